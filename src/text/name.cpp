#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>

#include <algorithm>

#include <unicode/uchar.h>

#include "romanise.hpp"
#include "scripts.hpp"
#include "syllables.hpp"
#include "utf8.hpp"
#include "western_name.hpp"
#include "words.hpp"

namespace guanxi::text {
namespace {

using Gap = Word::Gap;

std::string capitalised(const std::string& word) {
  if (word.empty()) return word;
  std::size_t at = 0;
  const char32_t first = next(word, at);
  std::string out;
  append(out, static_cast<char32_t>(u_toupper(static_cast<UChar32>(first))));
  return out + word.substr(at);
}

// A part of a name, in the ways it is told.
struct Part {
  std::string written;
  std::string toned;
  std::string plain;
  std::string initials;
};

Part part_of(std::u32string_view han, const std::vector<std::uint16_t>& syllables) {
  return {encode(han), capitalised(toned_word(syllables)), plain_word(syllables), initials_of(syllables)};
}

Part surname_part(std::u32string_view han) { return part_of(han, read_surname(han)); }
Part given_part(std::u32string_view han) { return part_of(han, read_han(han)); }

Part other_part(std::u32string_view word) {
  std::string written = encode(word);
  std::string plain = romanise(word);
  if (plain.empty()) plain = fold(written);
  std::string initials;
  bool begins = true;
  for (const char c : plain) {
    if (begins && c != '-') initials.push_back(c);
    begins = c == '-';
  }
  if (!is_ascii(plain)) initials.clear();
  return {written, written, std::move(plain), std::move(initials)};
}

Part plain_part(const Word& word) { return word.han ? given_part(word.text) : other_part(word.text); }

void add_word(std::string& text, const std::string& word) {
  if (!text.empty() && !word.empty()) text.push_back(' ');
  text += word;
}

// Parts in the order in which they are spoken; `surname` of them bear the surname.
NameReading reading_of_parts(const std::vector<Part>& parts, std::size_t surname_at) {
  NameReading reading;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const bool surname = i == surname_at;
    add_word(surname ? reading.surname : reading.given, parts[i].written);
    add_word(surname ? reading.surname_plain : reading.given_plain, parts[i].plain);
    add_word(reading.toned, parts[i].toned);
    add_word(reading.plain, parts[i].plain);
    reading.initials += parts[i].initials;
  }
  return reading;
}

// 欧阳小明, and 王 小明 or 田中 太郎: the surname comes first.
NameReading chinese(const std::vector<Word>& words) {
  std::vector<Part> parts;
  std::u32string_view first = words[0].text;
  const std::size_t surname = words.size() > 1 ? first.size() : surname_characters(first);
  parts.push_back(surname_part(first.substr(0, surname)));
  if (surname < first.size()) parts.push_back(given_part(first.substr(surname)));
  for (std::size_t i = 1; i < words.size(); ++i) parts.push_back(plain_part(words[i]));
  return reading_of_parts(parts, 0);
}

std::string written(const std::vector<Word>& words) {
  std::string text;
  for (const Word& word : words) add_word(text, encode(word.text));
  return text;
}

NameReading surname_last(const std::vector<Word>& given, const std::vector<Word>& surname) {
  std::vector<Part> parts;
  for (const Word& word : given) parts.push_back(plain_part(word));
  Part whole;
  for (const Word& word : surname) {
    const Part part = plain_part(word);
    add_word(whole.written, part.written);
    add_word(whole.toned, part.toned);
    add_word(whole.plain, part.plain);
    whole.initials += part.initials;
  }
  parts.push_back(std::move(whole));
  return reading_of_parts(parts, parts.size() - 1);
}

// Klaus Weber, Dr. Eva von Beispiel, "Muster, Max": as spoken, the surname last, without titles and degrees.
NameReading western(const std::vector<Word>& words) {
  const WesternName name = western_name(words);
  NameReading reading = surname_last(name.given, name.surname);
  reading.before = written(name.before);
  reading.behind = written(name.behind);
  return reading;
}

// 卡尔·马克思: as spoken, the surname last.
NameReading foreign(const std::vector<Word>& words) {
  std::vector<Part> parts;
  for (const Word& word : words) parts.push_back(plain_part(word));
  return reading_of_parts(parts, parts.size() - 1);
}

// 王伟 David, David 王: the surname is where the Han characters are.
NameReading mixed(const std::vector<Word>& words, std::size_t han_at) {
  std::vector<Part> parts;
  std::size_t surname_at = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i != han_at) {
      parts.push_back(plain_part(words[i]));
      continue;
    }
    const std::u32string_view han = words[i].text;
    const std::size_t surname = surname_characters(han);
    surname_at = parts.size();
    parts.push_back(surname_part(han.substr(0, surname)));
    if (surname < han.size()) parts.push_back(given_part(han.substr(surname)));
  }
  return reading_of_parts(parts, surname_at);
}

}  // namespace

NameReading read_name(std::string_view utf8) {
  const std::vector<Word> words = words_of(composed_characters(utf8));
  if (words.empty()) return {};
  const auto is_han_word = [](const Word& word) { return word.han; };
  const auto first_han = std::find_if(words.begin(), words.end(), is_han_word);
  if (std::any_of(words.begin(), words.end(), [](const Word& word) { return word.gap == Gap::dot; })) {
    return foreign(words);
  }
  if (first_han == words.end()) return western(words);
  if (std::all_of(words.begin(), words.end(), is_han_word)) return chinese(words);
  return mixed(words, static_cast<std::size_t>(first_han - words.begin()));
}

NameReading read_name(std::string_view utf8, std::string_view surname) {
  const auto at = surname.empty() ? utf8.npos : utf8.find(surname);
  if (at == utf8.npos) return read_name(utf8);
  if (has_han(surname)) return at == 0 ? read_name(std::string(surname) + " " + std::string(utf8.substr(surname.size()))) : read_name(utf8);
  NameReading usual = read_name(utf8);
  std::string called = usual.given;
  add_word(called, usual.surname);
  const auto begin = (" " + called + " ").find(" " + std::string(surname) + " ");  // whole words: Li is not in Charlie
  if (begin == called.npos) return usual;
  const std::string given = called.substr(0, begin) + called.substr(begin + surname.size());
  NameReading reading = surname_last(words_of(composed_characters(given)), words_of(composed_characters(surname)));
  reading.before = usual.before;
  reading.behind = usual.behind;
  return reading;
}

std::size_t surname_length(std::string_view utf8) {
  std::u32string beginning;
  std::size_t at = 0;
  while (at < utf8.size() && beginning.size() < 2) beginning.push_back(next(utf8, at));
  const std::size_t characters = surname_characters(beginning);
  at = 0;
  for (std::size_t i = 0; i < characters; ++i) next(utf8, at);
  return at;
}

}  // namespace guanxi::text
