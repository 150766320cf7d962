// What a calendar's own words say of a day: off, worked instead of another, or one that is only observed.
#pragma once

#include <string>
#include <string_view>

#include <guanxi/calendar/date.hpp>
#include <guanxi/exchange/calendar_file.hpp>

namespace guanxi::exchange::ics {

// Takes the words that mark a day, and "第1天/共8天", off its name; a name that is such a word alone stays. `weekend` decides what
// 调休 alone means: on a weekend it is worked, on another day off.
DayMark take_mark(std::string& name, bool weekend);

// What the first line of a description calls the day; none: the words are not known. Google's calendars call each day either a
// public holiday or an observance, in the calendar's language, and tell in a further line how to hide the latter.
enum class Called { none, public_day, festival };
Called called(std::string_view description);

}  // namespace guanxi::exchange::ics
