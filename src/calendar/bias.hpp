// Which of the days that a date without a year may mean is meant.
#pragma once

#include <functional>
#include <optional>

#include <guanxi/calendar/date.hpp>
#include <guanxi/calendar/language.hpp>

namespace guanxi::calendar {

struct Scope {
  Date today;
  Bias bias;
  Date newest;  // the last day that does not lie in the future, for the time of day in question
  Date oldest;  // the first day that does not lie in the past, likewise
};

// `time` is the time of day that goes with the day, if one does.
Scope scope_of(const DateContext& context, std::optional<std::chrono::seconds> time);

enum class Direction { back, ahead };
// The nearest day in that direction, the bound itself counting.
using Finder = std::function<std::optional<Date>(Date bound, Direction direction)>;

// The day that the bias asks for. `nearest` prefers the past where both are equally near.
std::optional<Date> pick(const Scope& scope, const Finder& find);

// A finder of what happens at most once a year, looking at `reach` years before it gives up. The days of later years
// have to be later, and lie in that year or the next one.
Finder yearly(std::function<std::optional<Date>(int year)> day_in, int reach);

}  // namespace guanxi::calendar
