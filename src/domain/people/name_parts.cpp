#include "people/name_parts.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>

#include "people/letters.hpp"
#include "people/title_words.hpp"

namespace guanxi::domain {
namespace {

using Words = std::vector<std::string_view>;

constexpr std::string_view particles = "de|del|la|las|los|da|das|do|dos|di|el|al|san|santa|von|van";

const Descent* descent_of(std::string_view word, std::string_view country) {
  const std::string plain = plain_letters(word);
  const auto* found = std::find_if(std::begin(descents), std::end(descents),
                                   [&](const Descent& one) { return is_one_of(plain, one.written) && is_one_of(country, one.where); });
  return found == std::end(descents) ? nullptr : found;
}

// The place of bin or binti; the number of words where there is none.
std::size_t descent_at(const Words& words, std::string_view country) {
  std::size_t at = 1;
  while (at < words.size() && !descent_of(words[at], country)) ++at;
  return std::min(at, words.size());
}

// Ahmad Rosli of Ahmad Rosli bin Ismail, Abdul Rahman of Abdul Rahman Al Sample, Siti Aminah; else the first word.
std::string own_name(const Words& words, std::string_view country) {
  const std::size_t descent = descent_at(words, country);
  if (descent < words.size()) return joined_words(words, 0, descent);
  if (words.size() < 2 || !is_one_of(plain_letters(words[0]), own_begins)) return std::string(words.empty() ? std::string_view() : words[0]);
  const bool article = words.size() > 2 && is_one_of(plain_letters(words[1]), "al|el|ul|ar|as");
  return joined_words(words, 0, article ? 3 : 2);
}

// Words with the particles before them: "de la Cruz" is one.
std::vector<std::string> groups_of(const Words& words) {
  std::vector<std::string> groups;
  std::string begun;
  for (const std::string_view word : words) {
    if (word == "y" || word == "e") {  // Ortega y Gasset: what follows is of the second surname
      begun.clear();
      continue;
    }
    begun += (begun.empty() ? "" : " ") + std::string(word);
    if (is_one_of(word, particles)) continue;
    groups.push_back(std::move(begun));
    begun.clear();
  }
  return groups;
}

std::string first_surname(const NameParts& parts, bool recorded) {
  const auto surnames = groups_of(parts.surname), all = groups_of(parts.words());
  if (recorded || all.size() < 3 || surnames.size() > 1) return surnames.empty() ? std::string() : surnames.front();
  if (all.size() > 3) return all[all.size() - 2];
  return is_one_of(plain_letters(all[1]), spanish_second_names) ? all[2] : all[1];
}

bool is_patronymic(std::string_view word) {
  const std::string plain = plain_letters(word);
  return any_part(patronymics, [&](std::string_view end, std::size_t) { return plain.size() >= end.size() && plain.ends_with(end); });
}

// TANAKA Misaki: a surname in capitals beside a name that is not.
bool is_in_capitals(std::string_view word) {
  return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) { return ascii::is_capital(c) || c == '-'; });
}

std::string_view surnames_of(std::string_view country) {
  if (is_one_of(country, "CN|TW|HK|MO|SG|MY")) return chinese_surnames;
  if (is_one_of(country, "KR|KP")) return korean_surnames;
  if (country == "JP") return japanese_surnames;
  return {};
}

std::string surname_of(const NameParts& parts, const Called& who) {
  const Words words = parts.words();
  if (!who.surname_recorded) {
    if (const auto front = surname_in_front(words, who.country); !front.empty()) return std::string(front);
    if (words.size() == 3 && is_patronymic(words[2])) return std::string(words[0]);
  }
  return joined_words(parts.surname, 0, parts.surname.size());
}

// Minh of Nguyễn Văn Minh, and of Minh Nguyen.
std::string vietnamese_given(const NameParts& parts) {
  const Words words = parts.words();
  if (words.empty()) return {};
  const bool turned = words.size() > 1 && !is_one_of(word_key(words.front()), vietnamese_surnames) && is_one_of(word_key(words.back()), vietnamese_surnames);
  return std::string(turned ? words.front() : words.back());
}

