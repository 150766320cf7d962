#include "vcard/date.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/calendar/lunar.hpp>

#include "vcard/value.hpp"

namespace guanxi::exchange::vcard {
namespace {

using calendar::PartialDate;

constexpr int apples_missing_year = 1604;
constexpr int leap_year = 2000;  // has every day that a date without a year may name

bool all_digits(std::string_view text) { return std::all_of(text.begin(), text.end(), ascii::is_digit); }

std::optional<int> number(std::string_view digits, std::size_t shortest, std::size_t longest) {
  if (digits.size() < shortest || digits.size() > longest || !all_digits(digits)) return std::nullopt;
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// Up to the time of day: "1991-09-22T00:00:00Z", "1991-09-22 00:00".
std::string_view day_part(std::string_view value) {
  for (std::size_t at = 1; at + 1 < value.size(); ++at) {
    const bool before_digit = ascii::is_digit(value[at - 1]) && ascii::is_digit(value[at + 1]);
    if (before_digit && (value[at] == 'T' || value[at] == 't')) return value.substr(0, at);
    if (before_digit && value[at] == ' ' && value.find(':', at) != std::string_view::npos) return value.substr(0, at);
  }
  return value;
}

std::vector<std::string_view> split_at(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::optional<PartialDate> month_and_day(std::string_view month, std::string_view day) {
  const auto m = number(month, 1, 2);
  const auto d = day.empty() ? 0 : number(day, 1, 2);
  if (!m || !d || *m == 0 || (!day.empty() && *d == 0)) return std::nullopt;
  return PartialDate{.month = *m, .day = *d};
}

// What stands behind "--": 0922, 09-22, 09.
std::optional<PartialDate> yearless(std::string_view text) {
  if (text.size() == 4 && all_digits(text)) return month_and_day(text.substr(0, 2), text.substr(2));
  const auto parts = split_at(text, '-');
  if (parts.size() > 2 || (parts.size() == 2 && parts[1].empty())) return std::nullopt;
  return month_and_day(parts[0], parts.size() == 2 ? parts[1] : std::string_view());
}

std::optional<PartialDate> with_year(std::string_view text) {
  if (text.size() == 8 && all_digits(text)) {
    auto date = month_and_day(text.substr(4, 2), text.substr(6));
    if (date) date->year = number(text.substr(0, 4), 4, 4);
    return date;
  }
  const std::size_t separator = text.find_first_of("-/.");
  const auto parts = split_at(text, separator == std::string_view::npos ? '-' : text[separator]);
  const auto year = number(parts[0], 4, 4);
  if (!year || parts.size() > 3) return std::nullopt;
  if (parts.size() == 1) return year >= 1000 ? std::optional(PartialDate{.year = year}) : std::nullopt;  // 0512: which?
  auto date = month_and_day(parts[1], parts.size() == 3 ? parts[2] : std::string_view());
  if (!date || (parts.size() == 3 && date->day == 0)) return std::nullopt;
  date->year = year;
  return date;
}

bool exists(const PartialDate& date) {
  if (date.month == 0) return date.year.has_value();
  const int year = date.year.value_or(leap_year);
  return calendar::make_date(year, static_cast<unsigned>(date.month), static_cast<unsigned>(std::max(date.day, 1))).has_value();
}

void drop_stand_in_year(PartialDate& date, std::string_view omitted_year) {
  const auto omitted = number(omitted_year, 1, 4);
  const bool stands_for_none = date.year == 0 || date.year == apples_missing_year || (omitted && date.year == omitted);
  if (stands_for_none) date.year.reset();
}

// Takes `width` digits, or a '-', from the front of `rest`. nullopt: neither is there.
struct Field {
  std::optional<int> value;
};
std::optional<Field> take_field(std::string_view& rest, std::size_t width) {
  if (rest.starts_with('-')) {
    rest.remove_prefix(1);
    return Field{};
  }
  const auto value = number(rest.substr(0, width), width, width);
  if (!value) return std::nullopt;
  rest.remove_prefix(width);
  return Field{value};
}

tl::unexpected<Error> not_understood(std::string_view value) { return usage_error(message("no date is understood in {value}", "value"_is = in_quotes(value))); }

std::optional<int> lunar_year(std::optional<int> era, std::optional<int> year_in_era) {
  constexpr int known_era = 78;
  constexpr int its_first_year = 1984;
  constexpr int era_years = 60;
  if (!era || !year_in_era) return std::nullopt;
  return its_first_year + (*era - known_era) * era_years + (*year_in_era - 1);
}

bool possible(const PartialDate& date) {
  const bool known = *date.year >= calendar::first_lunar_year && *date.year <= calendar::last_lunar_year;
  return known && date.day <= calendar::month_length(*date.year, date.month, date.leap);
}

}  // namespace

bool no_date(std::string_view value) {
  return std::all_of(value.begin(), value.end(),
                     [](char c) { return c == '0' || c == '-' || c == '/' || c == '.' || c == ':' || c == 'T' || c == 'Z' || ascii::is_space(c); });
}

std::optional<calendar::Instant> instant_of(std::string_view value) {
  value = ascii::trimmed(value);
  std::string extended(value);
  if (value.size() > 8 && all_digits(value.substr(0, 8)) && (value[8] == 'T' || value[8] == 't')) extended.insert(6, "-").insert(4, "-");
  const std::size_t time = 11;
  if (extended.size() > time + 6 && all_digits(std::string_view(extended).substr(time, 6))) extended.insert(time + 4, ":").insert(time + 2, ":");
  const std::size_t sign = extended.find_last_of("+-");
  if (sign != std::string::npos && sign > time && extended.size() == sign + 5) extended.insert(sign + 3, ":");
  if (extended.size() > time + 8 && extended.substr(time, 8) == "00:00:00") return std::nullopt;
  return calendar::parse_rfc3339(extended);
}

Result<PartialDate> read_date(std::string_view value, std::string_view omitted_year) {
  value = ascii::trimmed(value);
  const std::string_view day = day_part(value);
  auto date = day.starts_with("--") ? yearless(day.substr(2)) : with_year(day);
  if (!date) {
    auto written = calendar::parse_partial_date(value);
    if (!written) return not_understood(value);
    date = *written;
  }
  if (!date->lunar) drop_stand_in_year(*date, omitted_year);
  if (!date->lunar && !exists(*date)) return not_understood(value);
  return *date;
}

Result<ChineseDate> read_chinese_date(std::string_view value) {
  std::string_view rest = ascii::trimmed(value);
  const auto era = take_field(rest, 4);
  const auto year = era ? take_field(rest, 4) : std::nullopt;
  const auto month = year ? take_field(rest, 2) : std::nullopt;
  const bool leap = rest.starts_with('L') || rest.starts_with('l');
  if (leap) rest.remove_prefix(1);
  const auto day = month && !rest.empty() ? take_field(rest, 2) : std::optional<Field>(Field{});
  if (!month || !month->value || !day || !rest.empty()) return not_understood(value);
  ChineseDate read{{.lunar = true, .year = lunar_year(era->value, year->value), .month = *month->value, .leap = leap}};
  read.date.day = day->value.value_or(0);
  if (read.date.month < 1 || read.date.month > 12 || read.date.day > 30) return not_understood(value);
  read.impossible_year = read.date.year && !possible(read.date);
  if (read.impossible_year) read.date.year.reset();
  return read;
}

}  // namespace guanxi::exchange::vcard
