// What holds in parts of a country alone.
#include <algorithm>

#include <guanxi/holidays/holiday.hpp>

namespace guanxi::holidays {

using namespace calendar;

bool has_regions(const Pack& pack) {
  return !pack.regional_weekends.empty() || std::any_of(pack.hours.begin(), pack.hours.end(), [](const SpecialHours& hours) { return !hours.where.empty(); });
}

Pack regional(const Pack& pack, int year, const std::function<bool(std::string_view)>& here) {
  const auto any_here = [&](const std::vector<std::string>& where) { return std::any_of(where.begin(), where.end(), here); };
  Pack found = pack;
  for (const RegionalWeekend& one : pack.regional_weekends) {
    if (year >= one.from.value_or(year) && year <= one.until.value_or(year) && any_here(one.where)) found.weekend = one.weekend;
  }
  std::erase_if(found.hours, [&](const SpecialHours& hours) { return !hours.where.empty() && !any_here(hours.where); });
  for (SpecialHours& hours : found.hours) hours.where.clear();
  return found;
}

}  // namespace guanxi::holidays
