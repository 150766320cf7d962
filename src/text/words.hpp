// A name taken apart into words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::text {

struct Word {
  enum class Gap { none, space, dot, mark };  // what parts it from the word before; dot: the middle dot

  std::u32string text;
  bool han = false;  // all of it, or none of it
  Gap gap = Gap::none;
};

// By white space and where Han characters begin or end. Marks stay in their word.
std::vector<Word> words_of(std::u32string_view name);

// By everything that is neither letter nor digit as well, except apostrophes and hyphens inside a word, and the dots
// and slashes of S.p.A. and A/S.
std::vector<Word> spelt_words_of(std::u32string_view name);

}  // namespace guanxi::text
