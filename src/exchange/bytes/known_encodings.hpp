// What encodings are called in files, which of glibc's tables reads each, and what that table lacks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace guanxi::exchange {

// How the characters of several bytes are built: how many bytes are passed over where no character is known for them.
enum class Shape {
  bytes,  // one byte each, or nothing is known
  utf8,
  utf16,  // units of two bytes
  utf32,
  gb18030,
  shift_jis,
  euc,  // EUC-KR, EUC-JP
  uhc,  // Windows' Korean
  big5,
  hong_kong,  // Big5 with more
};

// Rows of two-byte codes that a user may give characters of their own: to private use, one after another.
struct PrivateRows {
  std::uint8_t first_lead;
  std::uint8_t last_lead;
  char32_t first;
};

struct LoneCode {
  std::uint32_t code;  // its bytes, the first one highest
  char32_t character;
};

struct Encoding {
  std::string name = {};  // as iconv has it
  Shape shape = Shape::bytes;
  bool controls = false;  // a byte 0x80 to 0x9F without a character is the control character of its number
  std::span<const PrivateRows> rows = {};
  std::span<const LoneCode> codes = {};
  bool known = false;  // it is one of the project's own table: glibc has it, if it is installed whole
};

// The encoding that a file means by a name, in any spelling: gb2312 is GB18030, latin1 is windows-1252. A name that is not in the
// table is left to iconv. nullopt: it cannot be a name of an encoding.
std::optional<Encoding> encoding_named(std::string_view name);

// How many of the bytes, of which at least one is left, are passed over as one malformed character: all of a character that is built
// rightly and not assigned; else the first, with those behind it with which no character can begin.
std::size_t malformed_length(const Encoding& encoding, std::string_view bytes);

// The same for bytes after which the text ends, and which iconv would wait behind.
std::size_t malformed_length_at_end(const Encoding& encoding, std::string_view bytes);

// The character that glibc's table lacks, and how many bytes it takes.
struct LackingCharacter {
  char32_t character;
  std::size_t length;
};
std::optional<LackingCharacter> lacking_character(const Encoding& encoding, std::string_view bytes);

}  // namespace guanxi::exchange
