#include "sheets/formats.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include <guanxi/base/ascii.hpp>
#include <guanxi/calendar/date.hpp>

namespace guanxi::exchange::sheets {
namespace {

constexpr int second_of_day = 86'400;
constexpr double last_serial = 2'958'466;  // behind 9999-12-31
constexpr int longest_exponent = 60;
constexpr std::size_t kept_digits = 15;  // so many are exact in the numbers of a spreadsheet

struct Decimal {
  bool negative = false;
  std::string digits = {};  // without zeros before them
  int point = 0;            // how many of the digits stand before it; may be negative
};

std::optional<Decimal> decimal_of(std::string_view text) {
  Decimal number;
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
    number.negative = text.front() == '-';
    text.remove_prefix(1);
  }
  const auto mark = text.find_first_of("eE");
  const std::string_view mantissa = text.substr(0, mark);
  int exponent = 0;
  if (mark != std::string_view::npos) {
    std::string_view power = text.substr(mark + 1);
    if (power.starts_with('+')) power.remove_prefix(1);
    const auto told = whole_number(power, -longest_exponent, longest_exponent);
    if (!told) return std::nullopt;
    exponent = *told;
  }
  const auto dot = mantissa.find('.');
  const std::string_view whole = mantissa.substr(0, dot);
  const std::string_view rest = dot == std::string_view::npos ? std::string_view() : mantissa.substr(dot + 1);
  number.digits = std::string(whole) + std::string(rest);
  if (number.digits.size() > 400 || !ascii::all_digits(number.digits)) return std::nullopt;
  number.point = static_cast<int>(whole.size()) + exponent;
  const auto first = number.digits.find_first_not_of('0');
  if (first == std::string::npos) return Decimal{.digits = "0", .point = 1};
  number.digits.erase(0, first);
  number.point -= static_cast<int>(first);
  number.digits.erase(number.digits.find_last_not_of('0') + 1);
  return number;
}

// 0.30000000000000004 is 0.3: digits behind the fifteenth are noise where they stand behind the point.
void drop_noise(Decimal& number) {
  if (number.digits.size() <= kept_digits || number.point >= static_cast<int>(number.digits.size())) return;
  const auto kept = std::max<std::size_t>(kept_digits, number.point > 0 ? static_cast<std::size_t>(number.point) : 0);
  if (kept >= number.digits.size()) return;
  const bool up = number.digits[kept] >= '5';
  number.digits.resize(kept);
  if (up) {
    std::size_t at = kept;
    while (at > 0 && number.digits[at - 1] == '9') number.digits[--at] = '0';
    if (at == 0) {
      number.digits.insert(number.digits.begin(), '1');
      ++number.point;
    } else {
      ++number.digits[at - 1];
    }
  }
  const auto last = number.digits.find_last_not_of('0');
  number.digits.erase(last + 1);
}

std::string plain(const Decimal& number) {
  const std::string sign = number.negative ? "-" : "";
  const int size = static_cast<int>(number.digits.size());
  if (number.point >= size) return sign + number.digits + std::string(static_cast<std::size_t>(number.point - size), '0');
  if (number.point <= 0) return sign + "0." + std::string(static_cast<std::size_t>(-number.point), '0') + number.digits;
  const auto point = static_cast<std::size_t>(number.point);
  return sign + number.digits.substr(0, point) + "." + number.digits.substr(point);
}

std::string masked(const Decimal& number, const std::string& mask) {
  std::string digits = plain(number);
  if (number.negative || !ascii::all_digits(digits)) return digits;
  std::string text;  // backwards
  const auto first = mask.find('0');
  for (std::size_t at = mask.size(); at-- > 0;) {
    if (mask[at] != '0') {
      text += mask[at];
    } else if (at == first) {
      if (digits.empty()) digits = "0";
      text.append(digits.rbegin(), digits.rend());
    } else {
      text += digits.empty() ? '0' : digits.back();
      if (!digits.empty()) digits.pop_back();
    }
  }
  return {text.rbegin(), text.rend()};
}

std::string clock_text(long seconds) {
  const auto two = [](long part) { return ascii::padded(static_cast<int>(part), 2); };
  return two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
}

// The first of March 1900 is 61 there: day 60 is a 29 February that never was.
std::string day_text(int serial, DayCount count) {
  using std::chrono::days;
  if (count == DayCount::since_1900 && serial == 60) return "1900-02-29";
  const auto zero = count == DayCount::since_1904 ? *calendar::make_date(1904, 1, 1) : *calendar::make_date(1899, 12, serial > 60 ? 30 : 31);
  return calendar::iso(zero + days(serial));
}

std::string moment_text(double value, const CellFormat& format, DayCount count) {
  const double rounded = std::round(value * second_of_day);
  const auto all = static_cast<long long>(rounded);
  const auto serial = static_cast<int>(all / second_of_day);
  const auto seconds = static_cast<long>(all % second_of_day);
  if (format.kind == CellFormat::Kind::span) {
    const auto hours = static_cast<int>(all / 3600);
    return std::to_string(hours) + clock_text(static_cast<long>(all % 3600)).substr(2);
  }
  const bool no_day = serial == 0 && (count == DayCount::since_1900 || format.kind == CellFormat::Kind::clock);
  if (no_day && (seconds > 0 || format.kind == CellFormat::Kind::clock)) return clock_text(seconds);
  if (no_day) return "0";
  return day_text(serial, count) + (seconds > 0 ? " " + clock_text(seconds) : std::string());
}

// What a code says, without its texts in quotes, colours, currencies and conditions; of several sections the first.
struct Code {
  std::string letters = {};
  bool counts_on = false;          // [h], [mm], [ss]
  std::string mask = {};           // as it would be written
  bool mask_of_zeros_only = true;  // nothing else asks for digits
};

std::string_view skip_bracket(std::string_view code, Code& read) {
  const auto end = code.find(']');
  if (end == std::string_view::npos) return {};
  const std::string inner = ascii::lower(code.substr(1, end - 1));
  read.counts_on = read.counts_on || (!inner.empty() && inner.find_first_not_of("hms") == std::string::npos);
  return code.substr(end + 1);
}

Code taken_apart(std::string_view code) {
  Code read;
  while (!code.empty() && code.front() != ';') {
    const char c = code.front();
    if (c == '[') {
      code = skip_bracket(code, read);
      continue;
    }
    std::string_view literal;
    std::size_t length = 1;
    if (c == '"') {
      const auto end = std::min(code.find('"', 1), code.size());
      literal = code.substr(1, end - 1);
      length = end + 1;
    } else if (c == '\\' || c == '_' || c == '*') {
      length = 2;
      if (c == '\\') literal = code.substr(1, 1);
    } else if (std::string_view("-+() /:").find(c) != std::string_view::npos) {
      literal = code.substr(0, 1);
    } else if (c == '0') {
      read.mask += '0';
    } else if (ascii::lower(c) == 'e' && code.size() > 1 && (code[1] == '+' || code[1] == '-')) {
      read.letters += '#';  // 0.00E+00 is a number, e a year
    } else {
      read.letters += ascii::lower(c);
    }
    if (literal.find('0') != std::string_view::npos) read.mask_of_zeros_only = false;
    read.mask += literal;
    code.remove_prefix(std::min(length, code.size()));
  }
  return read;
}

}  // namespace

