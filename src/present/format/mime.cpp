#include "format/mime.hpp"

#include <algorithm>
#include <cstdint>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/sanitise.hpp>

#include "digest/view.hpp"

namespace guanxi::present::mime {
namespace {

constexpr std::size_t longest_line = 76;
constexpr std::size_t longest_word = 60;     // fits beside the longest header name there is here
constexpr std::size_t bytes_in_a_word = 39;  // 52 characters of base 64 and the 12 around them: fits as well

constexpr bool is_plain(char c) { return c >= 0x20 && c < 0x7F; }

bool all_plain(std::string_view text) { return std::all_of(text.begin(), text.end(), is_plain); }

// Blanks at the ends, or two in a row, make empty words, which folding would lose.
bool is_plain_word(std::string_view word) { return !word.empty() && word.size() <= longest_word && word.find("=?") == word.npos; }

std::string base64(std::string_view bytes) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (; !bytes.empty(); bytes.remove_prefix(std::min<std::size_t>(3, bytes.size()))) {
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 3; ++i) group = group << 8 | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U);
    for (std::size_t i = 0; i < 4; ++i) out += i > bytes.size() ? '=' : digits[group >> (18 - 6 * i) & 63];
  }
  return out;
}

std::vector<std::string> encoded_words(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::string_view part = first_bytes(text, bytes_in_a_word);
    words.push_back("=?utf-8?B?" + base64(part) + "?=");
    text.remove_prefix(part.size());
  }
  return words;
}

std::string escaped(char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  return {'=', digits[byte >> 4], digits[byte & 15]};
}

// What must be written as a code: what is no plain character, white space at the end of a line, and at its beginning what
// looks like the end of a message.
bool needs_code(std::string_view line, std::size_t at, bool at_start) {
  const char c = line[at];
  if (c == '=' || !is_plain(c)) return true;
  if (c == ' ') return at + 1 == line.size();
  return at_start && (c == '.' || line.substr(at).starts_with("From "));
}

void append_line(std::string& out, std::string_view line) {
  std::size_t used = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const std::size_t room = longest_line - (at + 1 < line.size() ? 1 : 0);
    if (used + (needs_code(line, at, used == 0) ? 3 : 1) > room) {
      out += "=\n";
      used = 0;
    }
    const std::string piece = needs_code(line, at, used == 0) ? escaped(line[at]) : std::string(1, line[at]);
    out += piece;
    used += piece.size();
  }
  out += '\n';
}

}  // namespace

std::string quoted_printable(std::string_view utf8) {
  std::string out;
  while (!utf8.empty()) {
    append_line(out, ascii::take_line(utf8));
  }
  return out;
}

std::vector<std::string> unstructured(std::string_view utf8) {
  const std::string text = text::one_line(utf8);
  const auto words = ascii::split(text, ' ');
  const bool plain = all_plain(text) && std::all_of(words.begin(), words.end(), is_plain_word);
  return plain ? std::vector<std::string>(words.begin(), words.end()) : encoded_words(text);
}

std::vector<std::string> phrase(std::string_view utf8) {
  const std::string text = text::one_line(utf8);
  if (text.empty()) return {};
  if (!all_plain(text) || !is_plain_word(text)) return encoded_words(text);
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
  return {quoted + "\""};
}

std::string header(std::string_view name, const std::vector<std::string>& words) {
  std::string out = std::string(name) + ":";
  std::size_t used = out.size();
  for (const std::string& word : words) {
    const bool fits = used + 1 + word.size() <= longest_line || used == name.size() + 1;
    out += (fits ? " " : "\n ") + word;
    used = (fits ? used : 0) + 1 + word.size();
  }
  return out + "\n";
}

}  // namespace guanxi::present::mime
