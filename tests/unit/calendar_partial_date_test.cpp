#include <guanxi/calendar/anniversary.hpp>
#include <guanxi/calendar/partial_date.hpp>

#include <doctest/doctest.h>

using namespace guanxi;
using namespace guanxi::calendar;

namespace {

Date day(std::string_view text) {
  const auto date = parse_iso_date(text);
  REQUIRE(date);
  return *date;
}

PartialDate partial(std::string_view text) {
  const auto date = parse_partial_date(text);
  REQUIRE_MESSAGE(date, std::string(text));
  return *date;
}

std::string shown(std::optional<Date> date) { return date ? iso(*date) : "none"; }

}  // namespace

TEST_CASE("partial dates are read in many ways and written in one") {
  const std::pair<const char*, const char*> goldens[] = {
      {"1990-05-12", "1990-05-12"},
      {"1990/5/12", "1990-05-12"},
      {"1990.05.12", "1990-05-12"},
      {"19900512", "1990-05-12"},
      {"--05-12", "--05-12"},
      {"05-12", "--05-12"},
      {"1990-05", "1990-05"},
      {"1990", "1990"},
      {"--05", "--05"},
      {"02-29", "--02-29"},
      {"1990年5月12日", "1990-05-12"},
      {"一九九〇年五月十二日", "1990-05-12"},
      {"5月12日", "--05-12"},
      {"5月12号", "--05-12"},
      {"1990年", "1990"},
      {"1990年5月", "1990-05"},
      {"12 may 1990", "1990-05-12"},
      {"May 12, 1990", "1990-05-12"},
      {"12th of May", "--05-12"},
      {"may 12", "--05-12"},
      {"SEPT 3", "--09-03"},
      {"may 1990", "1990-05"},
      {"lunar 1990-08-15", "lunar 1990-08-15"},
      {"Lunar --08-15", "lunar --08-15"},
      {"lunar 08-15", "lunar --08-15"},
      {"lunar 8-15", "lunar --08-15"},
      {"lunar 1990", "lunar 1990"},
      {"lunar 1990-闰5-01", "lunar 1990-闰05-01"},
      {"lunar 1990-L5-01", "lunar 1990-闰05-01"},
      {"lunar --闰06-01", "lunar --闰06-01"},
      {"lunar 闰6", "lunar --闰06"},
      {"农历八月十五", "lunar --08-15"},
      {"農曆八月十五", "lunar --08-15"},
      {"农历8月15日", "lunar --08-15"},
      {"农历08-15", "lunar --08-15"},
      {"农历一九九〇年八月十五", "lunar 1990-08-15"},
      {"农历闰六月初一", "lunar --闰06-01"},
      {"农历正月初十", "lunar --01-10"},
      {"农历腊月三十", "lunar --12-30"},
      {"农历冬月廿一", "lunar --11-21"},
      {"腊月廿三", "lunar --12-23"},
      {"lunar 1850-12-30", "lunar 1850-12-30"},
  };
  for (const auto& [text, canonical] : goldens) {
    CAPTURE(text);
    CHECK(to_text(partial(text)) == canonical);
    CHECK(partial(canonical) == partial(text));
  }
}

TEST_CASE("dots are day and month, and an order that only one reading allows is none to ask about") {
  const std::tuple<const char*, std::optional<int>, int, int> goldens[] = {
      {"31.12.1970", 1970, 12, 31},    {"31.12.", std::nullopt, 12, 31}, {"1.2.1970", 1970, 2, 1},        {"1.2.", std::nullopt, 2, 1},
      {"1.2", std::nullopt, 2, 1},     {"31. 12. 1970", 1970, 12, 31},   {"13/12/2026", 2026, 12, 13},    {"12/31/2026", 2026, 12, 31},
      {"12/31", std::nullopt, 12, 31}, {"13-12-2026", 2026, 12, 13},     {"31-12", std::nullopt, 12, 31}, {"5/5/1990", 1990, 5, 5},
  };
  for (const auto& [text, year, month, day] : goldens) {
    CAPTURE(text);
    const auto date = parse_partial_date(text);
    REQUIRE(date);
    CHECK(*date == PartialDate{.year = year, .month = month, .day = day});
  }
}

