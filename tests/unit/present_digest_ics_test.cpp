#include <guanxi/present/digest.hpp>

#include <doctest/doctest.h>

#include "present_calendar.hpp"
#include "present_digests.hpp"

using namespace guanxi::present;

namespace {

const guanxi::calendar::Instant now{std::chrono::seconds{1800576000}};  // 2027-01-22T00:00:00Z

}  // namespace

TEST_CASE("a calendar has an all-day event an item") {
  CHECK(as_ics(digest_of({january().items[1]}), now) ==
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//guanxi//remind//EN\r\n"
        "CALSCALE:GREGORIAN\r\n"
        "X-WR-CALNAME:guanxi\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:c-vq96xxxxxxxx@guanxi\r\n"
        "DTSTAMP:20270122T000000Z\r\n"
        "DTSTART;VALUE=DATE:20270122\r\n"
        "DTEND;VALUE=DATE:20270123\r\n"
        "SUMMARY:Get in touch with 孙建民 (青鹤净水)\r\n"
        "DESCRIPTION:every 6w\\, last 2026-12-11\\nby phone\\nguanxi done c-vq96x\r\n"
        "CATEGORIES:contact\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n");
}

TEST_CASE("the reader refuses what is no calendar") {
  const std::string good = as_ics(january(), now);
  const auto without = [&](const std::string& part) {
    std::string bad = good;
    return bad.erase(bad.find(part), part.size());
  };
  CHECK_NOTHROW(read_calendar(good));
  CHECK_THROWS(read_calendar(without("VERSION:2.0\r\n")));
  CHECK_THROWS(read_calendar(without("UID:pt7a2xxxxxxxx@guanxi\r\n")));
  CHECK_THROWS(read_calendar(without("END:VCALENDAR\r\n")));
  CHECK_THROWS(read_calendar(without("\r")));
  CHECK_THROWS(read_calendar(without(";VALUE=DATE")));
}

TEST_CASE("libical reads the events as they were meant") {
  const auto events = read_calendar(as_ics(january(), now));
  REQUIRE(events.size() == 4);
  CHECK(events[0].uid == "pt7a2xxxxxxxx@guanxi");
  CHECK(events[0].summary == "Promised to Klaus Weber (Norderelbe): price list & terms");
  CHECK(events[2].start == "20270206");
  CHECK(events[2].end == "20270207");
  CHECK(events[2].summary == "Spring Festival: 王伟, 李明, 刘芳");
  CHECK(events[2].description ==
        "closed until 2027-02-11\n王伟 (青鹤净水): tea; guanxi done h-aaaaa\n李明: a card; guanxi done h-bbbbb\n刘芳: tea; guanxi done h-ddddd");
  CHECK(events[3].summary == "Spring Festival: Tan Mei");
}

TEST_CASE("what is overdue stands on the digest's day and says when it was due") {
  const auto events = read_calendar(as_ics(january(), now));
  CHECK(events[0].start == "20270122");
  CHECK(events[0].description == "due 2027-01-20\npromised on 2027-01-02\nguanxi done pt7a2");
}

TEST_CASE("a festival's event keeps its UID when its day is moved, and has none of another country's") {
  DigestItem item{"h-aaaaaxxxxxxx-eid-al-fitr", "holiday", "a", "A", "", day("2027-03-10"), "Eid al-Fitr", "UAE"};
  item.festival = "ae-eid-al-fitr";
  DigestItem moved = item, abroad = item;
  moved.date = day("2027-03-11");
  abroad.festival = "sa-eid-al-fitr";
  const auto uid = [](const DigestItem& one) { return read_calendar(as_ics(digest_of({one}), now)).at(0).uid; };
  CHECK(uid(item) == "holiday-ae-eid-al-fitr-2027@guanxi");
  CHECK(uid(moved) == uid(item));
  CHECK(uid(abroad) != uid(item));
}

TEST_CASE("an event's UID is the item's id, whatever the day") {
  Digest later = january();
  later.date += std::chrono::days{1};
  const auto one = read_calendar(as_ics(january(), now));
  const auto other = read_calendar(as_ics(later, now + std::chrono::days{1}));
  REQUIRE(one.size() == other.size());
  for (std::size_t i = 0; i < one.size(); ++i) CHECK(one[i].uid == other[i].uid);
}

TEST_CASE("an event of something sensitive is private") {
  Digest digest = january();
  digest.items[0].sensitive = true;
  const std::string calendar = as_ics(digest, now);
  CHECK(calendar.find("CLASS:PRIVATE\r\n") != calendar.npos);
  CHECK(calendar.find("CLASS:") == calendar.rfind("CLASS:"));
}

TEST_CASE("nothing in the data is iCalendar, and long lines fold between characters") {
  Digest digest = digest_of({january().items[0]});
  digest.items[0].title = "a; b, c\\n\r\nEND:VEVENT\r\nX-BAD:1 \"d\" \x1b[31m";
  for (int i = 0; i < 60; ++i) digest.items[0].title += "王";
  const auto events = read_calendar(as_ics(digest, now));
  REQUIRE(events.size() == 1);
  CHECK(events[0].summary.starts_with("Promised to Klaus Weber (Norderelbe): a; b, c\\n END:VEVENT X-BAD:1 \"d\" \uFFFD王王"));
}
