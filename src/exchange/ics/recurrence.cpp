#include "ics/recurrence.hpp"

#include <algorithm>
#include <memory>
#include <string_view>

#include <guanxi/base/ascii.hpp>
#include <guanxi/calendar/lunar.hpp>

#include "ics/whole_day.hpp"

namespace guanxi::exchange::ics {
namespace {

using calendar::Date;
using calendar::LunarDate;

constexpr int most_days = 2'000;  // of one rule: a yearly one with many parts; more is no holiday
constexpr int most_steps = 20'000;

// A BY… list as it stands in the struct.
template <std::size_t Size>
std::vector<int> listed(const short (&values)[Size]) {
  std::vector<int> all;
  for (const short value : values) {
    if (value == ICAL_RECURRENCE_ARRAY_MAX) break;
    all.push_back(value);
  }
  return all;
}

std::optional<std::vector<Date>> by_libical(const icalrecurrencetype& rule, const icaltimetype& first, Years years) {
  const std::unique_ptr<icalrecur_iterator, void (*)(icalrecur_iterator*)> iterator(icalrecur_iterator_new(rule, first), icalrecur_iterator_free);
  if (!iterator) return std::nullopt;
  std::vector<Date> days;
  for (int step = 0; step < most_steps && static_cast<int>(days.size()) < most_days; ++step) {
    const icaltimetype next = icalrecur_iterator_next(iterator.get());
    if (icaltime_is_null_time(next) || next.year > years.last) break;
    const auto day = day_of(next);
    if (day && next.year >= years.first) days.push_back(*day);
  }
  return days;
}

// A holiday of some days that is written as one that repeats daily; nullopt: it goes on for longer than a year.
std::optional<std::vector<Date>> on_a_few_days(const icalrecurrencetype& rule, const icaltimetype& first) {
  if (rule.count <= 0 && icaltime_is_null_time(rule.until)) return std::nullopt;
  auto days = by_libical(rule, first, {first.year, first.year + 2});
  const bool few = days && !days->empty() && days->back() - days->front() < std::chrono::days{366};
  return few ? days : std::nullopt;
}

// The day of a lunar year; where it lacks the month or the day, as the rule's SKIP says.
std::optional<Date> lunar_day(LunarDate wanted, icalrecurrencetype_skip skip) {
  if (wanted.leap && calendar::leap_month(wanted.year) != wanted.month) {
    if (skip != ICAL_SKIP_BACKWARD && skip != ICAL_SKIP_FORWARD) return std::nullopt;
    wanted.leap = false;  // the month before a leap month is its namesake
    if (skip == ICAL_SKIP_FORWARD) wanted = {wanted.month == 12 ? wanted.year + 1 : wanted.year, wanted.month % 12 + 1, false, wanted.day};
  }
  const int length = calendar::month_length(wanted.year, wanted.month, wanted.leap);
  const int day = wanted.day < 0 ? length + 1 + wanted.day : wanted.day;
  if (length == 0 || day < 1 || day > 30) return std::nullopt;
  const bool missing = day > length;
  if (missing && skip != ICAL_SKIP_BACKWARD && skip != ICAL_SKIP_FORWARD) return std::nullopt;
  wanted.day = missing ? length : day;
  const auto date = calendar::from_lunar(wanted);
  if (!date) return std::nullopt;
  return *date + std::chrono::days{missing && skip == ICAL_SKIP_FORWARD ? 1 : 0};
}

bool says_more(const icalrecurrencetype& rule) {
  return !listed(rule.by_day).empty() || !listed(rule.by_year_day).empty() || !listed(rule.by_week_no).empty() || !listed(rule.by_set_pos).empty();
}

std::optional<std::vector<Date>> by_lunar_table(const icalrecurrencetype& rule, const icaltimetype& first, Years years) {
  const auto start = day_of(first);
  const auto lunar = start ? calendar::to_lunar(*start) : calendar::to_lunar(Date{});
  if (!start || !lunar || says_more(rule)) return std::nullopt;
  auto months = listed(rule.by_month);
  auto month_days = listed(rule.by_month_day);
  if (month_days.empty()) month_days.push_back(lunar->day);
  const auto until = icaltime_is_null_time(rule.until) ? std::nullopt : day_of(rule.until);
  const int step = std::max<int>(rule.interval, 1);
  std::vector<Date> days;
  int left = rule.count > 0 ? rule.count : most_days;
  for (int year = lunar->year; year <= years.last; year += step) {
    std::vector<Date> found;
    const std::size_t count = std::max<std::size_t>(months.size(), 1);
    for (std::size_t i = 0; i < count; ++i) {
      const short coded = months.empty() ? short{0} : static_cast<short>(months[i]);
      const int month = months.empty() ? lunar->month : icalrecurrencetype_month_month(coded);
      const bool leap = months.empty() ? lunar->leap : icalrecurrencetype_month_is_leap(coded) != 0;
      for (const int day : month_days) {
        const auto date = lunar_day({year, month, leap, day}, rule.skip);
        if (date && *date >= *start) found.push_back(*date);
      }
    }
    std::sort(found.begin(), found.end());
    for (const Date day : found) {
      if (left-- <= 0 || (until && day > *until)) return days;
      const int gregorian = calendar::parts(day).year;
      if (gregorian >= years.first && gregorian <= years.last) days.push_back(day);
    }
  }
  return days;
}

}  // namespace

std::optional<Date> day_of(const icaltimetype& time) {
  if (icaltime_is_null_time(time) || time.month < 1 || time.day < 1) return std::nullopt;
  return calendar::make_date(time.year, static_cast<unsigned>(time.month), static_cast<unsigned>(time.day));
}

std::optional<std::vector<Date>> occurrences(const icalrecurrencetype& rule, const icaltimetype& first, Years years) {
  icalrecurrencetype whole = rule;
  if (day_of(rule.until)) whole.until = as_date(midnight_meant(rule.until));
  if (rule.freq == ICAL_DAILY_RECURRENCE) return on_a_few_days(whole, first);
  if (rule.freq != ICAL_YEARLY_RECURRENCE) return std::nullopt;
  const std::string_view scale = rule.rscale ? rule.rscale : "";
  return ascii::same_word(scale, "CHINESE") ? by_lunar_table(whole, first, years) : by_libical(whole, first, years);
}

}  // namespace guanxi::exchange::ics
