// Characters beyond ASCII where TOML allows none.
#include <doctest/doctest.h>

#include <guanxi/settings/files/toml_tree.hpp>

#include "files/toml_guard.hpp"

using guanxi::settings::read_toml_tree;
using guanxi::settings::stray_character;

TEST_CASE("letters stand in strings and comments") {
  CHECK_FALSE(stray_character("").has_value());
  CHECK_FALSE(stray_character("\xEF\xBB\xBF# größer\nname = \"王伟\" # 备注\nother = '''é\n'あ'''\nmore = \"\"\"é\\\"é\"\"\"\"\n").has_value());
  CHECK_FALSE(stray_character("a = \"\\\\\"\nb = '\\'\n").has_value());
  CHECK(stray_character("a = 1\né = 2\n") == 2);
  CHECK(stray_character("a = \"\"\"\n\n\"\"\"\nb = [1, あ]") == 4);
  CHECK(stray_character("a = \"x\\é\"") == 1);
  CHECK(stray_character("a = 'x'　") == 1);
  CHECK(stray_character("a = \"no end\n　b = 2") == 2);
}

TEST_CASE("what stands elsewhere is refused with its line, whatever it is") {
  for (const std::string& letter : std::vector<std::string>{"\u00A0", "é", "Ω", "я", "\u2028", "\u3000", "。", "あ", "王", "\uFB01", "\uFEFF", "😀"}) {
    CAPTURE(letter);
    for (const std::string& text :
         {"\n" + letter, "\na" + letter + " = 1", "\na = 1" + letter, "\na = [1" + letter + "]", "\na = [" + letter + "1]", "\na = {b = 1" + letter + "}",
          "\n[a" + letter + "]", "\na = \"\\" + letter + "\"", "\na = \"\"\"\\" + letter + "\"\"\"", "\na " + letter + "= 1", "\na = " + letter}) {
      CAPTURE(text);
      int line = 0;
      const auto read = read_toml_tree(text, "f.toml", &line);
      REQUIRE_FALSE(read.has_value());
      CHECK(line == 2);
      CHECK(read.error().message == "f.toml:2: a letter or sign that may only stand in quotes");
    }
  }
}
