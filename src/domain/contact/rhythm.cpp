#include <guanxi/domain/rhythm.hpp>

#include <algorithm>
#include <utility>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

namespace guanxi::domain {

using calendar::Date;
using calendar::Duration;

std::string_view to_text(RhythmSource source) {
  switch (source) {
    case RhythmSource::person: return "person";
    case RhythmSource::org: return "org";
    case RhythmSource::tier: return "tier";
    case RhythmSource::fallback: return "default";
    case RhythmSource::none: break;
  }
  return "none";
}

std::string_view to_text(Status status) {
  switch (status) {
    case Status::ok: return "ok";
    case Status::soon: return "soon";
    case Status::due: return "due";
    case Status::lapsed: return "lapsed";
    case Status::none: break;
  }
  return "none";
}

Result<Rhythm> parse_rhythm(std::string_view text) {
  if (text == "off") return Rhythm{.off = true};
  const auto dots = text.find("..");
  TRY_ASSIGN(const auto every, calendar::parse_duration(text.substr(0, dots)));
  if (dots == std::string_view::npos) return Rhythm{.every = every};
  TRY_ASSIGN(const auto most, calendar::parse_duration(text.substr(dots + 2)));
  if (most.approximate_days() < every.approximate_days()) {
    const std::string ideal = calendar::to_text(every), limit = calendar::to_text(most);
    return usage_error(message("the limit {limit} is shorter than the ideal {ideal}", "limit"_is = limit, "ideal"_is = ideal),
                       message("put the ideal first: {limit}..{ideal}", "limit"_is = limit, "ideal"_is = ideal));
  }
  return Rhythm{.every = every, .most = most};
}

std::string to_text(const Rhythm& rhythm) {
  if (rhythm.off) return "off";
  if (!rhythm.most) return calendar::to_text(rhythm.every);
  return calendar::to_text(rhythm.every) + ".." + calendar::to_text(*rhythm.most);
}

namespace {

Date limit_of(const Rhythm& rhythm, Date base) { return rhythm.most ? base + *rhythm.most : base + rhythm.every + rhythm.every; }

Status status_on(const Rhythm& rhythm, Date base, Date next, Date today, int horizon) {
  if (today <= next) return today == next ? Status::due : next <= today + std::chrono::days{horizon} ? Status::soon : Status::ok;
  return std::max(limit_of(rhythm, base), next) < today ? Status::lapsed : Status::due;
}

}  // namespace

Date settled(Date next, Date base, std::optional<Date> paused_until, std::string_view country, const HolidayShift& holiday_shift) {
  if (paused_until) next = std::max(next, *paused_until);
  if (!holiday_shift || country.empty()) return next;
  const Date moved = holiday_shift(country, next);
  return moved <= base || (paused_until && moved < *paused_until) ? next : moved;
}

DueStatus due_status(const RhythmState& state, Date today, int horizon, const HolidayShift& holiday_shift) {
  if (!state.rhythm || state.rhythm->off) return {};
  const Rhythm& rhythm = *state.rhythm;
  const Date base = state.last.value_or(state.added);
  DueStatus due;
  const auto paused = state.paused_until && *state.paused_until > today ? state.paused_until : std::nullopt;
  const Date wished = std::max(base + rhythm.every, paused.value_or(Date::min()));
  due.next = settled(wished, base, paused, state.country, holiday_shift);
  if (*due.next != wished) due.closed = wished;
  due.status = status_on(rhythm, base, *due.next, today, horizon);
  due.overdue_days = static_cast<int>((today - *due.next).count());
  const auto ideal_days = ((base + rhythm.every) - base).count();
  due.urgency = static_cast<double>(due.overdue_days) / static_cast<double>(ideal_days);
  return due;
}

}  // namespace guanxi::domain
