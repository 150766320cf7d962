// "Did you mean …?"
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace guanxi::text {

// The candidate nearest to the word by edit distance (a swap of neighbours counts one), when it is near enough to be a
// slip of the fingers: at most a third of the word's length, at least 1. A candidate that begins with the word wins.
// ASCII case does not count.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace guanxi::text
