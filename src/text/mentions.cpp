#include <guanxi/text/mentions.hpp>

#include "scripts.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

enum class Edge { other, letter, digit };

Edge edge_of(char32_t c) {
  if (between(c, '0', '9')) return Edge::digit;
  return takes_diacritics(c) ? Edge::letter : Edge::other;
}

// The text from one place on, or before it back to the beginning: what a word may run on into.
class Beside {
 public:
  Beside(std::u32string_view text, std::size_t at, bool after) : text_(text), at_(at), after_(after) {}

  char32_t operator[](std::size_t distance) const {
    const std::size_t left = after_ ? text_.size() - at_ : at_;
    if (distance >= left) return 0;
    return after_ ? text_[at_ + distance] : text_[at_ - 1 - distance];
  }

 private:
  std::u32string_view text_;
  std::size_t at_;
  bool after_;
};

bool runs_on(char32_t edge, const Beside& beside) {
  const Edge kind = edge_of(edge);
  if (kind == Edge::other) return false;
  if (edge_of(beside[0]) == kind) return true;
  const bool point = beside[0] == '.' || beside[0] == ',';
  return kind == Edge::digit && point && edge_of(beside[1]) == Edge::digit;
}

bool ends_at(std::u32string_view text, std::size_t end, char32_t last) {
  if (!runs_on(last, {text, end, true})) return true;
  for (const std::u32string_view plural : {std::u32string_view(U"s"), std::u32string_view(U"es")}) {
    const bool follows = edge_of(last) == Edge::letter && text.substr(end).starts_with(plural);
    if (follows && !runs_on('s', {text, end + plural.size(), true})) return true;
  }
  return false;
}

}  // namespace

bool mentions(std::string_view folded_text, std::string_view folded_word) {
  const std::u32string text = decode(folded_text), word = decode(folded_word);
  if (word.empty()) return false;
  for (std::size_t at = text.find(word); at != std::u32string::npos; at = text.find(word, at + 1)) {
    if (!runs_on(word.front(), {text, at, false}) && ends_at(text, at + word.size(), word.back())) return true;
  }
  return false;
}

}  // namespace guanxi::text
