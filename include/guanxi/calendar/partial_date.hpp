// A date of which not everything is known, solar or lunar: birthdays and other yearly days.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <guanxi/calendar/date.hpp>

namespace guanxi::calendar {

struct PartialDate {
  bool lunar = false;
  std::optional<int> year;
  int month = 0;      // 1 to 12; 0: only the year is known
  bool leap = false;  // a leap month; lunar only
  int day = 0;        // 0: only the month (or the year) is known
  bool operator==(const PartialDate&) const = default;
};

// Solar: 1990-05-12, --05-12, 05-12, 1990-05, 1990, --05; also 1990年5月12日, 5月12日, "12 may 1990", "may 12", "may".
//
// Lunar: the same behind "lunar " or "农历": lunar 1990-08-15, lunar --08-15, lunar 08-15, lunar 1990-闰5-01 (or L5),
// 农历八月十五, 农历一九九〇年八月十五, 农历闰六月初一. Words that are lunar alone need no prefix: 正月初一, 腊月廿三.
//
// Refused as ambiguous: 11/12; a year alone before 1000 (0512 is sooner a day); and a month and a day in Chinese numerals without
// 日 (八月十五), which may be either calendar's. A day that the month cannot have is a usage error; 29 February without a year
// may be.
Result<PartialDate> parse_partial_date(std::string_view text);
// Canonical form, which parses back to the same value: "1990-05-12", "--05-12", "1990-05", "--05", "1990",
// "lunar 1990-08-15", "lunar --闰06-01".
std::string to_text(const PartialDate& date);

// The day on which this yearly date is kept in a year of its own calendar, by the same rules as below.
std::optional<Date> kept_in_year(const PartialDate& date, int year);

// The day on which this yearly date is kept in the first year from `from` on; nullopt when month or day is unknown, or
// outside the lunar table. Never before the date's own year. 29 February is kept on the 28th in plain years; a leap
// month in the plain month in years without it; day 30 of a 29-day month on the 29th.
std::optional<Date> next_occurrence(const PartialDate& date, Date from);

// How many years old on this day; a year is over on the day that next_occurrence gives. nullopt when a part of the date
// is unknown, before it, and for lunar dates outside the table.
std::optional<int> age_on(const PartialDate& date, Date on);

}  // namespace guanxi::calendar
