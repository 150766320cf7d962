#include <doctest/doctest.h>

#include <guanxi/calendar/lunar.hpp>
#include <guanxi/holidays/holiday.hpp>
#include <guanxi/holidays/rule_text.hpp>

#include "equinox.hpp"
#include "foreign.hpp"

using namespace guanxi::calendar;
using namespace guanxi::holidays;

namespace {

// The days of a rule in a year, as "01-19 …".
std::string in_year(std::string_view rule, int year) {
  const auto parsed = parse_rule(rule);
  if (!parsed) return parsed.error().message;
  std::string days;
  for (const Date day : days_of(*parsed, *make_date(year, 1, 1), *make_date(year, 12, 31))) {
    days += (days.empty() ? "" : " ") + iso(day).substr(5);
  }
  return days;
}

}  // namespace

TEST_CASE("rules of the Gregorian calendar") {
  CHECK(in_year("05-01", 2026) == "05-01");
  CHECK(in_year("02-29", 2027) == "");
  CHECK(in_year("3rd mon of 01", 2026) == "01-19");
  CHECK(in_year("last mon of 05", 2026) == "05-25");
  CHECK(in_year("5th fri of 02", 2026) == "");
  CHECK(in_year("mon on or after 06-20", 2026) == "06-22");
  CHECK(in_year("sat on or after 06-20", 2026) == "06-20");
  CHECK(in_year("mon before 05-25", 2026) == "05-18");
  CHECK(in_year("wed before 11-23", 2026) == "11-18");
  CHECK(in_year("sun on or after 12-28", 2026) == "");  // it is the third of January
  CHECK(in_year("sun on or after 12-28", 2027) == "01-03");
  CHECK(in_year("sun before 01-03", 2026) == "12-27");
  CHECK(in_year("4th thu of 11 +1", 2026) == "11-27");
  CHECK(in_year("2026-05-01..2026-05-03", 2026) == "05-01 05-02 05-03");
  CHECK(in_year("2026-05-01..2026-05-03", 2027) == "");
}

TEST_CASE("Easter of the Western and of the Eastern churches") {
  // Dates of the World Council of Churches.
  const std::array<std::array<std::string_view, 2>, 12> table{{{"03-31", "05-05"},
                                                               {"04-20", "04-20"},
                                                               {"04-05", "04-12"},
                                                               {"03-28", "05-02"},
                                                               {"04-16", "04-16"},
                                                               {"04-01", "04-08"},
                                                               {"04-21", "04-28"},
                                                               {"04-13", "04-13"},
                                                               {"03-28", "05-02"},
                                                               {"04-17", "04-24"},
                                                               {"04-09", "04-09"},
                                                               {"03-25", "04-29"}}};
  for (std::size_t i = 0; i < table.size(); ++i) {
    const int year = 2024 + static_cast<int>(i);
    CHECK(in_year("easter", year) == table[i][0]);
    CHECK(in_year("orthodox-easter", year) == table[i][1]);
  }
  CHECK(in_year("easter -52", 2026) == "02-12");
  CHECK(in_year("easter +60", 2026) == "06-04");
}

TEST_CASE("rules of the Chinese calendar") {
  CHECK(in_year("lunar 01-01", 2027) == "02-06");
  CHECK(in_year("lunar eve", 2027) == "02-05");
  CHECK(in_year("lunar 08-15", 2026) == "09-25");
  CHECK(in_year("lunar 12-08", 2025) == "01-07");
  CHECK(in_year("lunar 12-08", 2026) == "01-26");
  CHECK(in_year("term 清明", 2026) == "04-05");
  CHECK(in_year("term 冬至", 2026) == "12-22");
}

TEST_CASE("calendars from ICU's tables") {
  CHECK(in_year("islamic 10-01", 2024) == "04-10");
  CHECK(in_year("islamic 10-01", 2026) == "03-20");
  CHECK(in_year("islamic 12-10", 2026) == "05-27");
  CHECK(in_year("islamic 01-01", 2008) == "01-10 12-29");  // twice in a year
  CHECK(in_year("hebrew 07-01", 2026) == "09-12");
  CHECK(in_year("hebrew 01-15", 2026) == "04-02");
  CHECK(in_year("hebrew 12-14", 2024) == "03-24");  // Purim in a leap year: Adar II
  CHECK(in_year("hebrew 12-14", 2026) == "03-03");
  CHECK(in_year("hebrew 09-25", 2026) == "12-05");
  CHECK(in_year("persian 01-01", 2025) == "03-21");
  CHECK(in_year("persian 01-01", 2028) == "03-20");
  CHECK(in_year("persian 11-22", 2026) == "02-11");
  CHECK(in_year("islamic 10-01", 2078) == "");  // beyond the table
}

