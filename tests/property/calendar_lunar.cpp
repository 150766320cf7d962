#include "calendar_generators.hpp"

namespace guanxi::calendar {

bool lunar_dates_hold() {
  bool holds = rc::check("a day's lunar date leads back to it", [] {
    const Date day = *lunar_day();
    RC_ASSERT(from_lunar(*to_lunar(day)).value() == day);
  });
  holds &= rc::check("the day after is the next of the month, or the first of the next one", [] {
    const Date day = *days_between(*make_date(1901, 1, 1), *make_date(2101, 1, 27));
    const auto today = *to_lunar(day);
    const auto tomorrow = *to_lunar(day + std::chrono::days{1});
    const bool last = today.day == month_length(today.year, today.month, today.leap);
    RC_ASSERT(tomorrow.day == (last ? 1 : today.day + 1));
  });
  holds &= rc::check("any numbers are a lunar date or an error", [] {
    const LunarDate lunar{*rc::gen::arbitrary<int>(), *rc::gen::arbitrary<int>(), *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<int>()};
    const auto day = from_lunar(lunar);
    if (day) RC_ASSERT(*to_lunar(*day) == lunar);
    ganzhi(lunar.year);
    lunar_text(lunar);
    lunar_text_english(lunar);
    lunar_iso(lunar);
  });
  holds &= rc::check("a lunar date's ISO form is understood by the date language", [] {
    const Date day = *days_between(*make_date(1901, 2, 19), *make_date(2101, 1, 28));
    const auto text = "lunar " + lunar_iso(*to_lunar(day));
    RC_ASSERT(parse_date(text, {LocalTime{day}}).value() == day);
  });
  return holds;
}

}  // namespace guanxi::calendar
