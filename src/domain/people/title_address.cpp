// Surname and title as they are typed, and whom they fit.
#include <guanxi/domain/title.hpp>

#include <algorithm>
#include <array>
#include <map>

#include "people/letters.hpp"
#include "people/title_table.hpp"
#include "people/title_words.hpp"

namespace guanxi::domain {
namespace {

constexpr std::string_view deputy = "副";
constexpr std::size_t longest_surname = 4;  // characters

std::string_view without_joint(std::string_view text) {
  while (text.ends_with(' ') || text.ends_with('-')) text.remove_suffix(1);
  while (text.starts_with(' ')) text.remove_prefix(1);
  return text;
}

std::size_t character_length(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
  return end - at;
}

bool names(const Title& title, std::string_view word) { return is_one_of(word, title.written) || is_one_of(word, title.form) || is_one_of(word, title.calls); }

std::string_view without_honorific(std::string_view title) {
  for (const std::string_view mark : {"님", "样", "さん", "さま"}) {
    if (title.size() > mark.size() && title.ends_with(mark)) return without_joint(title.substr(0, title.size() - mark.size()));
  }
  return title;
}

void part_by_characters(std::vector<Addressed>& found, std::string_view typed) {
  std::size_t at = 0;
  for (std::size_t character = 0; character < longest_surname && at < typed.size(); ++character) {
    at += character_length(typed, at);
    const std::string_view surname = without_joint(typed.substr(0, at)), rest = without_joint(typed.substr(at));
    if (rest.empty() || surname.size() < at) continue;
    const std::string_view title = without_honorific(rest);
    if (is_courtesy(rest)) found.push_back({std::string(surname), {}});
    else if (is_called(title) || held_title(title)) found.push_back({std::string(surname), std::string(title)});
  }
}

// What a title sounds like, typed in Latin letters.
struct Spelt {
  std::string letters;
  std::string_view word;
};

using Plain = std::string (*)(std::string_view);

std::vector<Spelt> spell_titles(Plain plain) {
  std::vector<Spelt> all;
  for (const Title& title : titles) {
    if (title.tongue == Tongue::ja || title.tongue == Tongue::ko) {
      if (!title.reading.empty()) all.push_back({plain(title.reading), title.written.substr(0, title.written.find('|'))});
    } else if (title.tongue == Tongue::zh) {
      // One syllable is the end of too many names (王东, 王静), but for the two that everybody says.
      const auto append = [&](std::string_view word, std::size_t) {
        if (word.size() > 3 || word == "总" || word == "工") all.push_back({plain(word), word});
        return false;
      };
      for (const auto list : {title.written, title.form, title.calls}) any_part(list, append);
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Spelt& a, const Spelt& b) { return a.letters.size() > b.letters.size(); });
  return all;
}

// Spelt once: a batch asks for every name that it holds.
const std::vector<Spelt>& spelt_titles(Plain plain) {
  static std::map<Plain, std::vector<Spelt>> known;
  const auto [found, is_new] = known.try_emplace(plain);
  if (is_new) found->second = spell_titles(plain);
  return found->second;
}

void append(std::vector<Addressed>& found, std::string_view surname, std::string title) {
  const std::string name(without_joint(surname));
  const bool known = std::any_of(found.begin(), found.end(), [&](const Addressed& one) { return one.surname == name && one.title == title; });
  if (!name.empty() && !known) found.push_back({name, std::move(title)});
}

void part_by_letters(std::vector<Addressed>& found, std::string_view typed, Plain plain) {
  constexpr std::string_view fu = "fu";
  constexpr std::size_t apart = 4;  // shorter ones are the end of too many names
  for (const Spelt& title : spelt_titles(plain)) {
    if (title.letters.empty() || !typed.ends_with(title.letters)) continue;
    const std::string_view rest = without_joint(typed.substr(0, typed.size() - title.letters.size()));
    if (rest.size() > fu.size() && rest.ends_with(fu)) append(found, rest.substr(0, rest.size() - fu.size()), std::string(deputy) + std::string(title.word));
    append(found, rest, std::string(title.word));
  }
  for (const std::string_view courtesy : latin_courtesies) {
    if (!typed.ends_with(courtesy)) continue;
    const std::string_view rest = typed.substr(0, typed.size() - courtesy.size());
    if (courtesy.size() > apart || rest.ends_with(' ') || rest.ends_with('-')) append(found, rest, {});
  }
}

}  // namespace

bool is_called(std::string_view word) {
  if (word.starts_with(deputy)) word.remove_prefix(deputy.size());
  return std::any_of(std::begin(titles), std::end(titles), [&](const Title& title) { return names(title, word); });
}

bool is_courtesy(std::string_view word) {
  return std::any_of(std::begin(courtesies), std::end(courtesies), [word](const Courtesy& one) { return one.written == word; });
}

std::string_view courtesy_reading(std::string_view word) {
  const auto* found = std::find_if(std::begin(courtesies), std::end(courtesies), [word](const Courtesy& one) { return one.written == word; });
  return found == std::end(courtesies) ? std::string_view() : found->reading;
}

std::vector<Addressed> parse_addressed(std::string_view folded, std::string (*plain)(std::string_view)) {
  std::vector<Addressed> found;
  if (is_ascii(folded)) part_by_letters(found, folded, plain);
  else part_by_characters(found, folded);
  return found;
}

int title_fit(std::string_view title, std::string_view job_title) {
  if (title == job_title) return 2;
  const bool of_deputy = title.starts_with(deputy);
  const std::string_view word = of_deputy ? title.substr(deputy.size()) : title;
  const auto typed = held_title(title);
  int best = 0;
  for (const Held& held : held_titles(job_title)) {
    const bool own_row = is_one_of(title, held.title->written);
    const bool whole = is_one_of(word, held.title->written) && of_deputy == held.deputy;
    if (whole || (own_row && !(held.deputy && !title.starts_with(deputy)))) best = 2;
    else if (names(*held.title, title) || (names(*held.title, word) && held.deputy)) best = std::max(best, 1);
    else if (typed && typed->title == held.title && typed->deputy == held.deputy && job_title.find(title) != std::string_view::npos) best = 2;
  }
  return best;
}

}  // namespace guanxi::domain
