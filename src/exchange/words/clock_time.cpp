#include "words/clock_time.hpp"

#include <array>
#include <cmath>
#include <cstdlib>

#include <guanxi/base/ascii.hpp>

namespace guanxi::exchange {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

struct HalfWord {
  std::string_view word;
  bool afternoon;
};
constexpr std::array<HalfWord, 10> halves = {{{"AM", false},
                                              {"PM", true},
                                              {"a.m.", false},
                                              {"p.m.", true},
                                              {"上午", false},
                                              {"下午", true},
                                              {"午前", false},
                                              {"午後", true},
                                              {"오전", false},
                                              {"오후", true}}};
// U+202F and U+2009 stand before AM on Apple's systems.
constexpr std::array<std::string_view, 4> gaps = {" ", "\xE2\x80\xAF", "\xE2\x80\x89", "\xC2\xA0"};

void drop_gaps_before(std::string_view& text) {
  for (bool again = true; again;) {
    again = false;
    for (const auto gap : gaps) {
      if (!text.starts_with(gap)) continue;
      text.remove_prefix(gap.size());
      again = true;
    }
  }
}

void drop_gaps_behind(std::string_view& text) {
  for (bool again = true; again;) {
    again = false;
    for (const auto gap : gaps) {
      if (!text.ends_with(gap)) continue;
      text.remove_suffix(gap.size());
      again = true;
    }
  }
}

std::optional<int> digits(std::string_view& text, std::size_t least, std::size_t most) {
  std::size_t count = 0;
  while (count < text.size() && ascii::is_digit(text[count])) ++count;
  if (count < least || count > most) return std::nullopt;
  const auto number = whole_number(text.substr(0, count), 0, 999'999);
  text.remove_prefix(count);
  return number;
}

// Takes :SS and .fff off the beginning.
int take_seconds(std::string_view& text) {
  std::string_view behind = text;
  if (!behind.starts_with(':')) return 0;
  behind.remove_prefix(1);
  const auto number = digits(behind, 1, 2);
  if (!number) return 0;
  if (behind.size() > 1 && (behind[0] == '.' || behind[0] == ',') && ascii::is_digit(behind[1])) {
    behind.remove_prefix(1);
    while (!behind.empty() && ascii::is_digit(behind[0])) behind.remove_prefix(1);
  }
  text = behind;
  return *number;
}

std::optional<bool> take_half_behind(std::string_view& text) {
  std::string_view behind = text;
  drop_gaps_before(behind);
  for (const auto& [word, afternoon] : halves) {
    if (!ascii::starts_with_word(behind, word)) continue;
    text = behind.substr(word.size());
    return afternoon;
  }
  return std::nullopt;
}

std::optional<bool> take_half_before(std::string_view& text) {
  std::string_view before = text;
  drop_gaps_behind(before);
  for (const auto& [word, afternoon] : halves) {
    if (before.size() < word.size() || !ascii::same_word(before.substr(before.size() - word.size()), word)) continue;
    text = before.substr(0, before.size() - word.size());
    return afternoon;
  }
  return std::nullopt;
}

// Z, UTC, GMT, +08:00, +0800, -5
std::optional<seconds> take_offset(std::string_view& text) {
  std::string_view behind = text;
  drop_gaps_before(behind);
  bool zone = false;
  for (const std::string_view word : {"UTC", "GMT", "Z"}) {
    if (!zone && behind.starts_with(word)) {
      behind.remove_prefix(word.size());
      zone = true;
    }
  }
  const bool signed_number = behind.size() > 1 && (behind[0] == '+' || behind[0] == '-') && ascii::is_digit(behind[1]);
  if (!signed_number) {
    if (zone) text = behind;
    return zone ? std::optional(seconds(0)) : std::nullopt;
  }
  const int sign = behind[0] == '-' ? -1 : 1;
  behind.remove_prefix(1);
  std::size_t count = 0;
  while (count < behind.size() && ascii::is_digit(behind[count])) ++count;
  if (count > 4) return std::nullopt;
  int number = *whole_number(behind.substr(0, count), 0, 9999);
  behind.remove_prefix(count);
  if (count <= 2) number *= 100;
  if (count <= 2 && behind.size() > 2 && behind[0] == ':') {
    behind.remove_prefix(1);
    number += digits(behind, 2, 2).value_or(0);
  }
  text = behind;
  return sign * (hours(number / 100) + minutes(number % 100));
}

// Where HH:MM begins; npos: nowhere.
std::size_t place_of_time(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == text.npos || colon == 0 || colon + 2 >= text.size() || !ascii::is_digit(text[colon - 1])) return text.npos;
  const bool two = colon > 1 && ascii::is_digit(text[colon - 2]);
  return two ? colon - 2 : colon - 1;
}

// 20260318T162500Z with colons.
std::string with_colons(std::string_view text) {
  std::string spelt(text);
  const bool compact = text.size() >= 15 && (text[8] == 'T' || text[8] == ' ') && ascii::all_digits(text.substr(0, 8)) &&
                       ascii::all_digits(text.substr(9, 6)) && (text.size() == 15 || !ascii::is_digit(text[15]));
  if (compact) spelt.insert(13, ":").insert(11, ":");
  return spelt;
}

}  // namespace

ClockText clock_in(std::string_view text) {
  ClockText all{std::string(text)};
  const std::string spelt = with_colons(text);
  const std::size_t at = place_of_time(spelt);
  if (at == std::string::npos) return all;
  std::string_view before = std::string_view(spelt).substr(0, at);
  std::string_view behind = std::string_view(spelt).substr(at);
  auto hour = digits(behind, 1, 2);
  behind.remove_prefix(1);
  const auto minute = digits(behind, 2, 2);
  if (!hour || !minute) return all;
  const int second = take_seconds(behind);
  auto afternoon = take_half_behind(behind);
  if (!afternoon) afternoon = take_half_before(before);
  if (afternoon && *hour <= 12) hour = *hour % 12 + (*afternoon ? 12 : 0);
  const auto offset = take_offset(behind);
  if (*hour > 23 || *minute > 59 || second > 60) return all;
  drop_gaps_behind(before);
  if (before.size() > 1 && (before.back() == 'T' || before.back() == ',') && !ascii::is_letter(before[before.size() - 2])) before.remove_suffix(1);
  return {std::string(before) + std::string(behind), hours(*hour) + minutes(*minute) + seconds(second), offset};
}

std::optional<seconds> serial_time(std::string_view text) {
  const std::size_t dot = text.find('.');
  if (dot == text.npos) return std::nullopt;
  const double part = std::strtod(std::string(text.substr(dot)).c_str(), nullptr);
  constexpr int seconds_a_day = 24 * 60 * 60;
  const auto rounded = static_cast<int>(std::lround(part * seconds_a_day));
  return seconds(rounded < seconds_a_day ? rounded : seconds_a_day - 1);
}

}  // namespace guanxi::exchange
