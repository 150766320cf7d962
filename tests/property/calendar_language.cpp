#include "calendar_generators.hpp"

namespace guanxi::calendar {
namespace {

DateContext any_context(Date today, Bias bias) { return {today + *any_time(), bias}; }

bool any_text_is_safe() {
  return rc::check("any text is a date within the accepted days, or a usage error that names it", [] {
    const std::string text = *any_text();
    const auto when = parse_when(text, any_context(*accepted_day(), *any_bias()));
    if (when) {
      RC_ASSERT(parse_iso_date(iso(when->date)) == when->date);
      if (when->time) RC_ASSERT(when->time->count() >= 0 && when->time->count() < 86400);
    } else {
      RC_ASSERT(when.error().kind == ErrorKind::usage);
      RC_ASSERT(!when.error().message.empty());
    }
    (void)parse_partial_date(text);
    (void)parse_duration(text);
  });
}

bool biases() {
  bool holds = rc::check("the past never lies after now, the future never before", [] {
    const Date today = *days_between(*make_date(1930, 1, 1), *make_date(2070, 12, 31));
    const auto text = *yearless_text();
    const auto past = parse_when(text, any_context(today, Bias::past));
    const auto future = parse_when(text, any_context(today, Bias::future));
    if (past) RC_ASSERT(past->date <= today);
    if (future) RC_ASSERT(future->date >= today);
  });
  holds &= rc::check("with a time of day this is true to the second", [] {
    const Date today = *days_between(*make_date(1930, 1, 1), *make_date(2070, 12, 31));
    const LocalTime now = today + *any_time();
    const auto clock = iso(LocalTime{today} + *any_time()).substr(11);
    const auto text = *rc::gen::element<std::string>("", "mon ", "周五 ", "nov 20 ", "农历八月十五 ") + clock;
    const auto past = parse_when(text, {now, Bias::past});
    const auto future = parse_when(text, {now, Bias::future});
    RC_ASSERT(past && past->date + *past->time <= now);
    RC_ASSERT(future && future->date + *future->time >= now);
  });
  holds &= rc::check("the nearest is the past or the future one, and none is nearer", [] {
    const Date today = *days_between(*make_date(1930, 1, 1), *make_date(2070, 12, 31));
    const auto text = *rc::gen::element<std::string>("mon", "周五", "nov 20", "feb 29", "农历八月十五", "除夕");
    const auto day = [&](Bias bias) { return parse_date(text, any_context(today, bias)).value(); };
    const auto before = today - day(Bias::past);
    const auto after = day(Bias::future) - today;
    RC_ASSERT(day(Bias::nearest) == (before <= after ? today - before : today + after));
  });
  holds &= rc::check("a whole date means itself under every bias", [] {
    const Date day = *accepted_day();
    RC_ASSERT(parse_date(iso(day), any_context(*accepted_day(), *any_bias())).value() == day);
  });
  return holds;
}

}  // namespace

bool the_language_holds() {
  const bool safe = any_text_is_safe();
  return biases() && safe;
}

}  // namespace guanxi::calendar
