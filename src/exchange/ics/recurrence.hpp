// On which days an event falls that repeats from year to year.
#pragma once

#include <optional>
#include <vector>

#include <libical/ical.h>

#include <guanxi/calendar/date.hpp>

namespace guanxi::exchange::ics {

// nullopt: it is no day that can be written.
std::optional<calendar::Date> day_of(const icaltimetype& time);

struct Years {
  int first;
  int last;  // inclusive
};

// The days from `first` on within the years, by the rule's own calendar; Chinese ones by our table, for libical asks ICU, whose
// Chinese calendar is wrong. nullopt: it repeats otherwise than yearly, or by a calendar that is not known.
std::optional<std::vector<calendar::Date>> occurrences(const icalrecurrencetype& rule, const icaltimetype& first, Years years);

}  // namespace guanxi::exchange::ics
