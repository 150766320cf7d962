// How many there are of what, and how much money, in a text.
#pragma once

#include <cstdint>
#include <vector>

#include <guanxi/text/passage.hpp>

namespace guanxi::text {

struct Quantity {
  enum class Kind {
    things,  // 4 boxes, four bottles, 四盒, 네 병, x4
    money,   // 400 yuan, 四百元, €50
    bare,    // nothing tells: a number at the end, 红包250
    other,   // weights, ages, dates, names: 4 kg, 4月, iPhone 4, four-leaf
  };
  std::int64_t value = 0;
  Kind kind = Kind::bare;
  Span span = {};       // of the number alone
  bool pieces = false;  // "12 stems", "10 штук": things that the text has named elsewhere
};

// The whole numbers of a text, in digits of any width, Chinese and Korean numerals, and words of English and of the text's language. A
// fraction is of the kind other.
std::vector<Quantity> quantities(const Passage& text);

// Whether a number is that of a thing that the text names at a place: "12 red roses", "roses x12", "букет из 10", "12 stems". Another thing
// between them, a vase or a bouquet, has the number for itself.
bool counts(const Passage& text, const Quantity& quantity, const Span& thing);

}  // namespace guanxi::text
