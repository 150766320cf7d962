// Numbers as they are written: digits, Chinese and Korean numerals, words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace guanxi::text {

struct Numeral {
  enum class Written { digits, han, hangul, words } written = Written::digits;
  std::int64_t value = 0;
  std::size_t length = 0;  // in characters; 0: no number begins there
  bool whole = true;       // no fraction
};

// The number that begins at a place of a text made by letters_of (letters.hpp), read as English and that language write it. Whether it
// stands alone there is for the caller to see, but for words, which do.
Numeral numeral_at(std::u32string_view text, std::size_t at, std::string_view language);

}  // namespace guanxi::text
