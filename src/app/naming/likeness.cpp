#include <guanxi/app/naming/likeness.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/handle.hpp>
#include <guanxi/text/pinyin.hpp>
#include <guanxi/text/surnames.hpp>

#include <guanxi/app/naming/readings.hpp>

namespace guanxi::app {
namespace {

using domain::NameForms;
using text::SurnameSpelling;

bool is_letter(char c) { return (c & 0x80) != 0 || ascii::is_small(c) || ascii::is_digit(c); }

// Without punctuation.
std::vector<std::string> words_of(std::string_view folded) {
  std::vector<std::string> words(1);
  for (const char c : folded) {
    if (is_letter(c)) words.back() += c;
    else if (!words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

void append_once(std::vector<std::string>& texts, std::string text) {
  if (!text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(std::move(text));
}

NameForms::Split split_forms(const text::NameSplit& split) {
  NameForms::Split forms{.syllables = split.syllables};
  append_once(forms.surnames, split.surname);
  append_once(forms.givens, split.given);
  append_once(forms.givens, split.given_old);
  if (text::has_han(split.surname)) {
    const std::string read = text::fold_reading(text::read_name(split.surname, split.surname).surname_plain);
    append_once(forms.surnames, read);
    append_once(forms.surnames, text::wade_giles_word(read).letters);
    return forms;
  }
  append_once(forms.surnames, text::wade_giles_word(split.surname).letters);
  for (const auto& spelt : text::surnames_spelt(split.surname)) {
    append_once(forms.surnames, std::string(spelt.characters));
    const bool mandarin = spelt.spelling == SurnameSpelling::pinyin || spelt.spelling == SurnameSpelling::wade_giles;
    if (!mandarin) append_once(forms.elsewhere, std::string(spelt.characters));
  }
  return forms;
}

}  // namespace

NameForms name_forms(std::string_view name) {
  const std::string folded = text::fold(name);
  NameForms forms{.name = std::string(name),
                  .folded = squeezed_name(folded),
                  .spelt_out = squeezed_name(text::fold_spelt_out(name)),
                  .has_han = text::has_han(name),
                  .han = text::all_han(folded)};
  if (forms.han) forms.surname = folded.substr(0, text::surname_length(folded));
  const std::string read = text::read_name(name).plain;
  forms.words = words_of(text::fold(read));
  forms.words_apart = words_of(text::fold_reading(forms.has_han ? read : std::string(name)));
  for (const auto& split : text::name_splits(name)) forms.splits.push_back(split_forms(split));
  return forms;
}

domain::FirmForms::Name firm_name_forms(std::string_view name) {
  domain::FirmForms::Name forms{.name = std::string(name),
                                .letters = text::organisation_letters(name),
                                .key = text::organisation_key(name),
                                .reading = text::has_han(name) ? text::organisation_handle(name) : std::string(),
                                .without_form = text::without_legal_form(name)};
  for (std::size_t end = 1; end < forms.key.size(); ++end) {
    if (text::begins_organisation(std::string_view(forms.key).substr(0, end), forms.key)) forms.beginnings.push_back(forms.key.substr(0, end));
  }
  return forms;
}

}  // namespace guanxi::app
