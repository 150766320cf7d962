#include <utility>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>

#include <guanxi/calendar/scan.hpp>
#include "written_date.hpp"

namespace guanxi::calendar {
namespace {

// What was written, and what the words tell about the calendar that is meant.
struct ChineseParts {
  WrittenParts written = {};
  bool lunar_word = false;    // 闰, 正月, 初一, 廿三: nobody says these of the solar calendar
  bool bare_numeral = false;  // 八月十五, without 日: either calendar's
};

std::optional<int> read_year(Scanner& scan) {
  const Scanner before = scan;
  auto year = scan.digits(4, 4);
  if (!year) year = scan.chinese_year();
  if (year && scan.eat("年")) return year;
  scan = before;
  return std::nullopt;
}

std::optional<int> read_number(Scanner& scan) {
  const auto number = scan.digits(1, 2);
  return number ? number : scan.chinese_number();
}

bool read_month(Scanner& scan, ChineseParts& parts) {
  constexpr std::array<std::pair<std::string_view, int>, 3> named{{{"正", 1}, {"冬", 11}, {"腊", 12}}};
  parts.written.leap = scan.eat("闰");
  parts.lunar_word = parts.written.leap;
  for (const auto& [name, month] : named) {
    if (parts.written.month || !scan.eat(name)) continue;
    parts.written.month = month;
    parts.lunar_word = true;
  }
  if (!parts.written.month) parts.written.month = read_number(scan);
  return parts.written.month && scan.eat("月");
}

bool read_day(Scanner& scan, ChineseParts& parts) {
  const bool early = scan.eat("初");
  const auto rest = scan.rest();
  const bool digits = !rest.empty() && ascii::is_digit(rest.front());
  parts.lunar_word = parts.lunar_word || early || rest.starts_with("廿") || rest.starts_with("卅");
  parts.written.day = read_number(scan);
  const bool marked = scan.eat("日") || scan.eat("号");
  parts.bare_numeral = !digits && !marked;
  return parts.written.day.has_value();
}

std::optional<ChineseParts> read_parts(std::string_view text) {
  ChineseParts parts;
  Scanner scan(text);
  parts.written.year = read_year(scan);
  scan.blanks();
  if (parts.written.year && scan.done()) return parts;
  if (!read_month(scan, parts)) return std::nullopt;
  scan.blanks();
  if (!scan.done() && !read_day(scan, parts)) return std::nullopt;
  if (!scan.done()) return std::nullopt;
  return parts;
}

// 1990-08-15, --08-15, 08-15, 1990-闰6-01, 闰6, 1990
Reading read_lunar_numeric(std::string_view text) {
  WrittenParts written;
  written.lunar = true;
  Scanner scan(text);
  if (!scan.eat("--")) written.year = scan.digits(4, 4);
  if (written.year && scan.done()) return checked(written);
  if (written.year && !scan.eat("-") && !scan.eat("/") && !scan.eat(".")) return std::nullopt;
  written.leap = scan.eat("闰") || scan.eat("l");
  written.month = scan.digits(1, 2);
  if (!written.month) return std::nullopt;
  if (scan.done()) return checked(written);
  if (!scan.eat("-") && !(written.year && (scan.eat("/") || scan.eat(".")))) return std::nullopt;
  written.day = scan.digits(1, 2);
  if (!written.day || !scan.done()) return std::nullopt;
  return checked(written);
}

tl::unexpected<Error> either_calendar(std::string_view text) {
  return usage_error(message("the date '{date}' may be solar or lunar", "date"_is = text), message("write '农历{date}' or '{date}日'", "date"_is = text));
}

}  // namespace

Reading read_chinese(std::string_view text) {
  auto parts = read_parts(text);
  if (!parts) return std::nullopt;
  parts->written.lunar = parts->lunar_word;
  if (parts->bare_numeral && !parts->lunar_word) return either_calendar(text);
  return checked(parts->written);
}

Reading read_lunar(std::string_view text) {
  Scanner scan(text);
  if (!scan.eat("lunar ") && !scan.eat("农历") && !scan.eat("阴历")) return std::nullopt;
  scan.blanks();
  auto date = read_lunar_numeric(scan.rest());
  if (!date || *date) return date;
  if (auto parts = read_parts(scan.rest())) {
    parts->written.lunar = true;
    return checked(parts->written);
  }
  return usage_error(message("cannot read the lunar date '{text}'", "text"_is = text), message("examples: 'lunar 08-15', 'lunar 2025-闰6-01', 农历八月十五"));
}

}  // namespace guanxi::calendar
