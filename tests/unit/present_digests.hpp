// Digests to be shown, by invented people.
#pragma once

#include <guanxi/present/digest.hpp>

#include <string_view>

inline guanxi::calendar::Date day(std::string_view iso) { return *guanxi::calendar::parse_iso_date(iso); }

// Told in full.
inline guanxi::present::Digest digest_of(std::vector<guanxi::present::DigestItem> items) {
  return {.date = day("2027-01-22"), .until = day("2027-01-29"), .items = std::move(items), .detail = true};
}

// An item a line.
inline guanxi::present::Digest in_lines(guanxi::present::Digest digest, int section = 7) {
  digest.detail = false;
  digest.section = section;
  return digest;
}

// One of most kinds: something late, something today, and a festival that three people keep.
inline guanxi::present::Digest january() {
  return digest_of({
      {"pt7a2xxxxxxxx", "promise", "klaus", "Klaus Weber", "Norderelbe", day("2027-01-20"), "price list & terms", "promised on 2027-01-02", ""},
      {"c-vq96xxxxxxxx", "contact", "sunjianmin", "孙建民", "青鹤净水", day("2027-01-22"), "", "every 6w, last 2026-12-11", "by phone", false, "",
       "best 16:00–19:00"},
      {"h-aaaaaxxxxxxx", "holiday", "wangwei", "王伟", "青鹤净水", day("2027-02-06"), "Spring Festival", "closed until 2027-02-11", "tea", false,
       "cn-spring-festival"},
      {"h-bbbbbxxxxxxx", "holiday", "liming", "李明", "", day("2027-02-06"), "Spring Festival", "closed until 2027-02-11", "a card", false,
       "cn-spring-festival"},
      {"h-cccccxxxxxxx", "holiday", "tan", "Tan Mei", "", day("2027-02-06"), "Spring Festival", "closed until 2027-02-08", "oranges", false,
       "cn-spring-festival"},
      {"h-dddddxxxxxxx", "holiday", "liufang", "刘芳", "", day("2027-02-06"), "Spring Festival", "closed until 2027-02-11", "tea", false, "cn-spring-festival"},
  });
}
