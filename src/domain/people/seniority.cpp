#include <guanxi/domain/seniority.hpp>

#include <algorithm>

#include "people/title_table.hpp"

namespace guanxi::domain {
namespace {

constexpr int lowest = 5;
constexpr int tenths = 10;
constexpr int deputy_below = 5;  // tenths below the head

std::optional<Tongue> tongue_of(std::string_view country) {
  if (country == "JP") return Tongue::ja;
  if (country == "CN" || country == "TW" || country == "HK" || country == "MO") return Tongue::zh;
  return std::nullopt;
}

std::optional<Held> known_title(std::string_view title, std::string_view country) {
  auto held = held_title(title, tongue_of(country), country);
  if (!held) held = held_title(title);
  return held && held->title->seniority > 0 ? held : std::nullopt;
}

}  // namespace

std::optional<int> seniority_of(std::string_view title, std::string_view country) {
  const auto held = known_title(title, country);
  if (!held) return std::nullopt;
  return std::min(lowest, held->title->seniority + (held->deputy ? 1 : 0));
}

std::optional<int> seniority_order(std::string_view title, std::string_view country) {
  const auto held = known_title(title, country);
  if (!held) return std::nullopt;
  return tenths * held->title->seniority + held->title->step + (held->deputy ? deputy_below : 0);
}

std::string_view compared(std::string_view their_title, std::string_view own_title) {
  const auto theirs = seniority_of(their_title), own = seniority_of(own_title);
  if (!theirs || !own) return {};
  return *theirs < *own ? "ranks above you" : *theirs == *own ? "of your rank" : "ranks below you";
}

}  // namespace guanxi::domain
