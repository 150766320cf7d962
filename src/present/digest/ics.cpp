#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/sanitise.hpp>

#include "digest/view.hpp"
#include "format/ics.hpp"

namespace guanxi::present {
namespace {

std::string description(const DigestItem& item, bool overdue) {
  std::string out;
  if (overdue) out += message("due {day}", "day"_is = calendar::iso(item.date)) + "\n";
  for (const auto* said : {&item.why, &item.suggestion}) {
    if (!said->empty()) out += text::one_line(*said) + "\n";
  }
  return out + "guanxi done " + short_id(item);
}

CalendarEvent event_of(const Digest& digest, const DigestItem& item) {
  return {.uid = item.id + "@guanxi",
          .day = std::max(item.date, digest.date),
          .summary = headline(item),
          .description = description(item, item.date < digest.date),
          .category = item.kind,
          .is_private = item.sensitive};
}

// One event a festival, whoever keeps it. A festival's year is in its UID, its day is not: it may be moved.
CalendarEvent festival_event(const Digest& digest, const DigestGroup& group) {
  const DigestItem& festival = *group.front();
  const std::string_view common = common_suggestion(group);
  std::string said = festival.why.empty() ? "" : text::one_line(festival.why) + "\n";
  if (!common.empty()) said += text::one_line(common) + "\n";
  std::string names;
  for (const DigestItem* item : group) {
    names += (names.empty() ? "" : ", ") + name_of(*item);
    said += person(*item) + (common.empty() && !item->suggestion.empty() ? ": " + text::one_line(item->suggestion) : "") + "; guanxi done " + short_id(*item) +
            "\n";
  }
  said.pop_back();
  const std::string of_whom = group.size() > 3 ? message_plural(group.size(), "{n} person", "{n} people") : names;
  const std::string name = festival.festival.empty() ? festival.id : "holiday-" + festival.festival + "-" + std::to_string(calendar::parts(festival.date).year);
  return {.uid = name + "@guanxi",
          .day = std::max(festival.date, digest.date),
          .summary = message("{festival}: {people}", "festival"_is = text::one_line(festival.title), "people"_is = of_whom),
          .description = said,
          .category = festival.kind,
          .is_private = std::any_of(group.begin(), group.end(), [](const auto* item) { return item->sensitive; })};
}

}  // namespace

std::string as_ics(const Digest& digest, calendar::Instant now) {
  Digest whole = digest;
  whole.section = 0;
  std::vector<CalendarEvent> events;
  for (const auto& section : sections(whole)) {
    for (const auto& group : section.groups) events.push_back(greets(*group.front()) ? festival_event(digest, group) : event_of(digest, *group.front()));
  }
  return as_calendar("remind", events, now);
}

}  // namespace guanxi::present
