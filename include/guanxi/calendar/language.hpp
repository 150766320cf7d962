// The date language that every command takes: "2026-11-20 19:00", "last fri", "in 2w", "农历八月十五", "mid-autumn".
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include <guanxi/calendar/date.hpp>

namespace guanxi::calendar {

// Which way a date without a year is looked for.
enum class Bias {
  past,    // never in the future: `log`
  future,  // never in the past: `promise`, `snooze`
  nearest,
};

// What is understood, in any case and with full-width or traditional characters:
//
// - days: today, yesterday, 后天 …; "fri" (the bias says which, today counts), "last fri" and "next fri" (the nearest
//   before and after today), 上周五 and 下周五 (of the week before and after this one; weeks begin on Monday)
// - distances: 3 days ago, in 2w, +10d, -3d, 两周后, next month; "2w" alone where the bias is past or future
// - dates: 2026-11-20, 2026/11/20, 2026.11.20, 20261120, 20 nov 2026, 2026年11月20日; without the year 11-20, nov 20,
//   11月20日; lunar 2026-08-15, lunar 08-15, 农历八月十五, 腊月廿三, 除夕
// - holidays: mid-autumn, mid-autumn 2026
// - instants, where the context knows a zone: 2026-11-20T11:00:00Z, 2026-11-20T19:00:00+08:00 (RFC 3339)
// - times: 19:00, 7pm, noon, 下午3点 before or after any of these, or alone; "now", "2 hours ago"
//
// A date without a year is one that exists: 29 February and leap months are looked for in the years that have them.
// With a time of day the bias reaches to the second: at noon on a Friday, the past "fri 19:00" is last week's.
struct DateContext {
  LocalTime now;  // in the years 1 to 9999
  Bias bias = Bias::nearest;
  // Days of a named holiday ("mid-autumn") in a Gregorian year, later ones in later years; empty
  // function: none are known.
  std::function<std::optional<Date>(std::string_view id, int year)> holiday = {};
  // What the clock of the one who types shows at an instant; empty: instants are refused.
  std::function<LocalTime(Instant)> local = {};
};

struct When {
  Date date;
  std::optional<std::chrono::seconds> time = {};  // since local midnight; nullopt: the time of day is not known
  std::optional<Instant> instant = {};            // when one was given; date and time are the context's for it
  bool operator==(const When&) const = default;
};

// Usage error with a hint for what is not understood; `11/12` is refused as ambiguous.
Result<When> parse_when(std::string_view text, const DateContext& context);
Result<Date> parse_date(std::string_view text, const DateContext& context);  // a time of day is an error, but an instant's

}  // namespace guanxi::calendar
