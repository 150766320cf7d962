#include "search_readings.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <guanxi/text/search.hpp>

#include "scripts.hpp"
#include "tables.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

using tables::no_syllable;

constexpr std::size_t most_letters = 24;  // of a reading that is taken apart
constexpr std::size_t longest_syllable = 6;

bool has_readings(char32_t c) { return between(c, tables::reading_first, tables::reading_last); }

// What characters are read as in words alone: 行 is xing, and hang in 银行. Sorted.
const std::vector<std::pair<char32_t, std::uint16_t>>& readings_in_words() {
  static const auto made = [] {
    std::vector<std::pair<char32_t, std::uint16_t>> pairs;
    for (std::size_t i = 0; i < tables::phrase_count; ++i) {
      const tables::Phrase& phrase = tables::phrases[i];
      for (std::size_t at = 0; at < length_of(phrase); ++at) {
        const char32_t c = phrase.word[at];
        if (has_readings(c) && phrase.reading[at] != no_syllable && phrase.reading[at] != syllable_of(c)) pairs.emplace_back(c, phrase.reading[at]);
      }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
  }();
  return made;
}

}  // namespace

std::array<std::string_view, 4> readings_of(char32_t character) {
  std::array<std::string_view, 4> found;
  if (!has_readings(character)) return found;
  std::size_t count = 0;
  const auto take = [&](std::uint16_t syllable) {
    if (syllable == no_syllable || count == found.size()) return;
    const std::string_view plain = plain_text(syllable);
    if (plain.find_first_of("aeiouv") == std::string_view::npos) return;  // hm, ng
    if (std::find(found.begin(), found.end(), plain) == found.end()) found.at(count++) = plain;
  };
  take(syllable_of(character));
  if (const auto surname = surname_syllable_of(character)) take(*surname);
  const auto& pairs = readings_in_words();
  for (auto at = std::lower_bound(pairs.begin(), pairs.end(), std::pair(character, std::uint16_t{0})); at != pairs.end() && at->first == character; ++at) {
    take(at->second);
  }
  return found;
}

namespace {

constexpr std::array<std::string_view, 23> initials = {"zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g",
                                                       "k",  "h",  "j",  "q", "x", "r", "z", "c", "s", "y", "w"};
constexpr std::array<std::string_view, 36> finals = {"a",   "ai",   "an",  "ang",  "ao", "e",   "ei",   "en", "eng", "er",  "i",   "ia",
                                                     "ian", "iang", "iao", "ie",   "in", "ing", "iong", "iu", "o",   "ong", "ou",  "u",
                                                     "ua",  "uai",  "uan", "uang", "ue", "ui",  "un",   "uo", "v",   "ve",  "van", "vn"};
constexpr std::array<std::string_view, 12> alone = {"a", "ai", "an", "ang", "ao", "e", "ei", "en", "eng", "er", "o", "ou"};

template <std::size_t count>
bool is_one_of(std::string_view text, const std::array<std::string_view, count>& words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

bool is_syllable(std::string_view text) {
  if (is_one_of(text, alone)) return true;
  for (const std::string_view initial : initials) {
    if (text.starts_with(initial)) return is_one_of(text.substr(initial.size()), finals);
  }
  return false;
}

template <class Suits>
std::u32string characters_that(const Suits& suits) {
  std::u32string found;
  for (char32_t c = tables::reading_first; c <= tables::reading_last; ++c) {
    const std::uint16_t syllable = tables::readings[c - tables::reading_first];
    if (syllable != no_syllable && suits(plain_text(syllable)) && !folding(c)) found.push_back(c);
  }
  for (std::size_t i = 0; i < tables::surname_count; ++i) {
    const char32_t c = tables::surnames[i].key;
    if (suits(plain_text(tables::surnames[i].value)) && !folding(c)) found.push_back(c);
  }
  for (const auto& [c, syllable] : readings_in_words()) {
    if (suits(plain_text(syllable)) && !folding(c)) found.push_back(c);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace

bool are_syllables(std::string_view text) {
  if (text.empty() || text.size() > most_letters) return false;
  std::array<bool, most_letters + 1> reached{};
  reached[0] = true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!reached.at(at)) continue;
    for (std::size_t length = 1; length <= std::min(longest_syllable, text.size() - at); ++length) {
      if (is_syllable(text.substr(at, length))) reached.at(at + length) = true;
    }
  }
  return reached.at(text.size());
}

std::vector<FirstSyllables> first_syllables(std::string_view reading) {
  std::vector<FirstSyllables> found;
  for (std::size_t first = 1; first <= std::min(longest_syllable, reading.size()); ++first) {
    if (!is_syllable(reading.substr(0, first))) continue;
    const std::string_view rest = reading.substr(first);
    if (rest.empty()) found.push_back({std::string(reading), {}});
    for (std::size_t second = 1; second <= std::min(longest_syllable, rest.size()); ++second) {
      const bool fits = is_syllable(rest.substr(0, second)) && (second == rest.size() || are_syllables(rest.substr(second)));
      if (fits) found.push_back({std::string(reading.substr(0, first)), std::string(rest.substr(0, second))});
    }
  }
  return found;
}

std::u32string characters_read(std::string_view syllable) {
  return characters_that([&](std::string_view one) { return one == syllable; });
}

std::u32string characters_beginning(char letter) {
  return characters_that([&](std::string_view one) { return one.starts_with(letter); });
}

std::string utf8_of(char32_t character) {
  std::string text;
  append(text, character);
  return text;
}

}  // namespace guanxi::text
