#include "people/western_titles.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include <guanxi/base/ascii.hpp>

#include "people/letters.hpp"
#include "people/title_table.hpp"
#include "people/title_words.hpp"

namespace guanxi::domain {
namespace {

// A title as the tables below and what is typed are compared: plain letters, hyphens as blanks, no full stops.
std::string comparable(std::string_view text) {
  std::string out;
  for (const char c : plain_letters(text)) {
    if (c == '.') continue;
    const bool blank = c == '-' || c == ' ' || c == '\t';
    if (!blank) out.push_back(c);
    else if (!out.empty() && out.back() != ' ') out.push_back(' ');
  }
  return out;
}

struct Word {
  const Title* title;
  std::size_t variant;
  std::string letters;
};

// By the first byte, so that a place in a text is compared with few of them.
using Words = std::array<std::vector<Word>, 256>;

Words words_of_table(std::span<const Title> table) {
  Words words;
  for (const Title& title : table) {
    if (!in_letters(title.tongue)) continue;
    any_part(title.written, [&](std::string_view written, std::size_t variant) {
      std::string letters = comparable(written);
      const auto first = static_cast<unsigned char>(letters.front());
      words[first].push_back({&title, variant, std::move(letters)});
      return false;
    });
  }
  return words;
}

const Words& title_words() {
  static const Words words = words_of_table(titles);
  return words;
}

const Words& helper_words() {
  static const Words words = words_of_table(helpers);
  return words;
}

bool is_letter(char c) { return ascii::is_small(c) || static_cast<unsigned char>(c) >= 0x80; }
bool compounds(Tongue tongue) { return tongue == Tongue::de || tongue == Tongue::nl || tongue == Tongue::sv || tongue == Tongue::th; }

// What joins a deputy's word with the title: sub in subdirector, vize in vizepräsident.
std::size_t joined_deputy(std::string_view before) {
  std::size_t length = 0;
  for (const DeputyWord& deputy : deputies) {
    if (!deputy.joined) continue;
    any_part(deputy.written, [&](std::string_view written, std::size_t) {
      const std::string word = comparable(written);
      const bool ends = before.ends_with(word) && (before.size() == word.size() || !is_letter(before[before.size() - word.size() - 1]));
      if (ends) length = std::max(length, word.size());
      return false;
    });
  }
  return length;
}

// English words are whole, in the plural too, or with a German -in; other tongues inflect them. Short ones are whole everywhere: "vp" is not in "mvp".
bool ends_well(std::string_view rest, const Word& word) {
  std::size_t more = 0;
  while (more < rest.size() && is_letter(rest[more])) ++more;
  if (more == 0 || word.title->tongue == Tongue::th) return true;
  if (word.letters.size() < 4) return false;
  const std::string_view ending = rest.substr(0, more);
  constexpr std::size_t longest_ending = 6;  // two Cyrillic letters, or three Latin ones and more
  return word.title->tongue == Tongue::en ? ending == "s" || ending == "in" || ending == "innen" : more <= longest_ending;
}

struct Place {
  Held held;
  std::size_t at, length;
  std::size_t end() const { return at + length; }
};

std::vector<Place> matches_in(std::string_view text, const Words& words, std::string_view country) {
  std::vector<Place> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool inside = at > 0 && is_letter(text[at - 1]);
    for (const Word& word : words[static_cast<unsigned char>(text[at])]) {
      if (text.compare(at, word.letters.size(), word.letters) != 0 || !ends_well(text.substr(at + word.letters.size()), word)) continue;
      if (!word.title->where.empty() && !is_one_of(country, word.title->where)) continue;
      if (inside && !compounds(word.title->tongue) && joined_deputy(text.substr(0, at)) == 0) continue;
      if (inside && word.letters.size() < 4) continue;
      found.push_back({{word.title, word.variant}, at, word.letters.size()});
    }
  }
  return found;
}

bool covers(const Place& longer, const Place& shorter) { return longer.length > shorter.length && longer.at <= shorter.at && shorter.end() <= longer.end(); }

// A word that is part of a longer row's is not meant: president in vice president.
void drop_covered(std::vector<Place>& found) {
  const std::vector<Place> all = found;
  std::erase_if(found, [&](const Place& one) { return std::any_of(all.begin(), all.end(), [&](const Place& other) { return covers(other, one); }); });
}

bool outranks(const Place& one, const Place& other) {
  const auto place = [](const Place& match) { return match.held.title->seniority == 0 ? 90 : 10 * match.held.title->seniority + match.held.title->step; };
  const bool one_local = !one.held.title->where.empty(), other_local = !other.held.title->where.empty();
  if (one.at == other.at && one.length == other.length && one_local != other_local) return one_local;
  return place(one) != place(other) ? place(one) < place(other) : one.length > other.length;
}

bool ends_in_word(std::string_view text, std::string_view word) {
  return text.ends_with(word) && (text.size() == word.size() || !is_letter(text[text.size() - word.size() - 1]));
}
bool begins_with_word(std::string_view text, std::string_view word) {
  return text.starts_with(word) && (text.size() == word.size() || !is_letter(text[word.size()]));
}

bool names_deputy(std::string_view text, const Place& match) {
  std::string_view before = text.substr(0, match.at), behind = text.substr(match.end());
  if (joined_deputy(before) > 0) return true;
  while (before.ends_with(' ')) before.remove_suffix(1);
  while (!behind.empty() && is_letter(behind.front())) behind.remove_prefix(1);  // the ending of the title
  while (behind.starts_with(' ')) behind.remove_prefix(1);
  return std::any_of(std::begin(deputies), std::end(deputies), [&](const DeputyWord& deputy) {
    return any_part(deputy.written, [&](std::string_view written, std::size_t) {
      const std::string word = comparable(written);
      return deputy.behind ? begins_with_word(behind, word) || ends_in_word(behind, word) : ends_in_word(before, word) || begins_with_word(before, word);
    });
  });
}

}  // namespace

bool in_letters(Tongue tongue) { return tongue != Tongue::zh && tongue != Tongue::ja && tongue != Tongue::ko; }

std::optional<Held> western_title(std::string_view position, std::string_view country) {
  const std::string text = comparable(position);
  auto found = matches_in(text, title_words(), country);
  for (const Place& helper : matches_in(text, helper_words(), country)) {
    if (std::none_of(found.begin(), found.end(), [&](const Place& title) { return covers(title, helper); })) return helper.held;
  }
  drop_covered(found);
  if (found.empty()) return std::nullopt;
  Place best = *std::min_element(found.begin(), found.end(), outranks);
  best.held.deputy = names_deputy(text, best);
  return best.held;
}

}  // namespace guanxi::domain
