#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/sanitise.hpp>

#include "bytes/encoding.hpp"
#include "bytes/quoted_printable.hpp"
#include "mail/words.hpp"

namespace guanxi::exchange::mail {
namespace {

int digit_of(char c) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const auto at = digits.find(c);
  return at == digits.npos ? -1 : static_cast<int>(at);
}

std::string from_base64(std::string_view text) {
  std::string bytes;
  unsigned bits = 0;
  int count = 0;
  for (const char c : text) {
    const int digit = digit_of(c);
    if (digit < 0) continue;
    bits = (bits << 6 | static_cast<unsigned>(digit)) & 0xFFFFu;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>(bits >> count & 0xFFu);
  }
  return bytes;
}

// Quoted-printable, in which a blank is an underscore (RFC 2047, 4.2).
std::string from_q(std::string text) {
  std::replace(text.begin(), text.end(), '_', ' ');
  return from_quoted_printable(text);
}

constexpr std::size_t longest_word = 4096;  // 75 by RFC 2047; some programs write a whole subject as one

struct Word {
  std::string_view charset;
  std::string bytes;
  std::size_t length;  // of all of it, with the marks around it
};

// "=?gb2312?B?zfXOsA==?=", perhaps with a language behind a star. nullopt: none begins here.
std::optional<Word> word_at(std::string_view text) {
  if (!text.starts_with("=?")) return std::nullopt;
  text = text.substr(0, longest_word);
  const auto charset_end = text.find('?', 2);
  if (charset_end == text.npos || charset_end + 2 >= text.size() || text[charset_end + 2] != '?') return std::nullopt;
  const char coding = ascii::lower(text[charset_end + 1]);
  const auto end = text.find("?=", charset_end + 3);
  if (end == text.npos || (coding != 'b' && coding != 'q')) return std::nullopt;
  const auto coded = text.substr(charset_end + 3, end - charset_end - 3);
  const auto charset = text.substr(2, charset_end - 2);
  return Word{charset.substr(0, charset.find('*')), coding == 'b' ? from_base64(coded) : from_q(std::string(coded)), end + 2};
}

std::string in_utf8(std::string_view bytes, std::string_view charset) {
  if (auto text = decode(bytes, charset)) return *text;
  return decode(bytes, likely_encoding(bytes)).value_or(std::string());
}

// Collects encoded words of one charset: a character may be cut in two by them.
class Collected {
 public:
  void add(std::string_view charset, std::string_view bytes, std::string& out) {
    if (!ascii::same_word(charset, charset_)) put(out);
    charset_ = charset;
    bytes_ += bytes;
  }
  void put(std::string& out) {
    if (!bytes_.empty()) out += in_utf8(bytes_, charset_);
    bytes_.clear();
  }

 private:
  std::string_view charset_;
  std::string bytes_;
};

// Blanks between two encoded words are none of the text.
std::size_t blanks_before_word(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && ascii::is_space(text[at])) ++at;
  return word_at(text.substr(at)) ? at : 0;
}

}  // namespace

std::string text_of(std::string_view value) {
  std::string raw;
  if (!text::valid_utf8(value)) value = raw = in_utf8(value, likely_encoding(value));
  std::string out;
  Collected collected;
  for (std::size_t at = 0; at < value.size();) {
    if (const auto word = word_at(value.substr(at))) {
      collected.add(word->charset, word->bytes, out);
      at += word->length;
      at += blanks_before_word(value.substr(at));
      continue;
    }
    collected.put(out);
    out += value[at++];
  }
  collected.put(out);
  return text::trimmed_line(out);
}

}  // namespace guanxi::exchange::mail
