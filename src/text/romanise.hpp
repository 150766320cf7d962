#pragma once

#include <string>
#include <string_view>

namespace guanxi::text {

// The characters in NFC.
std::u32string composed_characters(std::string_view utf8);

// Full and half width forms, ㈱, ① and the like as what they stand for. Han characters stay as they are written,
// because a surname may read differently from its simplified form.
std::string without_compatibility_forms(std::string_view utf8);

// A word of letters other than Han in lower-case ASCII letters, digits and single inner hyphens; what cannot be written
// so is left out.
std::string romanise(std::u32string_view word);

// Whether a character belongs to a word, rather than parting words.
bool is_spelt(char32_t c);

}  // namespace guanxi::text
