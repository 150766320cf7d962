// Where a word of each script begins and ends.
#pragma once

#include <cstddef>
#include <string_view>

namespace guanxi::text {

// Whether a word that stands in the text from `begin` to `end` is a word of its own there, by the script of its first and its last
// character. Where it may run on, nothing is asked of that side.
struct RunsOn {
  bool before = false;
  bool after = false;
};
bool is_word_at(std::u32string_view text, std::size_t begin, std::size_t end, RunsOn may);

}  // namespace guanxi::text
