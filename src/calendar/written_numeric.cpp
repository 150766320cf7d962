#include <vector>

#include <guanxi/base/message.hpp>

#include <guanxi/calendar/scan.hpp>

#include "written_date.hpp"

namespace guanxi::calendar {
namespace {

struct Number {
  int value = 0;
  std::size_t length = 0;
};

// Up to three numbers with the same separator between them.
struct Numbers {
  std::array<Number, 3> at{};
  std::size_t count = 0;
  char separator = 0;
};

bool read_number(Scanner& scan, Numbers& numbers) {
  const std::size_t before = scan.rest().size();
  const auto value = scan.digits(1, 4);
  if (!value || numbers.count == numbers.at.size()) return false;
  numbers.at[numbers.count++] = {*value, before - scan.rest().size()};
  return true;
}

bool read_separator(Scanner& scan, Numbers& numbers) {
  for (const std::string_view separator : {"-", "/", "."}) {
    if (!scan.eat(separator)) continue;
    if (numbers.separator != 0 && numbers.separator != separator.front()) return false;
    numbers.separator = separator.front();
    return true;
  }
  return false;
}

std::optional<Numbers> read_numbers(std::string_view text) {
  Numbers numbers;
  Scanner scan(text);
  if (!read_number(scan, numbers)) return std::nullopt;
  while (!scan.done()) {
    if (!read_separator(scan, numbers)) return std::nullopt;
    if (scan.done() && numbers.separator == '.' && numbers.count == 2) break;  // "31.12."
    if (numbers.separator == '.') scan.eat(" ");
    if (!read_number(scan, numbers)) return std::nullopt;
  }
  return numbers;
}

bool is_short(const Number& number) { return number.length <= 2; }

bool is_month(int number) { return number >= 1 && number <= 12; }

// Too many for a month.
bool is_day_alone(int number) { return number > 12 && number <= 31; }

std::string named(int day, int month) { return std::to_string(day) + ' ' + std::string(month_names[static_cast<std::size_t>(month - 1)]); }

std::string ways_to_write(int first, int second) {
  const auto may_be = [](int day, int month) { return day >= 1 && day <= 31 && month >= 1 && month <= 12; };
  std::vector<std::string> ways;
  if (may_be(first, second)) ways.push_back(named(first, second));
  if (may_be(second, first) && first != second) ways.push_back(named(second, first));
  if (ways.empty()) return message("name the month, or put the year first, as in 2026-11-20");
  if (ways.size() == 1) return message("name the month as in '{day}', or put the year first, as in 2026-11-20", "day"_is = ways[0]);
  return message("name the month as in '{day}' or '{other}', or put the year first, as in 2026-11-20", "day"_is = ways[0], "other"_is = ways[1]);
}

std::string is_ambiguous(std::string_view date) { return message("the date '{date}' is ambiguous", "date"_is = date); }

// 19900512
Reading read_compact(std::string_view text) {
  if (text.size() != 8) return std::nullopt;
  Scanner year(text.substr(0, 4));
  Scanner month(text.substr(4, 2));
  Scanner day(text.substr(6, 2));
  const WrittenParts written{year.digits(4, 4), month.digits(2, 2), day.digits(2, 2)};
  if (!written.year || !written.month || !written.day) return std::nullopt;
  return checked(written);
}

// --05-12, --05
Reading read_yearless(Scanner scan) {
  const auto month = scan.digits(2, 2);
  if (!month) return std::nullopt;
  if (scan.done()) return checked({std::nullopt, month, std::nullopt});
  if (!scan.eat("-")) return std::nullopt;
  const auto day = scan.digits(2, 2);
  if (!day || !scan.done()) return std::nullopt;
  return checked({std::nullopt, month, day});
}

}  // namespace

Reading read_numeric(std::string_view text) {
  Scanner scan(text);
  if (scan.eat("--")) return read_yearless(scan);
  const auto numbers = read_numbers(text);
  if (!numbers) return read_compact(text);
  const auto& [first, second, third] = numbers->at;
  if (numbers->count == 1) {
    if (first.length != 4) return std::nullopt;
    if (first.value < 1000) {  // a day of some year, sooner than a year of the first millennium
      return usage_error(is_ambiguous(text), message("a day without its year is written as 05-12, a year as 1990"));
    }
    return checked({first.value, std::nullopt, std::nullopt});
  }
  if (first.length == 4 && is_short(second) && is_short(third)) {
    const auto day = numbers->count == 3 ? std::optional<int>(third.value) : std::nullopt;
    return checked({first.value, second.value, day});
  }
  if (!is_short(first) || !is_short(second)) return std::nullopt;
  const bool year_is_whole = numbers->count == 2 || third.length == 4;
  const auto day_first = [&, &first = first, &second = second, &third = third](bool so) {
    const auto year = numbers->count == 3 ? std::optional<int>(third.value) : std::nullopt;
    return so ? checked({year, second.value, first.value}) : checked({year, first.value, second.value});
  };
  if (numbers->separator == '.') {
    if (year_is_whole) return day_first(true);
    return usage_error(message("the year of '{date}' is not clear", "date"_is = text), message("write it with four digits, as in 31.12.1970"));
  }
  if (year_is_whole && is_month(second.value) && is_day_alone(first.value)) return day_first(true);
  if (year_is_whole && is_month(first.value) && (is_day_alone(second.value) || (first.value == second.value && numbers->separator == '/')))
    return day_first(false);
  const bool iso_order = numbers->separator == '-' && first.length == 2 && second.length == 2;
  if (iso_order && numbers->count == 2) return checked({std::nullopt, first.value, second.value});
  return usage_error(is_ambiguous(text), ways_to_write(first.value, second.value));
}

}  // namespace guanxi::calendar
