#include <doctest/doctest.h>

#include <guanxi/holidays/holiday.hpp>
#include <guanxi/holidays/rule_text.hpp>

using namespace guanxi::calendar;
using namespace guanxi::holidays;

namespace {

Date date(std::string_view iso) { return *parse_iso_date(iso); }

Holiday holiday(std::string id, std::string_view rule, std::string_view shift = {}, int days = 1) {
  Holiday made{.id = id, .name = id, .on = {*parse_rule(rule)}, .days = days};
  if (!shift.empty()) made.shifts = *parse_shifts(shift);
  return made;
}

// "12-25 christmas public", one a line; a break of several days as 12-25..12-27, a closed festival with "closed".
std::string as_text(const Pack& pack, std::string_view from, std::string_view to) {
  std::string lines;
  for (const auto& day : holidays_between(pack, date(from), date(to))) {
    lines += iso(day.first).substr(5) + (day.last == day.first ? "" : ".." + iso(day.last).substr(5)) + " " + (day.holiday ? day.holiday->id : "-") + " " +
             std::string(to_text(day.kind));
    const bool usual = day.kind == HolidayKind::public_day || day.kind == HolidayKind::substitute;
    if (day.closed != usual) lines += day.closed ? " closed" : " open";
    lines += "\n";
  }
  return lines;
}

}  // namespace

TEST_CASE("special hours: of weeks, of weekdays, the last entry that fits") {
  using std::chrono::hours;
  Pack pack{.country = "XX"};
  pack.hours = {{.name = "Friday", .weekdays = {5}, .opens = hours{8}, .closes = hours{12}},
                {.name = "Ramadan", .on = {*parse_rule("islamic 09-01")}, .days = 30, .opens = hours{10}, .closes = hours{16}},
                {.name = "Eve", .on = {*parse_rule("12-24")}, .opens = hours{9}, .closes = hours{12}, .from = 2027}};
  const auto name = [&](std::string_view day) {
    const auto* found = hours_on(pack, date(day));
    return found ? found->name : std::string("-");
  };
  CHECK(name("2026-11-26") == "-");
  CHECK(name("2026-11-27") == "Friday");
  CHECK(name("2027-02-07") == "-");
  CHECK(name("2027-02-08") == "Ramadan");
  CHECK(name("2027-02-12") == "Ramadan");
  CHECK(name("2027-03-09") == "Ramadan");
  CHECK(name("2027-03-10") == "-");
  CHECK(name("2026-12-24") == "-");
  CHECK(name("2027-12-24") == "Eve");
  const auto spans = hours_between(pack, date("2027-01-01"), date("2027-12-31"));
  REQUIRE(spans.size() == 2);
  CHECK(iso(spans[0].first) == "2027-02-08");
  CHECK(iso(spans[0].last) == "2027-03-09");
  CHECK(iso(spans[1].first) == "2027-12-24");
}

TEST_CASE("substitutes cascade: Christmas and Boxing Day") {
  const Pack pack{.country = "GB", .holidays = {holiday("christmas", "12-25", "sat, sun > next"), holiday("boxing-day", "12-26", "sat, sun > next")}};
  CHECK(as_text(pack, "2021-12-20", "2021-12-31") ==
        "12-25 christmas public\n12-26 boxing-day public\n12-27 christmas substitute\n12-28 boxing-day substitute\n");
  CHECK(as_text(pack, "2022-12-20", "2022-12-31") == "12-25 christmas public\n12-26 boxing-day public\n12-27 christmas substitute\n");
  CHECK(as_text(pack, "2026-12-20", "2026-12-31") == "12-25 christmas public\n12-26 boxing-day public\n12-28 boxing-day substitute\n");
  CHECK(as_text(pack, "2025-12-20", "2025-12-31") == "12-25 christmas public\n12-26 boxing-day public\n");
}

TEST_CASE("the Friday before, across the turn of the year") {
  const Pack pack{.country = "US", .holidays = {holiday("new-year", "01-01", "sat > -fri; sun > mon")}};
  CHECK(as_text(pack, "2027-12-01", "2027-12-31") == "12-31 new-year substitute\n");
  CHECK(as_text(pack, "2028-01-01", "2028-01-31") == "01-01 new-year public\n");
  CHECK(as_text(pack, "2023-01-01", "2023-01-31") == "01-01 new-year public\n01-02 new-year substitute\n");
}

TEST_CASE("Japan: a substitute after a row of holidays, and the day between two") {
  Pack pack{.country = "JP",
            .sandwich = true,
            .holidays = {holiday("constitution-day", "05-03", "sun > next"), holiday("greenery-day", "05-04", "sun > next"),
                         holiday("childrens-day", "05-05", "sun > next"), holiday("aged", "3rd mon of 09", "sun > next"),
                         holiday("autumn", "equinox september +09:00", "sun > next")}};
  CHECK(as_text(pack, "2026-05-01", "2026-05-31") ==
        "05-03 constitution-day public\n05-04 greenery-day public\n05-05 childrens-day public\n05-06 constitution-day substitute\n");
  CHECK(as_text(pack, "2026-09-01", "2026-09-30") == "09-21 aged public\n09-22 aged substitute\n09-23 autumn public\n");
  pack.sandwich = false;
  CHECK(as_text(pack, "2026-09-01", "2026-09-30") == "09-21 aged public\n09-23 autumn public\n");
}

