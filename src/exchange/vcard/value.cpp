#include "vcard/value.hpp"

#include <charconv>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/sanitise.hpp>

#include "bytes/utf8.hpp"

namespace guanxi::exchange::vcard {
namespace {

char escaped(char c) {
  if (c == 'n' || c == 'N') return '\n';
  return c == ',' || c == ';' || c == ':' || c == '\\' ? c : '\0';
}

// Address books put direction marks around phone numbers, and editors byte order marks anywhere.
bool invisible(UChar32 c) { return in_range(c, 0x200B, 0x200F) || in_range(c, 0x202A, 0x202E) || in_range(c, 0x2066, 0x2069) || c == 0xFEFF; }

// Joiners (U+200C, U+200D) within a word carry meaning.
bool joiner(UChar32 c) { return c == 0x200C || c == 0x200D; }

bool white(UChar32 c) { return (c >= 0 && c <= 0x20) || c == 0xA0 || c == 0x3000 || in_range(c, 0x2000, 0x200A); }

}  // namespace

std::string unescape(std::string_view value) {
  std::string text;
  text.reserve(value.size());
  for (std::size_t at = 0; at < value.size(); ++at) {
    const char meant = value[at] == '\\' && at + 1 < value.size() ? escaped(value[at + 1]) : '\0';
    text += meant == '\0' ? value[at] : meant;
    if (meant != '\0') ++at;
  }
  return text;
}

std::vector<std::string> split(std::string_view value, char separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (value[at] == '\\') ++at;  // whatever follows is no separator
    else if (value[at] == separator) {
      parts.push_back(clean_value(value.substr(begin, at - begin)));
      begin = at + 1;
    }
  }
  parts.push_back(clean_value(value.substr(begin)));
  return parts;
}

std::string clean(std::string_view text) {
  std::string result;
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const UChar32 c = next_character(text, at);
    if (white(c)) gap = true;
    if (white(c) || (invisible(c) && !joiner(c))) continue;
    if (gap && !result.empty()) result += ' ';
    gap = false;
    result.append(text.substr(begin, at - begin));
  }
  return result;
}

std::string clean_value(std::string_view value) { return clean(unescape(value)); }

std::string clean_lines(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool crlf = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    if (!crlf) result += text[at] == '\r' ? '\n' : text[at];
  }
  return std::string(ascii::trimmed(result));
}

std::string in_quotes(std::string_view text) {
  constexpr std::size_t most = 60;
  const std::string whole = clean(text);
  const std::string_view shown = utf8_prefix(whole, most);
  std::string result(1, '\'');
  result += shown;
  result += shown.size() < whole.size() ? "…'" : "'";
  return result;
}

std::string percent_decoded(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned byte = 0;
    const char* const digits = text.data() + at + 1;
    const bool coded = text[at] == '%' && at + 2 < text.size() && std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2;
    result += coded ? static_cast<char>(byte) : text[at];
    if (coded) at += 2;
  }
  return text::valid_utf8(result) ? result : std::string(text);
}

std::string plain_label(std::string_view label) {
  constexpr std::string_view open = "_$!<";
  constexpr std::string_view close = ">!$_";
  const bool built_in = label.size() > open.size() + close.size() && label.starts_with(open) && label.ends_with(close);
  if (!built_in) return clean(label);
  const std::string_view word = label.substr(open.size(), label.size() - open.size() - close.size());
  // HomeFAX is two words.
  const std::size_t second = word.ends_with("FAX") ? word.size() - 3 : word.ends_with("Page") ? word.size() - 4 : 0;
  return clean(ascii::lower(word.substr(0, second)) + " " + ascii::lower(word.substr(second)));
}

std::string plain_uid(std::string_view uid) {
  constexpr std::string_view prefix = "urn:uuid:";
  return std::string(ascii::starts_with_word(uid, prefix) ? uid.substr(prefix.size()) : uid);
}

}  // namespace guanxi::exchange::vcard
