// Laws of rhythms and occasions: reading what was printed, and how a due day moves with the days.
#include <rapidcheck.h>

#include <guanxi/domain/occasion.hpp>
#include <guanxi/domain/rhythm.hpp>

#include "domain_properties.hpp"

namespace {

using namespace guanxi;
using namespace guanxi::domain;
using calendar::Date;
using calendar::Duration;

rc::Gen<Duration> any_length() {
  using Unit = Duration::Unit;
  return rc::gen::map(rc::gen::pair(rc::gen::inRange(1, 100), rc::gen::element(Unit::day, Unit::week, Unit::month, Unit::year)),
                      [](const std::pair<int, Unit>& parts) {
                        return Duration{parts.first, parts.second};
                      });
}

rc::Gen<Rhythm> any_rhythm() {
  return rc::gen::map(rc::gen::tuple(any_length(), any_length(), rc::gen::inRange(0, 5)), [](const std::tuple<Duration, Duration, int>& parts) {
    auto [every, most, kind] = parts;
    if (kind == 0) return Rhythm{.off = true};
    if (kind < 3) return Rhythm{.every = every};
    if (most.approximate_days() < every.approximate_days()) std::swap(every, most);
    return Rhythm{.every = every, .most = most};
  });
}

rc::Gen<Date> any_day() {
  return rc::gen::map(rc::gen::inRange(0, 20'000), [](int days) { return *calendar::make_date(1990, 1, 1) + std::chrono::days{days}; });
}

rc::Gen<RhythmState> any_state() {
  return rc::gen::map(rc::gen::tuple(rc::gen::maybe(any_day()), any_day(), rc::gen::maybe(any_rhythm()), rc::gen::maybe(any_day())),
                      [](const std::tuple<rc::Maybe<Date>, Date, rc::Maybe<Rhythm>, rc::Maybe<Date>>& parts) {
                        const auto& [last, added, rhythm, paused] = parts;
                        RhythmState state{.added = added};
                        if (last) state.last = *last;
                        if (rhythm) state.rhythm = *rhythm;
                        if (paused) state.paused_until = *paused;
                        return state;
                      });
}

bool check_texts() {
  const bool rhythms = rc::check("a rhythm reads back as it was printed", [] {
    const Rhythm rhythm = *any_rhythm();
    const auto again = parse_rhythm(to_text(rhythm));
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == rhythm);
  });
  const bool bytes = rc::check("any text is a rhythm, an occasion, or a usage error", [](const std::string& text) {
    const auto rhythm = parse_rhythm(text);
    RC_ASSERT(rhythm || rhythm.error().kind == ErrorKind::usage);
    const auto occasion = parse_occasion("a=" + text);
    RC_ASSERT(occasion || occasion.error().kind == ErrorKind::usage);
  });
  return rhythms && bytes;
}

bool check_due_days() {
  const bool parts = rc::check("the parts of a verdict agree", [] {
    const RhythmState state = *any_state();
    const Date today = *any_day();
    const int horizon = *rc::gen::inRange(0, 60);
    const DueStatus due = due_status(state, today, horizon);
    RC_ASSERT(due.next.has_value() == (state.rhythm && !state.rhythm->off));
    RC_ASSERT((due.status == Status::none) == !due.next);
    if (!due.next) return;
    const auto ahead = (*due.next - today).count();
    RC_ASSERT(due.overdue_days == -ahead);
    RC_ASSERT((due.status == Status::ok) == (ahead > horizon));
    RC_ASSERT((due.status == Status::soon) == (ahead > 0 && ahead <= horizon));
    RC_ASSERT((due.urgency > 0) == (ahead < 0));
    const bool paused = state.paused_until && *state.paused_until > today;
    RC_ASSERT((!paused || due.next >= state.paused_until));
  });
  const bool passing = rc::check("without a pause, the next day stays and the status only grows as days pass", [] {
    RhythmState state = *any_state();
    state.paused_until = std::nullopt;
    const Date today = *any_day();
    const DueStatus before = due_status(state, today, 7);
    const DueStatus after = due_status(state, today + std::chrono::days{*rc::gen::inRange(1, 400)}, 7);
    RC_ASSERT((before.next == after.next));
    RC_ASSERT((before.status <= after.status));
  });
  const bool contact = rc::check("a newer contact never makes somebody due sooner", [] {
    RhythmState state = *any_state();
    state.rhythm = *any_rhythm();
    const Date today = *any_day();
    RhythmState newer = state;
    newer.last = state.last.value_or(state.added) + std::chrono::days{*rc::gen::inRange(0, 400)};
    RC_ASSERT((due_status(newer, today, 7).next >= due_status(state, today, 7).next));
  });
  return parts && passing && contact;
}

}  // namespace

bool check_rhythm() {
  const bool texts = check_texts();
  const bool due_days = check_due_days();
  return texts && due_days;
}
