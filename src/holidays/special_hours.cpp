// Days on which offices keep other hours.
#include <algorithm>

#include <guanxi/holidays/holiday.hpp>

#include "rule_days.hpp"

namespace guanxi::holidays {

using namespace calendar;
namespace {

using std::chrono::days;

bool holds_in(const SpecialHours& hours, int year) { return (!hours.from || year >= *hours.from) && (!hours.until || year <= *hours.until); }

bool on_weekday(const SpecialHours& hours, Date day) {
  return hours.weekdays.empty() || std::find(hours.weekdays.begin(), hours.weekdays.end(), weekday_of(day)) != hours.weekdays.end();
}

// The days from which a stretch that touches [from, to] begins.
std::vector<Date> begins(const SpecialHours& hours, Date from, Date to) {
  std::vector<Date> found;
  for (const Rule& rule : hours.on) {
    for (const Date day : days_of(rule, from - days{hours.days - 1}, to)) {
      if (holds_in(hours, parts(day).year)) found.push_back(day);
    }
  }
  return found;
}

bool fits(const SpecialHours& hours, Date day) {
  if (!hours.where.empty() || !on_weekday(hours, day)) return false;
  return hours.on.empty() ? holds_in(hours, parts(day).year) : !begins(hours, day, day).empty();
}

}  // namespace

const SpecialHours* hours_on(const Pack& pack, Date day) {
  const auto found = std::find_if(pack.hours.rbegin(), pack.hours.rend(), [day](const SpecialHours& hours) { return fits(hours, day); });
  return found == pack.hours.rend() ? nullptr : &*found;
}

std::vector<HoursSpan> hours_between(const Pack& pack, Date from, Date to) {
  std::vector<HoursSpan> spans;
  for (const SpecialHours& hours : pack.hours) {
    if (!hours.where.empty()) continue;
    for (const Date first : begins(hours, from, to)) spans.push_back({&hours, first, first + days{hours.days - 1}});
  }
  std::sort(spans.begin(), spans.end(), [](const HoursSpan& a, const HoursSpan& b) { return a.first < b.first; });
  return spans;
}

}  // namespace guanxi::holidays
