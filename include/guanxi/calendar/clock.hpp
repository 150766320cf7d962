// A zone's clock over a stretch of time, as plain values: read and set without the tz data that it was made from.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include <guanxi/calendar/date.hpp>

namespace guanxi::calendar {

class Clock {
 public:
  struct Change {
    Instant at = {};
    std::chrono::seconds offset = {};  // east of UTC, from then on
    bool operator==(const Change&) const = default;
  };

  // `offset` holds until the first change; the changes ascend. UTC without arguments.
  explicit Clock(std::chrono::seconds offset = {}, std::vector<Change> changes = {});

  std::chrono::seconds offset(Instant instant) const;
  LocalTime local(Instant instant) const { return LocalTime(instant.time_since_epoch() + offset(instant)); }
  // A time that a change skips is moved forward by as much; one that happens twice is the first.
  Instant instant(LocalTime local) const;

  bool operator==(const Clock&) const = default;

 private:
  std::chrono::seconds first_;
  std::vector<Change> changes_;
};

// RFC 3339 with the clock's own offset: 2026-11-20T09:00:00+08:00.
std::string rfc3339(Instant instant, const Clock& clock);

}  // namespace guanxi::calendar
