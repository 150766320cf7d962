#include "foreign.hpp"

#include <algorithm>

#include "year_tables.hpp"

namespace guanxi::holidays {

using namespace calendar;
namespace {

const YearTable& table_of(Foreign calendar) {
  switch (calendar) {
    case Foreign::islamic: return islamic_years;
    case Foreign::hebrew: return hebrew_years;
    case Foreign::persian: break;
  }
  return persian_years;
}

Date first_day(std::uint32_t row) { return year_table_epoch + std::chrono::days{static_cast<int>(row >> year_table_day_bit)}; }

bool leap(std::uint32_t row) { return (row >> year_table_leap_bit & 1) != 0; }

// Where a month stands in its year, from 0.
int place(Foreign calendar, std::uint32_t row, int month) {
  if (calendar != Foreign::hebrew) return month - 1;
  if (month >= 7 && month < 12) return month - 7;
  const int adar = leap(row) ? 6 : 5;
  return month == 12 ? adar : adar + month;
}

int length(Foreign calendar, std::uint32_t row, int at) {
  if (calendar == Foreign::persian && at < 11) return at < 6 ? 31 : 30;
  return (row >> at & 1) != 0 ? 30 : 29;
}

}  // namespace

std::optional<Date> from_foreign(Foreign calendar, int year, int month, int day) {
  const YearTable& table = table_of(calendar);
  if (year < table.first_year || year >= table.first_year + table.years || month < 1 || month > 12) return std::nullopt;
  const std::uint32_t row = table.rows[year - table.first_year];
  const int at = place(calendar, row, month);
  if (day < 1 || day > length(calendar, row, at)) return std::nullopt;
  int days = day - 1;
  for (int before = 0; before < at; ++before) days += length(calendar, row, before);
  return first_day(row) + std::chrono::days{days};
}

int foreign_year(Foreign calendar, Date date) {
  const YearTable& table = table_of(calendar);
  const auto* const end = table.rows + table.years;
  const auto* const next = std::upper_bound(table.rows, end, date, [](Date day, std::uint32_t row) { return day < first_day(row); });
  return table.first_year + static_cast<int>(next - table.rows) - 1;
}

}  // namespace guanxi::holidays
