#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>

#include "romanise.hpp"
#include "scripts.hpp"
#include "syllables.hpp"
#include "tables.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

Syllable kept(std::u32string_view word) {
  std::string written = encode(word);
  std::string plain = romanise(word);
  if (plain.empty()) plain = fold(written);
  return {std::move(written), std::move(plain)};
}

void add_han(std::vector<Syllable>& pieces, std::u32string_view han) {
  const auto syllables = read_han(han);
  for (std::size_t i = 0; i < han.size(); ++i) {
    if (syllables[i] == tables::no_syllable) pieces.push_back(kept(han.substr(i, 1)));
    else pieces.push_back({std::string(toned_text(syllables[i])), std::string(plain_text(syllables[i]))});
  }
}

}  // namespace

std::vector<Syllable> pinyin(std::string_view utf8) {
  const std::u32string text = composed_characters(utf8);
  std::vector<Syllable> pieces;
  for (std::size_t begin = 0; begin < text.size();) {
    const bool han = is_han(text[begin]);
    std::size_t end = begin;
    while (end < text.size() && is_han(text[end]) == han && !is_space(text[end])) ++end;
    const auto run = std::u32string_view(text).substr(begin, end - begin);
    if (han) add_han(pieces, run);
    else if (!run.empty()) pieces.push_back(kept(run));
    begin = run.empty() ? begin + 1 : end;
  }
  return pieces;
}

}  // namespace guanxi::text
