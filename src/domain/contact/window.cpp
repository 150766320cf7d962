#include <guanxi/domain/window.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace guanxi::domain {

using calendar::Date;
using calendar::Instant;
using std::chrono::minutes;

namespace {

constexpr minutes whole_day = std::chrono::hours{24};
constexpr minutes step = minutes{15};

struct Stretch {
  Instant start = {};
  Instant end = {};
};

minutes length(const Hours& hours) {
  const minutes end = hours.to > hours.from ? hours.to : hours.to + whole_day;
  return end - hours.from;
}

// The waking hours with the office hours, and wider by `beyond` at both ends.
Hours awake(const Side& side, minutes beyond = {}) {
  minutes from = side.waking.from;
  minutes to = from + length(side.waking);
  if (!side.own) {
    from = std::min(from, side.office.from);
    to = std::max(to, side.office.from + length(side.office));
  }
  return {from - beyond, to + beyond};
}

Stretch on_day(const calendar::Clock& clock, Date day, const Hours& hours) {
  return {clock.instant(day + hours.from), clock.instant(day + hours.from + length(hours))};
}

// The office hours of a day: one stretch, or two around a pause.
std::vector<Stretch> office_stretches(const Side& side, Date day) {
  const Office office = side.office_on ? side.office_on(day) : Office{side.office};
  if (office.pause.from == office.pause.to) return {on_day(side.clock, day, office.hours)};
  return {on_day(side.clock, day, {office.hours.from, office.pause.from}), on_day(side.clock, day, {office.pause.to, office.hours.to})};
}

bool holds(const Stretch& stretch, Instant instant) { return stretch.start <= instant && instant < stretch.end; }

DayKind kind_of(const Side& side, Date day) { return side.day ? side.day(day) : DayKind::working; }

// The day whose waking hours hold the instant; nullopt: asleep.
std::optional<Date> waking_day(const Side& side, Instant instant) {
  const Date today = std::chrono::floor<std::chrono::days>(side.clock.local(instant));
  for (const Date day : {today, today - std::chrono::days{1}}) {
    if (holds(on_day(side.clock, day, awake(side)), instant)) return day;
  }
  return std::nullopt;
}

// What a fit asks of one side, day by day.
class Hearing {
 public:
  Hearing(const Side& side, Fit fit, minutes beyond, Instant from)
      : side_(side),
        any_day_(side.own || fit == Fit::day_off),
        office_(fit == Fit::working && !side.own),
        hours_(awake(side, beyond)),
        day_(std::chrono::floor<std::chrono::days>(side.clock.local(from)) - std::chrono::days{2}) {}

  // The first stretch that ends after the instant; nullopt: none begins before `until`.
  std::optional<Stretch> after(Instant instant, Instant until) {
    while (current_.end <= instant) {
      if (!ahead_ && !text_style(until)) return std::nullopt;
      current_ = *ahead_;
      while (text_style(until) && ahead_->start <= current_.end) current_.end = std::max(current_.end, ahead_->end);
    }
    return current_;
  }

 private:
  // The next stretch into `ahead_`; false: there is none before `until`.
  bool text_style(Instant until) {
    for (ahead_.reset(); !ahead_; day_ += std::chrono::days{1}) {
      if (!rest_.empty()) {
        ahead_ = rest_.front();
        rest_.erase(rest_.begin());
        return true;
      }
      if (on_day(side_.clock, day_, hours_).start >= until) return false;
      if (!any_day_ && kind_of(side_, day_) != DayKind::working) continue;
      rest_ = office_ ? office_stretches(side_, day_) : std::vector<Stretch>{on_day(side_.clock, day_, hours_)};
    }
    return true;
  }

  const Side& side_;
  bool any_day_;
  bool office_;  // in their office hours
  Hours hours_;  // else in these, every day
  Date day_;     // the first one not looked at
  Stretch current_ = {Instant::min(), Instant::min()};
  std::optional<Stretch> ahead_;
  std::vector<Stretch> rest_;  // of the day before day_
};

std::optional<Window> first_window(std::vector<Hearing>& hearings, Instant from, Instant until, minutes duration) {
  for (Instant at = from; at < until;) {
    Stretch common{at, Instant::max()};
    for (Hearing& hearing : hearings) {
      const auto stretch = hearing.after(at, until);
      if (!stretch) return std::nullopt;
      common.start = std::max(common.start, stretch->start);
      common.end = std::min(common.end, stretch->end);
    }
    if (common.start >= until) return std::nullopt;
    if (common.end - common.start >= duration) return Window{common.start, common.end};
    // Whoever has to leave first comes back later; before that there is nothing.
    at = std::max(common.start, common.end);
  }
  return std::nullopt;
}

}  // namespace

std::string_view to_text(State state) {
  constexpr std::array<std::string_view, 4> names = {"working", "waking", "asleep", "holiday"};
  return names[static_cast<std::size_t>(state)];
}

std::string_view to_text(Fit fit) {
  constexpr std::array<std::string_view, 4> names = {"working", "waking", "day-off", "unsociable"};
  return names[static_cast<std::size_t>(fit)];
}

Date day_at(const Side& side, Instant instant) {
  const Date today = std::chrono::floor<std::chrono::days>(side.clock.local(instant));
  return waking_day(side, instant).value_or(today);
}

State state_at(const Side& side, Instant instant) {
  const auto day = waking_day(side, instant);
  if (!day) return State::asleep;
  const DayKind kind = kind_of(side, *day);
  if (kind == DayKind::holiday) return State::holiday;
  if (kind != DayKind::working) return State::waking;
  const auto office = office_stretches(side, *day);
  const bool inside = std::any_of(office.begin(), office.end(), [&](const Stretch& stretch) { return holds(stretch, instant); });
  return inside ? State::working : State::waking;
}

std::optional<Window> next_window(std::span<const Side* const> sides, Instant from, Instant until, minutes duration) {
  using quarters_of_an_hour = std::chrono::duration<long, std::ratio<900>>;
  const Instant begin = std::chrono::ceil<quarters_of_an_hour>(from);
  const auto search = [&](Fit fit, minutes beyond) {
    std::vector<Hearing> hearings;
    for (const Side* side : sides) hearings.emplace_back(*side, fit, beyond, begin);
    auto window = first_window(hearings, begin, until, duration);
    if (window) window->fit = fit, window->beyond = beyond;
    return window;
  };
  const auto working = search(Fit::working, {});
  const auto waking = working && working->start - begin <= worth_waiting ? std::nullopt : search(Fit::waking, {});
  if (working && !(waking && working->start - waking->start > worth_waiting)) return working;
  if (waking) return waking;
  if (auto window = search(Fit::day_off, {})) return window;
  for (minutes beyond = step; beyond <= farthest_beyond; beyond += step) {
    if (auto window = search(Fit::unsociable, beyond)) return window;
  }
  return std::nullopt;
}

}  // namespace guanxi::domain
