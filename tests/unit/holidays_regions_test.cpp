// What holds in parts of a country alone.
#include <guanxi/holidays/holiday.hpp>

#include <doctest/doctest.h>

using namespace guanxi::calendar;
using namespace guanxi::holidays;

namespace {

Date day(std::string_view text) { return *parse_iso_date(text); }

Pack example() {
  Pack pack{.country = "XX"};
  pack.regional_weekends.push_back({.weekend = {false, false, false, false, false, true, true, false}, .where = {"Eastland"}, .from = 2025});
  SpecialHours harbour{
      .name = "Harbour hours", .weekdays = {1}, .where = {"Harbour", "Port"}, .opens = std::chrono::hours{6}, .closes = std::chrono::hours{14}};
  SpecialHours summer{.name = "Summer", .on = {{.kind = RuleKind::fixed, .month = 8, .day = 1}}, .days = 31};
  pack.hours = {harbour, summer};
  return pack;
}

auto in(std::string_view place) {
  return [place](std::string_view where) { return where == place; };
}

}  // namespace

TEST_CASE("a region's weekend holds there, in its years") {
  const Pack pack = example();
  CHECK(has_regions(pack));
  CHECK_FALSE(has_regions(Pack{}));
  const Pack east = regional(pack, 2026, in("Eastland"));
  WorkCalendar there(east), elsewhere(pack);
  CHECK_FALSE(there.works(day("2026-11-27")));  // a Friday
  CHECK(there.works(day("2026-11-29")));
  CHECK(elsewhere.works(day("2026-11-27")));
  CHECK_FALSE(elsewhere.works(day("2026-11-29")));
  CHECK(regional(pack, 2024, in("Eastland")).weekend == pack.weekend);
  CHECK(regional(pack, 2026, in("Westland")).weekend == pack.weekend);
}

TEST_CASE("hours of some places hold in these alone") {
  const Pack pack = example();
  CHECK(hours_on(pack, day("2026-11-23")) == nullptr);
  const Pack port = regional(pack, 2026, in("Port"));
  REQUIRE(hours_on(port, day("2026-11-23")));
  CHECK(hours_on(port, day("2026-11-23"))->name == "Harbour hours");
  CHECK(hours_on(regional(pack, 2026, in("Inland")), day("2026-11-23")) == nullptr);
}

TEST_CASE("hours of none close the country without a holiday") {
  const Pack pack = example();
  REQUIRE(hours_on(pack, day("2026-08-31")));
  CHECK(hours_on(pack, day("2026-08-31"))->closed());
  CHECK(hours_on(pack, day("2026-09-01")) == nullptr);
  WorkCalendar days(pack);
  CHECK(days.works(day("2026-08-31")));
  CHECK_FALSE(days.closed(day("2026-08-31")));
}
