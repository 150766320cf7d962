#include <guanxi/domain/rank.hpp>

#include <guanxi/domain/title.hpp>

namespace guanxi::domain {

std::optional<int> rank_of(std::string_view title) {
  const auto held = held_title(title);
  if (!held || held->title->rank == 0) return std::nullopt;
  return held->title->rank;
}

std::optional<int> standing_of(std::string_view title) {
  const auto held = held_title(title);
  if (!held || held->title->rank == 0) return std::nullopt;
  return 2 * held->title->rank + (held->deputy ? 1 : 0);
}

std::string_view compared(std::string_view their_title, std::string_view own_title) {
  const auto theirs = standing_of(their_title), own = standing_of(own_title);
  if (!theirs || !own) return {};
  return *theirs < *own ? "ranks above you" : *theirs == *own ? "of your rank" : "ranks below you";
}

}  // namespace guanxi::domain
