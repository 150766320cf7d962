#include "bytes/encoding.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <limits>
#include <memory>
#include <utility>

#include <unicode/ucnv.h>
#include <unicode/ustring.h>

#include <guanxi/text/sanitise.hpp>

namespace guanxi::exchange {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr UChar replacement = 0xFFFD;
constexpr std::size_t sniffed_bytes = 4096;

struct ConverterCloser {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

unsigned char byte_at(std::string_view bytes, std::size_t at) {
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

bool between(unsigned char byte, unsigned char low, unsigned char high) {
  return byte >= low && byte <= high;
}

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
  const bool four = between(second, 0x30, 0x39) && between(byte_at(bytes, at + 2), 0x81, 0xFE) &&
                    between(byte_at(bytes, at + 3), 0x30, 0x39);
  return four ? 4 : 0;
}

bool frequent_in_chinese(unsigned char first, unsigned char second) {
  return second >= 0xA1 && (between(first, 0xA1, 0xA3) || between(first, 0xB0, 0xF7));
}

// Files say GB2312 and mean its supersets; they say Latin-1 and mean Windows'.
std::string_view meant_by(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> meant = {{
      {"gb2312", "GB18030"},
      {"gb231280", "GB18030"},
      {"gbk", "GB18030"},
      {"cp936", "GB18030"},
      {"euccn", "GB18030"},
      {"xgbk", "GB18030"},
      {"iso88591", "windows-1252"},
      {"latin1", "windows-1252"},
      {"ansi", "windows-1252"},
  }};
  std::string key;
  for (const char c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)))
      key += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  const auto found = std::find_if(meant.begin(), meant.end(), [&](const auto& pair) { return pair.first == key; });
  return found == meant.end() ? name : found->second;
}

// ICU takes options behind a comma, and an empty name for the system's own encoding: neither is a file's to choose.
bool plain_name(std::string_view name) {
  constexpr std::size_t longest = 60;
  return !name.empty() && name.size() <= longest && std::all_of(name.begin(), name.end(), [](unsigned char c) {
    return std::isalnum(c) || c == '-' || c == '_' || c == '.' || c == ':';
  });
}

// Whether ASCII bytes are themselves: of the encodings that are guessed, which is what most files need.
bool keeps_ascii(std::string_view encoding) {
  return encoding == "UTF-8" || encoding == "GB18030" || encoding == "windows-1252";
}

bool is_ascii(std::string_view bytes) {
  unsigned char seen = 0;
  for (const char c : bytes) seen |= static_cast<unsigned char>(c);
  return seen < 0x80;
}

Converter open_converter(std::string_view encoding, bool strict) {
  const std::string_view name = meant_by(encoding);
  if (!plain_name(name)) return nullptr;
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(std::string(name).c_str(), &status));
  if (U_FAILURE(status)) return nullptr;
  if (strict) ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  return converter;
}

std::string to_utf8(const std::u16string& units) {
  std::string text(units.size() * 3, '\0');
  std::int32_t length = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strToUTF8WithSub(text.data(), static_cast<std::int32_t>(text.size()), &length, units.data(),
                     static_cast<std::int32_t>(units.size()), replacement, nullptr, &status);
  text.resize(U_SUCCESS(status) ? static_cast<std::size_t>(length) : 0);
  return text;
}

// nullopt also when the bytes are more than ICU can count.
std::optional<std::string> convert(std::string_view bytes, std::string_view encoding, bool strict) {
  if (keeps_ascii(encoding) && is_ascii(bytes)) return std::string(bytes);
  constexpr std::size_t most = std::numeric_limits<std::int32_t>::max() / 8;
  const Converter converter = open_converter(encoding, strict);
  if (!converter || bytes.size() > most) return std::nullopt;
  std::u16string units(bytes.size() * 2 + 1, u'\0');
  UErrorCode status = U_ZERO_ERROR;
  std::int32_t length = ucnv_toUChars(converter.get(), units.data(), static_cast<std::int32_t>(units.size()),
                                      bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) {
    units.resize(static_cast<std::size_t>(length));
    status = U_ZERO_ERROR;
    length = ucnv_toUChars(converter.get(), units.data(), length, bytes.data(), static_cast<std::int32_t>(bytes.size()),
                           &status);
  }
  if (U_FAILURE(status)) return std::nullopt;
  units.resize(static_cast<std::size_t>(length));
  return to_utf8(units);
}

}  // namespace

std::string_view marked_encoding(std::string_view bytes) {
  if (bytes.starts_with(utf8_mark)) return "UTF-8";
  if (bytes.starts_with("\xFF\xFE")) return "UTF-16LE";
  if (bytes.starts_with("\xFE\xFF")) return "UTF-16BE";
  return encoding_by_nuls(bytes);
}

std::string_view without_mark(std::string_view bytes) {
  if (bytes.starts_with(utf8_mark)) return bytes.substr(utf8_mark.size());
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return bytes.substr(2);
  return bytes;
}

void EncodingGuess::add(std::string_view piece) {
  if (is_ascii(piece)) return;
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
  return convert(bytes, encoding, false);
}

std::optional<std::string> decode_strictly(std::string_view bytes, std::string_view encoding) {
  return convert(bytes, encoding, true);
}

Result<Decoded> decode_file(std::string_view bytes, std::string_view wanted) {
  std::string_view encoding = marked_encoding(bytes);
  if (encoding.empty()) encoding = wanted.empty() ? likely_encoding(bytes) : wanted;
  auto text = decode(without_mark(bytes), encoding);
  if (!text)
    return usage_error("cannot read the encoding '" + std::string(encoding) + "'",
                       "for example: UTF-8, GB18030, windows-1252");
  return Decoded{std::move(*text), std::string(encoding)};
}

}  // namespace guanxi::exchange
