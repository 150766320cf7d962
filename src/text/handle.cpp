#include <guanxi/text/handle.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>

#include "legal_forms.hpp"
#include "romanise.hpp"
#include "scripts.hpp"
#include "syllables.hpp"
#include "utf8.hpp"
#include "western_name.hpp"
#include "words.hpp"

namespace guanxi::text {
namespace {

constexpr std::size_t longest_handle = 40;
constexpr std::size_t worth_keeping = 24;  // a handle is cut between words if that leaves so much

bool is_kana(const Word& word) { return between(word.text[0], 0x3041, 0x30FF); }
bool is_east_asian(const Word& word) { return word.han || is_kana(word); }

bool joined(const Word& before, const Word& word) {
  if (!is_east_asian(before) || !is_east_asian(word)) return false;
  return word.gap == Word::Gap::none || (word.gap == Word::Gap::space && before.han && word.han);
}

std::string shortened(std::string handle) {
  if (handle.size() > longest_handle) {
    const bool between_words = handle[longest_handle] == '-';
    const auto gap = handle.rfind('-', longest_handle - 1);
    handle.resize(!between_words && gap != std::string::npos && gap >= worth_keeping ? gap : longest_handle);
  }
  while (handle.ends_with('-')) handle.pop_back();
  return handle;
}

template <class Read>
std::string spelt(const std::vector<Word>& words, Read read_first) {
  std::string handle;
  const Word* before = nullptr;
  for (const Word& word : words) {
    const std::string letters = word.han ? (before == nullptr ? read_first(word) : plain_word(read_han(word.text))) : romanise(word.text);
    if (letters.empty()) continue;
    if (before != nullptr && !joined(*before, word)) handle.push_back('-');
    handle += letters;
    before = &word;
  }
  return shortened(std::move(handle));
}

// The surname is read as one unless a middle dot shows that the name is a foreign one.
std::string spelt_person(const std::vector<Word>& words) {
  const bool foreign = std::any_of(words.begin(), words.end(), [](const Word& word) { return word.han && word.gap == Word::Gap::dot; });
  return spelt(words, [&](const Word& word) {
    const std::size_t surname = foreign ? 0 : surname_characters(word.text);
    const std::u32string_view han = word.text;
    return plain_word(read_surname(han.substr(0, surname))) + plain_word(read_han(han.substr(surname)));
  });
}

std::string spelt_organisation(const std::vector<Word>& words) {
  return spelt(words, [](const Word& word) { return plain_word(read_han(word.text)); });
}

// Without titles and degrees, the surname last, where the name is in letters: "Dr. Muster, Max" is max-muster.
std::u32string as_called(std::u32string name) {
  std::vector<Word> words = words_of(name);
  const bool letters = !words.empty() && std::none_of(words.begin(), words.end(), [](const Word& word) { return word.han || word.gap == Word::Gap::dot; });
  if (!letters) return name;
  const WesternName parts = western_name(std::move(words));
  std::u32string called;
  for (const auto* part : {&parts.given, &parts.surname}) {
    for (const Word& word : *part) called += word.text + U' ';
  }
  return called;
}

std::string or_x(const std::string& handle) { return handle.empty() ? "x" : handle; }

}  // namespace

std::string person_handle(std::string_view name) {
  const std::u32string whole = composed_characters(without_compatibility_forms(name));
  std::string handle = spelt_person(spelt_words_of(as_called(whole)));
  return handle.empty() ? plain_handle(name) : handle;
}

std::string plain_handle(std::string_view text) { return or_x(spelt_person(spelt_words_of(composed_characters(without_compatibility_forms(text))))); }

std::string organisation_handle(std::string_view name) {
  const std::u32string whole = composed_characters(without_compatibility_forms(name));
  std::vector<Word> words = spelt_words_of(without_east_asian_forms(whole));
  drop_legal_forms(words);
  std::string handle = spelt_organisation(words);
  return or_x(handle.empty() ? spelt_organisation(spelt_words_of(whole)) : handle);
}

namespace {

std::string folded_words(const std::vector<Word>& words, bool parted) {
  std::string key;
  const Word* before = nullptr;
  for (const Word& word : words) {
    if (parted && before != nullptr && !joined(*before, word)) key.push_back(' ');
    key += fold_spelt_out(encode(word.text));
    before = &word;
  }
  std::replace(key.begin(), key.end(), '-', ' ');
  std::erase_if(key, [&](char c) { return c == '.' || c == '/' || c == '\'' || (c == ' ' && !parted); });
  return key;
}

}  // namespace

std::string organisation_letters(std::string_view name) { return folded_words(spelt_words_of(composed_characters(without_compatibility_forms(name))), false); }

std::string organisation_key(std::string_view name) {
  std::vector<Word> words = spelt_words_of(without_east_asian_forms(composed_characters(without_compatibility_forms(name))));
  drop_legal_forms(words);
  return folded_words(words, true);
}

bool without_legal_form(std::string_view name) {
  return folded_words(spelt_words_of(composed_characters(without_compatibility_forms(name))), true) == organisation_key(name);
}

bool begins_organisation(std::string_view key, std::string_view longer) {
  constexpr std::size_t two_characters = 6;
  if (key.empty() || key.size() >= longer.size() || !longer.starts_with(key)) return false;
  if (longer[key.size()] == ' ') return true;
  return has_han(key) && key.size() >= two_characters && (static_cast<unsigned char>(longer[key.size()]) & 0x80) != 0;
}

bool valid_handle(std::string_view handle) {
  const auto letter = [](char c) { return ascii::is_small(c) || ascii::is_digit(c); };
  return !handle.empty() && handle.size() <= longest_handle && letter(handle.front()) &&
         std::all_of(handle.begin(), handle.end(), [&](char c) { return letter(c) || c == '-'; });
}

}  // namespace guanxi::text
