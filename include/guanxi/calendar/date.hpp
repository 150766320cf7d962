// Civil dates, instants and durations. No clock and no time zone is read here.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include <guanxi/base/error.hpp>

namespace guanxi::calendar {

// A day of the civil (proleptic Gregorian) calendar, in no particular zone. Years 1 to 9999 can be written.
using Date = std::chrono::local_days;
// Wall-clock time in some zone, to the second.
using LocalTime = std::chrono::local_seconds;
// A point on the UTC time line, to the second.
using Instant = std::chrono::sys_seconds;

// Fails (nullopt) on a day that does not exist, as 2026-02-30, and outside the years 1 to 9999.
std::optional<Date> make_date(int year, unsigned month, unsigned day);

struct YearMonthDay {
  int year;
  unsigned month;
  unsigned day;
};
YearMonthDay parts(Date date);

std::string iso(Date date);                                 // 2026-11-20
std::string iso(LocalTime time);                            // 2026-11-20 19:00 (seconds only when there are any)
std::string iso_utc(Instant instant);                       // 2026-11-20T11:00:00Z
std::optional<Date> parse_iso_date(std::string_view text);  // exactly YYYY-MM-DD

// RFC 3339: 2026-11-20T19:00:00+08:00 or …Z, with or without fraction (dropped); 'T' may be a space. A leap second is
// read as the second before it.
std::optional<Instant> parse_rfc3339(std::string_view text);

// A month added clamps to the month's end: 31 January + 1 month = 28 February.
Date add_months(Date date, int months);

// A rhythm's length. Kept in the unit it was given in: "2w" stays "2w".
struct Duration {
  enum class Unit { day, week, month, year };
  int count = 0;
  Unit unit = Unit::day;

  int months() const;               // 0 for days and weeks
  int days() const;                 // 0 for months and years
  double approximate_days() const;  // a month counts 30.436875 days
  bool operator==(const Duration&) const = default;
};

// 10d, 2w, 1mo, 1y, P14D, P2W, P1M, P1Y; also "10 days", "a week", "1 month", "3天", "两周", "1个月", "半年", "1年".
// Zero, negative, or longer than 100 years: usage error.
Result<Duration> parse_duration(std::string_view text);
std::string to_text(Duration duration);  // 2w

Date operator+(Date date, Duration duration);
Date operator-(Date date, Duration duration);
// The newest day d with d + duration <= limit: what was last done on d or before is due by limit.
Date latest_start(Date limit, Duration duration);

}  // namespace guanxi::calendar
