#include <guanxi/calendar/language.hpp>

#include <doctest/doctest.h>

using namespace guanxi;
using namespace guanxi::calendar;

namespace {

Error error(std::string_view text, Bias bias = Bias::past) {
  const auto when = parse_when(text, {LocalTime{*make_date(2026, 11, 20)}, bias});
  REQUIRE_FALSE_MESSAGE(when, std::string(text));
  CHECK(when.error().kind == ErrorKind::usage);
  return when.error();
}

}  // namespace

TEST_CASE("what is not understood comes with examples") {
  for (const char* text : {"xyz",  "",     "   ",      "20",          "2026-",      "in",         "ago",
                           "+",    "-",    "lunar",    "20 foo 2026", "nov 20 nov", "32 10 2026", "last",
                           "next", "周八", "\xff\xfe", "今",          "day",        "a day",      "tomorrow tomorrow"}) {
    CAPTURE(text);
    CHECK(error(text, Bias::nearest).message == "cannot read the date '" + std::string(text) + "'");
    CHECK(error(text, Bias::nearest).hint == "examples: 2026-11-20, 'last fri', 'in 2w'");
  }
  const std::string endless(1'000'000, '1');
  CHECK_FALSE(parse_when(endless, {}));
}

TEST_CASE("numbers in an order that nobody can know are refused") {
  for (const char* text : {"11/12", "11/12/2026", "1-2", "11-12-2026", "11-12-26", "13/12/26"}) {
    CAPTURE(text);
    CHECK(error(text).message == "the date '" + std::string(text) + "' is ambiguous");
  }
  CHECK(error("11/12").hint == "name the month as in '11 dec' or '12 nov', or put the year first, as in 2026-11-20");
  CHECK(error("31.12.70").message == "the year of '31.12.70' is not clear");
  CHECK(error("31.13.1970").message == "there is no month 13");
  CHECK(error("八月十五").hint == "write '农历八月十五' or '八月十五日'");
}

TEST_CASE("a date without a day says what it lacks") {
  for (const char* text : {"2026-11", "2026", "nov 2026", "nov", "2026年", "11月", "--11", "lunar 08", "lunar 2026"}) {
    CAPTURE(text);
    CHECK(error(text).message == "'" + std::string(text) + "' names no day");
  }
}

TEST_CASE("days that are not there are named") {
  CHECK(error("2026-02-29").message == "there is no 29 feb in 2026");
  CHECK(error("30 feb").message == "there is no 30 feb");
  CHECK(error("20261320").message == "there is no month 13");
  CHECK(error("lunar 2026-闰6-01").message == "there is no leap month 6 in the lunar year 2026");
  CHECK(error("lunar 2026-闰6-01").hint == "that year has no leap month; 闰6 is in 2025");
  CHECK(error("lunar 2150-01-01").hint == "lunar dates are known from 1901-01-01 to 2101-01-28");
  CHECK(error("lunar 闰1-01").message == "cannot find a day for 'lunar 闰1-01'");
}

TEST_CASE("far away is an error, however far") {
  for (const char* text :
       {"9000 years ago", "3000000d ago", "-99999999999999999999d", "99999999999999999999 months ago", "-99999999w", "99999999999999999999 hours ago"}) {
    CAPTURE(text);
    CHECK(error(text).message == "'" + std::string(text) + "' lies too far away");
  }
  CHECK(error("in 8000y").hint == "days go from 1900-01-01 to 2200-12-31");
}

TEST_CASE("the edges of the accepted days") {
  const auto read = [](std::string_view text, Date today, Bias bias) { return parse_when(text, {LocalTime{today}, bias}); };
  const Date first = *make_date(1900, 1, 1);
  const Date last = *make_date(2200, 12, 31);
  CHECK_FALSE(read("yesterday", first, Bias::past));
  CHECK_FALSE(read("tomorrow", last, Bias::past));
  CHECK_FALSE(read("last mon", first, Bias::past));
  CHECK_FALSE(read("19:00", first, Bias::past));
  CHECK_FALSE(read("dec 31", first, Bias::past));
  CHECK_FALSE(read("jan 1", last, Bias::future));
  CHECK(read("jan 1", last, Bias::nearest)->date == *make_date(2200, 1, 1));
}

TEST_CASE("a zone is told to stay away") {
  const auto zoned = error("2026-11-20T19:00:00+08:00");
  CHECK(zoned.message == "cannot read the date '2026-11-20T19:00:00+08:00'");
  CHECK(zoned.hint == "no zone is known to read it in: leave the zone out");
}
