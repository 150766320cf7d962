#include "western_name.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include <unicode/uchar.h>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>

#include "name_words.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

using ascii::among;

// As the tables have it.
std::string key_of(const Word& word) {
  std::string key = fold(encode(word.text));
  std::erase_if(key, [](char c) { return c == '.' || c == '-' || c == ',' || c == '(' || c == ')'; });
  return key;
}

bool has(const Word& word, char32_t mark) { return word.text.find(mark) != word.text.npos; }
bool begins_small(const Word& word) {
  return u_islower(static_cast<UChar32>(word.text.front() == U'\'' && word.text.size() > 1 ? word.text[1] : word.text.front()));
}
bool is_capital(const Word& word) {
  return std::none_of(word.text.begin(), word.text.end(), [](char32_t c) { return u_islower(static_cast<UChar32>(c)); });
}

// What is only in some countries a word before a name wants the full stop that shows it.
bool is_before(const Word& word, bool first) {
  const std::string key = key_of(word);
  const bool stop = has(word, U'.');
  if (!first && stop && among(key, grade_subjects)) return true;
  if (among(key, grades_with_stop)) return stop;
  return among(key, grades_before);
}

bool is_behind(const Word& word, bool after_comma, bool shouted) {
  const std::string key = key_of(word);
  if (!among(key, grades_behind)) return false;
  if (!among(key, also_names) || after_comma || has(word, U'.')) return true;
  return is_capital(word) && !shouted;
}

class Parter {
 public:
  explicit Parter(std::vector<Word> words) : words_(std::move(words)) {
    shouted_ = std::all_of(words_.begin(), words_.end(), [](const Word& word) { return is_capital(word); });
  }

  WesternName parted() && {
    take_brackets();
    take_behind();
    const std::size_t turned = turned_at();
    if (turned > 0) {
      name_.surname.assign(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(turned));
      words_.erase(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(turned));
    }
    take_before(words_);
    if (turned > 0) take_before(name_.surname);
    else part_surname();
    name_.given = std::move(words_);
    for (auto* part : {&name_.before, &name_.given, &name_.surname, &name_.behind}) drop_commas(*part);
    return std::move(name_);
  }

 private:
  // "(FH)", "(Muster AG)": not what they are called by.
  void take_brackets() {
    const auto opens = std::find_if(words_.begin(), words_.end(), [](const Word& word) { return word.text.front() == U'('; });
    if (opens == words_.begin() || opens == words_.end()) return;
    auto closes = std::find_if(opens, words_.end(), [](const Word& word) { return has(word, U')'); });
    if (closes == words_.end()) return;
    words_.erase(opens, ++closes);
  }

  bool comma_before(std::size_t at) const { return at > 0 && words_[at - 1].text.ends_with(U','); }

  void take_behind() {
    bool after_comma = std::any_of(words_.begin(), words_.end() - 1, [](const Word& word) { return word.text.ends_with(U','); });
    while (words_.size() > 1) {
      const bool directly = after_comma && (comma_before(words_.size() - 1) || words_.back().text.ends_with(U','));
      if (!is_behind(words_.back(), directly, shouted_)) break;
      name_.behind.insert(name_.behind.begin(), words_.back());
      words_.pop_back();
    }
    if (words_.back().text.ends_with(U',')) words_.back().text.pop_back();
    if (words_.back().text.empty() && words_.size() > 1) words_.pop_back();
  }

  // The length of the surname before the comma that turns the name round; 0: it is not turned.
  std::size_t turned_at() const {
    const auto comma = std::find_if(words_.begin(), words_.end(), [](const Word& word) { return word.text.ends_with(U','); });
    return comma == words_.end() || comma + 1 == words_.end() ? 0 : static_cast<std::size_t>(comma - words_.begin()) + 1;
  }

  void take_before(std::vector<Word>& words) {
    while (words.size() > 1 && is_before(words.front(), name_.before.empty())) {
      name_.before.push_back(words.front());
      words.erase(words.begin());
    }
  }

  bool is_particle(std::size_t at) const {
    const Word& word = words_[at];
    const std::string key = key_of(word);
    const bool small = begins_small(word);
    if (among(key, small_particles)) return small;
    if (!among(key, particles)) return false;
    return small || (at > 0 && !shouted_ && !among(key_of(words_.front()), vietnamese));
  }

  void part_surname() {
    std::size_t begin = words_.size() - 1;
    while (begin > 0 && is_particle(begin - 1)) --begin;
    if (begin > 2 && words_[begin - 1].text == U"y") {
      begin -= 2;
      while (begin > 1 && is_particle(begin - 1)) --begin;
    }
    const auto from = words_.begin() + static_cast<std::ptrdiff_t>(begin);
    name_.surname.assign(from, words_.end());
    words_.erase(from, words_.end());
  }

  static void drop_commas(std::vector<Word>& words) {
    for (Word& word : words) std::erase(word.text, U',');
    std::erase_if(words, [](const Word& word) { return word.text.empty(); });
  }

  std::vector<Word> words_;
  WesternName name_;
  bool shouted_ = false;
};

}  // namespace

WesternName western_name(std::vector<Word> words) { return Parter(std::move(words)).parted(); }

}  // namespace guanxi::text
