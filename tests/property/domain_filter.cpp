// Laws of the language of filters: what is printed reads back, and options say what the expression says.
#include <rapidcheck.h>

#include <guanxi/base/ascii.hpp>
#include <guanxi/domain/filter.hpp>

#include "domain_properties.hpp"

namespace {

using namespace guanxi;
using namespace guanxi::domain;

// Texts that a filter may hold: letters, its own marks of both widths, quotes, blanks, Han.
rc::Gen<std::string> any_value() {
  const auto piece =
      rc::gen::element<std::string>("a", "B", "9", "-", "+", ",", ":", "<", "=", "(", ")", "\"", "'", " ", "@", "青", "，", "：", "\u3000", "ü", "or");
  return rc::gen::map(rc::gen::resize(6, rc::gen::container<std::vector<std::string>>(piece)), [](const std::vector<std::string>& pieces) {
    std::string text;
    for (const auto& one : pieces) text += one;
    return text;
  });
}

// No vector without elements.
template <class T>
rc::Gen<std::vector<T>> some(const rc::Gen<T>& gen) {
  return rc::gen::resize(3, rc::gen::nonEmpty(rc::gen::container<std::vector<T>>(gen)));
}

rc::Gen<FilterWord> any_word() {
  return rc::gen::map(rc::gen::inRange<std::size_t>(0, WordTable<FilterWord>::rows.size()),
                      [](std::size_t at) { return WordTable<FilterWord>::rows[at].value; });
}

Filter any_condition() {
  Filter made{.kind = Filter::Kind::condition, .word = *any_word()};
  if (stands_alone(made.word)) return made;
  if (is_day(made.word)) {
    made.values = {{*any_value()}};
    if (made.word != FilterWord::since && made.word != FilterWord::until) {
      made.relation = *rc::gen::element(Comparison::is, Comparison::less, Comparison::at_most, Comparison::at_least, Comparison::more);
    }
    return made;
  }
  for (const auto& value : *some(any_value())) made.values.push_back({value});
  if (joins_values(made.word)) made.values.push_back(*some(any_value()));
  return made;
}

Filter any_filter(int depth) {
  const int kind = *rc::gen::inRange(0, depth > 0 ? 6 : 2);
  if (kind == 0) return Filter{.kind = Filter::Kind::saved, .name = *rc::gen::element<std::string>("vip", "青石", "a-b", "or")};
  if (kind == 1) return any_condition();
  if (kind == 2) return no(any_filter(depth - 1));
  std::vector<Filter> parts;
  for (int left = *rc::gen::inRange(1, 4); left > 0; --left) parts.push_back(any_filter(depth - 1));
  return kind < 5 ? all_of(std::move(parts)) : any_of(std::move(parts));
}

}  // namespace

bool check_filter() {
  const bool printed = rc::check("a filter reads back as it was printed", [] {
    const Filter filter = any_filter(3);
    const std::string text = to_text(filter);
    if (text.size() > longest_filter) return;
    const auto again = parse_filter(text);
    RC_LOG() << text << "\n";
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == filter);
    RC_ASSERT(to_text(*again) == text);
    RC_ASSERT(filter.kind != Filter::Kind::condition || looks_like_filter(text));
  });
  const bool options = rc::check("options say what the expression says", [] {
    // Of options quotes and blanks are as they are; so values without marks of the language are compared.
    const auto plain = rc::gen::element<std::string>("a", "b", "青石", "9", "ü");
    std::vector<Filter> parts;
    std::string expression;
    for (const FilterWord word : *some(any_word())) {
      std::vector<std::string> given;
      std::string together;
      for (const auto& value : *some(plain)) {
        given.push_back(joins_values(word) ? value + "+" + value : value);
        together += (together.empty() ? "" : ",") + given.back();
      }
      if (is_day(word)) {
        given.resize(1);
        together = given.front();
      }
      parts.push_back(condition(word, given));
      expression += std::string(word_of(word)) + (stands_alone(word) ? "" : ":" + together) + " ";
    }
    const auto read = parse_filter(expression);
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == all_of(parts));
  });
  const bool bytes = rc::check("any text is a filter, or a fault that has its place in it", [](const std::string& text) {
    const auto read = parse_filter(text);
    RC_ASSERT(read || read.error().at <= text.size());
    RC_ASSERT(read || !read.error().hint.empty());
  });
  return printed && options && bytes;
}
