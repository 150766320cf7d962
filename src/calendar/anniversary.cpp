#include <guanxi/calendar/anniversary.hpp>

namespace guanxi::calendar {

std::optional<Anniversary> next_anniversary(const PartialDate& date, Date from) {
  const auto day = next_occurrence(date, from);
  if (!day) return std::nullopt;
  return Anniversary{*day, age_on(date, *day)};
}

}  // namespace guanxi::calendar
