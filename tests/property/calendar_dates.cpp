#include "calendar_generators.hpp"

namespace guanxi::calendar {
namespace {

constexpr std::chrono::days one{1};

bool round_trips() {
  bool holds = rc::check("a day's ISO form reads back", [] {
    const Date day = *any_day();
    RC_ASSERT(parse_iso_date(iso(day)) == day);
  });
  holds &= rc::check("an instant's RFC 3339 form reads back", [] {
    const Instant instant{(*any_day()).time_since_epoch() + *any_time()};
    RC_ASSERT(parse_rfc3339(iso_utc(instant)) == instant);
  });
  holds &= rc::check("a duration's text reads back", [] {
    const Duration duration = *any_duration();
    RC_ASSERT(parse_duration(to_text(duration)).value() == duration);
  });
  holds &= rc::check("a partial date's text reads back", [] {
    const PartialDate date = *any_partial_date();
    const auto again = parse_partial_date(to_text(date));
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == date);
  });
  return holds;
}

bool arithmetic() {
  bool holds = rc::check("the latest start reaches the limit, the day after it does not", [] {
    const Date limit = *middle_day();
    const Duration duration = *any_duration();
    const Date start = latest_start(limit, duration);
    RC_ASSERT(start + duration <= limit);
    RC_ASSERT((start + one) + duration > limit);
  });
  holds &= rc::check("what was last done on d is due by the limit exactly up to the latest start", [] {
    const Date limit = *middle_day();
    const Duration duration = *any_duration();
    const Date start = latest_start(limit, duration);
    const Date done = start + std::chrono::days{*rc::gen::inRange(-70, 70)};
    RC_ASSERT((done + duration <= limit) == (done <= start));
  });
  holds &= rc::check("a month added keeps the day or ends the month", [] {
    const Date day = *middle_day();
    const Date later = add_months(day, *rc::gen::inRange(-1200, 1201));
    RC_ASSERT(parts(later).day == parts(day).day || parts(later + one).day == 1U);
  });
  return holds;
}

bool yearly_days() {
  bool holds = rc::check("a yearly day comes within a year and a leap month, never before it is asked for", [] {
    const PartialDate date = *any_partial_date();
    const Date from = *lunar_day();
    const auto next = next_occurrence(date, from);
    RC_PRE(next.has_value());
    RC_ASSERT(*next >= from);
    if (!date.year || *date.year < parts(from).year) RC_ASSERT(*next - from <= std::chrono::days{385});
  });
  holds &= rc::check("one is a year older on the yearly day than on the day before", [] {
    const Date born = *days_between(*make_date(1901, 1, 1), *make_date(2000, 12, 31));
    const PartialDate date = *rc::gen::element(solar_date(born), lunar_date(born));
    const auto next = next_occurrence(date, *days_between(*make_date(2002, 1, 1), *make_date(2099, 12, 31)));
    RC_ASSERT(next.has_value());
    RC_ASSERT(age_on(date, *next).value() == age_on(date, *next - one).value() + 1);
  });
  return holds;
}

}  // namespace

bool dates_hold() {
  const bool first = round_trips();
  const bool second = arithmetic();
  return yearly_days() && first && second;
}

}  // namespace guanxi::calendar
