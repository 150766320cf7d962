// The time of day within a written moment.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace guanxi::exchange {

struct ClockText {
  std::string rest;                                 // the text without the time and what belongs to it
  std::optional<std::chrono::seconds> time = {};    // since midnight
  std::optional<std::chrono::seconds> offset = {};  // east of UTC, where it is told
};

// 16:25, 16:25:07.000Z, T162500Z, 4:25 PM, 下午4:25, 오후 4:25, 16:25 UTC, 16:25+08:00. No time, or an impossible one: all is rest.
ClockText clock_in(std::string_view text);
// Of a serial day with a part of a day: .5 is noon.
std::optional<std::chrono::seconds> serial_time(std::string_view text);

}  // namespace guanxi::exchange
