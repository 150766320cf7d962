// Times of day as typed: 19:00, 7pm, noon, 下午3点.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace guanxi::calendar {

// The whole of a folded text; seconds since midnight.
std::optional<std::chrono::seconds> read_time_of_day(std::string_view text);

struct DayAndTime {
  std::string_view day;  // what is left of the text
  std::optional<std::chrono::seconds> time;
};
// Takes the time off the end of a folded text, or else off its beginning.
DayAndTime split_time(std::string_view text);

}  // namespace guanxi::calendar
