// When people in different zones can be spoken to: everybody's hours and days on their own clocks, and the next stretch of
// time that suits all. No zone and no calendar is read here: the clocks and the kinds of days are handed in.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

#include <guanxi/calendar/clock.hpp>
#include <guanxi/calendar/date.hpp>

namespace guanxi::domain {

// Hours of a local day, since its midnight. An end that is not after the beginning lies on the next day.
struct Hours {
  std::chrono::minutes from = {};
  std::chrono::minutes to = {};
  bool operator==(const Hours&) const = default;
};
inline constexpr Hours usual_office{std::chrono::hours{9}, std::chrono::hours{18}};
inline constexpr Hours usual_waking{std::chrono::hours{8}, std::chrono::hours{22}};

// The office hours of one day, and a pause in them in which nobody is spoken to: lunch, Friday prayer. No pause: its ends are equal.
struct Office {
  Hours hours = usual_office;
  Hours pause = {};
  bool operator==(const Office&) const = default;
};

enum class DayKind { working, weekend, holiday };

// One of those who are to speak with each other.
struct Side {
  calendar::Clock clock = calendar::Clock();
  std::function<DayKind(calendar::Date)> day = {};  // empty: every day is a working day
  Hours office = usual_office;
  std::function<Office(calendar::Date)> office_on = {};  // of days that are not as usual too; empty: `office` every day
  Hours waking = usual_waking;                           // what of the office hours lies outside of them counts as waking too
  bool own = false;                                      // the user: who speaks in any waking hour of any day
};

enum class State { working, waking, asleep, holiday };
std::string_view to_text(State state);

// asleep outside of the waking hours, whatever the day; else working in the office hours of a working day, holiday on a
// holiday, and waking before and after the office hours and on weekends.
State state_at(const Side& side, calendar::Instant instant);
// The local day whose hours count at that instant: after midnight the day before, for who is awake past midnight.
calendar::Date day_at(const Side& side, calendar::Instant instant);

// How well a window suits, best first.
enum class Fit {
  working,     // in everybody's office hours, on their working days
  waking,      // nobody asleep, on everybody's working days
  day_off,     // nobody asleep, but it is a weekend or a holiday for somebody
  unsociable,  // up to `farthest_beyond` outside of somebody's waking hours, on everybody's working days
};
std::string_view to_text(Fit fit);
inline constexpr std::chrono::minutes farthest_beyond = std::chrono::hours{2};

struct Window {
  calendar::Instant start = {};
  calendar::Instant end = {};  // excluded
  Fit fit = Fit::working;
  std::chrono::minutes beyond = {};  // unsociable: how far outside of the waking hours, at most
  bool operator==(const Window&) const = default;
};

// How long one waits for everybody's office hours where a time exists at which nobody sleeps on a working day: over a long weekend.
inline constexpr std::chrono::days worth_waiting{4};

// Of the best fit that there is (but for `worth_waiting`), the first window of at least `duration` that starts in [from, until), whole: it ends where
// the first of them has to leave. `from` counts from the next full quarter of an hour. nullopt: somebody would have to be
// called in the middle of the night.
std::optional<Window> next_window(std::span<const Side* const> sides, calendar::Instant from, calendar::Instant until, std::chrono::minutes duration);

}  // namespace guanxi::domain
