#include <guanxi/calendar/date.hpp>

#include <doctest/doctest.h>

using namespace guanxi::calendar;

namespace {

Date day(std::string_view text) {
  const auto date = parse_iso_date(text);
  REQUIRE(date);
  return *date;
}

}  // namespace

TEST_CASE("a day that does not exist is no date") {
  CHECK(make_date(2024, 2, 29));
  CHECK_FALSE(make_date(2026, 2, 29));
  CHECK_FALSE(make_date(2026, 0, 1));
  CHECK_FALSE(make_date(2026, 13, 1));
  CHECK_FALSE(make_date(2026, 1, 0));
  CHECK_FALSE(make_date(2026, 1, 4000000000U));
  CHECK_FALSE(make_date(0, 1, 1));
  CHECK_FALSE(make_date(10000, 1, 1));
  CHECK(make_date(1, 1, 1));
  CHECK(make_date(9999, 12, 31));
}

TEST_CASE("only YYYY-MM-DD is an ISO date") {
  CHECK(iso(day("2026-11-20")) == "2026-11-20");
  CHECK(iso(day("0001-01-01")) == "0001-01-01");
  for (const char* text : {"", "2026-11", "2026-1-2", "26-11-20", "2026-11-20 ", " 2026-11-20", "2026/11/20", "2026-02-30", "20261120", "2026-11-2x",
                           "-026-11-20", "2026-11-200"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_iso_date(text));
  }
}

TEST_CASE("a local time shows seconds only when there are any") {
  const LocalTime seven = day("2026-11-20") + std::chrono::hours{19};
  CHECK(iso(seven) == "2026-11-20 19:00");
  CHECK(iso(seven + std::chrono::seconds{5}) == "2026-11-20 19:00:05");
  CHECK(iso(LocalTime{day("1969-12-31")} + std::chrono::minutes{61}) == "1969-12-31 01:01");
}

TEST_CASE("RFC 3339 instants are read in their offset and written in UTC") {
  const auto utc = [](std::string_view text) {
    const auto instant = parse_rfc3339(text);
    return instant ? iso_utc(*instant) : std::string("none");
  };
  CHECK(utc("2026-11-20T19:00:00+08:00") == "2026-11-20T11:00:00Z");
  CHECK(utc("2026-11-20 19:00:05.123456Z") == "2026-11-20T19:00:05Z");
  CHECK(utc("2026-01-01t03:00:00-05:30") == "2026-01-01T08:30:00Z");
  CHECK(utc("2026-01-01T00:00:00+08:00") == "2025-12-31T16:00:00Z");
  CHECK(utc("1969-12-31T23:59:59z") == "1969-12-31T23:59:59Z");
  CHECK(utc("2016-12-31T23:59:60Z") == "2016-12-31T23:59:59Z");
}

TEST_CASE("what is not quite RFC 3339 is refused") {
  for (const char* text : {"", "2026-11-20", "2026-11-20T19:00Z", "2026-11-20T19:00:00", "2026-11-20T24:00:00Z", "2026-11-20T19:60:00Z", "2026-11-20T19:00:61Z",
                           "2026-11-20T19:00:00.Z", "2026-11-20T19:00:00+0800", "2026-11-20T19:00:00+24:00", "2026-02-30T19:00:00Z", "2026-11-20T19:00:00Zx",
                           "2026-11-20T19:00:00+08:0"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_rfc3339(text));
  }
}

TEST_CASE("a month added or taken clamps to the month's end") {
  struct Golden {
    const char* from;
    int months;
    const char* to;
  };
  constexpr Golden goldens[] = {
      {"2026-01-31", 1, "2026-02-28"},  {"2024-01-31", 1, "2024-02-29"},   {"2026-03-31", -1, "2026-02-28"}, {"2026-12-31", 2, "2027-02-28"},
      {"2026-02-28", 1, "2026-03-28"},  {"2024-02-29", 12, "2025-02-28"},  {"2024-02-29", 48, "2028-02-29"}, {"2026-05-31", -3, "2026-02-28"},
      {"2026-01-15", -1, "2025-12-15"}, {"2026-10-31", 13, "2027-11-30"},  {"2026-11-20", 0, "2026-11-20"},  {"1900-01-29", 1, "1900-02-28"},
      {"2000-01-30", 1, "2000-02-29"},  {"2026-08-31", -18, "2025-02-28"},
  };
  for (const auto& golden : goldens) {
    CAPTURE(golden.from);
    CHECK(iso(add_months(day(golden.from), golden.months)) == golden.to);
  }
}

TEST_CASE("the latest start is the newest day from which the limit can be reached") {
  struct Golden {
    const char* limit;
    Duration duration;
    const char* start;
  };
  using Unit = Duration::Unit;
  constexpr Golden goldens[] = {
      {"2026-02-28", {1, Unit::month}, "2026-01-31"}, {"2024-02-28", {1, Unit::month}, "2024-01-28"}, {"2024-02-29", {1, Unit::month}, "2024-01-31"},
      {"2026-03-29", {1, Unit::month}, "2026-02-28"}, {"2026-03-30", {1, Unit::month}, "2026-02-28"}, {"2026-03-31", {1, Unit::month}, "2026-02-28"},
      {"2026-04-30", {1, Unit::month}, "2026-03-31"}, {"2026-04-29", {1, Unit::month}, "2026-03-29"}, {"2025-02-28", {1, Unit::year}, "2024-02-29"},
      {"2024-02-28", {1, Unit::year}, "2023-02-28"},  {"2024-02-29", {1, Unit::year}, "2023-02-28"},  {"2026-11-20", {2, Unit::week}, "2026-11-06"},
      {"2026-03-01", {1, Unit::day}, "2026-02-28"},
  };
  for (const auto& golden : goldens) {
    CAPTURE(golden.limit);
    CHECK(iso(latest_start(day(golden.limit), golden.duration)) == golden.start);
  }
}
