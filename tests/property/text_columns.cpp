#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "text_generators.hpp"
#include "text_properties.hpp"

using namespace guanxi::text;

namespace {

bool check_truncating() {
  return rc::check("a truncated text is never wider than asked, and well formed", [] {
    const std::string text = *any_input();
    const int columns = *rc::gen::inRange(-2, 40);
    const std::string cut = truncate(text, columns);
    RC_ASSERT(width(cut) <= std::max(columns, 0));
    RC_ASSERT(valid_utf8(cut));
    if (valid_utf8(text) && width(text) <= columns && columns > 0) RC_ASSERT(cut == text);
  });
}

// Names are measured the short way, which must agree with the long one: a mark at the end, which takes no column, asks for it.
bool check_names() {
  return rc::check("a name is as wide as its characters", [] {
    const auto character = rc::gen::element<std::string>("a", "Z", " ", "~", "-", "9", "一", "龥", "鿿", "王", "伟");
    const auto parts = *rc::gen::container<std::vector<std::string>>(character);
    std::string name;
    for (const std::string& part : parts) name += part;
    RC_ASSERT(width(name) == width(name + "\u0301"));
  });
}

bool check_sanitised() {
  return rc::check("a text is a line when nothing of it changes", [] {
    const std::string text = *any_input();
    const bool unchanged = one_line(text) == text && lines(text) == text;
    RC_ASSERT(is_line(text) == unchanged);
    RC_ASSERT(is_line(one_line(text)));
  });
}

bool check_padding() {
  return rc::check("a padded text is as wide as asked, or as it was", [] {
    const std::string text = *any_input();
    const int columns = *rc::gen::inRange(-2, 40);
    RC_ASSERT(width(pad(text, columns)) == std::max(width(text), columns));
    RC_ASSERT(pad(text, columns).starts_with(text));
  });
}

// Without line feeds and the spaces at which a line may end (Zs but the no-break ones).
std::string without_space(const std::string& text) {
  constexpr std::string_view wide[] = {"\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005",
                                       "\u2006", "\u2008", "\u2009", "\u200A", "\u205F", "\u3000"};
  std::string out = text;
  std::erase_if(out, [](char c) { return c == ' ' || c == '\n'; });
  for (const auto space : wide) {
    for (auto at = out.find(space); at != out.npos; at = out.find(space)) out.erase(at, space.size());
  }
  return out;
}

bool check_wrapping() {
  return rc::check("wrapped lines fit, and lose nothing but spaces", [] {
    const std::string text = lines(*any_input());
    const int columns = *rc::gen::inRange(2, 40);
    std::string together;
    for (const std::string& line : wrap(text, columns)) {
      RC_ASSERT(width(line) <= columns);
      together += line;
    }
    RC_ASSERT(valid_utf8(together));
    RC_ASSERT(without_space(together) == without_space(text));
  });
}

}  // namespace

bool check_columns() {
  bool held = check_truncating();
  held = check_padding() && held;
  held = check_names() && held;
  held = check_sanitised() && held;
  return check_wrapping() && held;
}
