// What a terminal shows in one place: a character with its marks, an emoji sequence, a flag.
#pragma once

#include <cstddef>
#include <string_view>

namespace guanxi::text {

struct Cluster {
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
  int width = 0;
  char32_t first = 0;
};

// The cluster at `at`, which is less than the text's size.
Cluster cluster_at(std::string_view text, std::size_t at);

}  // namespace guanxi::text
