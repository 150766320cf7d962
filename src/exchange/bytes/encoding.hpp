// Finding out what a file is written in, and turning it into UTF-8.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <guanxi/base/error.hpp>

namespace guanxi::exchange {

// The encoding that a byte order mark names or, without one, that the place of the NULs gives away ("UTF-16LE").
// Empty: neither.
std::string_view marked_encoding(std::string_view bytes);
std::string_view without_mark(std::string_view bytes);

// Tells UTF-8, GB18030 and windows-1252 apart by the pieces (lines, rows) of a file. A few broken pieces do not make a
// UTF-8 file another; of the other two, the one wins whose frequent characters the bytes would be.
class EncodingGuess {
 public:
  void add(std::string_view piece);
  std::string_view name() const;

 private:
  std::size_t utf8_pieces_ = 0;
  std::size_t other_pieces_ = 0;
  std::size_t frequent_ = 0;  // hanzi of GB 2312 and Chinese punctuation
  std::size_t odd_ = 0;       // what GB18030 could mean, but seldom does
  bool gb18030_ = true;
};
std::string_view likely_encoding(std::string_view bytes);

// Bytes to UTF-8. nullopt: no such encoding is known. What is malformed becomes U+FFFD.
std::optional<std::string> decode(std::string_view bytes, std::string_view encoding);
// The same, but nullopt also when something is malformed.
std::optional<std::string> decode_strictly(std::string_view bytes, std::string_view encoding);

struct Decoded {
  std::string text;
  std::string encoding;
};
// A whole file: by its mark, as `wanted` if that is not empty, else as is likely. Usage error: `wanted` is unknown.
Result<Decoded> decode_file(std::string_view bytes, std::string_view wanted);

}  // namespace guanxi::exchange
