// The years of three calendars that ICU knows, asked of it by the build (tables/generate.cpp): calendar itself sees no ICU.
//
// One number a year. Bits 0-12: whether the year's months, in their order, have 30 days. Bit 13: it has 13 months. Bits 14-31: its
// first day, counted from 1 January 1890.
#pragma once

#include <chrono>
#include <cstdint>

#include <guanxi/calendar/date.hpp>

namespace guanxi::holidays {

struct YearTable {
  int first_year;
  int years;
  const std::uint32_t* rows;
};

inline constexpr calendar::Date year_table_epoch{std::chrono::year{1890} / 1 / 1};
inline constexpr int year_table_leap_bit = 13;
inline constexpr int year_table_day_bit = 14;

extern const YearTable islamic_years;  // Umm al-Qura, as published up to the year 1500
extern const YearTable hebrew_years;   // from Tishrei on
extern const YearTable persian_years;  // Solar Hijri; only the last month's bit counts

}  // namespace guanxi::holidays
