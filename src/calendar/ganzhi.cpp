// The sixty names of stem and branch, of years, months and days.
#include <array>

#include <guanxi/calendar/lunar.hpp>

#include "solar_term_table.hpp"

namespace guanxi::calendar {
namespace {

constexpr std::array<std::string_view, 10> stems{"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};
constexpr std::array<std::string_view, 12> branches{"子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"};
constexpr int cycle = 60;
constexpr Date a_first_day{std::chrono::year{1949} / 10 / 1};
// 1 January 1901 lies in the month 戊子, which began with 大雪 of 1900.
constexpr int first_month = 24;

// Counted from 甲子, which is 0.
std::string name_of(int place) {
  const auto in_cycle = static_cast<std::size_t>((place % cycle + cycle) % cycle);
  return std::string(stems[in_cycle % stems.size()]).append(branches[in_cycle % branches.size()]);
}

}  // namespace

std::string ganzhi(int lunar_year) { return name_of(lunar_year % cycle - 4); }

std::optional<std::string> ganzhi_of_month(Date date) {
  const auto [year, month, day] = parts(date);
  const auto begins = solar_term_day(year, solar_terms[2 * (month - 1)].name);
  if (!begins) return std::nullopt;
  const int before = 12 * (year - solar_term_table_year) + static_cast<int>(month) - (date < *begins ? 1 : 0);
  return name_of(first_month + before);
}

std::string ganzhi_of_day(Date date) { return name_of(static_cast<int>((date - a_first_day).count())); }

}  // namespace guanxi::calendar
