#include "written_date.hpp"

#include <tuple>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/calendar/lunar.hpp>
#include <guanxi/calendar/range.hpp>

#include <guanxi/calendar/scan.hpp>

namespace guanxi::calendar {
namespace {

// A leap year stands for the unknown one, so that 29 February may be.
Result<void> check_solar(const PartialDate& date) {
  const int year = date.year.value_or(2000);
  if (date.day == 0 || make_date(year, static_cast<unsigned>(date.month), static_cast<unsigned>(date.day))) return {};
  const std::string_view name = month_names[static_cast<std::size_t>(date.month - 1)];
  if (!date.year) return usage_error(message("there is no {day} {month}", "day"_is = date.day, "month"_is = name));
  return usage_error(message("there is no {day} {month} in {year}", "day"_is = date.day, "month"_is = name, "year"_is = year));
}

Result<void> check_lunar(const PartialDate& date) {
  if (date.day > 30) return usage_error(message("there is no lunar day {day}", "day"_is = date.day), message("lunar days go from 1 to 30"));
  const bool known = date.year && *date.year >= first_lunar_year && *date.year <= last_lunar_year;
  if (!known) return {};
  TRY(from_lunar({*date.year, date.month, date.leap, date.day == 0 ? 1 : date.day}));
  return {};
}

constexpr int first_written_year = 1;  // of a birthday, or of a firm's foundation

Result<void> check_numbers(const WrittenParts& written) {
  const auto [year, month, day] = std::tuple(written.year.value_or(first_written_year), written.month.value_or(1), written.day.value_or(1));
  if (year < first_written_year || year > last_accepted_year) {
    return usage_error(message("there is no year {year}", "year"_is = year), message("years go from 1 to 2200"));
  }
  if (month < 1 || month > 12) {
    return written.lunar ? usage_error(message("there is no lunar month {month}", "month"_is = month), message("lunar months go from 1 to 12"))
                         : usage_error(message("there is no month {month}", "month"_is = month), message("months go from 1 to 12"));
  }
  if (day < 1) {
    return written.lunar ? usage_error(message("there is no lunar day {day}", "day"_is = day), message("lunar days begin with 1"))
                         : usage_error(message("there is no day {day}", "day"_is = day), message("days begin with 1"));
  }
  return {};
}

}  // namespace

Reading checked(const WrittenParts& written) {
  TRY(check_numbers(written));
  PartialDate date;
  date.lunar = written.lunar;
  date.year = written.year;
  date.month = written.month.value_or(0);
  date.leap = written.leap;
  date.day = written.day.value_or(0);
  if (date.month == 0) return date;
  TRY(date.lunar ? check_lunar(date) : check_solar(date));
  return date;
}

Reading read_written_date(std::string_view text) {
  for (const auto read : {read_lunar, read_numeric, read_english, read_chinese}) {
    auto date = read(text);
    if (!date || *date) return date;
  }
  return std::nullopt;
}

}  // namespace guanxi::calendar
