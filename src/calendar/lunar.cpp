#include <guanxi/calendar/lunar.hpp>

#include <guanxi/base/message.hpp>

#include "lunar_table.hpp"

namespace guanxi::calendar {
namespace {

constexpr Date first_day{std::chrono::year{1901} / 1 / 1};
constexpr Date last_day{std::chrono::year{2101} / 1 / 28};

bool in_table(int year) { return year >= lunar_table_year && year < lunar_table_year + static_cast<int>(lunar_table.size()); }

// One lunar year's number from the table; see there.
class LunarYear {
 public:
  explicit LunarYear(int year) : year_(year), facts_(lunar_table[static_cast<std::size_t>(year - lunar_table_year)]) {}

  int leap_month() const { return static_cast<int>(facts_ & 0xF); }
  int months() const { return leap_month() == 0 ? 12 : 13; }
  int length(int place) const { return (facts_ >> (4 + place) & 1) != 0 ? 30 : 29; }
  Date new_year() const { return Date{std::chrono::year{year_} / 1 / 1} + std::chrono::days{static_cast<int>(facts_ >> 17)}; }

  // Where a month stands in the year, from 0; nullopt: the year has no such month.
  std::optional<int> place(int month, bool leap) const {
    if (month < 1 || month > 12 || (leap && month != leap_month())) return std::nullopt;
    const bool after_leap = leap || (leap_month() != 0 && month > leap_month());
    return month - 1 + (after_leap ? 1 : 0);
  }

  LunarDate at(int place, int day) const {
    const int leap = leap_month();
    if (leap == 0 || place < leap) return {year_, place + 1, false, day};
    return {year_, place, place == leap, day};
  }

 private:
  int year_;
  std::uint32_t facts_;
};

tl::unexpected<Error> out_of_range(std::string said) {
  return usage_error(std::move(said), message("lunar dates are known from {first} to {last}", "first"_is = iso(first_day), "last"_is = iso(last_day)));
}

tl::unexpected<Error> out_of_range_day(const std::string& day) {
  return out_of_range(message("{day} lies outside the lunar calendar's table", "day"_is = day));
}

// The year nearest to this one that has the leap month.
std::optional<int> nearest_with_leap_month(int year, int month) {
  for (int distance = 1; distance < static_cast<int>(lunar_table.size()); ++distance) {
    for (const int near : {year - distance, year + distance}) {
      if (leap_month(near) == month) return near;
    }
  }
  return std::nullopt;
}

// Which leap month the year has, and where the one asked for is.
std::string leap_hint(int year, int month) {
  const int own = leap_month(year);
  const auto near = nearest_with_leap_month(year, month);
  if (own == 0 && !near) return message("that year has no leap month");
  if (own == 0) return message("that year has no leap month; 闰{month} is in {year}", "month"_is = month, "year"_is = *near);
  if (!near) return message("that year has 闰{own}", "own"_is = own);
  return message("that year has 闰{own}; 闰{month} is in {year}", "own"_is = own, "month"_is = month, "year"_is = *near);
}

tl::unexpected<Error> no_such_month(const LunarDate& lunar) {
  if (lunar.leap && lunar.month >= 1 && lunar.month <= 12) {
    return usage_error(message("there is no leap month {month} in the lunar year {year}", "month"_is = lunar.month, "year"_is = lunar.year),
                       leap_hint(lunar.year, lunar.month));
  }
  return usage_error(message("there is no lunar month {month}", "month"_is = lunar.month), message("lunar months go from 1 to 12"));
}

}  // namespace

Result<LunarDate> to_lunar(Date date) {
  if (date < first_day || date > last_day) return out_of_range_day(iso(date));
  int number = parts(date).year;
  if (!in_table(number) || date < LunarYear(number).new_year()) --number;
  const LunarYear year(number);
  int days = static_cast<int>((date - year.new_year()).count());
  int place = 0;
  for (; days >= year.length(place); ++place) days -= year.length(place);
  return year.at(place, days + 1);
}

Result<Date> from_lunar(const LunarDate& lunar) {
  if (!in_table(lunar.year)) return out_of_range(message("the lunar year {year} lies outside the lunar calendar's table", "year"_is = lunar.year));
  const LunarYear year(lunar.year);
  const auto place = year.place(lunar.month, lunar.leap);
  if (!place) return no_such_month(lunar);
  if (lunar.day < 1 || lunar.day > year.length(*place)) {
    return usage_error(message("there is no day {day} in that lunar month", "day"_is = lunar.day),
                       message("it has {days} days", "days"_is = year.length(*place)));  // 29 or 30
  }
  Date date = year.new_year() + std::chrono::days{lunar.day - 1};
  for (int before = 0; before < *place; ++before) date += std::chrono::days{year.length(before)};
  if (date < first_day) return out_of_range_day(lunar_iso(lunar));
  return date;
}

int leap_month(int lunar_year) { return in_table(lunar_year) ? LunarYear(lunar_year).leap_month() : 0; }

int month_length(int lunar_year, int month, bool leap) {
  if (!in_table(lunar_year)) return 0;
  const LunarYear year(lunar_year);
  const auto place = year.place(month, leap);
  return place ? year.length(*place) : 0;
}

}  // namespace guanxi::calendar
