// The marks of a filter, whichever way they are typed.
#pragma once

#include <cstddef>
#include <string_view>

#include <guanxi/base/ascii.hpp>

namespace guanxi::domain {

struct Mark {
  char mark = 0;          // in ASCII; 0: the text ends
  std::size_t bytes = 0;  // that it takes
};

constexpr Mark mark_at(std::string_view text, std::size_t at) {
  constexpr struct {
    std::string_view wide;
    char mark;
  } likes[] = {{"：", ':'}, {"，", ','}, {"（", '('}, {"）", ')'}, {"＜", '<'}, {"＞", '>'}, {"＝", '='}, {"\u3000", ' '}};
  if (at >= text.size()) return {};
  for (const auto& like : likes)
    if (text.substr(at).starts_with(like.wide)) return {like.mark, like.wide.size()};
  constexpr char no_mark = '\1';  // for a byte of 0, which ends nothing
  return {ascii::is_space(text[at]) ? ' ' : text[at] == 0 ? no_mark : text[at], 1};
}

constexpr bool is_relation(char mark) { return mark == ':' || mark == '=' || mark == '<' || mark == '>'; }
constexpr bool is_quote(char mark) { return mark == '"' || mark == '\''; }
// Whether a bare value ends here.
constexpr bool ends_value(char mark) { return mark == 0 || mark == ' ' || mark == ',' || mark == '(' || mark == ')'; }
constexpr bool in_word(char mark) { return ascii::is_letter(mark) || mark == '-'; }

}  // namespace guanxi::domain