TEST_CASE("the Persian new year is the day of the equinox, before noon of Tehran") {
  for (int year = 2000; year <= 2099; ++year) {
    // The day that begins at the noon before: half a day earlier on the clock of Tehran (52.5 degrees east).
    const auto day = equinox(year, 3, 210 + 12 * 60);
    REQUIRE(day);
    INFO(year);
    CHECK(from_foreign(Foreign::persian, year - 621, 1, 1) == *day);
  }
}

TEST_CASE("equinoxes are those of the table of solar terms") {
  for (int year = 2000; year <= 2099; ++year) {
    INFO(year);
    CHECK(equinox(year, 3, 480) == solar_term_day(year, "春分"));
    CHECK(equinox(year, 9, 480) == solar_term_day(year, "秋分"));
  }
  CHECK(in_year("equinox march +09:00", 2026) == "03-20");
  CHECK(in_year("equinox september +09:00", 2026) == "09-23");
  CHECK(in_year("equinox september +09:00", 2028) == "09-22");
  CHECK(in_year("equinox march +09:00", 2100) == "");
}

TEST_CASE("festivals by table") {
  CHECK(in_year("hindu diwali", 2026) == "11-08");
  CHECK(in_year("hindu holi", 2026) == "03-04");
  CHECK(in_year("hindu vesak", 2026) == "05-31");
  CHECK(in_year("hindu thaipusam", 2026) == "02-01");
  CHECK(in_year("hindu diwali +1", 2026) == "11-09");
  CHECK(in_year("hindu diwali", 2036) == "");
}

TEST_CASE("what is no rule") {
  const auto message = [](std::string_view text) {
    const auto rule = parse_rule(text);
    return rule ? "it is one" : rule.error().message + (rule.error().hint.empty() ? " (no hint)" : "");
  };
  CHECK(message("") == "'' is no rule: it is empty");
  CHECK(message("eastr -2") == "'eastr -2' is no rule");
  CHECK(message("02-30") == "'02-30' is no rule: the year has no such day");
  CHECK(message("13-01") == "'13-01' is no rule: the year has no such day");
  CHECK(message("2026-02-30") == "'2026-02-30' is no rule: there is no such day");
  CHECK(message("2026-05-03..2026-05-01") == "'2026-05-03..2026-05-01' is no rule: it ends before it begins, or after more than a year");
  CHECK(message("3rd monday of 01") == "'3rd monday of 01' is no rule: it is written as 3rd mon of 01");
  CHECK(message("mon after 06-20") == "'mon after 06-20' is no rule: it is written as mon on or after 06-20, or mon before 05-25");
  CHECK(message("lunar 13-01") == "'lunar 13-01' is no rule: it is written as lunar MM-DD, in that calendar's months");
  CHECK(message("islamic eve") == "'islamic eve' is no rule: it is written as islamic MM-DD, in that calendar's months");
  CHECK(message("term 大明") == "'term 大明' is no rule: there is no such solar term");
  CHECK(message("hindu diwalli") == "'hindu diwalli' is no rule: there is no such festival");
  CHECK(message("equinox march") == "'equinox march' is no rule: it is written as equinox march +09:00, or equinox september +09:00");
  CHECK(message("equinox may +09:00") == "'equinox may +09:00' is no rule: it is written as equinox march +09:00, or equinox september +09:00");
  CHECK(message("easter +1000") == "'easter +1000' is no rule: its distance is no number of days, 400 at most");
  CHECK(message("easter +-1") == "'easter +-1' is no rule: its distance is no number of days, 400 at most");
  CHECK(message("easter monday") == "'easter monday' is no rule: a distance in days is written as easter -2");
}

TEST_CASE("shifts are written back as they were read") {
  for (const std::string_view text : {"sat, sun > next", "sat > -fri; sun > mon", "sun, holiday > next", "holiday > next", "sat > prev"}) {
    const auto shifts = parse_shifts(text);
    REQUIRE(shifts);
    CHECK(to_text(*shifts) == text);
  }
  CHECK(parse_shifts("sat next").error().message == "'sat next' is no shift: it has no '>'");
  CHECK(parse_shifts("sat > nex").error().message == "'sat > nex' is no shift: nothing goes to 'nex'");
  CHECK(parse_shifts("saturday > next").error().message == "'saturday > next' is no shift: 'saturday' is no weekday");
  CHECK(!parse_shifts("sat > next;"));
}
