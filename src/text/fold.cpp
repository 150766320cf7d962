#include <guanxi/text/fold.hpp>

#include <unicode/uchar.h>

#include <guanxi/base/ascii.hpp>

#include "compose.hpp"
#include "scripts.hpp"
#include "tables.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

// Default ignorable, assigned or not (tags, variation selectors).
constexpr bool is_ignorable_plane(char32_t c) { return between(c, 0xE0000, 0xE0FFF); }

class Folded {
 public:
  explicit Folded(std::size_t size) { text_.reserve(size); }

  void add(char32_t c) {
    if (c < 0x80) return add_ascii(static_cast<char>(c));
    if (is_ignorable_plane(c)) return;
    const auto folded = folding(c);
    if (!folded) return add_folded(c);
    if (folded->single != 0) return add_folded(folded->single);
    for (std::size_t at = 0; at < folded->sequence.size();) add_folded(next(folded->sequence, at));
  }

  void add_ascii(char c) {
    if (is_space(static_cast<unsigned char>(c))) return add_space();
    add_plain(ascii::lower(c));
  }

  std::string finish() && { return may_compose_ ? composed(text_) : std::move(text_); }

 private:
  void add_space() {
    space_ = !text_.empty();
    letter_ = false;
  }

  void flush_space() {
    if (space_) text_.push_back(' ');
    space_ = false;
  }

  void add_plain(char c) {
    flush_space();
    text_.push_back(c);
    letter_ = takes_diacritics(static_cast<unsigned char>(c));
  }

  void add_folded(char32_t c) {
    if (c == ' ') return add_space();
    if (c < 0x80) return add_plain(static_cast<char>(c));
    if (may_compose(c)) {
      const bool mark = u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
      if (mark && letter_) return;
      may_compose_ = true;
      if (!mark) letter_ = takes_diacritics(c);
    } else {
      letter_ = takes_diacritics(c);
    }
    flush_space();
    append(text_, c);
  }

  std::string text_;
  bool space_ = false;        // one is due before the next character
  bool letter_ = false;       // marks that follow are diacritics
  bool may_compose_ = false;  // something was put that NFC might change
};

}  // namespace

std::string fold(std::string_view utf8) {
  Folded folded(utf8.size());
  if (is_ascii(utf8)) {
    for (const char c : utf8) folded.add_ascii(c);
  } else {
    for (std::size_t at = 0; at < utf8.size();) folded.add(next(utf8, at));
  }
  return std::move(folded).finish();
}

std::string fold_spelt_out(std::string_view utf8) {
  if (is_ascii(utf8)) return fold(utf8);
  const std::string whole = composed(std::string(utf8));
  std::string spelt;
  for (std::size_t at = 0; at < whole.size();) {
    const std::size_t begin = at;
    const char32_t c = next(whole, at);
    const char before = spelt.empty() ? ' ' : spelt.back();
    const bool pinyin = (before == 'l' || before == 'L' || before == 'n' || before == 'N') && (at == whole.size() || whole[at] == ' ');
    switch (c) {
      case U'ä':
      case U'Ä': spelt += "ae"; break;
      case U'ö':
      case U'Ö':
      case U'ø':
      case U'Ø': spelt += "oe"; break;
      case U'å':
      case U'Å': spelt += "aa"; break;
      case U'ü':
      case U'Ü': spelt += pinyin ? "u" : "ue"; break;
      default: spelt.append(whole, begin, at - begin);
    }
  }
  return fold(spelt);
}

bool has_han(std::string_view utf8) {
  if (is_ascii(utf8)) return false;
  for (std::size_t at = 0; at < utf8.size();) {
    if (is_han(next(utf8, at))) return true;
  }
  return false;
}

bool all_han(std::string_view utf8) {
  bool any = false;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = next(utf8, at);
    if (!is_han(c) && !is_middle_dot(c)) return false;
    any = any || is_han(c);
  }
  return any;
}

}  // namespace guanxi::text
