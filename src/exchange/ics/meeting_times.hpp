// When a meeting was held: once, or again and again.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include <libical/ical.h>

#include "ics/zones.hpp"

namespace guanxi::exchange::ics {

struct Held {
  std::string key = {};  // of an occurrence of a series: its time as first meant, in UTC; else empty
  std::optional<calendar::Instant> at = {};
  calendar::Date day = {};
};

// Occurrences that stand as events of their own, by UID.
using Moved = std::map<std::string, std::set<std::string>>;

// The key of an event that stands for one occurrence; empty: it is none such.
std::string moved_key(icalcomponent* event, Zones& zones);

struct HeldTimes {
  std::vector<Held> past = {};
  bool later = false;  // some are still to come
  bool known = true;   // false: it has no day, or repeats by a calendar that is not known
};
// Up to now, of a series those of the last three years. Without `now`: of a series those of its first year.
HeldTimes held_times(icalcomponent* event, Zones& zones, const std::set<std::string>& moved, std::optional<calendar::Instant> now);

}  // namespace guanxi::exchange::ics
