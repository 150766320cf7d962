#include "ics/zones.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/zone_words.hpp>

#include "ics/recurrence.hpp"

namespace guanxi::exchange::ics {
namespace {

void free_zone(icaltimezone* zone) { icaltimezone_free(zone, 1); }

std::string_view without_quotes(std::string_view name) { return ascii::trimmed(name, "\" "); }

// libical opens a file of this name below the tz database.
bool is_tz_name(std::string_view name) {
  const auto of_name = [](char c) { return ascii::is_alphanumeric(c) || c == '/' || c == '_' || c == '-' || c == '+'; };
  return name.size() < 64 && ascii::all(name, of_name) && name.front() != '/';
}

icaltimezone* built_in(std::string_view name) { return is_tz_name(name) ? icaltimezone_get_builtin_timezone(std::string(name).c_str()) : nullptr; }

// "/mozilla.org/20050126_1/Europe/Berlin": its last two parts.
std::string_view behind_prefix(std::string_view name) {
  if (!name.starts_with('/')) return name;
  const auto last = name.rfind('/');
  const auto before = last == 0 ? last : name.rfind('/', last - 1);
  return name.substr(before + 1);
}

// Exchange counts the zones that it makes up of one: "Eastern Standard Time 1".
std::string_view without_count(std::string_view name) {
  while (!name.empty() && (ascii::is_digit(name.back()) || name.back() == ' ')) name.remove_suffix(1);
  return name;
}

// "(UTC+01:00) Amsterdam, Berlin": the distance in the brackets.
std::string_view distance_in(std::string_view name) {
  const auto end = name.find(')');
  return name.starts_with('(') && end != name.npos ? name.substr(1, end - 1) : std::string_view();
}

}  // namespace

Tree parsed(const std::string& text) {
  icalerror_set_errors_are_fatal(0);
  return {icalparser_parse_string(text.c_str()), icalcomponent_free};
}

void Zones::define(const std::string& vtimezone) {
  Tree tree = parsed(vtimezone);
  if (!tree || icalcomponent_isa(tree.get()) != ICAL_VTIMEZONE_COMPONENT) return;
  Owned zone(icaltimezone_new(), free_zone);
  if (!icaltimezone_set_component(zone.get(), tree.get())) return;
  static_cast<void>(tree.release());  // the zone's now
  const char* name = icaltimezone_get_tzid(zone.get());
  if (name) defined_.insert_or_assign(std::string(without_quotes(name)), std::move(zone));
}

icaltimezone* Zones::named(std::string_view name) {
  name = without_quotes(name);
  if (name.empty()) return nullptr;
  if (const auto own = defined_.find(name); own != defined_.end()) return own->second.get();
  if (auto* zone = built_in(behind_prefix(name))) return zone;
  auto meant = text::zones_meant(name);
  if (meant.empty()) meant = text::zones_meant(without_count(name));
  if (!meant.empty()) return built_in(meant.front());
  const auto distance = distance_in(name);
  return distance.empty() ? nullptr : built_in(text::zone_at_distance(distance));
}

icaltimezone* Zones::of(icalproperty* property) {
  const icalparameter* parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
  const char* name = parameter ? icalparameter_get_tzid(parameter) : nullptr;
  return name ? named(name) : usual_;
}

std::optional<calendar::Instant> Zones::instant(const icaltimetype& time, icaltimezone* zone) const {
  const auto day = day_of(time);
  if (!day || time.is_date) return std::nullopt;
  const bool sound = time.hour >= 0 && time.hour < 24 && time.minute >= 0 && time.minute < 60 && time.second >= 0 && time.second <= 60;
  if (!sound) return std::nullopt;
  const auto clock = std::chrono::hours{time.hour} + std::chrono::minutes{time.minute} + std::chrono::seconds{time.second};
  if (icaltime_is_utc(time)) return calendar::Instant(day->time_since_epoch() + clock);
  if (zone) {
    icaltimetype local = time;
    int is_daylight = 0;
    const int offset = icaltimezone_get_utc_offset(zone, &local, &is_daylight);
    return calendar::Instant(day->time_since_epoch() + clock - std::chrono::seconds{offset});
  }
  return of_user_ ? std::optional(of_user_(calendar::LocalTime(*day + clock))) : std::nullopt;
}

}  // namespace guanxi::exchange::ics
