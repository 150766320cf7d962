// The titles' table searched: what the two sources on titles share.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace guanxi::domain {

// Hands each of the parts that '|' parts to `take`, with its number, until one is taken.
template <class Take>
bool any_part(std::string_view list, const Take& take) {
  for (std::size_t number = 0; !list.empty(); ++number) {
    const auto bar = std::min(list.find('|'), list.size());
    if (take(list.substr(0, bar), number)) return true;
    list.remove_prefix(std::min(list.size(), bar + 1));
  }
  return false;
}

inline bool is_one_of(std::string_view word, std::string_view list) {
  return any_part(list, [&](std::string_view part, std::size_t) { return part == word; });
}

}  // namespace guanxi::domain
