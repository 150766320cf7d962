// Lists of words in tables: parts parted by one character.
#pragma once

#include <algorithm>
#include <string_view>

#include <guanxi/text/fold.hpp>

#include "utf8.hpp"

namespace guanxi::text {

// Hands each part to `take`, until one is taken.
template <class Take>
bool any_of_list(std::u32string_view list, char32_t parting, const Take& take) {
  while (!list.empty()) {
    const auto end = std::min(list.find(parting), list.size());
    if (take(list.substr(0, end))) return true;
    list.remove_prefix(std::min(list.size(), end + 1));
  }
  return false;
}

inline bool in_list(std::u32string_view list, std::u32string_view word) {
  return any_of_list(list, U'|', [&](std::u32string_view part) { return part == word; });
}

// Whether the text begins with the word, or with the word as it is typed without its marks.
inline bool starts_with_marks_or_without(std::u32string_view text, std::u32string_view word) {
  if (text.size() < word.size()) return false;
  for (std::size_t place = 0; place < word.size(); ++place) {
    const char32_t c = word[place];
    if (text[place] == c) continue;
    if (c < 0x80 || text[place] >= 0x80 || fold(encode(word.substr(place, 1))) != encode(text.substr(place, 1))) return false;
  }
  return true;
}

}  // namespace guanxi::text
