#include "syllables.hpp"

#include <span>

#include "scripts.hpp"
#include "tables.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

constexpr char32_t iteration_mark = 0x3005;  // 々

void add_reading(std::vector<std::uint16_t>& syllables, const tables::Phrase& phrase) {
  syllables.insert(syllables.end(), phrase.reading, phrase.reading + length_of(phrase));
}

std::uint16_t syllable_after(const std::vector<std::uint16_t>& syllables, char32_t c) {
  if (c == iteration_mark && !syllables.empty()) return syllables.back();
  return syllable_of(c);
}

}  // namespace

std::vector<std::uint16_t> read_han(std::u32string_view han) {
  std::vector<std::uint16_t> syllables;
  syllables.reserve(han.size());
  const std::u32string simple = simplified(han);
  while (syllables.size() < han.size()) {
    const std::size_t at = syllables.size();
    if (const auto* phrase = phrase_at(std::span(simple).subspan(at))) {
      add_reading(syllables, *phrase);
    } else {
      syllables.push_back(syllable_after(syllables, han[at]));
    }
  }
  return syllables;
}

std::vector<std::uint16_t> read_surname(std::u32string_view han) {
  const std::u32string simple = simplified(han);
  const auto* compound = compound_surname_at(simple);
  if (compound != nullptr && length_of(*compound) == han.size()) {
    std::vector<std::uint16_t> syllables;
    add_reading(syllables, *compound);
    return syllables;
  }
  if (han.size() == 1) {
    if (const auto syllable = surname_syllable_of(han[0])) return {*syllable};
  }
  return read_han(han);
}

std::size_t surname_characters(std::u32string_view name) {
  if (name.empty() || !is_han(name[0])) return 0;
  const auto* compound = compound_surname_at(simplified(name.substr(0, tables::phrase_length)));
  return compound != nullptr ? length_of(*compound) : 1;
}

std::string toned_word(const std::vector<std::uint16_t>& syllables) {
  std::string word;
  for (const auto syllable : syllables) {
    if (syllable == tables::no_syllable) continue;
    const char first = plain_text(syllable).front();
    if (!word.empty() && (first == 'a' || first == 'o' || first == 'e')) word.push_back('\'');
    word += toned_text(syllable);
  }
  return word;
}

std::string plain_word(const std::vector<std::uint16_t>& syllables) {
  std::string word;
  for (const auto syllable : syllables) {
    if (syllable != tables::no_syllable) word += plain_text(syllable);
  }
  return word;
}

std::string initials_of(const std::vector<std::uint16_t>& syllables) {
  std::string letters;
  for (const auto syllable : syllables) {
    if (syllable != tables::no_syllable) letters.push_back(plain_text(syllable).front());
  }
  return letters;
}

}  // namespace guanxi::text
