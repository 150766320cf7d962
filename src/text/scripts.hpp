// Which characters the layer treats as what. Blocks of the Unicode Standard, chapter 2 and Blocks.txt.
#pragma once

namespace guanxi::text {

constexpr bool between(char32_t c, char32_t first, char32_t last) { return c - first <= last - first; }

constexpr bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

// Ideographs, their compatibility forms and radicals, and what stands for one (々 and 〇).
constexpr bool is_han(char32_t c) {
  return between(c, 0x4E00, 0x9FFF) || between(c, 0x3400, 0x4DBF) || between(c, 0x20000, 0x323AF) || c == 0x3005 || c == 0x3007 || between(c, 0xF900, 0xFAFF) ||
         between(c, 0x2E80, 0x2FD5);
}

// The dots that part a foreign name written in Han characters or kana: · • ‧ ・ ･ and look-alikes, those of Greek (·), runes, N'Ko and Chinese
// phonology (ꞏ), and raised and word-separator dots among them.
constexpr bool is_middle_dot(char32_t c) {
  return c == 0xB7 || c == 0x2022 || c == 0x2027 || c == 0x2219 || c == 0x22C5 || c == 0x30FB || c == 0xFF65 || c == 0x387 || c == 0x16EB || c == 0x2E31 ||
         c == 0x2E33 || c == 0xA78F;
}

constexpr bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2BB || c == 0x2BC || c == 0x2032; }

constexpr bool is_hyphen(char32_t c) { return c == '-' || between(c, 0x2010, 0x2015) || c == 0x2212; }

// White_Space of the Unicode Character Database, PropList.txt.
constexpr bool is_space(char32_t c) {
  return c == ' ' || between(c, 0x9, 0xD) || c == 0x85 || c == 0xA0 || c == 0x1680 || between(c, 0x2000, 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

// Latin, Greek and Cyrillic letters: marks after them are diacritics, which a fold leaves out.
constexpr bool takes_diacritics(char32_t c) {
  return between(c, 'a', 'z') || between(c, 'A', 'Z') || (between(c, 0xC0, 0x2AF) && c != 0xD7 && c != 0xF7) || between(c, 0x370, 0x52F) ||
         between(c, 0x1C80, 0x1C8F) || between(c, 0x1D00, 0x1DBF) || between(c, 0x1E00, 0x1FFF) || between(c, 0x2C60, 0x2C7F) || between(c, 0xA640, 0xA69F) ||
         between(c, 0xA720, 0xA7FF) || between(c, 0xAB30, 0xAB6F);
}

}  // namespace guanxi::text
