#include "word_borders.hpp"

#include <algorithm>
#include <iterator>

#include "letters.hpp"

namespace guanxi::text {
namespace {

constexpr std::u32string_view particles[] = {U"은", U"는", U"이",   U"가", U"을", U"를", U"과",   U"와",   U"도",
                                             U"의", U"로", U"으로", U"에", U"만", U"랑", U"이랑", U"하고", U"및"};
constexpr std::u32string_view before_hiragana = U"のとやをおごにで";
constexpr std::u32string_view after_hiragana = U"をとにのがはもでや";
constexpr std::u32string_view articles[] = {U"ال", U"و", U"وال", U"ب", U"بال", U"لل", U"ה", U"ו", U"ב", U"ל", U"מ", U"כ", U"ש"};
// "pear-shaped" speaks of a shape, and "alcohol-free" of what is not there.
constexpr std::u32string_view likenesses[] = {U"-shaped",    U"-free",     U"-flavoured", U"-flavored", U"-scented", U"-themed",
                                              U"-patterned", U"-coloured", U"-colored",   U"-look",     U"-style",   U"-print"};
// What may follow the one character that ends a Chinese word: a link, a count, or the ending of a noun.
constexpr std::u32string_view after_han = U"和与跟及给加送配一二三四五六七八九十两半几个只把双件套对子儿等";

bool holds(std::u32string_view letters, char32_t c) { return letters.find(c) != std::u32string_view::npos; }

bool joins_number(std::u32string_view text, std::size_t point, std::size_t beyond) {
  return (at(text, point) == '.' || at(text, point) == ',') && script_of(at(text, beyond)) == Script::digit;
}

std::size_t run_before(std::u32string_view text, std::size_t end, Script script) {
  std::size_t begin = end;
  while (begin > 0 && script_of(text[begin - 1]) == script) --begin;
  return begin;
}

bool begins(std::u32string_view text, std::size_t begin) {
  const Script script = script_of(text[begin]);
  if (begin == 0) return true;
  const char32_t before = text[begin - 1];
  if (script == Script::digit && begin > 1 && joins_number(text, begin - 1, begin - 2)) return false;
  if (script == Script::none || script == Script::han || script_of(before) != script) return true;
  if (script == Script::hiragana) return holds(before_hiragana, before);
  if (script != Script::semitic) return false;
  const std::size_t run = run_before(text, begin, script);
  return std::find(std::begin(articles), std::end(articles), text.substr(run, begin - run)) != std::end(articles);
}

bool is_alone(std::u32string_view text, std::size_t end, Script script) { return script_of(at(text, end)) != script; }

bool ends(std::u32string_view text, std::size_t begin, std::size_t end) {
  const Script script = script_of(text[end - 1]);
  if (script == Script::none) return true;
  if (script == Script::han) return end - begin > 1 || is_alone(text, end, script) || holds(after_han, text[end]);
  if (script == Script::digit && joins_number(text, end, end + 1)) return false;
  const bool like = script == Script::alphabet &&
                    std::any_of(std::begin(likenesses), std::end(likenesses), [&](auto ending) { return text.substr(end).starts_with(ending); });
  if (like) return false;
  if (is_alone(text, end, script)) return true;
  if (script == Script::hiragana) return holds(after_hiragana, text[end]);
  const auto follows = [&](std::u32string_view ending) { return text.substr(end).starts_with(ending) && is_alone(text, end + ending.size(), script); };
  if (script == Script::alphabet) return follows(U"s") || follows(U"es");
  if (script == Script::hangul) return std::any_of(std::begin(particles), std::end(particles), follows);
  return false;
}

}  // namespace

bool is_word_at(std::u32string_view text, std::size_t begin, std::size_t end, RunsOn may) {
  return begin < end && (may.before || begins(text, begin)) && (may.after || ends(text, begin, end));
}

}  // namespace guanxi::text
