// The words of the record: what a record may say in one of few words is an enum, and each enum has one table of its words.
// Whoever reads, writes, lists or explains such a word asks the table; nobody compares it as a text.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace guanxi::domain {

// A row of a table. The enum's numbers stand in files: a number is never given to another word, not even when its word is gone.
// 0 is "not said" where a record may leave it open; it has no row then, and its word is empty.
template <class E>
struct WordRow {
  E value;
  std::string_view word;       // as it is typed, shown and exchanged
  std::string_view help = {};  // what it means, in a few words; empty: the word says it
};
// Clang before 17 finds no guide of its own for an aggregate.
template <class E>
WordRow(E, std::string_view) -> WordRow<E>;
template <class E>
WordRow(E, std::string_view, std::string_view) -> WordRow<E>;

// Specialised beside each enum:
//   static constexpr std::string_view noun;  what a word of the table is, for messages: "channel"
//   static constexpr std::array rows;        of WordRow<E>, in the order in which help shows them
template <class E>
struct WordTable;

template <class E>
concept Worded = requires {
  WordTable<E>::rows.size();
};

// Empty: no word stands for the value.
template <Worded E>
constexpr std::string_view word_of(E value) {
  for (const WordRow<E>& row : WordTable<E>::rows) {
    if (row.value == value) return row.word;
  }
  return {};
}

// The same as a text to put together with others.
template <Worded E>
std::string to_text(E value) {
  return std::string(word_of(value));
}

template <Worded E>
constexpr std::string_view help_of(E value) {
  for (const WordRow<E>& row : WordTable<E>::rows) {
    if (row.value == value) return row.help;
  }
  return {};
}

// nullopt: no word of the table, as the empty text is none.
template <Worded E>
constexpr std::optional<E> parse_word(std::string_view word) {
  for (const WordRow<E>& row : WordTable<E>::rows) {
    if (row.word == word) return row.value;
  }
  return std::nullopt;
}

// Each row has a word and a number of its own.
template <Worded E>
consteval bool words_differ() {
  const auto& rows = WordTable<E>::rows;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].word.empty()) return false;
    for (std::size_t j = 0; j < i; ++j) {
      if (rows[i].word == rows[j].word || rows[i].value == rows[j].value) return false;
    }
  }
  return true;
}

template <Worded E>
requires(words_differ<E>()) inline constexpr auto word_list = [] {
  std::array<std::string_view, WordTable<E>::rows.size()> made;
  for (std::size_t i = 0; i < made.size(); ++i) made[i] = WordTable<E>::rows[i].word;
  return made;
}();

// All words in the order of the table, for help, completion and messages.
template <Worded E>
constexpr std::span<const std::string_view> words() {
  return word_list<E>;
}

// For the pages: "decider decides; approver must agree", each word with its help, and a text behind.
template <Worded E, const std::string_view& behind>
struct Explained {
  static constexpr std::size_t size = [] {
    std::size_t sum = behind.size() - 2;
    for (const auto& row : WordTable<E>::rows) sum += row.word.size() + row.help.size() + 3;  // "; " before it, and a blank
    return sum;
  }();
  static constexpr std::array<char, size> letters = [] {
    std::array<char, size> made{};
    std::size_t at = 0;
    const auto append = [&](std::string_view text) {
      for (const char c : text) made[at++] = c;
    };
    for (const auto& row : WordTable<E>::rows) {
      if (at > 0) append("; ");
      append(row.word);
      append(" ");
      append(row.help);
    }
    append(behind);
    return made;
  }();
  static constexpr std::string_view text{letters.data(), size};
};

// Where a value stands in the table, for sorting; behind all others without a row.
template <Worded E>
constexpr std::size_t place_of(E value) {
  const auto& rows = WordTable<E>::rows;
  std::size_t at = 0;
  while (at < rows.size() && rows[at].value != value) ++at;
  return at;
}

}  // namespace guanxi::domain
