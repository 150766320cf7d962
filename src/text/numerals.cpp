#include "numerals.hpp"

#include <algorithm>
#include <iterator>

#include "letters.hpp"
#include "number_words.hpp"
#include "word_list.hpp"

namespace guanxi::text {
namespace {

constexpr std::int64_t most = 1'000'000'000'000;  // no gift is more

std::int64_t times(std::int64_t a, std::int64_t b) { return a > most / b ? most : a * b; }
std::int64_t plus(std::int64_t a, std::int64_t b) { return std::min(most, a + b); }

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

// ---- 四十, 二百五, 十二万

// Simplified, as a fold has them; the forms of cheques among them. -1: none.
int han_digit(char32_t c) {
  constexpr std::u32string_view digits[] = {U"零〇", U"一壹", U"二贰弐两", U"三叁参", U"四肆", U"五伍", U"六陆", U"七柒", U"八捌", U"九玖"};
  const auto found = std::find_if(std::begin(digits), std::end(digits), [c](auto forms) { return forms.find(c) != std::u32string_view::npos; });
  return found == std::end(digits) ? -1 : static_cast<int>(found - std::begin(digits));
}

std::int64_t han_unit(char32_t c) {
  switch (c) {
    case U'十':
    case U'拾': return 10;
    case U'百':
    case U'佰': return 100;
    case U'千':
    case U'仟': return 1000;
    case U'万': return 10'000;
    case U'亿': return 100'000'000;
    default: return 0;
  }
}

Numeral han_at(std::u32string_view text, std::size_t begin) {
  Numeral number{Numeral::Written::han};
  std::int64_t total = 0, below = 0, digit = -1, last_unit = 1;
  for (std::size_t place = begin; place < text.size(); ++place) {
    const char32_t c = text[place];
    const int value = c == U'廿' ? 20 : c == U'卅' ? 30 : han_digit(c);
    if (value >= 20) {
      below += value;
      last_unit = 10;
    } else if (value >= 0) {
      digit = digit > 0 && last_unit == 1 ? plus(times(digit, 10), value) : value;  // 二〇二六, digit by digit
      if (value == 0 && last_unit > 1) last_unit = 1;                               // 二百零五 is no 二百五
    } else if (const std::int64_t unit = han_unit(c); unit >= 10'000) {
      total = times(plus(total, plus(below, std::max<std::int64_t>(digit, 0))), unit);
      below = 0, digit = -1, last_unit = unit;
    } else if (unit > 0) {
      below = plus(below, times(digit < 0 ? 1 : digit, unit));
      digit = -1, last_unit = unit;
    } else {
      break;
    }
    number.length = place + 1 - begin;
  }
  // 二百五: the unit of the last digit is left out
  if (digit > 0) below = plus(below, times(digit, last_unit >= 100 ? last_unit / 10 : 1));
  number.value = plus(total, below);
  return number;
}

// ---- 12, 1,200, 4.5, 4万

Numeral digits_at(std::u32string_view text, std::size_t begin) {
  Numeral number;
  std::size_t place = begin;
  const auto digits = [&] {
    const std::size_t from = place;
    while (is_digit(at(text, place))) {
      if (number.value < most) number.value = number.value * 10 + static_cast<std::int64_t>(text[place] - U'0');
      ++place;
    }
    return place - from;
  };
  digits();
  while ((at(text, place) == U'.' || at(text, place) == U',') && is_digit(at(text, place + 1))) {
    const std::int64_t before = number.value;
    ++place;
    if (digits() == 3) continue;  // thousands
    number.whole = false;
    number.value = before;
  }
  while (const std::int64_t unit = han_unit(at(text, place))) {
    if (unit < 100) break;
    number.value = times(number.value, unit);
    ++place;
  }
  number.length = place - begin;
  return number;
}

// ---- 네, 열두, 사십

Numeral hangul_at(std::u32string_view text, std::size_t begin) {
  struct Word {
    std::u32string_view text;
    int value;
  };
  constexpr Word ones[] = {{U"한", 1},   {U"하나", 1}, {U"두", 2},   {U"둘", 2},   {U"세", 3},   {U"셋", 3}, {U"네", 4}, {U"넷", 4},
                           {U"다섯", 5}, {U"여섯", 6}, {U"일곱", 7}, {U"여덟", 8}, {U"아홉", 9}, {U"일", 1}, {U"이", 2}, {U"삼", 3},
                           {U"사", 4},   {U"오", 5},   {U"육", 6},   {U"칠", 7},   {U"팔", 8},   {U"구", 9}};
  constexpr Word tens[] = {{U"열", 10}, {U"스물", 20}, {U"스무", 20}, {U"서른", 30}, {U"마흔", 40},
                           {U"십", 10}, {U"이십", 20}, {U"삼십", 30}, {U"사십", 40}, {U"오십", 50}};
  Numeral number{Numeral::Written::hangul};
  const auto take = [&](const auto& words) {
    const Word* longest = nullptr;
    for (const Word& word : words) {
      if (text.substr(begin + number.length).starts_with(word.text) && (!longest || longest->text.size() < word.text.size())) longest = &word;
    }
    if (!longest) return;
    number.value += longest->value;
    number.length += longest->text.size();
  };
  take(tens);
  take(ones);
  return number;
}

// ---- four, vierundzwanzig, двадцать четыре, two dozen

constexpr int values[] = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50};

struct Read {
  int value = 0;
  std::size_t length = 0;
};

// The longest word of one number that begins here and stands alone, or, if it need not, before others.
Read number_word(std::u32string_view text, const NumberWords& language, bool alone) {
  Read best;
  for (std::size_t number = 0; number < language.words.size(); ++number) {
    any_of_list(language.words[number], U'/', [&](std::u32string_view word) {
      const bool fits = starts_with_marks_or_without(text, word) && (!alone || script_of(at(text, word.size())) != Script::alphabet);
      if (fits && word.size() > best.length) best = {values[number], word.size()};
      return false;
    });
  }
  return best;
}

Read compound(std::u32string_view text, const NumberWords& language) {
  const Read first = number_word(text, language, true);
  if (first.length > 0) {
    const bool tens = first.value >= 20 && (at(text, first.length) == U' ' || at(text, first.length) == U'-');
    const Read second = tens ? number_word(text.substr(first.length + 1), language, true) : Read();
    return second.length > 0 && second.value < 10 ? Read{first.value + second.value, first.length + 1 + second.length} : first;
  }
  if (language.language == "it") {  // ventiquattro
    const Read tens = number_word(text, language, false), one = number_word(text.substr(tens.length), language, true);
    return tens.value >= 20 && one.length > 0 && one.value < 10 ? Read{tens.value + one.value, tens.length + one.length} : Read();
  }
  const std::u32string_view joined = language.language == "de" ? U"und" : language.language == "nl" ? U"en" : U"";
  const Read one = joined.empty() ? Read() : number_word(text, language, false);
  if (one.length == 0 || !text.substr(one.length).starts_with(joined)) return {};
  const Read tens = number_word(text.substr(one.length + joined.size()), language, true);
  return tens.value >= 20 && one.value < 10 ? Read{one.value + tens.value, one.length + joined.size() + tens.length} : Read();
}

std::size_t word_length(std::u32string_view text, std::u32string_view list) {
  std::size_t longest = 0;
  any_of_list(list, U'|', [&](std::u32string_view word) {
    if (starts_with_marks_or_without(text, word) && script_of(at(text, word.size())) != Script::alphabet) longest = std::max(longest, word.size());
    return false;
  });
  return longest;
}

// A dozen, half a dozen, two dozen.
Read with_dozens(std::u32string_view text, const NumberWords& language) {
  Read number = compound(text, language);
  std::size_t before = number.length;
  bool half = false;
  if (number.length == 0) {
    before = word_length(text, language.half);
    half = before > 0;
    if (language.language == "ru" && half) return {6, before};
    if (half && (text.substr(before).starts_with(U" a ") || text.substr(before).starts_with(U"-"))) before += text[before] == U' ' ? 2 : 0;
  }
  const std::size_t gap = before > 0 && (at(text, before) == U' ' || at(text, before) == U'-') ? 1 : 0;
  const std::size_t dozen = before > 0 && gap == 0 ? 0 : word_length(text.substr(before + gap), language.dozen);
  if (dozen == 0) return number;
  return {half ? 6 : 12 * std::max(1, number.value), before + gap + dozen};
}

Numeral words_at(std::u32string_view text, std::size_t begin, std::string_view language) {
  Numeral number{Numeral::Written::words};
  if (begin > 0 && script_of(text[begin - 1]) == Script::alphabet) return number;
  for (const NumberWords& words : number_words) {
    if (words.language != "en" && words.language != language) continue;
    const Read read = with_dozens(text.substr(begin), words);
    if (read.length > number.length) number = {Numeral::Written::words, read.value, read.length};
  }
  return number;
}

}  // namespace

Numeral numeral_at(std::u32string_view text, std::size_t begin, std::string_view language) {
  switch (script_of(at(text, begin))) {
    case Script::digit: {
      const Numeral number = digits_at(text, begin);
      if (!number.whole || at(text, begin + number.length) != U' ') return number;
      for (const NumberWords& words : number_words) {  // "2 dozen"
        const std::size_t dozen = words.language == "en" || words.language == language ? word_length(text.substr(begin + number.length + 1), words.dozen) : 0;
        if (dozen > 0) return {Numeral::Written::digits, number.value * 12, number.length + 1 + dozen};
      }
      return number;
    }
    case Script::han: return han_at(text, begin);
    case Script::hangul: return hangul_at(text, begin);
    case Script::alphabet: return words_at(text, begin, language);
    default: return {};
  }
}

}  // namespace guanxi::text
