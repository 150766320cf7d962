#include <guanxi/calendar/scan.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include <guanxi/base/ascii.hpp>

namespace guanxi::calendar {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;
constexpr std::array<Pair, 15> replacements{{
    {"\u3000", " "},
    {"農", "农"},
    {"曆", "历"},
    {"陰", "阴"},
    {"閏", "闰"},
    {"臘", "腊"},
    {"週", "周"},
    {"禮", "礼"},
    {"後", "后"},
    {"兩", "两"},
    {"個", "个"},
    {"點", "点"},
    {"號", "号"},
    {"○", "〇"},
    {"零", "〇"},
}};

unsigned char byte(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

// The ASCII character that the full-width form U+FF01 to U+FF5E at the beginning stands for.
std::optional<char> half_width(std::string_view text) {
  if (text.size() < 3 || byte(text, 0) != 0xEF) return std::nullopt;
  const int high = byte(text, 1);
  const int low = byte(text, 2);
  if (high == 0xBC && low >= 0x81 && low <= 0xBF) return static_cast<char>(low - 0x60);
  if (high == 0xBD && low >= 0x80 && low <= 0x9E) return static_cast<char>(low - 0x20);
  return std::nullopt;
}

// Takes one character off the text; what it becomes.
std::string_view next_folded(std::string_view& text, char& single) {
  for (const auto& [from, to] : replacements) {
    if (!text.starts_with(from)) continue;
    text.remove_prefix(from.size());
    return to;
  }
  const auto narrow = half_width(text);
  single = ascii::lower(narrow.value_or(text.front()));
  text.remove_prefix(narrow ? 3 : 1);
  if (ascii::is_space(single)) single = ' ';
  return {&single, 1};
}

}  // namespace

std::string folded(std::string_view text) {
  std::string result;
  char single = 0;
  while (!text.empty()) {
    const auto piece = next_folded(text, single);
    if (piece == " " && (result.empty() || result.back() == ' ')) continue;
    result += piece;
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

bool Scanner::eat(std::string_view literal) {
  if (!rest_.starts_with(literal)) return false;
  rest_.remove_prefix(literal.size());
  return true;
}

void Scanner::blanks() {
  while (eat(" ")) {
  }
}

std::optional<int> Scanner::digits(std::size_t least, std::size_t most) {
  const auto end = std::find_if_not(rest_.begin(), rest_.end(), ascii::is_digit);
  const auto length = static_cast<std::size_t>(end - rest_.begin());
  if (length < least || length > most || length == 0) return std::nullopt;
  int value = 0;
  for (const char c : rest_.substr(0, length)) value = std::min(value * 10 + (c - '0'), largest);
  rest_.remove_prefix(length);
  return value;
}

std::optional<int> Scanner::chinese_digit() {
  constexpr std::array<std::string_view, 10> numerals{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  for (int value = 0; value < 10; ++value) {
    if (eat(numerals[static_cast<std::size_t>(value)])) return value;
  }
  if (eat("两")) return 2;
  return std::nullopt;
}

std::optional<int> Scanner::chinese_number() {
  int tens = 0;
  if (eat("廿")) {
    tens = 2;
  } else if (eat("卅")) {
    tens = 3;
  } else {
    const auto first = chinese_digit();
    if (!eat("十")) return first;
    tens = first.value_or(1);
  }
  return tens * 10 + chinese_digit().value_or(0);
}

std::optional<int> Scanner::chinese_year() {
  const auto before = rest_;
  int year = 0;
  for (int place = 0; place < 4; ++place) {
    const auto value = chinese_digit();
    if (!value) {
      rest_ = before;
      return std::nullopt;
    }
    year = year * 10 + *value;
  }
  return year;
}

}  // namespace guanxi::calendar