TEST_CASE("Korea: two holidays on one day, and three days around the new moon") {
  const Pack pack{
      .country = "KR",
      .holidays = {holiday("spring-festival", "lunar 01-01 -1", "sun, holiday > next", 3), holiday("childrens-day", "05-05", "sat, sun, holiday > next"),
                   holiday("buddhas-birthday", "lunar 04-08", "sat, sun, holiday > next")}};
  CHECK(as_text(pack, "2025-05-01", "2025-05-31") == "05-05 buddhas-birthday public\n05-05 childrens-day public\n05-06 childrens-day substitute\n");
  CHECK(as_text(pack, "2024-02-01", "2024-02-29") == "02-09..02-11 spring-festival public\n02-12 spring-festival substitute\n");
}

TEST_CASE("from, until and except bound the years") {
  Holiday first = holiday("day", "10-01");
  first.until = 2024;
  Holiday second = holiday("day", "10-02");
  second.from = 2025;
  second.except = {2027};
  const Pack pack{.country = "XX", .holidays = {first, second}};
  CHECK(as_text(pack, "2024-01-01", "2024-12-31") == "10-01 day public\n");
  CHECK(as_text(pack, "2025-01-01", "2026-12-31") == "10-02 day public\n10-02 day public\n");
  CHECK(as_text(pack, "2027-01-01", "2027-12-31") == "");
}

TEST_CASE("China: the break runs over the days published as off") {
  Pack pack{.country = "CN",
            .off = {date("2026-02-16"), date("2026-02-17"), date("2026-02-18"), date("2026-02-19"), date("2026-02-20"), date("2026-02-23")},
            .work = {date("2026-02-14"), date("2026-02-28")},
            .holidays = {holiday("spring-festival", "lunar 01-01", "sat, sun > next", 3)}};
  Holiday lantern = holiday("lantern", "lunar 01-15");
  lantern.kind = HolidayKind::festival;
  Holiday third = holiday("third", "lunar 01-03");
  third.kind = HolidayKind::festival;
  pack.holidays.push_back(lantern);
  pack.holidays.push_back(third);
  CHECK(as_text(pack, "2026-02-01", "2026-03-31") ==
        "02-14 - workday\n02-16 - off closed\n02-17..02-23 spring-festival public\n02-19 third festival closed\n02-28 - workday\n03-03 lantern festival\n");
  WorkCalendar days(pack);
  CHECK(days.works(date("2026-02-14")));  // a Saturday
  CHECK(days.weekend(date("2026-02-14")));
  CHECK(days.closed(date("2026-02-16")));
  CHECK(days.reason(date("2026-02-23"))->id == "spring-festival");
  CHECK_FALSE(days.closed(date("2026-02-21")));  // a plain Saturday
  CHECK_FALSE(days.works(date("2026-02-21")));
  CHECK(days.last_workday(date("2026-02-23")) == date("2026-02-14"));
  CHECK(days.next_workday(date("2026-02-17")) == date("2026-02-24"));
  CHECK(days.reason(date("2026-02-24")) == nullptr);
}

TEST_CASE("work weeks other than Monday to Friday") {
  const Pack pack{.country = "IL", .weekend = {false, false, false, false, false, true, true, false}};
  WorkCalendar days(pack);
  CHECK(days.works(date("2026-11-22")));                               // a Sunday
  CHECK(days.last_workday(date("2026-11-21")) == date("2026-11-19"));  // Saturday, back to Thursday
}

TEST_CASE("regional holidays close nothing everywhere") {
  Pack pack{.country = "DE", .holidays = {holiday("epiphany", "01-06")}};
  pack.holidays[0].kind = HolidayKind::regional;
  pack.holidays[0].where = "Bavaria";
  CHECK(as_text(pack, "2026-01-01", "2026-01-31") == "01-06 epiphany regional\n");
  CHECK(WorkCalendar(pack).works(date("2026-01-06")));
}

TEST_CASE("a break that began before the span is told when it reaches into it") {
  const Pack pack{.country = "XX", .holidays = {holiday("week", "12-28", "", 7)}};
  CHECK(as_text(pack, "2027-01-02", "2027-01-31") == "12-28..01-03 week public\n");
  CHECK(as_text(pack, "2027-01-04", "2027-01-31") == "");
}

TEST_CASE("days off by notice beside any holiday are listed, neighbours as one") {
  Pack pack{.country = "XX"};
  pack.holidays.push_back({.id = "day", .name = "Day", .on = {{.kind = RuleKind::fixed, .month = 5, .day = 1}}});
  for (const auto* text : {"2026-04-30", "2026-05-04", "2026-08-13", "2026-08-14", "2026-12-31"}) pack.off.push_back(*parse_iso_date(text));
  const auto days = holidays_between(pack, *parse_iso_date("2026-04-01"), *parse_iso_date("2026-12-31"));
  REQUIRE(days.size() == 4);
  CHECK(days[0].kind == HolidayKind::off);  // the day before the holiday is no part of its break
  CHECK(iso(days[0].first) == "2026-04-30");
  CHECK(days[1].kind == HolidayKind::public_day);
  CHECK(iso(days[1].last) == "2026-05-04");
  CHECK(days[2].holiday == nullptr);
  CHECK(iso(days[2].first) == "2026-08-13");
  CHECK(iso(days[2].last) == "2026-08-14");
  CHECK(days[2].closed);
  CHECK(to_text(days[3].kind) == "off");
}
