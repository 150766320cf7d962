#include <guanxi/text/kana.hpp>

#include <guanxi/text/fold.hpp>

#include "romanise.hpp"
#include "scripts.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

constexpr bool is_kana(char32_t c) { return between(c, 0x3041, 0x3096) || between(c, 0x30A1, 0x30FA) || between(c, 0xFF66, 0xFF9D); }

// Where the second vowel begins a word: 井上, 尾上; 松浦, 福内.
bool begins_word(std::string_view text, std::size_t second) {
  const std::string_view rest = text.substr(second);
  const bool ue = rest == "ue" && second >= 2 && text.substr(second - 2, 2) == "no";
  const bool ura = text[second - 1] == 'u' && (rest.starts_with("ura") || rest.starts_with("uchi"));
  return ue || ura;
}

std::string shortened(std::string_view text, bool with_h) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    out.push_back(c);
    if ((c != 'o' && c != 'u') || at + 1 == text.size()) continue;
    const char next = text[at + 1];
    const bool is_long = c == 'o' ? next == 'o' || next == 'u' : next == 'u';
    const bool h = with_h && c == 'o' && next == 'h' && (at + 2 == text.size() || !is_vowel(text[at + 2]));
    if (h || (is_long && !begins_word(text, at + 1))) ++at;
  }
  return out;
}

}  // namespace

bool has_kana(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    if (is_kana(next(utf8, at))) return true;
  }
  return false;
}

std::string full_width_kana(std::string_view utf8) { return encode(composed_characters(without_compatibility_forms(utf8))); }

std::string romaji(std::string_view reading) {
  std::string out;
  const std::u32string text = composed_characters(without_compatibility_forms(reading));
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    bool kana = false;
    while (end < text.size() && !is_space(text[end]) && !is_middle_dot(text[end])) kana = is_kana(text[end++]) || kana;
    const std::string word = romanise(std::u32string_view(text).substr(at, end - at));
    if (!word.empty()) out += (out.empty() ? "" : " ") + (kana ? shortened(word, false) : word);
    at = end + 1;
  }
  return out;
}

std::string short_vowels(std::string_view key) { return shortened(key, true); }

}  // namespace guanxi::text
