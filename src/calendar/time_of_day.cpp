#include "time_of_day.hpp"

#include <array>
#include <utility>

#include <guanxi/base/ascii.hpp>

#include <guanxi/calendar/scan.hpp>

namespace guanxi::calendar {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

enum class Half { unsaid, morning, noon, evening };

struct Clock {
  int hour = 0;
  int minute = 0;
  int second = 0;
  bool said = false;  // something tells that this is a time: 7 alone is none
};

using HalfWord = std::pair<std::string_view, Half>;

template <std::size_t size>
Half read_half(Scanner& scan, const std::array<HalfWord, size>& words) {
  for (const auto& [word, half] : words) {
    if (scan.eat(word)) return half;
  }
  return Half::unsaid;
}

Half read_chinese_half(Scanner& scan) {
  constexpr std::array<HalfWord, 7> words{{{"凌晨", Half::morning},
                                           {"早上", Half::morning},
                                           {"上午", Half::morning},
                                           {"中午", Half::noon},
                                           {"下午", Half::evening},
                                           {"傍晚", Half::evening},
                                           {"晚上", Half::evening}}};
  return read_half(scan, words);
}

Half read_english_half(Scanner& scan) {
  constexpr std::array<HalfWord, 4> words{{{"am", Half::morning}, {"a.m.", Half::morning}, {"pm", Half::evening}, {"p.m.", Half::evening}}};
  scan.blanks();
  return read_half(scan, words);
}

// :30, :30:15
bool read_colon_part(Scanner& scan, Clock& clock) {
  if (!scan.eat(":")) return true;
  clock.said = true;
  const auto minute = scan.digits(2, 2);
  if (!minute) return false;
  clock.minute = *minute;
  if (!scan.eat(":")) return true;
  const auto second = scan.digits(2, 2);
  clock.second = second.value_or(0);
  return second.has_value();
}

// 点, 点半, 点30分
void read_chinese_part(Scanner& scan, Clock& clock) {
  if (clock.said || !scan.eat("点")) return;
  clock.said = true;
  if (scan.eat("半")) {
    clock.minute = 30;
  } else if (auto minute = scan.digits(1, 2); minute || (minute = scan.chinese_number())) {
    clock.minute = *minute;
    scan.eat("分");
  }
}

std::optional<Clock> read_clock(Scanner& scan) {
  Clock clock;
  auto hour = scan.digits(1, 2);
  if (!hour) hour = scan.chinese_number();
  if (!hour) return std::nullopt;
  clock.hour = *hour;
  if (!read_colon_part(scan, clock)) return std::nullopt;
  read_chinese_part(scan, clock);
  return clock;
}

// 12am is midnight, 12pm is noon.
bool apply_english(Clock& clock, Half half) {
  if (half == Half::unsaid) return true;
  clock.said = true;
  if (clock.hour < 1 || clock.hour > 12) return false;
  clock.hour = clock.hour % 12 + (half == Half::evening ? 12 : 0);
  return true;
}

// 晚上12点 is refused: it may be either end of the day.
bool apply_chinese(Clock& clock, Half half) {
  switch (half) {
    case Half::unsaid: return true;
    case Half::morning: return clock.hour <= 12;
    case Half::noon:
      if (clock.hour < 3) clock.hour += 12;
      return clock.hour >= 11 && clock.hour < 15;
    case Half::evening:
      if (clock.hour == 0 || clock.hour == 12) return false;
      if (clock.hour < 12) clock.hour += 12;
      return true;
  }
  return false;
}

std::optional<seconds> since_midnight(const Clock& clock) {
  if (!clock.said || clock.hour > 23 || clock.minute > 59 || clock.second > 59) return std::nullopt;
  return hours{clock.hour} + minutes{clock.minute} + seconds{clock.second};
}

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Where the day before a time at `at` ends; nullopt: no word begins there. The T of 2026-11-20T19:00 divides too.
std::optional<std::size_t> day_end(std::string_view text, std::size_t at) {
  if (at == 0) return 0;
  const char before = text[at - 1];
  if (before == ' ') return at - 1;
  if (before == 't' && at > 1 && ascii::is_digit(text[at - 2])) return at - 1;
  if (continues_character(text[at]) || (is_ascii(before) && is_ascii(text[at]))) return std::nullopt;
  return at;
}

}  // namespace

std::optional<seconds> read_time_of_day(std::string_view text) {
  if (text == "noon" || text == "中午") return hours{12};
  Scanner scan(text);
  scan.eat("at ");
  const Half chinese = read_chinese_half(scan);
  scan.blanks();
  auto clock = read_clock(scan);
  if (!clock) return std::nullopt;
  const Half english = read_english_half(scan);
  if (!scan.done() || !apply_english(*clock, english) || !apply_chinese(*clock, chinese)) return std::nullopt;
  return since_midnight(*clock);
}

DayAndTime split_time(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto end = day_end(text, at);
    if (!end) continue;
    if (const auto time = read_time_of_day(text.substr(at))) return {text.substr(0, *end), time};
  }
  for (std::size_t at = text.rfind(' '); at != std::string_view::npos && at > 0; at = text.rfind(' ', at - 1)) {
    if (const auto time = read_time_of_day(text.substr(0, at))) return {text.substr(at + 1), time};
  }
  return {text, std::nullopt};
}

}  // namespace guanxi::calendar
