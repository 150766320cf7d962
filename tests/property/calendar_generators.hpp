// Random dates, durations and texts for the calendar's properties.
#pragma once

#include <string>
#include <vector>

#include <rapidcheck.h>

#include <guanxi/calendar/date.hpp>
#include <guanxi/calendar/language.hpp>
#include <guanxi/calendar/lunar.hpp>
#include <guanxi/calendar/partial_date.hpp>

namespace guanxi::calendar {

inline rc::Gen<Date> days_between(Date first, Date last) {
  return rc::gen::map(rc::gen::inRange<int>(0, static_cast<int>((last - first).count()) + 1),
                      [first](int offset) { return first + std::chrono::days{offset}; });
}

inline rc::Gen<Date> accepted_day() { return days_between(*make_date(1900, 1, 1), *make_date(2200, 12, 31)); }
inline rc::Gen<Date> any_day() { return days_between(*make_date(1, 1, 1), *make_date(9999, 12, 31)); }
inline rc::Gen<Date> lunar_day() { return days_between(*make_date(1901, 1, 1), *make_date(2101, 1, 28)); }
// Far enough from the ends that a hundred years fit on either side.
inline rc::Gen<Date> middle_day() { return days_between(*make_date(1600, 1, 1), *make_date(2400, 12, 31)); }

inline rc::Gen<Duration> any_duration() {
  using Unit = Duration::Unit;
  const auto of = [](Unit unit, int most) { return rc::gen::map(rc::gen::inRange(1, most + 1), [unit](int count) { return Duration{count, unit}; }); };
  return rc::gen::oneOf(of(Unit::day, 36525), of(Unit::week, 5217), of(Unit::month, 1200), of(Unit::year, 100));
}

inline rc::Gen<Bias> any_bias() { return rc::gen::element(Bias::past, Bias::future, Bias::nearest); }

inline rc::Gen<std::chrono::seconds> any_time() {
  return rc::gen::map(rc::gen::inRange(0, 86400), [](int count) { return std::chrono::seconds{count}; });
}

// Texts made of the language's own words, and of anything else.
inline rc::Gen<std::string> any_text() {
  static const std::vector<std::string> words{"2026",   "-",       "--",    "/",     ".",     " ",    "11", "20", "0",   "99999999999999999999",
                                              "lunar ", "农历",    "闰",    "l",     "年",    "月",   "日", "初", "十",  "廿",
                                              "八",     "〇",      "正",    "腊",    "周",    "下",   "前", "后", "点",  "半",
                                              "个",     "fri",     "last ", "next ", "in ",   " ago", "+",  "d",  "w",   "mo",
                                              "y",      "nov",     "feb",   "29",    "19:00", "7pm",  "t",  "h",  "now", "today",
                                              "\xe3",   "\xef\xbc"};
  const auto of_words = rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(words)), [](const std::vector<std::string>& chosen) {
    std::string text;
    for (const auto& word : chosen) text += word;
    return text;
  });
  return rc::gen::oneOf(of_words, rc::gen::arbitrary<std::string>());
}

// Dates without a year, in words.
inline rc::Gen<std::string> yearless_text() {
  return rc::gen::oneOf(rc::gen::map(any_day(), [](Date day) { return iso(day).substr(5); }),
                        rc::gen::map(lunar_day(), [](Date day) { return lunar_text(*to_lunar(day)); }),
                        rc::gen::element<std::string>("mon", "tuesday", "周三", "thu", "fri", "星期六", "sun", "除夕", "feb 29", "3d", "2w"));
}

inline PartialDate solar_date(Date day) {
  const auto [year, month, number] = parts(day);
  return {false, year, static_cast<int>(month), false, static_cast<int>(number)};
}
inline PartialDate lunar_date(Date day) {
  const auto date = *to_lunar(day);
  return {true, date.year, date.month, date.leap, date.day};
}

// Whole, or without the year, the day, or both day and month; leap months only where the year has them.
inline rc::Gen<PartialDate> any_partial_date() {
  const auto blur = [](PartialDate date, int knowledge) {
    if (knowledge == 0) date.year.reset();
    if (knowledge == 1) date.day = 0;
    if (knowledge == 2 && !date.leap && date.year >= 1000) date.month = date.day = 0;
    return date;
  };
  const auto solar = rc::gen::map(days_between(*make_date(1, 1, 1), *make_date(2200, 12, 31)), solar_date);
  const auto lunar = rc::gen::map(lunar_day(), lunar_date);
  return rc::gen::map(rc::gen::pair(rc::gen::oneOf(solar, lunar), rc::gen::inRange(0, 4)),
                      [blur](const auto& chosen) { return blur(chosen.first, chosen.second); });
}

bool dates_hold();
bool lunar_dates_hold();
bool the_language_holds();

}  // namespace guanxi::calendar
