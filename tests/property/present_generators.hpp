// Digests of any content, hostile content included.
#pragma once

#include <rapidcheck.h>

#include <guanxi/present/brief.hpp>
#include <guanxi/present/digest.hpp>

#include "text_generators.hpp"

inline rc::Gen<std::string> any_field() {
  return rc::gen::oneOf(rc::gen::just(std::string()), rc::gen::element<std::string>("tea", "every 2w", "王伟", "Spring Festival"), any_input());
}

inline rc::Gen<guanxi::calendar::Date> any_near_day() {
  const auto begin = *guanxi::calendar::make_date(2027, 1, 1);
  return rc::gen::map(rc::gen::inRange(0, 40), [begin](int days) { return begin + std::chrono::days{days}; });
}

inline rc::Gen<guanxi::present::DigestItem> any_item() {
  using guanxi::present::DigestItem;
  return rc::gen::build<DigestItem>(
      rc::gen::set(&DigestItem::kind, rc::gen::element<std::string>("issue", "promise", "contact", "holiday", "holiday", "owed", "else")),
      rc::gen::set(&DigestItem::who, rc::gen::just(std::string("handle"))), rc::gen::set(&DigestItem::name, any_field()),
      rc::gen::set(&DigestItem::organisation, any_field()), rc::gen::set(&DigestItem::date, any_near_day()), rc::gen::set(&DigestItem::title, any_field()),
      rc::gen::set(&DigestItem::why, any_field()), rc::gen::set(&DigestItem::festival, rc::gen::element<std::string>("", "cn-mid-autumn", "de-new-year")),
      rc::gen::set(&DigestItem::suggestion, any_field()), rc::gen::set(&DigestItem::beside, any_field()),
      rc::gen::set(&DigestItem::sensitive, rc::gen::arbitrary<bool>()));
}

// Not empty. Each id is its own, also as people are shown it, and stands in no text: "p-00017".
inline rc::Gen<guanxi::present::Digest> any_digest() {
  using namespace guanxi::present;
  return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<DigestItem>>(any_item())), [](std::vector<DigestItem> items) {
    int number = 0;
    for (auto& item : items) {
      const std::string digits = std::to_string(number++);
      item.id = "p-" + std::string(5 - digits.size(), '0') + digits + "xxxxxxxx";
    }
    const auto day = *guanxi::calendar::make_date(2027, 1, 22);
    return Digest{.date = day, .until = day, .items = std::move(items), .detail = true};
  });
}

// The same, an item a line.
inline rc::Gen<guanxi::present::Digest> any_short_digest() {
  return rc::gen::map(rc::gen::pair(any_digest(), rc::gen::inRange(0, 9)), [](auto pair) {
    auto& [digest, section] = pair;
    digest.detail = false;
    digest.section = section;
    return std::move(digest);
  });
}

// A page of one to three sections, each with labels or without.
inline rc::Gen<guanxi::present::BriefLine> any_brief_line() {
  using guanxi::present::BriefLine;
  return rc::gen::build<BriefLine>(rc::gen::set(&BriefLine::label, any_field()), rc::gen::set(&BriefLine::text, any_field()),
                                   rc::gen::set(&BriefLine::more, rc::gen::container<std::vector<std::string>>(any_field())));
}

inline rc::Gen<guanxi::present::Brief> any_brief() {
  using namespace guanxi::present;
  const auto lines = rc::gen::container<std::vector<BriefLine>>(any_brief_line());
  return rc::gen::map(rc::gen::tuple(any_field(), any_field(), any_field(), lines, lines), [](auto parts) {
    auto& [title, subtitle, lead, one, other] = parts;
    return Brief{.title = title,
                 .subtitle = subtitle,
                 .lead = lead,
                 .day = *guanxi::calendar::make_date(2027, 1, 22),
                 .sections = {{"one", "One", std::move(one)}, {"other", "Other", std::move(other)}}};
  });
}
