#include "words.hpp"

#include "romanise.hpp"
#include "scripts.hpp"

namespace guanxi::text {
namespace {

using Gap = Word::Gap;

class Splitter {
 public:
  void part(Gap gap) {
    open_ = false;
    if (gap > gap_) gap_ = gap;
  }

  void add(char32_t c) {
    const bool han = is_han(c);
    if (!open_ || words_.back().han != han) {
      words_.push_back({{}, han, words_.empty() ? Gap::none : gap_});
      gap_ = Gap::none;
      open_ = true;
    }
    words_.back().text.push_back(c);
  }

  std::vector<Word> finish() && { return std::move(words_); }

 private:
  std::vector<Word> words_;
  Gap gap_ = Gap::none;
  bool open_ = false;
};

// The dots of an abbreviation stand between single letters: S.p.A., not St.Gallen.
bool inside_abbreviation(std::u32string_view name, std::size_t at) {
  const auto single = [&](std::size_t letter) {
    if (letter >= name.size() || !is_spelt(name[letter]) || is_han(name[letter])) return false;
    const bool begins = letter == 0 || !is_spelt(name[letter - 1]);
    const bool ends = letter + 1 == name.size() || !is_spelt(name[letter + 1]);
    return begins && ends;
  };
  return (name[at] == '.' || name[at] == '/') && at > 0 && single(at - 1) && single(at + 1);
}

bool inside_word(std::u32string_view name, std::size_t at) {
  if (inside_abbreviation(name, at)) return true;
  return is_hyphen(name[at]) && at > 0 && is_spelt(name[at - 1]) && at + 1 < name.size() && is_spelt(name[at + 1]);
}

// 古丽.示例娜, 古丽．示例娜: a full stop that stands for the middle dot.
bool is_dot_in_han(std::u32string_view name, std::size_t at) {
  const bool stop = name[at] == '.' || name[at] == 0xFF0E || name[at] == 0xFE52 || name[at] == 0x2024;
  return stop && at > 0 && is_han(name[at - 1]) && at + 1 < name.size() && is_han(name[at + 1]);
}

Gap gap_of(char32_t c) {
  if (is_space(c)) return Gap::space;
  return is_middle_dot(c) ? Gap::dot : Gap::mark;
}

}  // namespace

std::vector<Word> words_of(std::u32string_view name) {
  Splitter splitter;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const char32_t c = name[at];
    if (is_space(c) || is_middle_dot(c) || is_dot_in_han(name, at)) splitter.part(is_space(c) ? Gap::space : Gap::dot);
    else splitter.add(c);
  }
  return std::move(splitter).finish();
}

std::vector<Word> spelt_words_of(std::u32string_view name) {
  Splitter splitter;
  for (std::size_t at = 0; at < name.size(); ++at) {
    if (is_han(name[at]) || is_spelt(name[at]) || inside_word(name, at)) splitter.add(name[at]);
    else splitter.part(is_dot_in_han(name, at) ? Gap::dot : gap_of(name[at]));
  }
  return std::move(splitter).finish();
}

}  // namespace guanxi::text
