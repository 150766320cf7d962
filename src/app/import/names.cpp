// Whether two names may be one person's.
#include <algorithm>
#include <string>
#include <vector>

#include <guanxi/app/import/import.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>

namespace guanxi::app::importing {
namespace {

bool is_letter(char c) { return (c & 0x80) != 0 || ascii::is_small(c) || ascii::is_digit(c); }

// `apart`: ü is not u, as beside a Chinese name.
std::string heard(std::string_view name, bool apart) {
  if (!apart) return text::fold(text::read_name(name).plain);
  return text::fold_reading(text::has_han(name) ? text::read_name(name).plain : std::string(name));
}

// The words of its reading, folded, without punctuation.
std::vector<std::string> words_of(std::string_view name, bool apart = false) {
  std::vector<std::string> words(1);
  for (const char c : heard(name, apart)) {
    if (is_letter(c)) words.back() += c;
    else if (!words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

bool is_initial(const std::string& one, const std::string& of) { return one.size() == 1 && of.starts_with(one); }
bool stands_for(const std::string& one, const std::string& other) { return one == other || is_initial(one, other) || is_initial(other, one); }

// Each word of the shorter name stands for one of the longer's, at least one of them in full.
bool words_alike(std::vector<std::string> one, std::vector<std::string> other) {
  constexpr std::size_t least = 2;
  if (one.size() > other.size()) one.swap(other);
  if (one.size() < least) return one == other;
  bool in_full = false;
  for (const std::string& word : one) {
    auto found = std::find(other.begin(), other.end(), word);
    if (found != other.end()) in_full = in_full || word.size() > 1;
    else found = std::find_if(other.begin(), other.end(), [&](const auto& part) { return stands_for(word, part); });
    if (found == other.end()) return false;
    other.erase(found);
  }
  return in_full;
}

// Chinese address books put the firm before or behind the name: 华为王伟. Characters are compared, not their sounds:
// 王伟 and 王玮 are two people.
bool han_alike(const std::string& one, const std::string& other) {
  constexpr std::size_t two_characters = 6;
  const std::string& shorter = one.size() < other.size() ? one : other;
  const std::string& longer = one.size() < other.size() ? other : one;
  return shorter.size() >= two_characters && longer.find(shorter) != std::string::npos;
}

std::string_view han_surname(const std::string& name) { return std::string_view(name).substr(0, text::surname_length(name)); }

}  // namespace

bool alike(std::string_view one, std::string_view other) {
  const std::string first = text::fold(one);
  const std::string second = text::fold(other);
  if (first == second) return true;
  if (text::all_han(first) && text::all_han(second)) return han_alike(first, second);
  const bool apart = text::has_han(one) || text::has_han(other);
  return words_alike(words_of(one, apart), words_of(other, apart));
}

bool related(std::string_view one, std::string_view other) {
  if (alike(one, other)) return true;
  const std::string first = text::fold(one);
  const std::string second = text::fold(other);
  if (text::all_han(first) && text::all_han(second)) return han_surname(first) == han_surname(second);
  const auto words = words_of(one);
  const auto others = words_of(other);
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return word.size() > 1 && std::find(others.begin(), others.end(), word) != others.end(); });
}

}  // namespace guanxi::app::importing
