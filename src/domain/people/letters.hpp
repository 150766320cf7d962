// Words compared as people type them: in small letters, without the marks on Latin letters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/ascii.hpp>

namespace guanxi::domain {

// Latin and Cyrillic letters in small, without diacritics (ä a, ł l, đ d, ơ o, ё е, й и); æ, œ, ß and þ in two letters; every apostrophe is '.
// What else is written stays as it is.
std::string plain_letters(std::string_view utf8);

// The same without full stops, commas, hyphens and apostrophes: Dato' is dato, Dr.-Ing. dring.
std::string word_key(std::string_view word);

// At blanks.
std::vector<std::string_view> words_of(std::string_view text);

// From one word on, `count` of them, with a blank between.
std::string joined_words(const std::vector<std::string_view>& words, std::size_t from, std::size_t count);

using ascii::is_ascii;
// Has a character of Chinese, Japanese or Korean writing.
bool is_east_asian(std::string_view text);

}  // namespace guanxi::domain
