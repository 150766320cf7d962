// How runs of Han characters are read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace guanxi::text {

// One syllable a character (no_syllable where none is known): words as words, 々 as the character before it.
std::vector<std::uint16_t> read_han(std::u32string_view han);

// A surname of its own: compound surnames and single characters by their surname reading.
std::vector<std::uint16_t> read_surname(std::u32string_view han);

// Characters in the surname that the name begins with: two for a compound one, else one; 0 if it is not Han.
std::size_t surname_characters(std::u32string_view name);

// kǎ'ěr: syllables as one word, with the apostrophe before a, o, e; the plain spelling without.
std::string toned_word(const std::vector<std::uint16_t>& syllables);
std::string plain_word(const std::vector<std::uint16_t>& syllables);
std::string initials_of(const std::vector<std::uint16_t>& syllables);

}  // namespace guanxi::text
