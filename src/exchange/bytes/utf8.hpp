// Walking over UTF-8, and writing it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <unicode/utf8.h>

namespace guanxi::exchange {

inline constexpr std::string_view replacement_text = "\xEF\xBF\xBD";  // U+FFFD

// The character at `at`, which moves behind it; negative where the text is malformed.
inline UChar32 next_character(std::string_view text, std::size_t& at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  UChar32 c = 0;
  U8_NEXT(bytes, at, text.size(), c);
  return c;
}

inline void append_character(std::string& text, char32_t c) {
  std::uint8_t bytes[U8_MAX_LENGTH];
  std::size_t length = 0;
  U8_APPEND_UNSAFE(bytes, length, c);
  text.append(reinterpret_cast<const char*>(bytes), length);
}

// Appends the bytes; each part of them that is malformed becomes U+FFFD. Whether there was one.
inline bool append_well_formed(std::string_view bytes, std::string& text) {
  bool malformed = false;
  std::size_t done = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t begin = at;
    if (next_character(bytes, at) >= 0) continue;
    text.append(bytes.substr(done, begin - done)).append(replacement_text);
    done = at;
    malformed = true;
  }
  text.append(bytes.substr(done));
  return malformed;
}

// How many of the bytes are left when a character that they cut in two is taken away from their end.
inline std::size_t whole_characters(std::string_view bytes) {
  for (std::size_t back = 1; back <= bytes.size() && back < U8_MAX_LENGTH; ++back) {
    const auto byte = static_cast<std::uint8_t>(bytes[bytes.size() - back]);
    if (U8_IS_TRAIL(byte)) continue;
    const auto following = static_cast<std::size_t>(U8_COUNT_TRAIL_BYTES(byte));
    return following >= back ? bytes.size() - back : bytes.size();
  }
  return bytes.size();
}

// At most this many bytes, no character cut in two.
inline std::string_view utf8_prefix(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

inline bool in_range(UChar32 c, UChar32 low, UChar32 high) { return c >= low && c <= high; }

}  // namespace guanxi::exchange
