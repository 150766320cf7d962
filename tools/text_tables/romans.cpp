// Letters of alphabets and syllabaries in ASCII, one at a time and rough: for names that are typed, not for scholars.
// ICU's Any-Latin, and for Cyrillic its Russian BGN/PCGN, which is how names are written in passports and the press.
#include <map>
#include <ostream>

#include "icu.hpp"
#include "scripts.hpp"
#include "write.hpp"

namespace tables {
namespace {

using guanxi::text::between;

class Romaniser {
 public:
  std::string operator()(char32_t c) const {
    if (c == 0x451 || c == 0x401) return "yo";
    if (c == 0x454 || c == 0x404) return "ye";  // Ukrainian є, ї: the Russian rules do not know them
    if (c == 0x457 || c == 0x407) return "yi";
    if (c == 0x44A || c == 0x42A || c == 0x44C || c == 0x42C) return "";
    std::string text = between(c, 0x400, 0x52F) ? cyrillic(c) : letters(any_(c));
    return text.empty() ? letters(any_(c)) : text;
  }

 private:
  // After a consonant: BGN writes е as "ye" at the beginning of a word and after a vowel.
  std::string cyrillic(char32_t c) const {
    const std::string after_consonant = letters(russian_(std::u32string{U'\u0442', c}));
    return after_consonant.empty() ? "" : after_consonant.substr(1);
  }

  static std::string letters(const std::u32string& text) {
    std::string out;
    for (const char32_t c : text) {
      if (between(c, 'a', 'z') || between(c, '0', '9')) out.push_back(static_cast<char>(c));
    }
    return out;
  }

  Transliteration any_{"Any-Latin; Latin-ASCII; Lower"};
  Transliteration russian_{"Lower; Russian-Latin/BGN; Latin-ASCII; Lower"};
};

// Greek, Cyrillic, Armenian, Hebrew, Arabic; the scripts of India, Thai; Georgian; kana.
constexpr char32_t blocks[][2] = {{0x370, 0x58F}, {0x5D0, 0x5EA},   {0x620, 0x669},   {0x66E, 0x6D3},   {0x6F0, 0x6F9},  {0x900, 0xD7F},
                                  {0xE01, 0xE59}, {0x10A0, 0x10FF}, {0x1C90, 0x1CBF}, {0x3041, 0x3096}, {0x30A1, 0x30FA}};

}  // namespace

void write_romans(std::ostream& out) {
  const Romaniser romanise;
  std::vector<std::vector<std::uint64_t>> rows;
  std::map<std::string, std::size_t> places;
  std::string blob;
  for (const auto& [first, last] : blocks) {
    for (char32_t c = first; c <= last; ++c) {
      if (!u_isalnum(static_cast<UChar32>(c)) && !u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DIACRITIC) &&
          !u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_ALPHABETIC))
        continue;
      const std::string text = romanise(c);
      if (text.size() > 7) throw std::runtime_error("too long a romanisation: " + text);
      const auto [at, is_new] = places.try_emplace(text, blob.size());
      if (is_new) blob += text;
      rows.push_back({c, at->second * 8 + text.size()});
    }
  }
  write_rows(out, "Pair", "romans", rows);
  write_count(out, "roman_count", rows.size());
  write_text(out, "roman_text", blob);
}

}  // namespace tables
