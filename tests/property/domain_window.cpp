// Laws of windows, against a search that reads every clock at every quarter of an hour.
#include <algorithm>
#include <vector>

#include <rapidcheck.h>

#include <guanxi/domain/window.hpp>

#include "domain_properties.hpp"

namespace {

using namespace guanxi;
using namespace guanxi::domain;
using calendar::Clock;
using calendar::Date;
using calendar::Instant;
using std::chrono::hours;
using std::chrono::minutes;

constexpr minutes slot{15};
constexpr int most_days = 6;
const Instant beginning = *calendar::parse_rfc3339("2026-03-26T00:00:00Z");

// Half of the clocks change by an hour, forward or back, at two in the night, within the days that are looked at.
rc::Gen<Clock> any_clock() {
  return rc::gen::map(rc::gen::tuple(rc::gen::inRange(-48, 57), rc::gen::inRange(0, 4), rc::gen::inRange(0, most_days)),
                      [](const std::tuple<int, int, int>& parts) {
                        const auto [quarters, change, day] = parts;
                        const std::chrono::seconds offset = slot * quarters;
                        if (change > 1) return Clock(offset);
                        const Date date = std::chrono::floor<std::chrono::days>(Clock(offset).local(beginning)) + std::chrono::days{day};
                        const auto local = date + (change == 0 ? hours{2} : hours{3});
                        const Instant at(local.time_since_epoch() - offset);
                        return Clock(offset, {{at, offset + (change == 0 ? hours{1} : hours{-1})}});
                      });
}

// No hour begins or ends while a clock is changed, where "the local time" would not tell which instant it is.
rc::Gen<Hours> hours_between(int earliest, int latest) {
  return rc::gen::map(rc::gen::pair(rc::gen::inRange(earliest * 4, 12 * 4), rc::gen::inRange(13 * 4, latest * 4 + 1)), [](const std::pair<int, int>& ends) {
    return Hours{slot * ends.first, slot * ends.second};
  });
}

rc::Gen<Side> any_side() {
  return rc::gen::map(rc::gen::tuple(any_clock(), hours_between(7, 21), hours_between(5, 24), rc::gen::inRange(0, 4), rc::gen::inRange(1, 99)),
                      [](const std::tuple<Clock, Hours, Hours, int, int>& parts) {
                        const auto& [clock, office, waking, own, seed] = parts;
                        const auto day = [seed = seed](Date date) {
                          const auto number = (date.time_since_epoch().count() * 7919 + seed * 104'729) % 9;
                          if (number < 2) return DayKind::weekend;
                          return number == 2 ? DayKind::holiday : DayKind::working;
                        };
                        return Side{.clock = clock, .day = day, .office = office, .waking = waking, .own = own == 0};
                      });
}

// One to four.
rc::Gen<std::vector<Side>> any_sides() {
  return rc::gen::mapcat(rc::gen::inRange(1, 5), [](int count) { return rc::gen::container<std::vector<Side>>(static_cast<std::size_t>(count), any_side()); });
}

bool within(const Side& side, Instant instant, minutes from, minutes to, bool working_days) {
  const auto local = side.clock.local(instant);
  const Date today = std::chrono::floor<std::chrono::days>(local);
  for (const Date day : {today - std::chrono::days{1}, today, today + std::chrono::days{1}}) {
    if (local < day + from || local >= day + to) continue;
    if (!working_days || side.day(day) == DayKind::working) return true;
  }
  return false;
}

bool suits(const Side& side, Instant instant, Fit fit, minutes beyond) {
  if (side.own) return within(side, instant, side.waking.from - beyond, side.waking.to + beyond, false);
  if (fit == Fit::working) return within(side, instant, side.office.from, side.office.to, true);
  const minutes from = std::min(side.waking.from, side.office.from) - beyond;
  const minutes to = std::max(side.waking.to, side.office.to) + beyond;
  return within(side, instant, from, to, fit != Fit::day_off);
}

bool suits_all(const std::vector<Side>& sides, Instant instant, Fit fit, minutes beyond) {
  return std::all_of(sides.begin(), sides.end(), [&](const Side& side) { return suits(side, instant, fit, beyond); });
}

// The first run of quarters that suit all, long enough.
std::optional<Window> first_run(const std::vector<Side>& sides, Instant from, Instant until, minutes duration, Fit fit, minutes beyond) {
  for (Instant start = from; start < until; start += slot) {
    Instant end = start;
    while (end - start < hours{24} * most_days && suits_all(sides, end, fit, beyond)) end += slot;
    if (end - start >= duration) return Window{start, end, fit, beyond};
    if (end > start) start = end;
  }
  return std::nullopt;
}

std::optional<Window> by_hand(const std::vector<Side>& sides, Instant from, Instant until, minutes duration) {
  for (const Fit fit : {Fit::working, Fit::waking, Fit::day_off}) {
    if (auto run = first_run(sides, from, until, duration, fit, {})) return run;
  }
  for (minutes beyond = slot; beyond <= farthest_beyond; beyond += slot) {
    if (auto run = first_run(sides, from, until, duration, Fit::unsociable, beyond)) return run;
  }
  return std::nullopt;
}

std::optional<Window> found(const std::vector<Side>& sides, Instant from, Instant until, minutes duration) {
  std::vector<const Side*> all;
  for (const Side& side : sides) all.push_back(&side);
  return next_window(all, from, until, duration);
}

}  // namespace

bool check_windows() {
  bool holds = rc::check("a window is the first of the best fit, and as long as it lasts", [] {
    const auto sides = *any_sides();
    const Instant from = beginning + slot * *rc::gen::inRange(0, 96);
    const Instant until = from + hours{24} * *rc::gen::inRange(1, most_days);
    const minutes duration = slot * *rc::gen::inRange(1, 17);
    const auto window = found(sides, from, until, duration);
    const auto expected = by_hand(sides, from, until, duration);
    RC_CLASSIFY(!window, "none");
    if (window) RC_TAG(std::string(to_text(window->fit)));
    RC_ASSERT(window == expected);
  });
  holds &= rc::check("at a window's beginning nobody is asleep who was not to be", [] {
    const auto sides = *any_sides();
    const auto window = found(sides, beginning, beginning + hours{24 * most_days}, slot);
    if (!window || window->fit == Fit::unsociable) return;
    for (const Side& side : sides) {
      const State state = state_at(side, window->start);
      RC_ASSERT(state != State::asleep);
      RC_ASSERT(side.own || window->fit != Fit::working || state == State::working);
    }
  });
  holds &= rc::check("a clock that is set shows the time, or one that much later where it was skipped", [] {
    const Clock clock = *any_clock();
    const auto local = clock.local(beginning) + minutes{*rc::gen::inRange(0, most_days * 24 * 60)};
    const auto shown = clock.local(clock.instant(local));
    RC_ASSERT(shown == local || shown == local + hours{1});
  });
  return holds;
}
