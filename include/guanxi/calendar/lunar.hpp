// The Chinese lunisolar calendar, exact from 1901-01-01 to 2101-01-28 (civil dates in UTC+8): the lunar years 1901 to
// 2100, and the last weeks of 1900 from its month 11, day 11.
//
// Source: the first days of the lunar months and the days of the 24 solar terms that src/calendar/lunar_table.hpp and
// solar_term_table.hpp hold, which follow the Hong Kong Observatory's. ICU's Chinese calendar is not used: it is wrong
// on 417 days of this range.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <guanxi/calendar/date.hpp>

namespace guanxi::calendar {

struct LunarDate {
  int year = 0;   // the Gregorian year in which the lunar year begins
  int month = 0;  // 1 to 12
  bool leap = false;
  int day = 0;  // 1 to 30
  bool operator==(const LunarDate&) const = default;
};

// The whole ones.
inline constexpr int first_lunar_year = 1901;
inline constexpr int last_lunar_year = 2100;

// Errors are usage errors that name the range, the missing leap month, or the month's length.
Result<LunarDate> to_lunar(Date date);
Result<Date> from_lunar(const LunarDate& lunar);

int leap_month(int lunar_year);                          // 0: none
int month_length(int lunar_year, int month, bool leap);  // 29 or 30; 0: no such month

std::string lunar_text(const LunarDate& lunar);          // 农历八月十五; 农历正月初一, 农历冬月廿三
std::string lunar_text_english(const LunarDate& lunar);  // 15th of the 8th month
std::string lunar_month_text(const LunarDate& lunar);    // 八月, 闰六月
std::string lunar_day_text(const LunarDate& lunar);      // 十五
std::string lunar_iso(const LunarDate& lunar);           // 2026-08-15, 2025-闰6-01
std::string_view zodiac(int lunar_year);                 // 马
std::string_view zodiac_english(int lunar_year);         // Horse

// The stem and branch, one of sixty. Months are named as almanacs do it: they begin with the 节, every other solar term,
// and on its whole day (寅 with 立春), so that they are not the lunar months; nullopt outside 1901-01-01 … 2100-12-31,
// where the terms' days are not known. Days are counted without a break: 1949-10-01 was a 甲子.
std::string ganzhi(int lunar_year);  // 丙午
std::optional<std::string> ganzhi_of_month(Date date);
std::string ganzhi_of_day(Date date);

std::optional<std::string_view> solar_term(Date date);  // 冬至, on its day only
std::optional<std::string_view> solar_term_english(Date date);
struct SolarTermDay {
  Date day = {};
  std::string_view name = {};     // 冬至
  std::string_view english = {};  // Winter Solstice
};
// The first one on a day or after it; nullopt outside 1901 to 2100.
std::optional<SolarTermDay> next_solar_term(Date from);
// The day of a solar term (Chinese name) in a Gregorian year, 1901 to 2100.
std::optional<Date> solar_term_day(int year, std::string_view term);

}  // namespace guanxi::calendar
