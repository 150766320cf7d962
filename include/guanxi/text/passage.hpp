// Looking for words in a text as the text's language writes them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace guanxi::text {

// Where something stands, in characters of Passage::letters().
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool overlaps(const Span& other) const { return begin < other.end && other.begin < end; }
};

// A text, read once. Case, width, blanks and the script variant of Han do not count; letters do: đào is not dao, kẹo is not kéo. What
// is typed without any marks stands for the letters with them (Parfum, parfüm; a German ä may be ae as well), but not for one single
// syllable of Vietnamese, whose marks alone tell a word from five others.
//
// Words stand as their script has them. Between blanks (Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari): alone, with an s or es
// behind it, an article before it. Hangul: alone, or before a particle. Kana: not within a longer word of kana. One Han character: as
// the last of a word (雨伞, not 伞兵). Several, and Thai: anywhere. A number stands alone. A '*' before or behind a word lets it run on there.
class Passage {
 public:
  Passage(std::string_view utf8, std::string_view language);

  // Every place where the text says the word.
  std::vector<Span> found(std::string_view word) const;
  bool says(std::string_view word) const { return !found(word).empty(); }

  // Whether what stands there is what the text says is not: "without alcohol", "ohne Alkohol", "not red roses".
  bool denied(const Span& place) const;

  // Small letters with their marks, in NFC; Han simplified.
  const std::u32string& letters() const { return letters_; }
  const std::string& language() const { return language_; }

 private:
  std::string language_;  // without region
  std::u32string letters_;
  std::u32string plain_;             // without marks
  std::vector<std::size_t> origin_;  // of each plain character, and of the end, its place in letters_
};

}  // namespace guanxi::text
