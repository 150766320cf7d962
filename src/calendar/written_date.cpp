#include "written_date.hpp"

#include <guanxi/calendar/lunar.hpp>
#include <guanxi/calendar/range.hpp>

#include <guanxi/calendar/scan.hpp>

namespace guanxi::calendar {
namespace {

tl::unexpected<Error> none_such(const std::string& what, int number, std::string hint) {
  return usage_error("there is no " + what + ' ' + std::to_string(number), std::move(hint));
}

// A leap year stands for the unknown one, so that 29 February may be.
Result<void> check_solar(const PartialDate& date) {
  const int year = date.year.value_or(2000);
  if (date.day == 0 || make_date(year, static_cast<unsigned>(date.month), static_cast<unsigned>(date.day))) return {};
  const std::string name(month_names[static_cast<std::size_t>(date.month - 1)]);
  return usage_error("there is no " + std::to_string(date.day) + ' ' + name +
                     (date.year ? " in " + std::to_string(year) : ""));
}

Result<void> check_lunar(const PartialDate& date) {
  if (date.day > 30) return none_such("lunar day", date.day, "lunar days go from 1 to 30");
  const bool known = date.year && *date.year >= first_lunar_year && *date.year <= last_lunar_year;
  if (!known) return {};
  const auto day = from_lunar({*date.year, date.month, date.leap, date.day == 0 ? 1 : date.day});
  if (!day) return tl::unexpected(day.error());
  return {};
}

}  // namespace

constexpr int first_written_year = 1;  // of a birthday, or of a firm's foundation

Reading checked(const WrittenParts& written) {
  if (written.year && (*written.year < first_written_year || *written.year > last_accepted_year)) {
    return none_such("year", *written.year, "years go from 1 to 2200");
  }
  const std::string kind = written.lunar ? "lunar " : "";
  if (written.month && (*written.month < 1 || *written.month > 12)) {
    return none_such(kind + "month", *written.month, kind + "months go from 1 to 12");
  }
  if (written.day && *written.day < 1) return none_such(kind + "day", *written.day, kind + "days begin with 1");
  PartialDate date;
  date.lunar = written.lunar;
  date.year = written.year;
  date.month = written.month.value_or(0);
  date.leap = written.leap;
  date.day = written.day.value_or(0);
  if (date.month == 0) return date;
  const auto right = date.lunar ? check_lunar(date) : check_solar(date);
  if (!right) return tl::unexpected(right.error());
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
