#include <guanxi/text/surnames.hpp>

#include <algorithm>
#include <map>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>

#include "surname_table.hpp"

namespace guanxi::text {
namespace {

using Spelt = std::map<std::string, std::vector<SpeltSurname>, std::less<>>;

void append(Spelt& all, std::string word, std::string_view characters, SurnameSpelling spelling) {
  if (word.empty()) return;
  auto& known = all[std::move(word)];
  const bool there = std::any_of(known.begin(), known.end(), [&](const SpeltSurname& one) { return one.characters == characters; });
  if (!there) known.push_back({characters, spelling});
}

void append_words(Spelt& all, std::string_view words, std::string_view characters, SurnameSpelling spelling) {
  for (const auto word : ascii::split(words, ' ')) append(all, std::string(word), characters, spelling);
}

// By the spelling, made when the first is asked for.
Spelt all_spellings() {
  Spelt all;
  for (const auto& row : surname_rows) {
    const std::string pinyin = read_name(row.characters, row.characters).surname_plain;
    append(all, pinyin, row.characters, SurnameSpelling::pinyin);
    append(all, fold(pinyin == "lv" ? "lu" : pinyin), row.characters, SurnameSpelling::pinyin);  // Lü without its dots
    append(all, wade_giles_word(pinyin).letters, row.characters, SurnameSpelling::wade_giles);
    append_words(all, row.cantonese, row.characters, SurnameSpelling::cantonese);
    append_words(all, row.southern, row.characters, SurnameSpelling::southern);
  }
  return all;
}

int syllables_in(std::string_view folded) {
  int count = 1;
  for (const char c : folded) count += c == ' ' || c == '-' ? 1 : 0;
  return count;
}

NameSplit split_of(std::string surname, std::string_view given) {
  NameSplit split{std::move(surname), reading_key(given)};
  OldSpelling old = wade_giles_word(split.given);
  split.syllables = std::max(syllables_in(given), old.syllables);
  if (old.letters != split.given) split.given_old = std::move(old.letters);
  return split;
}

NameSplit han_split(const NameReading& reading) {
  NameSplit split{fold(reading.surname), reading_key(reading.given_plain)};
  for (const auto& syllable : pinyin(reading.given)) {
    split.given_old += wade_giles(syllable.plain);
    ++split.syllables;
  }
  if (split.given_old == split.given) split.given_old.clear();
  return split;
}

}  // namespace

const std::vector<SpeltSurname>& surnames_spelt(std::string_view word) {
  static const Spelt all = all_spellings();
  static const std::vector<SpeltSurname> none;
  const auto found = all.find(word);
  return found == all.end() ? none : found->second;
}

std::vector<NameSplit> name_splits(std::string_view name) {
  const NameReading reading = read_name(name);
  const std::string folded = fold_reading(name);
  if (all_han(folded) || has_han(reading.surname)) {
    if (reading.given.empty() || folded.find("·") != folded.npos) return {};
    return {han_split(reading)};
  }
  const std::string called = fold_reading(reading.given + " " + reading.surname);
  const std::string_view words = ascii::trimmed(called);
  const auto first = words.find(' '), last = words.rfind(' ');
  if (first == words.npos) return {};
  std::vector<NameSplit> splits{split_of(reading_key(words.substr(0, first)), words.substr(first + 1))};
  splits.push_back(split_of(reading_key(words.substr(last + 1)), words.substr(0, last)));
  return splits;
}

}  // namespace guanxi::text
