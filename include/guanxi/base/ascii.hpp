// Letters, digits and blanks of ASCII, in text of any encoding that contains it (UTF-8 above all). Every other byte stays as it is and
// is neither letter nor digit nor blank. Case and blanks of all scripts are for text/fold.hpp and text/sanitise.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace guanxi::ascii {

constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_small(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter(char c) { return is_small(c) || is_capital(c); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_alphanumeric(char c) { return is_letter(c) || is_digit(c); }
constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }                 // within a line
constexpr bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }  // line ends too
constexpr char lower(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char upper(char c) { return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c; }

std::string lower(std::string_view text);
std::string upper(std::string_view text);

// Whether every character is one; false for an empty text.
template <class Is>
constexpr bool all(std::string_view text, Is is) {
  for (const char c : text)
    if (!is(c)) return false;
  return !text.empty();
}
constexpr bool all_digits(std::string_view text) { return all(text, is_digit); }

// Whether two texts differ in the case of their letters at most.
constexpr bool same_word(std::string_view one, std::string_view other) {
  if (one.size() != other.size()) return false;
  for (std::size_t i = 0; i < one.size(); ++i)
    if (lower(one[i]) != lower(other[i])) return false;
  return true;
}
constexpr bool starts_with_word(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && same_word(text.substr(0, word.size()), word);
}

inline constexpr std::string_view spaces = " \t\n\v\f\r";

// Without spaces at both ends. A loop over characters: the library's searches in a set of them cost a call for each.
constexpr std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

// Without the characters of `ends` at both ends.
constexpr std::string_view trimmed(std::string_view text, std::string_view ends) {
  const auto first = text.find_first_not_of(ends);
  return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(ends) - first + 1);
}

// Whether nothing is in it but spaces, or nothing at all.
constexpr bool is_blank(std::string_view text) { return trimmed(text).empty(); }

// What stands before, between and behind the marks, empty pieces too: always one more than there are marks.
std::vector<std::string_view> split(std::string_view text, char mark);
// The same, each piece trimmed.
std::vector<std::string_view> split_trimmed(std::string_view text, char mark);
// What spaces part; none is empty.
std::vector<std::string_view> words(std::string_view text);
// Takes the first line off the text, and returns it without its end.
constexpr std::string_view take_line(std::string_view& text) {
  const auto end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

// Whether no byte of it is part of a longer character.
constexpr bool is_ascii(std::string_view text) {
  unsigned char seen = 0;
  for (const char c : text) seen |= static_cast<unsigned char>(c);
  return seen < 0x80;
}

// Whether the word is one of these.
constexpr bool among(std::string_view word, std::span<const std::string_view> words) {
  for (const auto one : words)
    if (one == word) return true;
  return false;
}

std::string joined(std::span<const std::string_view> texts, std::string_view between);
std::string padded(int number, std::size_t digits);  // with zeros before it; not negative
std::string blanks(int count);                       // none for less than one

}  // namespace guanxi::ascii

namespace guanxi {

namespace detail {
// The text as a whole number from least to most.
std::optional<std::int64_t> whole_number(std::string_view text, std::int64_t least, std::int64_t most);
}  // namespace detail

// The whole text as a decimal number from least to most, or nullopt: for an empty text, for blanks, a plus, anything behind the digits.
// A minus is taken where numbers below 0 are allowed.
template <class T = int>
std::optional<T> whole_number(std::string_view text, std::type_identity_t<T> least = std::numeric_limits<T>::min(),
                              std::type_identity_t<T> most = std::numeric_limits<T>::max()) {
  static_assert(std::is_integral_v<T> && (std::is_signed_v<T> || sizeof(T) < sizeof(std::int64_t)), "an integer that fits into int64_t");
  const auto number = detail::whole_number(text, least, most);
  return number ? std::optional<T>(static_cast<T>(*number)) : std::nullopt;
}

// "1 file", "2 files": a phrase that stands alone, as in a cell. In a sentence the verb goes with the number: message_plural.
std::string counted(std::int64_t count, std::string_view one, std::string_view many);

}  // namespace guanxi
