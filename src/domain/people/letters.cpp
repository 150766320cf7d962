#include "people/letters.hpp"

#include <algorithm>
#include <cstdint>

#include <guanxi/base/ascii.hpp>

namespace guanxi::domain {
namespace {

// The letter that each code point of a block is without its mark; ' ' where the code point is no letter or stands for two.
constexpr std::string_view latin_1 = "aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiiidnooooo ouuuuy y";  // from U+00C0
constexpr std::string_view latin_a =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkkllllllllllnnnnnnnnnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";  // from U+0100
constexpr std::string_view vietnamese = "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy";    // from U+1EA0

static_assert(latin_1.size() == 0x40);
static_assert(latin_a.size() == 0x80);
static_assert(vietnamese.size() == 0x5A);

struct Letter {
  char32_t point;
  std::string_view plain;
};
constexpr Letter others[] = {{U'Æ', "ae"}, {U'æ', "ae"}, {U'ß', "ss"}, {U'Þ', "th"}, {U'þ', "th"}, {U'Œ', "oe"}, {U'œ', "oe"},
                             {U'Ĳ', "ij"}, {U'ĳ', "ij"}, {U'Ơ', "o"},  {U'ơ', "o"},  {U'Ư', "u"},  {U'ư', "u"},  {U'Ș', "s"},
                             {U'ș', "s"},  {U'Ț', "t"},  {U'ț', "t"},  {U'Ə', "a"},  {U'ə', "a"},  {U'’', "'"},  {U'‘', "'"},
                             {U'ʼ', "'"},  {U'ʻ', "'"},  {U'´', "'"},  {U'`', "'"},  {U'‑', "-"},  {U'ª', "a"},  {U'º', "o"}};

char32_t decode(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
  char32_t point = more == 3 ? lead & 0x07 : more == 2 ? lead & 0x0F : more == 1 ? lead & 0x1F : lead;
  const auto follows = [&] { return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80; };
  for (; more > 0 && follows(); --more) point = (point << 6) | (static_cast<unsigned char>(text[at++]) & 0x3F);
  return point;
}

char block_letter(char32_t point) {
  const auto in = [point](char32_t from, std::string_view block) { return point >= from && point < from + block.size() ? block[point - from] : ' '; };
  const char letter = in(0xC0, latin_1);
  if (letter != ' ') return letter;
  const char more = in(0x100, latin_a);
  return more != ' ' ? more : in(0x1EA0, vietnamese);
}

std::string_view other_letters(char32_t point) {
  const auto* found = std::find_if(std::begin(others), std::end(others), [point](const Letter& one) { return one.point == point; });
  return found == std::end(others) ? std::string_view() : found->plain;
}

char32_t small_cyrillic(char32_t point) {
  if (point >= 0x400 && point <= 0x40F) point += 0x50;
  else if (point >= 0x410 && point <= 0x42F) point += 0x20;
  else if (point >= 0x48A && point <= 0x52F && (point < 0x4C0 || point > 0x4CF) && point % 2 == 0) point += 1;
  return point == U'ё' ? U'е' : point == U'й' ? U'и' : point;
}

// Two bytes are enough for the letters of the Cyrillic block.
void append_two(std::string& out, char32_t point) {
  out.push_back(static_cast<char>(0xC0 | (point >> 6)));
  out.push_back(static_cast<char>(0x80 | (point & 0x3F)));
}

}  // namespace

std::string plain_letters(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const char32_t point = decode(utf8, at);
    if (point < 0x80) {
      out.push_back(ascii::lower(static_cast<char>(point)));
    } else if (const char letter = block_letter(point); letter != ' ') {
      out.push_back(letter);
    } else if (point >= 0x400 && point <= 0x52F) {
      append_two(out, small_cyrillic(point));
    } else if (point >= 0x300 && point <= 0x36F) {
      continue;  // a mark of its own
    } else if (const std::string_view letters = other_letters(point); !letters.empty()) {
      out += letters;
    } else {
      out.append(utf8.substr(begin, at - begin));
    }
  }
  return out;
}

std::string word_key(std::string_view word) {
  std::string key = plain_letters(word);
  std::erase_if(key, [](char c) { return c == '.' || c == ',' || c == '-' || c == '\''; });
  return key;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const auto blank = std::min(text.find(' '), text.size());
    if (blank > 0) words.push_back(text.substr(0, blank));
    text.remove_prefix(std::min(text.size(), blank + 1));
  }
  return words;
}

std::string joined_words(const std::vector<std::string_view>& words, std::size_t from, std::size_t count) {
  std::string text;
  for (std::size_t i = from; i < std::min(words.size(), from + count); ++i) {
    if (!text.empty()) text.push_back(' ');
    text += words[i];
  }
  return text;
}

bool is_east_asian(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](unsigned char c) { return (c >= 0xE3 && c <= 0xED) || c == 0xF0; });
}

}  // namespace guanxi::domain
