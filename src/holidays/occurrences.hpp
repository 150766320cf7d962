// What a pack says of a span of days: its holidays with their substitutes, and for each day whether it is closed.
#pragma once

#include <cstdint>
#include <vector>

#include <guanxi/holidays/holiday.hpp>

#include "rule_days.hpp"

namespace guanxi::holidays {

class Occurrences {
 public:
  Occurrences(const Pack& pack, calendar::Date from, calendar::Date to);

  const std::vector<HolidayDay>& all() const { return days_; }  // by first day, then id; some may lie beside [from, to]
  // Within [from, to]; a public holiday, its substitute or a day published as off, unless it is published as worked.
  bool closed(calendar::Date day) const { return (at(day).closed || at(day).off) && !at(day).worked; }
  bool weekend(calendar::Date day) const { return pack_.weekend[static_cast<std::size_t>(weekday_of(day))]; }
  bool works(calendar::Date day) const { return at(day).worked || !(at(day).closed || at(day).off || weekend(day)); }
  const Holiday* reason(calendar::Date day) const { return at(day).reason; }

 private:
  struct Day {
    std::uint8_t holidays = 0;  // public ones that cover it
    bool closed = false;        // by one of those, or a substitute
    bool off = false;
    bool worked = false;
    const Holiday* reason = nullptr;
  };

  const Day& at(calendar::Date day) const { return window_[static_cast<std::size_t>((day - begin_).count())]; }
  Day& at(calendar::Date day) { return window_[static_cast<std::size_t>((day - begin_).count())]; }
  bool inside(calendar::Date day) const { return day >= begin_ && day < begin_ + std::chrono::days{static_cast<int>(window_.size())}; }

  void find(const Holiday& holiday);
  void publish();
  void close();
  void shift_all();
  void substitute_for(const HolidayDay& occurrence, calendar::Date day);
  void substitute(const Holiday* holiday, calendar::Date day);
  bool bridged(calendar::Date day) const;
  void bridge();
  void run_on(HolidayDay& occurrence);
  void append_days_off();

  const Pack& pack_;
  calendar::Date begin_;
  std::vector<Day> window_;
  std::vector<Span> spans_;
  std::vector<HolidayDay> days_;
};

}  // namespace guanxi::holidays
