#include "letters.hpp"

#include <unicode/uchar.h>

#include <guanxi/text/fold.hpp>

#include "compose.hpp"
#include "scripts.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

void append_small(std::u32string& out, char32_t c) {
  const auto small = static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
  switch (small) {
    case U'ß':
    case U'ẞ': out += U"ss"; break;
    case U'ı':
    case U'İ': out += U'i'; break;
    case U'ё': out += U'е'; break;
    default: out += small;
  }
}

}  // namespace

std::u32string letters_of(std::string_view utf8) {
  const std::string whole = is_ascii(utf8) ? std::string(utf8) : composed(std::string(utf8));
  std::u32string out;
  std::string others;  // folded as one, for what composes and for blanks
  const auto flush = [&] {
    if (others.empty()) return;
    const bool before = others.front() == ' ', after = others.back() == ' ';
    const std::u32string folded = decode(fold(others));
    if (before && !out.empty() && out.back() != U' ') out += U' ';
    out += folded;
    if (after && !out.empty() && out.back() != U' ') out += U' ';
    others.clear();
  };
  for (std::size_t at = 0; at < whole.size();) {
    const char32_t c = next(whole, at);
    if (c >= 0x80 && takes_diacritics(c)) {
      flush();
      append_small(out, c);
    } else {
      append(others, is_space(c) ? U' ' : c);
    }
  }
  flush();
  while (!out.empty() && out.back() == U' ') out.pop_back();
  return out;
}

Script script_of(char32_t c) {
  if (between(c, '0', '9')) return Script::digit;
  if (takes_diacritics(c)) return Script::alphabet;
  if (between(c, 0x590, 0x6FF) || between(c, 0x750, 0x77F)) return Script::semitic;
  if (between(c, 0x900, 0x97F)) return Script::devanagari;
  if (between(c, 0xAC00, 0xD7A3) || between(c, 0x1100, 0x11FF)) return Script::hangul;
  if (between(c, 0x3041, 0x309F)) return Script::hiragana;
  if (between(c, 0x30A1, 0x30FA) || c == 0x30FC) return Script::katakana;
  return is_han(c) ? Script::han : Script::none;
}

}  // namespace guanxi::text
