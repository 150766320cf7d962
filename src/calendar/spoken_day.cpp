#include "spoken_day.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <guanxi/base/message.hpp>
#include <guanxi/calendar/range.hpp>

#include <guanxi/calendar/scan.hpp>
#include "quantity.hpp"

namespace guanxi::calendar {
namespace {

using std::chrono::days;

struct Distance {
  std::string quantity;
  bool earlier;
};

std::optional<Distance> read_prefixed(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, bool>, 3> prefixes{{{"in ", false}, {"+", false}, {"-", true}}};
  for (const auto& [prefix, earlier] : prefixes) {
    if (text.starts_with(prefix)) return Distance{std::string(text.substr(prefix.size())), earlier};
  }
  return std::nullopt;
}

std::optional<Distance> read_suffixed(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, bool>, 9> suffixes{
      {{" ago", true}, {" from now", false}, {" later", false}, {"之前", true}, {"以前", true}, {"前", true}, {"之后", false}, {"以后", false}, {"后", false}}};
  for (const auto& [suffix, earlier] : suffixes) {
    if (!text.ends_with(suffix)) continue;
    text.remove_suffix(suffix.size());
    return Distance{std::string(text.substr(0, text.find_last_not_of(' ') + 1)), earlier};
  }
  return std::nullopt;
}

// A step of one unit: next week, 上个月.
std::optional<Distance> read_step(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 7> steps{
      {{"week", "1w"}, {"month", "1mo"}, {"year", "1y"}, {"周", "1w"}, {"个星期", "1w"}, {"个月", "1mo"}, {"月", "1mo"}}};
  Scanner scan(text);
  const bool last = scan.eat("last ") || scan.eat("上");
  if (!last && !scan.eat("next ") && !scan.eat("下")) return std::nullopt;
  for (const auto& [word, quantity] : steps) {
    if (scan.rest() == word) return Distance{std::string(quantity), last};
  }
  return std::nullopt;
}

std::optional<Distance> split_distance(std::string_view text) {
  if (auto step = read_step(text)) return step;
  if (auto prefixed = read_prefixed(text)) return prefixed;
  return read_suffixed(text);
}

tl::unexpected<Error> too_far(std::string_view text) { return usage_error(message("'{text}' lies too far away", "text"_is = text), message(accepted_days)); }

Result<std::optional<Date>> measured(Date from, std::string_view quantity, bool earlier, std::string_view text) {
  const auto duration = read_quantity(quantity);
  if (!duration) return std::nullopt;
  const auto day = shifted(from, *duration, earlier);
  if (!day) return too_far(text);
  return day;
}

// 0: Monday
std::optional<int> english_weekday(std::string_view word) {
  constexpr std::array<std::string_view, 7> names{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
  if (word == "tues") return 1;
  if (word == "thur" || word == "thurs") return 3;
  for (std::size_t day = 0; day < names.size(); ++day) {
    if (word == names[day] || word == names[day].substr(0, 3)) return static_cast<int>(day);
  }
  return std::nullopt;
}

std::optional<int> chinese_weekday(std::string_view text) {
  Scanner scan(text);
  if (!scan.eat("周") && !scan.eat("星期") && !scan.eat("礼拜")) return std::nullopt;
  constexpr std::array<std::string_view, 8> names{"一", "二", "三", "四", "五", "六", "日", "天"};
  const auto* name = std::find(names.begin(), names.end(), scan.rest());
  if (name == names.end()) return std::nullopt;
  return std::min(static_cast<int>(name - names.begin()), 6);
}

int weekday_of(Date day) { return static_cast<int>(std::chrono::weekday{day}.iso_encoding()) - 1; }

Date weekday_back(Date bound, int weekday) { return bound - days{(weekday_of(bound) - weekday + 7) % 7}; }
Date weekday_ahead(Date bound, int weekday) { return bound + days{(weekday - weekday_of(bound) + 7) % 7}; }

// 上周五, 下个星期五, 本周五
std::optional<Date> weekday_of_week(std::string_view text, Date today) {
  constexpr std::array<std::pair<std::string_view, int>, 4> weeks{{{"上", -7}, {"这", 0}, {"本", 0}, {"下", 7}}};
  for (const auto& [word, offset] : weeks) {
    Scanner scan(text);
    if (!scan.eat(word)) continue;
    scan.eat("个");
    const auto weekday = chinese_weekday(scan.rest());
    if (weekday) return weekday_back(today, 0) + days{offset + *weekday};
  }
  return std::nullopt;
}

struct ClockUnit {
  std::string_view word;
  int seconds;
};
constexpr std::array<ClockUnit, 11> clock_units{{{"h", 3600},
                                                 {"hr", 3600},
                                                 {"hrs", 3600},
                                                 {"hour", 3600},
                                                 {"hours", 3600},
                                                 {"小时", 3600},
                                                 {"个小时", 3600},
                                                 {"min", 60},
                                                 {"mins", 60},
                                                 {"minutes", 60},
                                                 {"分钟", 60}}};

std::optional<std::chrono::seconds> read_clock_quantity(std::string_view text) {
  if (text == "半小时" || text == "半个小时" || text == "half an hour") return std::chrono::minutes{30};
  Scanner scan(text);
  auto count = scan.eat("a ") || scan.eat("an ") ? 1 : scan.digits(1, text.size());
  if (!count) count = scan.chinese_number();
  scan.blanks();
  for (const auto& unit : clock_units) {
    if (!count || scan.rest() != unit.word) continue;
    // A count that was cut short: longer than all years that can be written.
    if (*count == Scanner::largest) return std::chrono::years{last_year + 1};
    return std::chrono::seconds{std::int64_t{*count} * unit.seconds};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> read_named_day(std::string_view text, Date today) {
  constexpr std::array<std::pair<std::string_view, int>, 11> names{{{"today", 0},
                                                                    {"yesterday", -1},
                                                                    {"tomorrow", 1},
                                                                    {"今天", 0},
                                                                    {"今日", 0},
                                                                    {"昨天", -1},
                                                                    {"明天", 1},
                                                                    {"前天", -2},
                                                                    {"后天", 2},
                                                                    {"大前天", -3},
                                                                    {"大后天", 3}}};
  for (const auto& [name, offset] : names) {
    if (text == name) return today + days{offset};
  }
  return std::nullopt;
}

std::optional<Date> read_weekday(std::string_view text, const Scope& scope) {
  if (const auto day = weekday_of_week(text, scope.today)) return day;
  Scanner scan(text);
  const bool last = scan.eat("last ");
  const bool next = !last && scan.eat("next ");
  auto weekday = english_weekday(scan.rest());
  if (!weekday) weekday = chinese_weekday(scan.rest());
  if (!weekday) return std::nullopt;
  if (last) return weekday_back(scope.today - days{1}, *weekday);
  if (next) return weekday_ahead(scope.today + days{1}, *weekday);
  return pick(scope, [weekday](Date bound, Direction direction) {
    return std::optional(direction == Direction::back ? weekday_back(bound, *weekday) : weekday_ahead(bound, *weekday));
  });
}

Result<std::optional<Date>> read_distance(std::string_view text, Date today) {
  const auto distance = split_distance(text);
  if (!distance) return std::nullopt;
  return measured(today, distance->quantity, distance->earlier, text);
}

Result<std::optional<Date>> read_bare_distance(std::string_view text, const Scope& scope) {
  // 90年 is rather a year than a distance.
  if (scope.bias == Bias::nearest || text.ends_with("年")) return std::nullopt;
  return measured(scope.today, text, scope.bias == Bias::past, text);
}

Result<std::optional<When>> read_clock_distance(std::string_view text, LocalTime now) {
  const auto distance = split_distance(text);
  if (!distance) return std::nullopt;
  const auto length = read_clock_quantity(distance->quantity);
  if (!length) return std::nullopt;
  const LocalTime then = distance->earlier ? now - *length : now + *length;
  const Date day = std::chrono::floor<days>(then);
  if (!accepted(day)) return too_far(text);
  return When{day, then - day};
}

}  // namespace guanxi::calendar
