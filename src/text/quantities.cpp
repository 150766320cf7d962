#include <guanxi/text/quantities.hpp>

#include <algorithm>

#include "letters.hpp"
#include "number_words.hpp"
#include "numerals.hpp"
#include "word_list.hpp"

namespace guanxi::text {
namespace {

using Kind = Quantity::Kind;

bool is_blank(char32_t c) { return c == U' '; }
bool is_latin(char32_t c) { return script_of(c) == Script::alphabet; }

std::size_t past_blanks(std::u32string_view text, std::size_t place) {
  while (is_blank(at(text, place))) ++place;
  return place;
}

// The word that begins here: letters of one script, with apostrophes and points within; or one sign.
std::u32string_view word_from(std::u32string_view text, std::size_t begin) {
  std::size_t end = begin;
  const Script script = script_of(at(text, begin));
  while (end < text.size() && script_of(text[end]) == script && !is_blank(text[end]) && (script != Script::none || end == begin)) {
    ++end;
    if (script == Script::alphabet && (at(text, end) == U'\'' || at(text, end) == U'.') && is_latin(at(text, end + 1))) ++end;
  }
  return text.substr(begin, end - begin);
}

std::u32string_view word_before(std::u32string_view text, std::size_t end) {
  while (end > 0 && is_blank(text[end - 1])) --end;
  std::size_t begin = end;
  while (begin > 0 && !is_blank(text[begin - 1]) && script_of(text[begin - 1]) != Script::digit && text[begin - 1] != U'(' && text[begin - 1] != U',') --begin;
  return text.substr(begin, end - begin);
}

// The longest part of a list that the text begins with; a word of the alphabet stands alone.
std::size_t prefix_in(std::u32string_view text, std::u32string_view list) {
  std::size_t longest = 0;
  any_of_list(list, U'|', [&](std::u32string_view part) {
    const bool alone = !is_latin(part.back()) || !is_latin(at(text, part.size()));
    if (part.size() > longest && text.starts_with(part) && alone) longest = part.size();
    return false;
  });
  return longest;
}

// 四盒, 4本, 네 병; but of 四件套 and 四つ葉 the counter is a part of the name.
bool counter_follows(std::u32string_view text, std::size_t end, Numeral::Written written) {
  const std::size_t next = written == Numeral::Written::han ? end : past_blanks(text, end);
  const char32_t c = at(text, next);
  if (counters.find(c) != std::u32string_view::npos && c != 0) {
    const char32_t after = at(text, next + 1);
    return after != U'套' && after != U'叶' && after != U'式' && !(c == U'本' && after == U'足');
  }
  const std::size_t length = prefix_in(text.substr(next), long_counters);
  if (length == 0) return false;
  if (script_of(at(text, next)) != Script::hangul || script_of(at(text, next + length)) != Script::hangul) return true;
  return word_from(text, next).size() <= length + 1 || text.substr(next + length).starts_with(U"들이");
}

// "4-pack", "4-piece"; "four-leaf" and "4-star" are names.
bool hyphened(std::u32string_view text, std::size_t end, Kind& kind) {
  if (at(text, end) != U'-' || !is_latin(at(text, end + 1))) return false;
  const auto word = word_from(text, end + 1);
  kind = in_list(U"pack|packs|piece|bottle|box|set|er", word) ? Kind::things : Kind::other;
  return true;
}

Kind by_what_follows(std::u32string_view text, std::size_t end, const Numeral& numeral) {
  Kind kind = Kind::bare;
  if (hyphened(text, end, kind)) return kind;
  if (counter_follows(text, end, numeral.written)) return Kind::things;
  const std::size_t next = past_blanks(text, end);
  const auto rest = text.substr(next);
  if (prefix_in(rest, currencies) > 0) return Kind::money;
  if (prefix_in(rest, measures) > 0) return Kind::other;
  if (numeral.written == Numeral::Written::hangul) return Kind::things;  // 와인 넷
  if (rest.empty() || numeral.written == Numeral::Written::han) return Kind::bare;
  if (is_latin(rest.front())) {
    if (next == end && numeral.written == Numeral::Written::digits) return in_list(U"x|pcs|pc", word_from(text, next)) ? Kind::things : Kind::other;  // 4G, 4x
    return Kind::things;
  }
  if (rest.front() == U'×' || rest.front() == U'*') return Kind::things;
  // "zum 50. Geburtstag"; a sentence ends with blanks or not at all
  if (rest.front() == U'.' && next == end) return is_blank(at(text, next + 1)) && is_latin(at(text, past_blanks(text, next + 1))) ? Kind::other : Kind::bare;
  return Kind::bare;
}

// x4, (4), "No. 4", € 4, "iPhone 4".
void by_what_precedes(std::u32string_view text, std::size_t begin, Quantity& quantity) {
  const auto before = word_before(text, begin);
  if (before.empty()) {
    if (begin > 0 && text[begin - 1] == U'(' && quantity.kind == Kind::bare) quantity.kind = Kind::things;
    return;
  }
  if (in_list(U"x|×|*", before) || before.back() == U'×' || before.back() == U'*') {
    if (quantity.kind == Kind::bare) quantity.kind = Kind::things;
  } else if (in_list(currencies_before, before) || prefix_in(before.substr(before.size() - 1), currencies_before) > 0) {
    quantity.kind = Kind::money;
  } else if (in_list(named, before) || before.back() == U'#' || before.back() == U'第') {
    quantity.kind = Kind::other;
  }
}

bool stands_alone(std::u32string_view text, std::size_t begin, const Numeral& numeral) {
  if (begin == 0 || numeral.written == Numeral::Written::words) return true;
  const char32_t before = text[begin - 1];
  if (numeral.written == Numeral::Written::hangul) return script_of(before) != Script::hangul;
  if (numeral.written == Numeral::Written::han) return script_of(before) != Script::digit;
  const bool point = before == U'.' || before == U',';
  const bool times = before == U'x' && (begin == 1 || !is_latin(at(text, begin - 2)));
  const bool currency = in_list(currencies_before, word_before(text, begin));
  return !(point && begin > 1 && script_of(text[begin - 2]) == Script::digit) && (!is_latin(before) || times || currency);
}

bool reads_as_number(std::u32string_view text, std::size_t begin, const Numeral& numeral) {
  if (numeral.length == 0 || !stands_alone(text, begin, numeral)) return false;
  if (numeral.written == Numeral::Written::hangul) {
    const bool ends = begin + numeral.length == text.size() && text[begin] != U'사' && numeral.value < 10;
    return counter_follows(text, begin + numeral.length, numeral.written) || ends;
  }
  return true;
}

// What is between two places, in words: whether nothing of it keeps a number from its thing.
bool near(std::u32string_view between) {
  constexpr int most_words = 4;
  int words = 0;
  for (std::size_t place = 0; place < between.size();) {
    if (is_blank(between[place])) {
      ++place;
      continue;
    }
    const auto word = word_from(between, place);
    place += word.size();
    const bool of = in_list(U"of|de|di|von|из|z|aus|d|'|-|x|×|*|:|(", word);
    if (of) continue;
    if (in_list(partings, word) || in_list(holders, word) || !is_latin(word.front()) || ++words > most_words) return false;
  }
  return true;
}

bool ends_or_pieces(std::u32string_view text, const Quantity& quantity) {
  const std::size_t next = past_blanks(text, quantity.span.end);
  const char32_t c = at(text, next);
  return quantity.pieces || c == 0 || c == U',' || c == U')' || c == U'.' || c == U';' || in_list(partings, word_from(text, next));
}

}  // namespace

std::vector<Quantity> quantities(const Passage& passage) {
  const std::u32string_view text = passage.letters();
  std::vector<Quantity> all;
  for (std::size_t place = 0; place < text.size();) {
    const Numeral numeral = numeral_at(text, place, passage.language());
    if (!reads_as_number(text, place, numeral)) {
      place += std::max<std::size_t>(1, numeral.written == Numeral::Written::digits || numeral.written == Numeral::Written::han ? numeral.length : 0);
      continue;
    }
    Quantity one{numeral.value, numeral.whole ? by_what_follows(text, place + numeral.length, numeral) : Kind::other, {place, place + numeral.length}};
    if (!numeral.whole && prefix_in(text.substr(past_blanks(text, one.span.end)), currencies) > 0) one.kind = Kind::money;
    by_what_precedes(text, place, one);
    one.pieces = prefix_in(text.substr(past_blanks(text, one.span.end)), piece_words) > 0;
    all.push_back(one);
    place = one.span.end;
  }
  return all;
}

bool counts(const Passage& passage, const Quantity& quantity, const Span& thing) {
  const std::u32string_view text = passage.letters();
  if (quantity.kind != Kind::things && quantity.kind != Kind::bare) return false;
  if (quantity.pieces) return true;
  const auto [begin, end] = quantity.span;
  if (thing.begin >= end) return near(text.substr(end, thing.begin - end));
  if (thing.end > begin) return false;
  return ends_or_pieces(text, quantity) && near(text.substr(thing.end, begin - thing.end)) && begin - thing.end <= 4;
}

}  // namespace guanxi::text
