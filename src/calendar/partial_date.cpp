#include <guanxi/calendar/partial_date.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/calendar/lunar.hpp>

#include <guanxi/calendar/scan.hpp>
#include "written_date.hpp"

namespace guanxi::calendar {
namespace {

std::string month_and_day(const PartialDate& date) {
  std::string text = (date.leap ? "闰" : "") + ascii::padded(date.month, 2);
  if (date.day != 0) text += '-' + ascii::padded(date.day, 2);
  return text;
}

// 29 February on the 28th in plain years.
std::optional<Date> kept_in_solar_year(const PartialDate& date, int year) {
  const auto month = static_cast<unsigned>(date.month);
  const auto day = make_date(year, month, static_cast<unsigned>(date.day));
  if (day || date.month != 2 || date.day != 29) return day;
  return make_date(year, 2, 28);
}

std::optional<Date> kept_in_lunar_year(const PartialDate& date, int year) {
  const bool leap = date.leap && leap_month(year) == date.month;
  const int day = std::min(date.day, month_length(year, date.month, leap));
  const auto kept = from_lunar({year, date.month, leap, day});
  return kept ? std::optional<Date>(*kept) : std::nullopt;
}

// The year, of the date's own calendar, in which a day lies; nullopt: the lunar table does not reach it.
std::optional<int> own_year(const PartialDate& date, Date day) {
  if (!date.lunar) return parts(day).year;
  const auto lunar = to_lunar(day);
  return lunar ? std::optional<int>(lunar->year) : std::nullopt;
}

}  // namespace

std::optional<Date> kept_in_year(const PartialDate& date, int year) {
  if (date.month == 0 || date.day == 0) return std::nullopt;
  return date.lunar ? kept_in_lunar_year(date, year) : kept_in_solar_year(date, year);
}

Result<PartialDate> parse_partial_date(std::string_view text) {
  TRY_ASSIGN(const auto date, read_written_date(folded(text)));
  if (date) return *date;
  return usage_error(message("cannot read the date '{text}'", "text"_is = text), message("examples: 1990-05-12, '12 may', 'lunar 08-15'"));
}

std::string to_text(const PartialDate& date) {
  std::string text = date.lunar ? "lunar " : "";
  if (date.year) text += ascii::padded(*date.year, 4);
  if (date.month == 0) return text;
  return text + (date.year ? "-" : "--") + month_and_day(date);
}

std::optional<Date> next_occurrence(const PartialDate& date, Date from) {
  const auto begin = own_year(date, from);
  if (!begin) return std::nullopt;
  const int first = std::max(*begin, date.year.value_or(*begin));
  // The second year answers when the first one's day is over already.
  for (int year = first; year <= first + 1; ++year) {
    const auto day = kept_in_year(date, year);
    if (day && *day >= from) return day;
  }
  return std::nullopt;
}

std::optional<int> age_on(const PartialDate& date, Date on) {
  if (!date.year) return std::nullopt;
  const auto year = own_year(date, on);
  if (!year) return std::nullopt;
  const auto day = kept_in_year(date, *year);
  if (!day) return std::nullopt;
  const int age = *year - *date.year - (on < *day ? 1 : 0);
  return age >= 0 ? std::optional<int>(age) : std::nullopt;
}

}  // namespace guanxi::calendar
