// Whether 03/04/2026 is in March or in April: the days of a chat tell it together, for they are in order of time.
#pragma once

#include <string_view>
#include <tuple>

#include <guanxi/base/error.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/exchange/input.hpp>

namespace guanxi::exchange::chats {

// Takes the days in which the year does not stand first, in the chat's order.
class DayOrder {
 public:
  void add(int year, int first, int second) {
    day_first_ = day_first_ && second <= 12;
    month_first_ = month_first_ && first <= 12;
    differ_ = differ_ || first != second;
    if (any_) {
      days_go_back_ = days_go_back_ || std::tuple(year, second, first) < std::tuple(year_, second_, first_);
      months_go_back_ = months_go_back_ || std::tuple(year, first, second) < std::tuple(year_, first_, second_);
    }
    any_ = true;
    year_ = year, first_ = first, second_ = second;
  }

  // The one in which every day is one, else the one in which days never go back. unknown: both are so, and mean different days; or neither is.
  DateOrder order() const {
    if (day_first_ != month_first_) return day_first_ ? DateOrder::day_first : DateOrder::month_first;
    if (!day_first_) return DateOrder::unknown;
    if (!differ_) return DateOrder::day_first;
    if (days_go_back_ != months_go_back_) return days_go_back_ ? DateOrder::month_first : DateOrder::day_first;
    return DateOrder::unknown;
  }

 private:
  bool any_ = false;
  bool day_first_ = true;
  bool month_first_ = true;
  bool differ_ = false;  // some date means two days
  bool days_go_back_ = false;
  bool months_go_back_ = false;
  int year_ = 0;
  int first_ = 0;
  int second_ = 0;
};

inline tl::unexpected<Error> ambiguous_days(std::string_view file, int line) {
  return usage_error(message("{file}:{line}: the file does not show whether the day or the month stands first in a date", "file"_is = file, "line"_is = line),
                     message("say --date-order dmy for 31/12/2026, or --date-order mdy for 12/31/2026"));
}

}  // namespace guanxi::exchange::chats
