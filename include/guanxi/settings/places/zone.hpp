// A time zone of the system's tz data, read through the C library: one zone file a process, no list of all of them
// (Howard Hinnant's library reads that list, which costs four times the whole start-up).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/calendar/clock.hpp>
#include <guanxi/calendar/date.hpp>

namespace guanxi::settings {

class Zone {
 public:
  // A tz database name ("Asia/Shanghai"); one of old ("PRC") is read as that of today. Usage error naming the nearest one when there is none of that name.
  static Result<Zone> named(std::string_view name);
  // The zone that TZ or the system says; UTC when neither can be read.
  static Zone of_system(std::string_view tz_variable);

  const std::string& name() const { return name_; }
  calendar::LocalTime local(calendar::Instant instant) const;
  // A time that a clock change skips is moved forward; one that happens twice is the first.
  calendar::Instant instant(calendar::LocalTime local) const;
  // Its offsets from `from` to `to`, with the changes between. Costs some 1,000 instructions a day; reading the clock then
  // costs next to nothing, while going from one zone to another here reads the zone's file again.
  calendar::Clock clock(calendar::Instant from, calendar::Instant to) const;

 private:
  explicit Zone(std::string name) : name_(std::move(name)) {}
  void select() const;
  std::string name_;
};

// After the tz data's list of zones by country (zone.tab). Empty: not in it; for a country also when it has several.
std::string only_zone_of(std::string_view country);
// Whether all of the country's zones show the same time, in winter and in summer (Germany, not the United States).
bool keeps_one_clock(std::string_view country);
// Whether a country keeps more than one clock: then its pack's zone is no more than likely.
bool keeps_several_clocks(std::string_view country);
// The zone of a city in a country that keeps several clocks, by a table of cities and states; else, in any country or in none that is known,
// the only zone of the tz database that is named after the city. Empty: not known. Reads zone.tab where the table does not know.
std::string zone_of_city(std::string_view city, std::string_view country);
// The only zone there (country empty: anywhere) whose name ends in one of these keys (text::place_keys).
std::string zone_called(const std::vector<std::string>& keys, std::string_view country);
std::string country_of_zone(std::string_view zone);

// For completion and suggestions.
std::vector<std::string> zone_names();

}  // namespace guanxi::settings
