// Letters as a language writes them, for comparing.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace guanxi::text {

// As fold (fold.hpp) gives it, but that Latin, Greek and Cyrillic letters keep their marks: small letters in NFC. Of Turkish, ı is i; of
// Russian, ё is е; ß is ss, as they are typed.
std::u32string letters_of(std::string_view utf8);

// The character at that place; 0 behind the end.
inline char32_t at(std::u32string_view text, std::size_t place) { return place < text.size() ? text[place] : 0; }

// The script of a character, as far as it decides where words end.
enum class Script { none, alphabet, digit, semitic, devanagari, hangul, hiragana, katakana, han };
Script script_of(char32_t c);

}  // namespace guanxi::text