CellFormat built_in_format(int number) {
  using enum CellFormat::Kind;
  const auto within = [&](int first, int last) { return number >= first && number <= last; };
  if (number == 46) return {span};
  if (within(18, 21) || number == 45 || number == 47) return {clock};
  // 27 to 36 and 50 to 58 are days or times, by the language of the program that wrote them: the number tells.
  if (within(14, 17) || number == 22 || within(27, 36) || within(50, 58)) return {moment};
  return {};
}

CellFormat format_of_code(std::string_view code) {
  using enum CellFormat::Kind;
  const Code read = taken_apart(code);
  if (read.counts_on) return {span};
  if (ascii::same_word(ascii::trimmed(code), "general")) return {};
  std::string letters = read.letters;
  for (const std::string_view half_days : {"am/pm", "a/p", "ampm"}) {
    const auto at = letters.find(half_days);
    if (at != std::string::npos) letters.erase(at, half_days.size());
  }
  if (letters.find_first_of("yde") != std::string::npos && letters.find_first_of("#?@%") == std::string::npos) return {moment};
  if (letters.find_first_of("hs") != std::string::npos) return {clock};
  if (letters.find('m') != std::string::npos && letters.find_first_of("#?@%") == std::string::npos) return {moment};
  const auto zeros = static_cast<std::size_t>(std::count(read.mask.begin(), read.mask.end(), '0'));
  if (zeros >= 2 && letters.empty() && read.mask_of_zeros_only) return {mask, read.mask};
  return {};
}

std::string shown(std::string_view number, const CellFormat& format, DayCount count) {
  auto read = decimal_of(ascii::trimmed(number));
  if (!read) return std::string(number);
  drop_noise(*read);
  const std::string text = plain(*read);
  if (format.kind == CellFormat::Kind::plain) return text;
  if (format.kind == CellFormat::Kind::mask) return masked(*read, format.mask);
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  if (read->negative || value >= last_serial) return text;
  return moment_text(value, format, count);
}

}  // namespace guanxi::exchange::sheets
