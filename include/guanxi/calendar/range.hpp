// The days that guanxi works with. What is typed, configured or handed over by a script lies within them, or is refused: every
// command can then look some years ahead and back, lunar dates (1901 to 2100) and the packs' holidays (1900 to 2200) are known
// wherever they can be, and no search runs on for ever. "Never" is an answer-by that is left out, not the year 9999.
#pragma once

#include <string_view>

#include <guanxi/base/message.hpp>
#include <guanxi/calendar/date.hpp>

namespace guanxi::calendar {

inline constexpr int first_accepted_year = 1900;
inline constexpr int last_accepted_year = 2200;
inline constexpr Date first_accepted_day{std::chrono::year{first_accepted_year} / 1 / 1};
inline constexpr Date last_accepted_day{std::chrono::year{last_accepted_year} / 12 / 31};
inline constexpr Sentence<> accepted_days = "days go from 1900-01-01 to 2200-12-31";

constexpr bool accepted(Date day) { return day >= first_accepted_day && day <= last_accepted_day; }

// The furthest that a number of days in an option or the configuration reaches: a hundred years.
inline constexpr int most_days = 36500;

}  // namespace guanxi::calendar
