#include <guanxi/text/passage.hpp>

#include <algorithm>
#include <iterator>

#include <guanxi/text/fold.hpp>

#include "letters.hpp"
#include "utf8.hpp"
#include "word_borders.hpp"

namespace guanxi::text {
namespace {

// A word as a pack writes it: "messer*".
struct WantedWord {
  std::string_view text;
  RunsOn may = {};
};

WantedWord wanted_word(std::string_view written) {
  WantedWord word{written};
  if (word.text.starts_with('*')) {
    word.may.before = true;
    word.text.remove_prefix(1);
  }
  if (word.text.ends_with('*')) {
    word.may.after = true;
    word.text.remove_suffix(1);
  }
  return word;
}

template <class Take>
void each_place(std::u32string_view text, std::u32string_view word, RunsOn may, const Take& take) {
  if (word.empty()) return;
  for (std::size_t at = text.find(word); at != std::u32string_view::npos; at = text.find(word, at + 1)) {
    if (is_word_at(text, at, at + word.size(), may)) take(at, at + word.size());
  }
}

constexpr std::u32string_view denials[] = {U"without", U"no",    U"not",  U"non",  U"never", U"ohne", U"kein",   U"keine", U"sans",
                                           U"senza",   U"sin",   U"sem",  U"bez",  U"без",   U"не",   U"zonder", U"geen",  U"utan",
                                           U"không",   U"tanpa", U"不含", U"不带", U"无",    U"非",   U"没有"};

}  // namespace

Passage::Passage(std::string_view utf8, std::string_view language) : language_(language.substr(0, language.find('-'))), letters_(letters_of(utf8)) {
  for (std::size_t at = 0; at < letters_.size(); ++at) {
    const char32_t c = letters_[at];
    const std::u32string folded = c < 0x80 ? std::u32string(1, c) : decode(fold(encode(std::u32string_view(&c, 1))));
    for (const char32_t one : folded) {
      plain_ += one;
      origin_.push_back(at);
    }
  }
  origin_.push_back(letters_.size());
}

std::vector<Span> Passage::found(std::string_view written) const {
  const WantedWord word = wanted_word(written);
  const std::u32string exact = letters_of(word.text), plain = decode(fold(word.text));
  std::vector<Span> places;
  each_place(letters_, exact, word.may, [&](std::size_t begin, std::size_t end) { places.push_back({begin, end}); });
  if (plain == exact || (language_ == "vi" && plain.find(U' ') == std::u32string::npos)) return places;
  const auto as_typed = [&](std::size_t begin, std::size_t end) {
    const Span span{origin_[begin], origin_[end]};
    if (letters_.compare(span.begin, span.end - span.begin, plain_, begin, end - begin) == 0) places.push_back(span);
  };
  each_place(plain_, plain, word.may, as_typed);
  if (const auto spelt = decode(fold_spelt_out(word.text)); spelt != plain) each_place(plain_, spelt, word.may, as_typed);
  return places;
}

bool Passage::denied(const Span& place) const {
  std::u32string_view before = std::u32string_view(letters_).substr(0, place.begin);
  while (before.ends_with(U' ') || before.ends_with(U'-')) before.remove_suffix(1);
  return std::any_of(std::begin(denials), std::end(denials), [&](std::u32string_view word) {
    return before.ends_with(word) && is_word_at(before, before.size() - word.size(), before.size(), {.before = script_of(word.back()) == Script::han});
  });
}

}  // namespace guanxi::text
