// What speaks for two records being one, in words.
#include <guanxi/app/people/doubles.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>
#include <guanxi/text/surnames.hpp>

namespace guanxi::app {

using domain::Clue;
using domain::Evidence;
using text::SurnameSpelling;

namespace {

struct Told {
  std::string han = {};  // the name in Han characters; empty: both are in letters
  std::string letters = {};
  std::string surname = {};  // of the one in Han characters
  std::string word = {};     // the surname of the other, as it is spelt there
  SurnameSpelling spelling = SurnameSpelling::pinyin;
};

std::string capitalised(std::string word) {
  if (!word.empty()) word[0] = ascii::upper(word[0]);
  return word;
}

// Which word of the one is the surname of the other, and in which spelling.
Told told_of(const Evidence& evidence) {
  const bool first = text::has_han(evidence.one);
  if (first == text::has_han(evidence.other)) return {};
  Told told{.han = first ? evidence.one : evidence.other, .letters = first ? evidence.other : evidence.one};
  const auto reading = text::read_name(told.han);
  told.surname = reading.surname;
  const std::string characters = text::fold(told.surname);
  for (const auto& split : text::name_splits(told.letters)) {
    for (const auto& spelt : text::surnames_spelt(split.surname)) {
      if (spelt.characters != characters) continue;
      told.word = capitalised(split.surname);
      told.spelling = spelt.spelling;
      const bool mandarin = spelt.spelling == SurnameSpelling::pinyin && split.given == text::reading_key(reading.given_plain);
      if (spelt.spelling == SurnameSpelling::pinyin && !mandarin) told.spelling = SurnameSpelling::wade_giles;
    }
  }
  return told;
}

std::string reading_words(const Evidence& evidence) {
  const Told told = told_of(evidence);
  const auto han = "han"_is = told.han;
  const auto letters = "letters"_is = told.letters;
  if (told.han.empty()) return message("{one} and {other} may be one name", "one"_is = evidence.one, "other"_is = evidence.other);
  switch (told.spelling) {
    case SurnameSpelling::pinyin: return message("{han} is read {letters}", han, letters);
    case SurnameSpelling::wade_giles: return message("{han} is {letters} in Wade-Giles", han, letters);
    case SurnameSpelling::cantonese:
      return message("{han} is read {letters}, {word} for {surname} as in Hong Kong", han, letters, "word"_is = told.word, "surname"_is = told.surname);
    case SurnameSpelling::southern:
      return message("{han} is read {letters}, {word} for {surname} as in Singapore and Malaysia", han, letters, "word"_is = told.word,
                     "surname"_is = told.surname);
  }
  return {};
}

std::string surname_words(const Evidence& evidence) {
  const Told told = told_of(evidence);
  const auto han = "han"_is = told.han;
  const auto letters = "letters"_is = told.letters;
  const auto word = "word"_is = told.word;
  const auto surname = "surname"_is = told.surname;
  return told.spelling == SurnameSpelling::cantonese
             ? message("{letters} may be {han}: {word} is {surname} in Hong Kong", letters, han, word, surname)
             : message("{letters} may be {han}: {word} is {surname} in Singapore and Malaysia", letters, han, word, surname);
}

std::string contact_words(const Evidence& evidence, bool own) {
  const auto value = "value"_is = evidence.other;
  if (evidence.one == domain::phone_kind) return own ? message("the same phone {value}", value) : message("the same phone {value}, maybe an office's", value);
  if (evidence.one == domain::email_kind) return own ? message("the same e-mail {value}", value) : message("the same e-mail {value}, an office's", value);
  return message("the same {kind} {value}", "kind"_is = evidence.one, value);
}

std::string alike_words(const Evidence& evidence) {
  const bool first = evidence.one.size() <= evidence.other.size();
  return message("{short} may be short for {long}", "short"_is = first ? evidence.one : evidence.other, "long"_is = first ? evidence.other : evidence.one);
}

}  // namespace

std::string in_words(const Evidence& evidence) {
  switch (evidence.clue) {
    case Clue::own_contact: return contact_words(evidence, true);
    case Clue::office_contact: return contact_words(evidence, false);
    case Clue::same_name:
      return evidence.one == evidence.other ? message("the same name")
                                            : message("{one} and {other} are one name", "one"_is = evidence.one, "other"_is = evidence.other);
    case Clue::same_reading: return reading_words(evidence);
    case Clue::alike_name: return alike_words(evidence);
    case Clue::surname: return surname_words(evidence);
    case Clue::related_name: return message("a part of the name is the same");
    case Clue::same_firm: return message("both at {firm}", "firm"_is = evidence.one);
    case Clue::same_birthday: return message("both born on {day}", "day"_is = evidence.one);
    case Clue::same_form: return message("the same name but for the legal form");
    case Clue::begins: return message("one name begins the other");
    case Clue::same_city: return message("both in {city}", "city"_is = evidence.one);
    case Clue::other_firm: return message("at different firms");
    case Clue::other_phone: return message("with different phones");
    case Clue::other_birthday: return message("born on different days");
    case Clue::other_form: return message("each with a legal form of its own");
    case Clue::other_city: return message("in different cities");
  }
  return {};
}

}  // namespace guanxi::app
