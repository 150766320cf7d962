#include "romanise.hpp"

#include <algorithm>

#include <unicode/uchar.h>

#include "compose.hpp"
#include "scripts.hpp"
#include "tables.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

// Revised Romanization of Korean (2000), without its rules across syllables.
constexpr char hangul_initial[][3] = {"g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"};
constexpr char hangul_vowel[][4] = {"a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"};
constexpr char hangul_final[][3] = {"",  "k", "k", "k", "n", "n", "n", "t",  "l", "k", "m", "l", "l", "l",
                                    "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"};

constexpr bool is_syllable_sign(char32_t c) { return between(c, 0x3041, 0x3096) || between(c, 0x30A1, 0x30F6); }
constexpr char32_t hiragana(char32_t kana) { return kana >= 0x30A1 ? kana - 0x60 : kana; }
constexpr bool is_indic(char32_t c) { return between(c, 0x900, 0xD7F); }
constexpr bool is_virama(char32_t c) { return is_indic(c) && (c & 0x7F) == 0x4D; }
constexpr bool is_alphanumeric(char32_t c) { return between(c, 'a', 'z') || between(c, 'A', 'Z') || between(c, '0', '9'); }
constexpr char lower(char32_t c) { return static_cast<char>(between(c, 'A', 'Z') ? c + 0x20 : c); }

bool is_mark(char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0; }

class Spelling {
 public:
  void add(char32_t c) {
    if (is_alphanumeric(c)) return add_letter(lower(c));
    if (is_hyphen(c)) return add_hyphen();
    if (between(c, 0xAC00, 0xD7A3)) return add_hangul(c - 0xAC00);
    if (is_syllable_sign(c)) return add_kana(hiragana(c), roman(c).value_or(""));
    if (const auto letters = roman(c)) return is_indic(c) ? add_indic(c, *letters) : add(*letters);
    add_folded(c);
  }

  std::string finish() && {
    if (text_.ends_with('-')) text_.pop_back();
    return std::move(text_);
  }

 private:
  void add_letter(char letter) {
    doubled_ = false;
    text_.push_back(letter);
  }

  void add_hyphen() {
    if (!text_.empty() && text_.back() != '-') add_letter('-');
  }

  void add(std::string_view letters) {
    if (doubled_ && !letters.empty() && !is_vowel(letters[0])) text_.push_back(letters[0]);
    doubled_ = false;
    text_ += letters;
  }

  void add_hangul(char32_t index) {
    add(hangul_initial[index / 588]);
    add(hangul_vowel[index % 588 / 28]);
    add(hangul_final[index % 28]);
  }

  // Small kana change the one before: き + ゃ is kya, し + ゃ sha, ふ + ぁ fa; っ doubles the next consonant.
  void add_kana(char32_t kana, std::string_view letters) {
    if (kana == 0x3063) {
      doubled_ = true;
      return;
    }
    const bool small_y = kana == 0x3083 || kana == 0x3085 || kana == 0x3087;
    const bool small_vowel = kana < 0x304A && kana % 2 == 1;
    if ((small_y || small_vowel) && ends_in_consonant_and_vowel()) {
      text_.pop_back();
      const bool sibilant = text_.ends_with("sh") || text_.ends_with("ch") || text_.ends_with('j');
      if (small_y && sibilant) letters.remove_prefix(1);
    }
    add(letters);
  }

  bool ends_in_consonant_and_vowel() const { return text_.size() >= 2 && is_vowel(text_.back()) && !is_vowel(text_[text_.size() - 2]); }

  // A consonant letter carries an "a", which a vowel sign replaces and a virama takes away.
  void add_indic(char32_t c, std::string_view letters) {
    const bool vowel_sign = is_mark(c) && !letters.empty() && is_vowel(letters[0]);
    if ((vowel_sign || is_virama(c)) && text_.ends_with('a')) text_.pop_back();
    add(letters);
  }

  void add_folded(char32_t c) {
    const auto folded = folding(c);
    if (!folded) return;
    if (folded->single != 0) return add_plain(folded->single);
    for (std::size_t at = 0; at < folded->sequence.size();) add_plain(next(folded->sequence, at));
  }

  void add_plain(char32_t c) {
    if (is_alphanumeric(c)) return add_letter(lower(c));
    if (const auto letters = roman(c)) add(*letters);
  }

  std::string text_;
  bool doubled_ = false;  // a small っ came before
};

bool stands_for_others(char32_t c) { return c >= 0x2000 && !is_han(c) && !between(c, 0xAC00, 0xD7A3); }

}  // namespace

std::string without_compatibility_forms(std::string_view utf8) {
  std::string form;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = next(utf8, at);
    const auto folded = stands_for_others(c) ? folding(c) : std::nullopt;
    if (!folded) append(form, c);
    else if (folded->single != 0) append(form, folded->single);
    else form += folded->sequence;
  }
  return form;
}

std::u32string composed_characters(std::string_view utf8) {
  std::u32string characters = decode(utf8);
  if (std::none_of(characters.begin(), characters.end(), may_compose)) return characters;
  return decode(composed(encode(characters)));
}

std::string romanise(std::u32string_view word) {
  Spelling spelling;
  for (const char32_t c : word) spelling.add(c);
  return std::move(spelling).finish();
}

bool is_spelt(char32_t c) {
  if (c < 0x80) return is_alphanumeric(c) || is_apostrophe(c);
  if (is_space(c) || is_middle_dot(c) || is_hyphen(c)) return false;
  return is_mark(c) || u_isalnum(static_cast<UChar32>(c)) || is_apostrophe(c);
}

}  // namespace guanxi::text
