#include "ics/meeting_times.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>

#include "ics/recurrence.hpp"
#include "ics/whole_day.hpp"

namespace guanxi::exchange::ics {
namespace {

using calendar::Date;
using std::chrono::days;

constexpr days kept_of_series{3 * 366};
constexpr days first_year{366};
constexpr int most_steps = 20'000;

icalproperty* property(icalcomponent* component, icalproperty_kind kind) { return icalcomponent_get_first_property(component, kind); }

std::string digits(Date day) {
  std::string text = calendar::iso(day);
  std::erase(text, '-');
  return text;
}

std::string key_of(const icaltimetype& time, std::optional<calendar::Instant> at) {
  const auto day = day_of(time);
  if (!day) return {};
  if (at) {
    std::string text = calendar::iso_utc(*at);
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
  }
  if (time.is_date) return digits(*day);
  return digits(*day) + "T" + ascii::padded(time.hour, 2) + ascii::padded(time.minute, 2) + ascii::padded(time.second, 2);
}

// What a series has: its first time, its zone, and between which days occurrences are wanted.
struct Series {
  icaltimetype first;
  icaltimezone* zone;
  Date from, until;
};

// The same time of another day.
icaltimetype moved_to(const icaltimetype& first, Date day) {
  icaltimetype time = first;
  const auto parts = calendar::parts(day);
  time.year = parts.year, time.month = static_cast<int>(parts.month), time.day = static_cast<int>(parts.day);
  return time;
}

bool add_lunar(const icalrecurrencetype& rule, const Series& series, std::vector<icaltimetype>& times) {
  const auto found = occurrences(rule, series.first, {calendar::parts(series.from).year, calendar::parts(series.until).year});
  if (!found) return false;
  for (const Date day : *found) times.push_back(moved_to(series.first, day));
  return true;
}

bool add_repeated(const icalrecurrencetype& rule, const Series& series, std::vector<icaltimetype>& times) {
  if (rule.rscale && ascii::same_word(rule.rscale, "CHINESE")) return add_lunar(rule, series, times);
  icaltimetype first = series.first;
  if (series.zone) icaltime_set_timezone(&first, series.zone);
  const std::unique_ptr<icalrecur_iterator, void (*)(icalrecur_iterator*)> iterator(icalrecur_iterator_new(rule, first), icalrecur_iterator_free);
  if (!iterator) return false;
  for (int step = 0; step < most_steps; ++step) {
    const icaltimetype next = icalrecur_iterator_next(iterator.get());
    const auto day = icaltime_is_null_time(next) ? std::nullopt : day_of(next);
    if (!day || *day > series.until) break;
    if (*day >= series.from) times.push_back(next);
  }
  return true;
}

std::set<std::string> left_out(icalcomponent* event, Zones& zones) {
  std::set<std::string> keys;
  for (auto* one = property(event, ICAL_EXDATE_PROPERTY); one; one = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
    const auto time = icalproperty_get_exdate(one);
    keys.insert(key_of(time, zones.instant(time, zones.of(one))));
  }
  return keys;
}

Date day_of_instant(calendar::Instant at) { return Date(std::chrono::floor<days>(at.time_since_epoch())); }

}  // namespace

std::string moved_key(icalcomponent* event, Zones& zones) {
  auto* id = property(event, ICAL_RECURRENCEID_PROPERTY);
  if (!id) return {};
  const auto time = icalproperty_get_recurrenceid(id);
  return key_of(time, zones.instant(time, zones.of(id)));
}

HeldTimes held_times(icalcomponent* event, Zones& zones, const std::set<std::string>& moved, std::optional<calendar::Instant> now) {
  HeldTimes held;
  auto* start = property(event, ICAL_DTSTART_PROPERTY);
  const auto first_day = start ? day_of(icalproperty_get_dtstart(start)) : std::nullopt;
  if (!first_day) return {.known = false};
  const std::string own_key = moved_key(event, zones);
  const bool repeats = own_key.empty() && (property(event, ICAL_RRULE_PROPERTY) || property(event, ICAL_RDATE_PROPERTY));
  const Date today = now ? day_of_instant(*now) + days{1} : *first_day + first_year;  // in some zone it is tomorrow already
  Series series{icalproperty_get_dtstart(start), zones.of(start), now ? today - kept_of_series : *first_day, today};
  std::vector<icaltimetype> times = {series.first};
  for (auto* rule = repeats ? property(event, ICAL_RRULE_PROPERTY) : nullptr; rule; rule = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY))
    held.known = add_repeated(icalproperty_get_rrule(rule), series, times) && held.known;
  for (auto* more = repeats ? property(event, ICAL_RDATE_PROPERTY) : nullptr; more; more = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY))
    times.push_back(icalproperty_get_rdate(more).time);
  const auto gone = left_out(event, zones);
  std::set<std::string> seen;
  for (const auto& time : times) {
    const auto day = day_of(time);
    const auto at = zones.instant(time, series.zone);
    const std::string key = key_of(time, at);
    if (!day || !seen.insert(key).second || gone.contains(key) || gone.contains(digits(*day))) continue;
    if (repeats && (moved.contains(key) || *day < series.from)) continue;
    const bool is_later = now && (at ? *at > *now : *day >= series.until);
    held.later = held.later || is_later;
    if (!is_later) held.past.push_back({repeats ? key : own_key, at, *day});
  }
  return held;
}

}  // namespace guanxi::exchange::ics