// An honorific of the first name takes what is the given name there; one of the surname the surname that is said there.
Way way_for(Way custom, Takes takes) {
  const bool own = takes == Takes::own && custom != Way::last_word && custom != Way::in_front;
  const bool surname = takes == Takes::surname && (custom == Way::own || custom == Way::patronymic);
  return own ? Way::own : surname ? Way::surname : custom;
}

}  // namespace

std::vector<std::string_view> NameParts::words() const {
  Words all = given;
  all.insert(all.end(), surname.begin(), surname.end());
  return all;
}

std::string_view surname_in_front(const std::vector<std::string_view>& words, std::string_view country) {
  if (words.size() < 2) return {};
  const bool shouted = std::all_of(words.begin(), words.end(), is_in_capitals);
  if (!shouted && is_in_capitals(words.front()) && !is_in_capitals(words.back())) return words.front();
  const std::string_view surnames = surnames_of(country);
  const bool first = is_one_of(word_key(words.front()), surnames), last = is_one_of(word_key(words.back()), surnames);
  const bool one_only = first && !last;
  const bool of_three = first && words.size() > 2;
  const bool written_in_order = first && last && country != "JP";  // Wang Wei, where both may be
  return one_only || of_three || written_in_order ? words.front() : std::string_view();
}

bool is_surname(std::string_view word, std::string_view country) { return is_one_of(word_key(word), surnames_of(country)); }

std::string name_and_patronymic(const std::vector<std::string_view>& words) {
  if (words.size() == 2 && is_patronymic(words[1])) return joined_words(words, 0, 2);
  if (words.size() != 3) return {};
  if (is_patronymic(words[1])) return joined_words(words, 0, 2);
  return is_patronymic(words[2]) ? joined_words(words, 1, 2) : std::string();
}

NameParts parts_of(const Called& who, const Custom& custom, const Places& places) {
  NameParts parts;
  Words words = words_of(who.before);
  const std::size_t sure = words.size();
  const bool parted = !who.given.empty() || !who.surname.empty();
  const Words given = words_of(who.given);
  const Words called = parted ? words_of(who.surname) : words_of(who.name);
  words.insert(words.end(), given.begin(), given.end());
  words.insert(words.end(), called.begin(), called.end());
  parts.found = take_front(words, sure, places);
  const std::size_t before_behind = words.size();
  parts.behind = take_behind(words, places);
  // What was taken behind was the surname's place: Ahmet Bey has none.
  std::size_t surnames = std::min(words.size(), called.size());
  if (parts.behind && words.size() < before_behind) surnames = surnames > 0 && called.size() == 1 ? (words.size() > 1 ? 1 : 0) : surnames - 1;
  const auto border = words.end() - static_cast<std::ptrdiff_t>(surnames);
  parts.given.assign(words.begin(), border);
  parts.surname.assign(border, words.end());
  for (const Found& one : parts.found) {
    if (one.row->sex != Sex::unknown) parts.sex = one.row->sex;
  }
  if (parts.behind && parts.behind->sex != Sex::unknown) parts.sex = parts.behind->sex;
  if (const std::size_t at = descent_at(words, who.country); at < words.size() && custom.way != Way::surname)
    parts.sex = descent_of(words[at], who.country)->sex;
  return parts;
}

std::string called_by(const NameParts& parts, const Called& who, const Custom& custom, Takes takes) {
  const Words words = parts.words();
  std::string whole = joined_words(words, 0, words.size());
  if (takes == Takes::whole) return whole;
  std::string name;
  switch (way_for(custom.way, takes)) {
    case Way::own: name = own_name(words, who.country); break;
    case Way::surname:
    case Way::patronymic:
    case Way::in_front: name = surname_of(parts, who); break;
    case Way::first_surname: name = first_surname(parts, who.surname_recorded); break;
    case Way::last_word: name = vietnamese_given(parts); break;
  }
  return name.empty() ? whole : name;
}

}  // namespace guanxi::domain
