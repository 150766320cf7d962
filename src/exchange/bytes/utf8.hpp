// Walking over UTF-8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <unicode/utf8.h>

namespace guanxi::exchange {

// The character at `at`, which moves behind it; negative where the text is malformed.
inline UChar32 next_character(std::string_view text, std::size_t& at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  UChar32 c = 0;
  U8_NEXT(bytes, at, text.size(), c);
  return c;
}

// At most this many bytes, no character cut in two.
inline std::string_view utf8_prefix(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

inline bool in_range(UChar32 c, UChar32 low, UChar32 high) {
  return c >= low && c <= high;
}

}  // namespace guanxi::exchange
