#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>

#include <algorithm>

#include <unicode/uchar.h>

#include "romanise.hpp"
#include "scripts.hpp"
#include "syllables.hpp"
#include "utf8.hpp"
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

Part surname_part(std::u32string_view han) {
  return part_of(han, read_surname(han));
}
Part given_part(std::u32string_view han) {
  return part_of(han, read_han(han));
}

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

Part plain_part(const Word& word) {
  return word.han ? given_part(word.text) : other_part(word.text);
}

void add_word(std::string& text, const std::string& word) {
  if (!text.empty() && !word.empty()) text.push_back(' ');
  text += word;
}

// Parts in the order in which they are spoken; `surname` of them bear the surname.
NameReading told(const std::vector<Part>& parts, std::size_t surname_at) {
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
  return told(parts, 0);
}

// 卡尔·马克思, Klaus Weber: as spoken, the surname last.
NameReading foreign(const std::vector<Word>& words) {
  std::vector<Part> parts;
  for (const Word& word : words) parts.push_back(plain_part(word));
  return told(parts, parts.size() - 1);
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
  return told(parts, surname_at);
}

}  // namespace

NameReading read_name(std::string_view utf8) {
  const std::vector<Word> words = words_of(composed_characters(utf8));
  if (words.empty()) return {};
  const auto is_han_word = [](const Word& word) { return word.han; };
  const auto first_han = std::find_if(words.begin(), words.end(), is_han_word);
  if (first_han == words.end()) return foreign(words);
  if (std::any_of(words.begin(), words.end(), [](const Word& word) { return word.gap == Gap::dot; })) {
    return foreign(words);
  }
  if (std::all_of(words.begin(), words.end(), is_han_word)) return chinese(words);
  return mixed(words, static_cast<std::size_t>(first_han - words.begin()));
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
