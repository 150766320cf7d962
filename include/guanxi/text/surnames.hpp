// Chinese names in other Latin spellings than pinyin.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::text {

enum class SurnameSpelling { pinyin, wade_giles, cantonese, southern };  // southern: as in Singapore and Malaysia

struct SpeltSurname {
  std::string_view characters;  // simplified: 陈
  SurnameSpelling spelling;
  bool operator==(const SpeltSurname&) const = default;
};

// The common surnames that a word in small letters may stand for, each once, by the first of the spellings above that says so: chan is 陈 in
// Cantonese and 詹 in Wade-Giles. Empty for a word that is none.
const std::vector<SpeltSurname>& surnames_spelt(std::string_view word);

// A pinyin syllable in small letters (ü as v) as Wade and Giles spell it, without marks: zhang is chang, xu is hsu. Empty: it is none.
std::string wade_giles(std::string_view syllable);

// The same of syllables that are written as one word: zhiming is chihming, of two. None: the word is not made of pinyin syllables.
struct OldSpelling {
  std::string letters = {};
  int syllables = 0;
};
OldSpelling wade_giles_word(std::string_view letters);

// Surname and given name in each way in which one may be told from the other.
struct NameSplit {
  std::string surname = {};    // as written, folded: 陈, chan
  std::string given = {};      // of a name in Han characters its pinyin, else as written; folded, in one word
  std::string given_old = {};  // in Wade-Giles; empty: it cannot be, or is the same
  int syllables = 0;           // of the given name; 0: that is not known
};
// Of a name in Han characters the one, of one in Latin letters the surname in front and behind. Empty for a name of one word, and for a
// foreign name in Han characters.
std::vector<NameSplit> name_splits(std::string_view name);

}  // namespace guanxi::text