TEST_CASE("a partial date that cannot be is refused with the reason") {
  const std::pair<const char*, const char*> goldens[] = {
      {"1990-02-29", "there is no 29 feb in 1990"},
      {"04-31", "there is no 31 apr"},
      {"1990-13", "there is no month 13"},
      {"1990-00-12", "there is no month 0"},
      {"1990-05-00", "there is no day 0"},
      {"0000-05-12", "there is no year 0"},
      {"lunar 13-01", "there is no lunar month 13"},
      {"lunar 08-31", "there is no lunar day 31"},
      {"lunar 2026-闰6-01", "there is no leap month 6 in the lunar year 2026"},
      {"lunar 2025-闰6-30", "there is no day 30 in that lunar month"},
      {"lunar harvest", "cannot read the lunar date 'lunar harvest'"},
      {"11/12", "the date '11/12' is ambiguous"},
      {"11/12/1990", "the date '11/12/1990' is ambiguous"},
      {"1-2", "the date '1-2' is ambiguous"},
      {"0512", "the date '0512' is ambiguous"},
      {"八月十五", "the date '八月十五' may be solar or lunar"},
      {"", "cannot read the date ''"},
      {"90", "cannot read the date '90'"},
      {"12 13 may", "cannot read the date '12 13 may'"},
      {"yesterday", "cannot read the date 'yesterday'"},
  };
  for (const auto& [text, message] : goldens) {
    CAPTURE(text);
    const auto date = parse_partial_date(text);
    REQUIRE_FALSE(date);
    CHECK(date.error().kind == ErrorKind::usage);
    CHECK(date.error().message == message);
  }
}

TEST_CASE("the next day on which a date is kept") {
  struct Golden {
    const char* date;
    const char* from;
    const char* next;
  };
  constexpr Golden goldens[] = {
      {"1990-05-12", "2026-05-12", "2026-05-12"},
      {"1990-05-12", "2026-05-13", "2027-05-12"},
      {"--02-29", "2026-01-01", "2026-02-28"},
      {"--02-29", "2028-01-01", "2028-02-29"},
      {"--02-29", "2027-03-01", "2028-02-29"},
      {"--02-29", "2028-02-29", "2028-02-29"},
      {"2030-05-12", "2026-01-01", "2030-05-12"},
      {"1990-05", "2026-01-01", "none"},
      {"1990", "2026-01-01", "none"},
      {"--12-31", "9999-12-31", "9999-12-31"},
      {"--01-01", "9999-12-31", "none"},
      {"lunar 1990-08-15", "2026-01-01", "2026-09-25"},
      {"lunar 1990-08-15", "2026-09-26", "2027-09-15"},
      {"lunar --闰06-01", "2025-01-01", "2025-07-25"},
      {"lunar --闰06-01", "2026-01-01", "2026-07-14"},
      {"lunar --12-30", "2026-01-01", "2026-02-16"},
      {"lunar --12-30", "2026-02-17", "2027-02-05"},
      {"lunar --01-01", "2026-02-17", "2026-02-17"},
      {"lunar --12-20", "2026-01-15", "2026-02-07"},
      {"lunar --12-29", "2101-01-28", "2101-01-28"},
      {"lunar --01-01", "2101-01-28", "none"},
      {"lunar --08-15", "1900-01-01", "none"},
      {"lunar --08", "2026-01-01", "none"},
  };
  for (const auto& golden : goldens) {
    CAPTURE(golden.date);
    CAPTURE(golden.from);
    CHECK(shown(next_occurrence(partial(golden.date), day(golden.from))) == golden.next);
  }
}

TEST_CASE("age") {
  CHECK(age_on(partial("1990-05-12"), day("2026-05-11")) == 35);
  CHECK(age_on(partial("1990-05-12"), day("2026-05-12")) == 36);
  CHECK(age_on(partial("2004-02-29"), day("2026-02-28")) == 22);
  CHECK(age_on(partial("2004-02-29"), day("2028-02-28")) == 23);
  CHECK(age_on(partial("lunar 1990-08-15"), day("2026-09-24")) == 35);
  CHECK(age_on(partial("lunar 1990-08-15"), day("2026-09-25")) == 36);
  CHECK(age_on(partial("lunar 1990-12-20"), day("2026-01-15")) == 34);
  CHECK_FALSE(age_on(partial("--05-12"), day("2026-05-12")));
  CHECK_FALSE(age_on(partial("1990"), day("2026-05-12")));
  CHECK_FALSE(age_on(partial("1990-05-12"), day("1990-05-11")));
  CHECK_FALSE(age_on(partial("lunar 1990-08-15"), day("2150-01-01")));
}

TEST_CASE("anniversaries come with their number") {
  struct Golden {
    const char* date;
    const char* from;
    const char* next;
    std::optional<int> years;
  };
  const Golden goldens[] = {
      {"2016-11-20", "2026-11-20", "2026-11-20", 10},        {"2016-11-20", "2026-11-21", "2027-11-20", 11},
      {"2026-11-20", "2026-11-01", "2026-11-20", 0},         {"2004-02-29", "2026-01-01", "2026-02-28", 22},
      {"--11-20", "2026-11-21", "2027-11-20", std::nullopt}, {"lunar 1966-12-08", "2026-12-01", "2027-01-15", 60},
      {"lunar 2025-闰06-01", "2026-01-01", "2026-07-14", 1},
  };
  for (const auto& golden : goldens) {
    CAPTURE(golden.date);
    const auto next = next_anniversary(partial(golden.date), day(golden.from));
    REQUIRE(next);
    CHECK(iso(next->day) == golden.next);
    CHECK(next->years == golden.years);
  }
  CHECK_FALSE(next_anniversary(partial("2016"), day("2026-01-01")));
}
