#include <guanxi/text/sanitise.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace guanxi::text;

namespace {

struct Case {
  std::string text;
  std::string safe;
};

template <std::size_t count>
void check(const Case (&cases)[count]) {
  for (const auto& [text, safe] : cases) {
    CAPTURE(safe);
    CHECK(one_line(text) == safe);
    CHECK(is_line(text) == (text == safe));
    CHECK(is_line(safe));
  }
}

}  // namespace

TEST_CASE("what is harmless stays") { check({{"", ""}, {"plain ~ text", "plain ~ text"}, {"王伟 José 😀", "王伟 José 😀"}, {"\u200Eltr", "\u200Eltr"}}); }

TEST_CASE("escape sequences become one U+FFFD, whole") {
  check({{"a\x1B[31mred\x1B[0m", "a\uFFFDred\uFFFD"},
         {"\x1B[2J\x1B[H", "\uFFFD\uFFFD"},
         {"\x1B]0;title\atext", "\uFFFDtext"},
         {"\x1B]52;c;Zm9v\x1B\\text", "\uFFFDtext"},
         {"\x1B]8;;http://x\x1B\\link\x1B]8;;\x1B\\", "\uFFFDlink\uFFFD"},
         {"\x1BP+q\x1B\\x", "\uFFFDx"},
         {"\x1B(B", "\uFFFD"},
         {"\x1B"
          "c",
          "\uFFFD"}});
}

TEST_CASE("a sequence without an end hides nothing that follows") {
  check({{"\x1B]0;title", "\uFFFD]0;title"},
         {"\x1B[31", "\uFFFD[31"},
         {"\x1B", "\uFFFD"},
         {"\x1B[3\x1B[31mx", "\uFFFD[3\uFFFDx"},
         {"\x1B]0;a\nb\a", "\uFFFD]0;a b\uFFFD"}});
}

TEST_CASE("control characters, C1 as UTF-8 too") {
  check({{std::string("a\0b", 3), "a\uFFFDb"},
         {"\a\b\x7F", "\uFFFD\uFFFD\uFFFD"},
         {"\u009B31m", "\uFFFD31m"},
         {"\u0090q\u009C", "\uFFFDq\uFFFD"},
         {"\x9B"
          "31m",
          "\uFFFD31m"}});
}

TEST_CASE("bidirectional overrides and hiding format characters") {
  check({{"a\u202Ecod.exe", "a\uFFFDcod.exe"}, {"\u2066x\u2069", "\uFFFDx\uFFFD"}, {"\uFFF9a\uFFFAb\uFFFB", "\uFFFDa\uFFFDb\uFFFD"}});
}

TEST_CASE("what shows nothing and means nothing is left out") {
  check({{"王\u200B伟", "王伟"}, {"\uFEFFLi\u00AD Ming\u2060", "Li Ming"}, {"a\u2064\u180Eb", "ab"}, {"x\U000E0041\U000E007F", "x"}, {"\u200B", ""}});
}

TEST_CASE("joiners, selectors and direction marks stay") {
  check({{"👩\u200D👧", "👩\u200D👧"},
         {"می\u200Cخواهم", "می\u200Cخواهم"},
         {"邊\U000E0101 ❤\uFE0F", "邊\U000E0101 ❤\uFE0F"},
         {"\u200Fעברית\u061C", "\u200Fעברית\u061C"}});
}

TEST_CASE("tabs and line breaks become one space each") {
  check({{"a\tb\nc\r\nd\re", "a b c d e"}, {"a\u2028b\u2029c\u0085d", "a b c d"}, {"a\v\fb", "a  b"}});
}

TEST_CASE("lines keep their breaks") {
  CHECK(lines("a\r\nb\n\tc\x1B[1m") == "a\nb\n c\uFFFD");
  CHECK(lines("a\rb") == "a b");
}

TEST_CASE("malformed UTF-8") {
  check({{"a\xFF", "a\uFFFD"},
         {"\xE7\x8E", "\uFFFD"},
         {"\xC0\x80", "\uFFFD\uFFFD"},
         {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
         {"王伟 (华为) \xFF then 李明\x1B[1m", "王伟 (华为) \uFFFD then 李明\uFFFD"}});
  CHECK(valid_utf8("王伟"));
  CHECK(valid_utf8(""));
  for (const char* bad : {"\xFF", "\xC3", "\xE7\x8E", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80"}) {
    CHECK_FALSE(valid_utf8(bad));
  }
}

TEST_CASE("a text laid out for the screen keeps its lines, tabs and, where they are wanted, styles") {
  const std::string laid_out = "a\tb\n\x1B[1;31mred\x1B[0m \u200B王\n";
  CHECK(is_screen(laid_out, true));
  CHECK(screen(laid_out, true) == laid_out);
  CHECK_FALSE(is_screen(laid_out, false));
  CHECK(screen(laid_out, false) == "a\tb\n\uFFFDred\uFFFD \u200B王\n");
  for (const std::string steers : {"\x1B[2J", "\x1B[31", "\x1B[?25l", "\x1B]0;x\a", "\u009B31m", "\x7F", "\u202E", "\x9B", "\r", "\x1B"}) {
    CAPTURE(steers);
    CHECK_FALSE(is_screen("a" + steers + "b", true));
    CHECK(is_screen(screen("a" + steers + "b", true), true));
    CHECK(screen("a" + steers + "b", true).find('\x1B') == std::string::npos);
  }
}
