#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>

#include "mail/words.hpp"

namespace guanxi::exchange::mail {
namespace {

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

struct Zone {
  std::string_view name;
  int hours;
};
// Those that RFC 822 had names for; every other is of no known distance, and taken for UTC as RFC 5322 wants it.
constexpr std::array zones = {Zone{"edt", -4}, Zone{"est", -5}, Zone{"cdt", -5}, Zone{"cst", -6},
                              Zone{"mdt", -6}, Zone{"mst", -7}, Zone{"pdt", -7}, Zone{"pst", -8}};

std::optional<unsigned> month_of(std::string_view word) {
  const auto found = std::find_if(months.begin(), months.end(), [&](std::string_view month) { return ascii::starts_with_word(word, month); });
  if (found == months.end()) return std::nullopt;
  return static_cast<unsigned>(found - months.begin() + 1);
}

// "26" is 2026, "99" is 1999 (RFC 5322, 4.3).
std::optional<int> year_of(std::string_view word) {
  const auto year = whole_number(word, 0, 9999);
  if (!year || word.size() >= 4) return year;
  return *year + (word.size() == 2 && *year < 50 ? 2000 : 1900);
}

std::optional<std::chrono::seconds> time_of(std::string_view word) {
  const auto parts = ascii::split(word, ':');
  if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
  const auto hour = whole_number(parts[0], 0, 23), minute = whole_number(parts[1], 0, 59);
  const auto second = parts.size() == 3 ? whole_number(parts[2], 0, 60) : std::optional(0);
  if (!hour || !minute || !second) return std::nullopt;
  return std::chrono::hours{*hour} + std::chrono::minutes{*minute} + std::chrono::seconds{std::min(*second, 59)};
}

std::chrono::minutes distance_of(std::string_view word) {
  if (word.size() == 5 && (word[0] == '+' || word[0] == '-')) {
    const auto hours = whole_number(word.substr(1, 2), 0, 23), minutes = whole_number(word.substr(3), 0, 59);
    if (hours && minutes) return (word[0] == '-' ? -1 : 1) * std::chrono::minutes{*hours * 60 + *minutes};
  }
  for (const Zone& zone : zones) {
    if (ascii::same_word(word, zone.name)) return std::chrono::hours{zone.hours};
  }
  return {};
}

}  // namespace

std::optional<calendar::Instant> moment_of(std::string_view value) {
  std::string text(value.substr(0, value.find('(')));
  std::replace(text.begin(), text.end(), ',', ' ');
  auto words = ascii::words(text);
  if (!words.empty() && !ascii::is_digit(words.front().front())) words.erase(words.begin());  // the day of the week
  if (words.size() < 4) return std::nullopt;
  const auto day = whole_number(words[0], 1, 31);
  const auto month = month_of(words[1]);
  const auto year = year_of(words[2]);
  const auto time = time_of(words[3]);
  if (!day || !month || !year || !time) return std::nullopt;
  const auto date = calendar::make_date(*year, *month, static_cast<unsigned>(*day));
  if (!date) return std::nullopt;
  const auto distance = words.size() > 4 ? distance_of(words[4]) : std::chrono::minutes{};
  return calendar::Instant(date->time_since_epoch() + *time - distance);
}

}  // namespace guanxi::exchange::mail
