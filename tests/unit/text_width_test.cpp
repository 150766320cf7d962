#include <guanxi/text/width.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace guanxi::text;

TEST_CASE("columns") {
  struct Case {
    std::string text;
    int columns;
  };
  const Case cases[] = {{"", 0},         {"abc", 3}, {"王伟", 4},    {"ＡＢ", 4},     {"ｶﾅ", 2},       {"が", 2},
                        {"か\u3099", 2}, {"é", 1},   {"e\u0301", 1}, {"\u0301", 0},   {"한국", 4},     {"\u1112\u1161\u11AB", 2},
                        {"…—·", 3},      {"ไทย", 3}, {"ที่", 1},       {"中\uFE00", 2}, {"a\u200Bb", 2}, {"\xFF\xFE", 2}};
  for (const auto& [text, columns] : cases) {
    CAPTURE(text);
    CHECK(width(text) == columns);
  }
}

TEST_CASE("an emoji sequence takes two columns") {
  const std::string cases[] = {"😀",  "👍🏽", "👨‍👩‍👧‍👦", "❤️", "🏳️‍🌈",
                               "🇨🇳", "1️⃣",  "👩🏽‍💻",           "☎️", "🏴\U000E0067\U000E0062\U000E007F"};
  for (const std::string& text : cases) {
    CAPTURE(text);
    CHECK(width(text) == 2);
  }
  CHECK(width("❤") == 1);
  CHECK(width("🇨🇳🇩🇪") == 4);
  CHECK(width("🇨🇳🇩") == 3);
  CHECK(width("😀😀") == 4);
  CHECK(width("a\u200D😀") == 3);
  for (const char* text : {" \uFE0F\u20E3", "a\uFE0F\u20E3", "1\u20E3"}) CHECK(width(text) == 1);  // no key of a keypad
}

TEST_CASE("padding fills on the right and never shortens") {
  CHECK(pad("ab", 4) == "ab  ");
  CHECK(pad("王", 4) == "王  ");
  CHECK(pad("王伟", 3) == "王伟");
  CHECK(pad("", 2) == "  ");
  CHECK(pad("ab", -1) == "ab");
}

TEST_CASE("truncating keeps whole clusters and shows that it cut") {
  CHECK(guanxi::text::truncate("abc", 3) == "abc");
  CHECK(guanxi::text::truncate("abcd", 3) == "ab…");
  CHECK(guanxi::text::truncate("王小伟", 6) == "王小伟");
  CHECK(guanxi::text::truncate("王小伟", 5) == "王小…");
  CHECK(guanxi::text::truncate("王小伟", 4) == "王…");
  CHECK(guanxi::text::truncate("王小伟", 1) == "…");
  CHECK(guanxi::text::truncate("王小伟", 0) == "");
  CHECK(guanxi::text::truncate("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
  CHECK(guanxi::text::truncate("👨‍👩‍👧‍👦x", 2) == "…");
  CHECK(guanxi::text::truncate("👨‍👩‍👧‍👦xy", 3) == "👨‍👩‍👧‍👦…");
  CHECK(guanxi::text::truncate("a\xFF", 5) == "a\uFFFD");
}

TEST_CASE("wrapping at spaces and between Han characters") {
  using Lines = std::vector<std::string>;
  CHECK(wrap("the quick brown fox", 10) == Lines{"the quick", "brown fox"});
  CHECK(wrap("the quick brown fox", 9) == Lines{"the quick", "brown fox"});
  CHECK(wrap("关系需要长期维护", 6) == Lines{"关系需", "要长期", "维护"});
  CHECK(wrap("见王伟 at Huawei 总部", 8) == Lines{"见王伟", "at", "Huawei", "总部"});
  CHECK(wrap("one\n\ntwo", 10) == Lines{"one", "", "two"});
  CHECK(wrap("", 10) == Lines{""});
  CHECK(wrap("trailing   ", 20) == Lines{"trailing"});
  CHECK(wrap("  indented text", 10) == Lines{"  indented", "text"});
  CHECK(wrap("     x", 3) == Lines{"  x"});
  CHECK(wrap("no\u00A0break here", 8) == Lines{"no\u00A0break", "here"});
}

TEST_CASE("wrapping begins no line with closing punctuation and ends none with an opening bracket") {
  using Lines = std::vector<std::string>;
  CHECK(wrap("说到做到，很好", 8) == Lines{"说到做", "到，很好"});
  CHECK(wrap("王伟（华为）", 6) == Lines{"王伟", "（华", "为）"});
}

TEST_CASE("a word longer than the line is cut, and a character wider than it stands alone") {
  using Lines = std::vector<std::string>;
  CHECK(wrap("abcdefgh", 3) == Lines{"abc", "def", "gh"});
  CHECK(wrap("ab cdefgh", 4) == Lines{"ab", "cdef", "gh"});
  CHECK(wrap("王伟", 1) == Lines{"王", "伟"});
  CHECK(wrap("ab", 0) == Lines{"a", "b"});
}
