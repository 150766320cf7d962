// What comes round every year: birthdays, days on which people met, contracts were signed.
#pragma once

#include <optional>

#include <guanxi/calendar/partial_date.hpp>

namespace guanxi::calendar {

struct Anniversary {
  Date day = {};
  // How many years it has been by that day, in the date's own calendar; nullopt when its year is unknown, 0 on the day
  // itself.
  std::optional<int> years = {};
  bool operator==(const Anniversary&) const = default;
};

// The first one from a day on; nullopt under the conditions of next_occurrence.
std::optional<Anniversary> next_anniversary(const PartialDate& date, Date from);

}  // namespace guanxi::calendar
