// The readings that a search takes a Han character by.
#pragma once

#include <array>
#include <string_view>

namespace guanxi::text {

// Plain, with ü as v: that of the character alone, as a surname, and those in words. Empty ones stand for no more.
std::array<std::string_view, 4> readings_of(char32_t character);

// Whether the text may be read as syllables: it is built as they are, which few words of other languages are.
bool are_syllables(std::string_view text);

}  // namespace guanxi::text
