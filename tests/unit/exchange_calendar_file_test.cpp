#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

#include <guanxi/exchange/calendar_file.hpp>

using namespace guanxi;
using namespace guanxi::exchange;

namespace {

std::string sample(const std::string& name) {
  std::ifstream file(std::string(GUANXI_TEST_DATA) + "/exchange/ics/" + name, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

Result<CalendarFile> read(const std::string& bytes) {
  MemoryInput input("x.ics", bytes);
  return read_calendar(input, 2025, 2036);
}

CalendarFile read_sample(const std::string& name) {
  const std::string bytes = sample(name);
  const auto file = read(bytes);
  REQUIRE_MESSAGE(file, (file ? "" : file.error().message));
  return *file;
}

std::string days(const CalendarEvent& event) {
  std::string text;
  for (const auto& span : event.spans) {
    text += (text.empty() ? "" : " ") + calendar::iso(span.first) + (span.last == span.first ? "" : ".." + calendar::iso(span.last).substr(5));
  }
  return text;
}

std::string calendar_of(const std::string& event) { return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + event + "END:VEVENT\r\nEND:VCALENDAR\r\n"; }

std::string message(const std::string& bytes) {
  const auto file = read(bytes);
  return file ? "it is one" : file.error().message + (file.error().hint.empty() ? " (no hint)" : "");
}

}  // namespace

TEST_CASE("Apple's calendar of China: days off, days worked, festivals") {
  const auto file = read_sample("apple_china.ics");
  CHECK(file.name == "中国大陆节假日");
  REQUIRE(file.events.size() == 3);
  CHECK(file.events[0].summary == "春节");
  CHECK(file.events[0].mark == DayMark::worked);
  CHECK(days(file.events[0]) == "2026-02-14");
  CHECK(file.events[0].line == 8);
  CHECK(file.events[1].mark == DayMark::off);
  CHECK(days(file.events[1]) == "2026-02-15..02-23");
  CHECK(file.events[2].mark == DayMark::festival);
  CHECK(file.events[2].summary == "元宵节");
}

TEST_CASE("Google's calendars tell observances from days off") {
  const auto file = read_sample("google_observances.ics");
  REQUIRE(file.events.size() == 3);
  CHECK(file.events[0].summary == "Nauryz, the new year");
  CHECK(file.events[0].mark == DayMark::none);
  CHECK(file.events[2].mark == DayMark::festival);
  CHECK(file.warnings.empty());  // what was cancelled is none
}

TEST_CASE("what repeats every year is written out; what is no whole day is left out, and said so") {
  const auto file = read_sample("company.ics");
  REQUIRE(file.events.size() == 5);
  CHECK(days(file.events[0]) ==
        "2025-06-15 2026-06-15 2028-06-15 2029-06-15 2030-06-15 2031-06-15 2032-06-15 2033-06-15 2034-06-15 "
        "2035-06-15 2036-06-15");
  CHECK(days(file.events[1]) == "2026-12-27..01-01");
  CHECK(days(file.events[2]) == "2026-07-03");
  CHECK(days(file.events[3]).starts_with("2025-06-20 2027-06-18 2028-06-16 "));  // 2026's was moved:
  CHECK(days(file.events[4]) == "2026-06-26");
  REQUIRE(file.warnings.size() == 2);
  CHECK(file.warnings[0].line == 34);
  CHECK(file.warnings[0].message == "'Fire drill' is left out: it is no whole day, or longer than a year");
  CHECK(file.warnings[1].message == "'Team day' is left out: it repeats otherwise than yearly or on a few days, or by a calendar that is not known");
}

TEST_CASE("Chinese repetitions are ours: ICU has the New Years of 2027 and 2030 a day off") {
  const auto file = read_sample("lunar.ics");
  REQUIRE(file.events.size() == 4);
  CHECK(days(file.events[0]) ==
        "2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 "
        "2034-02-19 2035-02-08 2036-01-28");
  CHECK(days(file.events[1]) == "2025-07-25 2026-07-14 2027-07-04");  // no leap month: in its namesake
  CHECK(days(file.events[2]) == "2025-01-28 2026-02-16 2027-02-05 2028-01-25");
  CHECK(days(file.events[3]) == "2025-03-30 2026-03-20");
}

TEST_CASE("marks that stand in the name") {
  const auto marked = [](const std::string& summary) {
    const std::string bytes = calendar_of("DTSTART;VALUE=DATE:20260501\r\nSUMMARY:" + summary + "\r\n");
    return read(bytes)->events.at(0);
  };
  CHECK(marked("劳动节 (休)").summary == "劳动节");
  CHECK(marked("劳动节 (休)").mark == DayMark::off);
  CHECK(marked("班｜劳动节").mark == DayMark::worked);
  CHECK(marked("班｜劳动节").summary == "劳动节");
  CHECK(marked("国庆节 补班").mark == DayMark::worked);
  CHECK(marked("Labour Day").mark == DayMark::none);
}

TEST_CASE("broken files name their line") {
  CHECK(message("") == "x.ics:1: it does not begin with BEGIN:VCALENDAR");
  CHECK(message("BEGIN:VCARD\r\nEND:VCARD\r\n") == "x.ics:1: it does not begin with BEGIN:VCALENDAR");
  CHECK(message("<html></html>") == "x.ics:1: '<html></html>' is no property of a calendar");
  CHECK(message(sample("cut_off.ics")) == "x.ics:3: its VEVENT does not end: the file is cut off");
  CHECK(message("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n") == "x.ics:3: END:VCALENDAR stands within VEVENT");
  CHECK(message("BEGIN:VCALENDAR\nhello\nEND:VCALENDAR\n") == "x.ics:2: 'hello' is no property of a calendar");
  CHECK(message("BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR\n") == "x.ics:3: it does not begin with BEGIN:VCALENDAR");
  CHECK(message(sample("no_day.ics")) == "x.ics:7: an event without a day: DTSTART is missing or no date");
  CHECK(message(calendar_of("SUMMARY:x\r\n")) == "x.ics:3: an event without a day: DTSTART is missing or no date");
  CHECK(message(calendar_of("DTSTART;VALUE=DATE:20260502\r\nDTEND;VALUE=DATE:20260501\r\nSUMMARY:x\r\n")) == "x.ics:3: an event that ends before it begins");
}

TEST_CASE("ends that are written as people write them") {
  const auto one = [](const std::string& lines) {
    const std::string bytes = calendar_of("SUMMARY:x\r\n" + lines);
    const auto file = read(bytes);
    return file->events.empty() ? std::string("left out") : days(file->events[0]);
  };
  CHECK(one("DTSTART;VALUE=DATE:20260501\r\n") == "2026-05-01");
  CHECK(one("DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260501\r\n") == "2026-05-01");
  CHECK(one("DTSTART;VALUE=DATE:20260501\r\nDURATION:P3D\r\n") == "2026-05-01..05-03");
  CHECK(one("DTSTART:20260501T000000Z\r\nDURATION:P1D\r\n") == "2026-05-01");
  CHECK(one("DTSTART:20260501T000000Z\r\n") == "left out");
  CHECK(one("DTSTART;VALUE=DATE:20260501\r\nRDATE;VALUE=DATE:20260601,20260701\r\n") == "2026-05-01 2026-06-01 2026-07-01");
  CHECK(one("DTSTART;VALUE=DATE:19000101\r\nRRULE:FREQ=YEARLY;UNTIL=20260101\r\n") == "2025-01-01 2026-01-01");
  CHECK(one("DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20280501\r\n") == "left out");
}
