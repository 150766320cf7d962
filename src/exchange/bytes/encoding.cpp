#include "bytes/encoding.hpp"

#include <algorithm>
#include <utility>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/sanitise.hpp>

#include "bytes/byte.hpp"
#include "bytes/decoder.hpp"

namespace guanxi::exchange {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view little_mark = "\xFF\xFE";
constexpr std::string_view big_mark = "\xFE\xFF";
constexpr std::size_t sniffed_bytes = 4096;

// UTF-16 text in which line ends, digits or Latin letters occur has NULs, all of them in the same half of its units.
std::string_view encoding_by_nuls(std::string_view bytes) {
  const std::size_t units = std::min(bytes.size(), sniffed_bytes) / 2;
  std::size_t first = 0;
  std::size_t second = 0;
  for (std::size_t unit = 0; unit < units; ++unit) {
    first += bytes[2 * unit] == '\0';
    second += bytes[2 * unit + 1] == '\0';
  }
  if (second * 8 >= units && second > first * 10) return "UTF-16LE";
  if (first * 8 >= units && first > second * 10) return "UTF-16BE";
  return {};
}

// Length of the GB18030 character at `at`; 0: malformed.
std::size_t gb18030_length(std::string_view bytes, std::size_t at) {
  const unsigned char second = byte_at(bytes, at + 1);
  if (!between(byte_at(bytes, at), 0x81, 0xFE)) return 0;
  if (between(second, 0x40, 0xFE) && second != 0x7F) return 2;
  const bool four = between(second, 0x30, 0x39) && between(byte_at(bytes, at + 2), 0x81, 0xFE) && between(byte_at(bytes, at + 3), 0x30, 0x39);
  return four ? 4 : 0;
}

bool frequent_in_chinese(unsigned char first, unsigned char second) { return second >= 0xA1 && (between(first, 0xA1, 0xA3) || between(first, 0xB0, 0xF7)); }

// Whether ASCII bytes are themselves: of the encodings that are guessed, which is what most files need.
bool keeps_ascii(std::string_view encoding) { return encoding == "UTF-8" || encoding == "GB18030" || encoding == "windows-1252"; }

struct Converted {
  std::string text = {};
  bool malformed = false;
};

// UTF-16 without an order of bytes has it from a mark.
Result<Converted> convert(std::string_view bytes, std::string_view encoding) {
  if (keeps_ascii(encoding) && ascii::is_ascii(bytes)) return Converted{std::string(bytes)};
  const bool by_mark = ascii::same_word(encoding, "UTF-16") && (bytes.starts_with(little_mark) || bytes.starts_with(big_mark));
  TRY_ASSIGN(Decoder decoder, Decoder::open(by_mark ? marked_encoding(bytes) : encoding));
  Converted made;
  decoder.add(by_mark ? without_mark(bytes) : bytes, made.text);
  decoder.finish(made.text);
  made.malformed = decoder.found_malformed();
  return made;
}

}  // namespace

std::string_view marked_encoding(std::string_view bytes) {
  if (bytes.starts_with(utf8_mark)) return "UTF-8";
  if (bytes.starts_with(little_mark)) return "UTF-16LE";
  if (bytes.starts_with(big_mark)) return "UTF-16BE";
  return encoding_by_nuls(bytes);
}

std::string_view without_mark(std::string_view bytes) {
  if (bytes.starts_with(utf8_mark)) return bytes.substr(utf8_mark.size());
  if (bytes.starts_with(little_mark) || bytes.starts_with(big_mark)) return bytes.substr(2);
  return bytes;
}

void EncodingGuess::add(std::string_view piece) {
  if (ascii::is_ascii(piece)) return;
  if (text::valid_utf8(piece)) {
    ++utf8_pieces_;
    return;
  }
  ++other_pieces_;
  for (std::size_t at = 0; at < piece.size();) {
    const unsigned char first = byte_at(piece, at);
    const std::size_t length = first < 0x80 ? 1 : gb18030_length(piece, at);
    if (length == 0) gb18030_ = false;
    if (length > 1) ++(frequent_in_chinese(first, byte_at(piece, at + 1)) ? frequent_ : odd_);
    at += std::max<std::size_t>(length, 1);
  }
}

std::string_view EncodingGuess::name() const {
  constexpr std::size_t tolerance = 10;  // one broken piece in this many
  if (other_pieces_ * tolerance <= utf8_pieces_) return "UTF-8";
  return gb18030_ && frequent_ > odd_ ? "GB18030" : "windows-1252";
}

std::string_view likely_encoding(std::string_view bytes) {
  EncodingGuess guess;
  guess.add(bytes);
  return guess.name();
}

std::optional<std::string> decode(std::string_view bytes, std::string_view encoding) {
  auto converted = convert(bytes, encoding);
  return converted ? std::optional(std::move(converted->text)) : std::nullopt;
}

std::optional<std::string> decode_strictly(std::string_view bytes, std::string_view encoding) {
  auto converted = convert(bytes, encoding);
  return converted && !converted->malformed ? std::optional(std::move(converted->text)) : std::nullopt;
}

Result<Decoded> decode_file(std::string_view bytes, std::string_view wanted) {
  std::string_view encoding = marked_encoding(bytes);
  if (encoding.empty()) encoding = wanted.empty() ? likely_encoding(bytes) : wanted;
  TRY_ASSIGN(Converted converted, convert(without_mark(bytes), encoding));
  return Decoded{std::move(converted.text), std::string(encoding)};
}

}  // namespace guanxi::exchange
