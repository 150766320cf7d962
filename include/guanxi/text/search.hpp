// Searching texts in any script: what a text is taken apart into, what is asked, and whether the one holds the other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace guanxi::text {

// Raised whenever the same text would give other tokens: an index that was made by other rules is made anew.
inline constexpr int search_rules = 1;
// Parts what is searched together and yet apart: nothing reaches over it. No text of people has it.
inline constexpr char search_gap = '\x1F';

// A text in units, folded (fold.hpp). Scripts that part no words by blanks (Han, kana, Hangul, Thai …) have a unit a letter; others, and
// numbers, a unit a word. What is neither letter nor digit stands between units and does not count.
class SearchText {
 public:
  enum class Kind : std::uint8_t { word, letter, gap };
  struct Unit {
    std::uint32_t at = 0, size = 0;    // in the folded text
    std::uint32_t begin = 0, end = 0;  // in the text as it is written, in bytes
    Kind kind = Kind::word;
    char32_t letter = 0;  // of Kind::letter
  };

  explicit SearchText(std::string_view utf8);

  const std::vector<Unit>& units() const { return units_; }
  std::string_view text(const Unit& unit) const { return std::string_view(folded_).substr(unit.at, unit.size); }

  // What an index finds the text by: words (cut to a bounded length), letters, and letters two by two. The same may come again.
  void each_token(const std::function<void(std::string_view)>& take) const;

 private:
  void add_letter(char32_t c, std::size_t begin, std::size_t end);
  void add_word(std::string_view written, std::size_t begin);
  void add_folded(std::string_view folded, std::size_t begin, std::size_t end);
  std::string folded_;
  std::vector<Unit> units_;
};

// A word as an index has it.
std::string_view search_token(std::string_view word);

// One thing asked for: units that follow each other.
struct SearchTerm {
  struct Unit {
    std::string text;           // folded
    char32_t letter = 0;        // of a script without words; 0: it is a word
    std::string reading = {};   // the word as a reading of Han characters (reading_key); empty: it can be none
    std::string initials = {};  // the same of the beginnings of their readings
  };
  std::vector<Unit> units;
  bool excluded = false;  // what holds it is not found
  bool begins = false;    // the last word may run on
};

struct SearchPlace {
  std::size_t begin = 0, end = 0;  // in bytes of the text
};

struct SearchHit {
  std::size_t begin = 0, end = 0;        // the first place of the first term, in bytes of the text
  int weight = 0;                        // how much the text is about it: for an order of hits
  std::vector<SearchPlace> places = {};  // of all terms, in the order of the text; none reaches into the next
};

// What was asked. A word of a shell is a term; one with blanks in it is a phrase, as is what stands in quotes. A - before a term excludes
// it, a * behind it lets its last word run on. Signs alone are no term.
//
// A word in Latin letters also finds the characters that are read so (王 by wang, 合同 by hetong, 吕 by lü, lv or lyu and not by lu), and,
// where `initials` says so, those whose readings begin so (ht); in quotes it stands for itself alone.
class SearchQuery {
 public:
  explicit SearchQuery(std::span<const std::string> words);

  const std::vector<SearchTerm>& terms() const { return terms_; }
  bool asks() const;                                                           // for anything that is to be found, rather than left out
  bool has_initials() const;                                                   // whether a word may be initials
  std::optional<SearchHit> find(const SearchText& text, bool initials) const;  // nullopt: the text does not hold it

 private:
  void read(std::string_view word);
  void add(std::string_view phrase, bool excluded, bool begins, bool exact);
  std::vector<SearchTerm> terms_;
};

// What a reading may begin with: its first two syllables, the second empty where there is one alone. xian is xian, and xi an.
struct FirstSyllables {
  std::string first, second;
};
std::vector<FirstSyllables> first_syllables(std::string_view reading);
// The simplified characters that are read so, by any reading that is known.
std::u32string characters_read(std::string_view syllable);
// Those whose reading begins with the letter.
std::u32string characters_beginning(char letter);
std::string utf8_of(char32_t character);

}  // namespace guanxi::text
