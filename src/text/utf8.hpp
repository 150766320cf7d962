// Reading and writing UTF-8 one character at a time. Each maximal malformed part reads as one U+FFFD, as the WHATWG
// Encoding Standard and the Unicode Standard (3.9, U+FFFD substitution) have it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <unicode/utf8.h>
#include <guanxi/base/ascii.hpp>

namespace guanxi::text {

inline constexpr char32_t replacement = 0xFFFD;
inline constexpr std::string_view replacement_text = "\xEF\xBF\xBD";

// The character at `at`, which moves past it; negative if malformed.
inline std::int32_t next_or_malformed(std::string_view text, std::size_t& at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  std::int32_t c = 0;
  U8_NEXT(bytes, at, text.size(), c);
  return c;
}

inline char32_t next(std::string_view text, std::size_t& at) {
  const std::int32_t c = next_or_malformed(text, at);
  return c < 0 ? replacement : static_cast<char32_t>(c);
}

inline void append(std::string& text, char32_t c) {
  std::uint8_t bytes[U8_MAX_LENGTH];
  std::size_t length = 0;
  U8_APPEND_UNSAFE(bytes, length, c);
  text.append(reinterpret_cast<const char*>(bytes), length);
}

using ascii::is_ascii;

inline std::string encode(std::u32string_view characters) {
  std::string text;
  for (const char32_t c : characters) append(text, c);
  return text;
}

inline std::u32string decode(std::string_view text) {
  std::u32string characters;
  characters.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) characters.push_back(next(text, at));
  return characters;
}

}  // namespace guanxi::text
