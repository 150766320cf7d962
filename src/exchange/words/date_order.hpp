// Days and times as other programs write them, and whether a file writes the day or the month first.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include <guanxi/base/error.hpp>
#include <guanxi/calendar/partial_date.hpp>
#include <guanxi/exchange/input.hpp>

namespace guanxi::exchange {

struct WrittenMoment {
  calendar::PartialDate day = {};
  std::optional<std::chrono::seconds> time = {};    // since midnight, by whatever clock; none: a day alone
  std::optional<std::chrono::seconds> offset = {};  // of that clock east of UTC, where the text says so ("Z", "UTC", "+08:00")
  bool operator==(const WrittenMoment&) const = default;
};

// 2026-03-18T16:25:00.000Z, 2026-03-18 16:25, 20260318T162500Z, 2026/3/18 4:25 PM, 2026年3月18日 下午4:25, 18.3.26, 18 Mar 2026,
// "Mar 18, 2026", 12/Mar/26 9:41 AM; a serial day of a spreadsheet (46099.684); and by the order 3/18/2026, 18-03-26. Also what
// calendar::parse_partial_date understands. nullopt: none of these, no such day, or the order is needed and not known. A year of two digits
// is one from 1970 to 2069.
std::optional<WrittenMoment> read_moment(std::string_view text, DateOrder order);
// The first serial day that is taken for one is in 1927, the last in 2099: other numbers are numbers.
std::optional<calendar::PartialDate> serial_day(std::string_view text);

// The instant, where text or input tell which clock it is; and the user's day of it, else the day as written.
struct TakenMoment {
  calendar::PartialDate day = {};
  std::optional<calendar::Instant> at = {};
};
TakenMoment taken(const WrittenMoment& written, const Input& input);
TakenMoment taken(calendar::Instant at, const Input& input);

// What the values of a whole file show. Only three numbers parted by / or - can need an order.
class DateOrderGuess {
 public:
  void add(std::string_view value);
  // Nothing that follows would change the order, but that it contradicts.
  bool decided() const { return day_first_ != month_first_; }
  // Usage error, which names the file, the line of the value that needs the order, and an option that tells it: nothing tells, or the values
  // contradict each other. `told` goes before what they show.
  Result<DateOrder> order(const Input& input) const;
  // Of the value that was added last.
  void set_line(int line) { line_ = line; }

 private:
  bool day_first_ = false;    // a value cannot be read with the month first
  bool month_first_ = false;  // nor this one with the day first
  int needs_it_ = 0;          // the line of the first value that may be read either way; 0: there is none
  int line_ = 1;
};

}  // namespace guanxi::exchange
