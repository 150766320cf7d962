#include <array>
#include <utility>

#include <guanxi/base/message.hpp>
#include <guanxi/calendar/range.hpp>

#include <guanxi/calendar/scan.hpp>
#include "quantity.hpp"

namespace guanxi::calendar {
namespace {

using Unit = Duration::Unit;
using UnitWord = std::pair<std::string_view, Unit>;

constexpr std::array<UnitWord, 22> words{{
    {"d", Unit::day},      {"day", Unit::day},     {"days", Unit::day},   {"w", Unit::week},      {"wk", Unit::week},      {"week", Unit::week},
    {"weeks", Unit::week}, {"mo", Unit::month},    {"mos", Unit::month},  {"month", Unit::month}, {"months", Unit::month}, {"y", Unit::year},
    {"yr", Unit::year},    {"year", Unit::year},   {"years", Unit::year}, {"天", Unit::day},      {"周", Unit::week},      {"个星期", Unit::week},
    {"星期", Unit::week},  {"个礼拜", Unit::week}, {"个月", Unit::month}, {"年", Unit::year},
}};
constexpr std::array<UnitWord, 4> period_words{{{"d", Unit::day}, {"w", Unit::week}, {"m", Unit::month}, {"y", Unit::year}}};

constexpr int longest_years = 100;

template <std::size_t size>
std::optional<Unit> unit_of(std::string_view word, const std::array<UnitWord, size>& known) {
  for (const auto& [name, unit] : known) {
    if (name == word) return unit;
  }
  return std::nullopt;
}

std::optional<int> read_count(Scanner& scan) {
  if (scan.eat("a ") || scan.eat("an ")) return 1;
  if (const auto count = scan.digits(1, scan.rest().size())) return count;
  return scan.chinese_number();
}

// ISO 8601's P14D, in lower case.
std::optional<Duration> read_period(Scanner scan) {
  const auto count = scan.digits(1, scan.rest().size());
  const auto unit = unit_of(scan.rest(), period_words);
  if (!count || !unit) return std::nullopt;
  return Duration{*count, *unit};
}

bool too_long(Duration duration) { return duration.months() > longest_years * 12 || duration.days() > longest_years * 365 + longest_years / 4; }

}  // namespace

int Duration::months() const {
  if (unit == Unit::year) return count * 12;
  return unit == Unit::month ? count : 0;
}

int Duration::days() const {
  if (unit == Unit::week) return count * 7;
  return unit == Unit::day ? count : 0;
}

double Duration::approximate_days() const { return days() + months() * 30.436875; }

std::optional<Duration> read_quantity(std::string_view text) {
  if (text == "半年") return Duration{6, Unit::month};
  Scanner scan(text);
  const auto count = read_count(scan);
  if (!count) return std::nullopt;
  scan.blanks();
  const auto unit = unit_of(scan.rest(), words);
  if (!unit) return std::nullopt;
  return Duration{*count, *unit};
}

std::optional<Date> shifted(Date date, Duration by, bool earlier) {
  if (by.months() > last_year * 12) return std::nullopt;  // further than std::chrono's years reach
  const Date result = earlier ? date - by : date + by;
  if (!accepted(result)) return std::nullopt;
  return result;
}

Result<Duration> parse_duration(std::string_view text) {
  const std::string plain = folded(text);
  Scanner scan(plain);
  const bool negative = scan.eat("-");
  const auto found = scan.eat("p") ? read_period(scan) : read_quantity(scan.rest());
  if (!found) {
    const bool minute = plain.ends_with('m') && plain.size() > 1;
    return usage_error(message("cannot read the duration '{text}'", "text"_is = text),
                       minute ? message("write 'mo' for months: 1mo") : message("examples: 10d, 2w, 1mo, 1y"));
  }
  if (negative || found->count == 0) {
    return usage_error(message("the duration '{text}' is not longer than zero", "text"_is = text), message("the shortest is 1d"));
  }
  if (too_long(*found)) {
    return usage_error(message("the duration '{text}' is too long", "text"_is = text), message("the longest is 100y"));
  }
  return *found;
}

std::string to_text(Duration duration) {
  constexpr std::array<std::string_view, 4> suffix{"d", "w", "mo", "y"};
  return std::to_string(duration.count).append(suffix[static_cast<std::size_t>(duration.unit)]);
}

}  // namespace guanxi::calendar
