#include <guanxi/text/quantities.hpp>

#include <string>
#include <vector>

#include "text_generators.hpp"
#include "text_properties.hpp"

using namespace guanxi::text;

namespace {

rc::Gen<std::string> any_language() { return rc::gen::element<std::string>("en", "de-DE", "zh-CN", "ja", "ko", "ru", "it", "tr", "vi", ""); }

// Numbers, counters and words for them, in all orders.
rc::Gen<std::string> any_gift() {
  return rc::gen::exec([] {
    const auto part = rc::gen::element<std::string>("四", "十", "百", "万", "亿", "二", "廿", "9", "99999999999999999999", ",", ".", "盒", " ", "네", "스물",
                                                    "병", "개", "twenty", "four", "dozen", "half", "-", "двадцать", "zwei", "und", "venti", "otto", "$", "元",
                                                    "x", "×", "(", "roses", "s", "*", "ü", "đ", "\u0301", "梨", "凤");
    std::string text;
    for (const std::string& one : *rc::gen::container<std::vector<std::string>>(part)) text += one;
    return text;
  });
}

bool check_places() {
  return rc::check("what is found lies within the text, and is the word", [] {
    const Passage passage(*rc::gen::oneOf(any_input(), any_gift()), *any_language());
    for (const Span& place : passage.found(*rc::gen::oneOf(any_input(), any_gift()))) {
      RC_ASSERT(place.begin < place.end);
      RC_ASSERT(place.end <= passage.letters().size());
      passage.denied(place);
    }
  });
}

bool check_quantities() {
  return rc::check("quantities stand one behind the other within the text", [] {
    const Passage passage(*rc::gen::oneOf(any_input(), any_gift()), *any_language());
    std::size_t end = 0;
    for (const Quantity& one : quantities(passage)) {
      RC_ASSERT(one.value >= 0);
      RC_ASSERT(one.span.begin >= end);
      RC_ASSERT(one.span.begin < one.span.end);
      RC_ASSERT(one.span.end <= passage.letters().size());
      end = one.span.end;
      counts(passage, one, {0, passage.letters().size() / 2});
    }
  });
}

}  // namespace

bool check_passages() {
  const bool places = check_places();
  return check_quantities() && places;
}
