#include <guanxi/text/fold.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace guanxi::text;

namespace {

struct Case {
  std::string text;
  std::string folded;
};

template <std::size_t count>
void check(const Case (&cases)[count]) {
  for (const auto& [text, folded] : cases) {
    CAPTURE(text);
    CHECK(fold(text) == folded);
    CHECK(fold(folded) == folded);
  }
}

}  // namespace

TEST_CASE("case, width and white space do not count") {
  check({{"", ""},
         {"Klaus WEBER", "klaus weber"},
         {"  a\t\n b  ", "a b"},
         {" \t ", ""},
         {"ＡＢＣ　１２３", "abc 123"},
         {"ｶﾞｷﾞ", "ガギ"},
         {"a\u00A0\u2003b\u3000", "a b"},
         {"Straße", "strasse"},
         {"ﬁnance", "finance"},
         {"①㈱", "1(株)"},
         {"ΣΊΣΥΦΟΣ", "σισυφοσ"}});
}

TEST_CASE("diacritics come off Latin, Greek and Cyrillic letters, composed or not") {
  check({{"José Núñez", "jose nunez"},
         {"Jose\u0301", "jose"},
         {"a\u0301\u0323\u0302", "a"},
         {"Søren Łukasz Đặng Þór", "soren lukasz dang thor"},
         {"Ōuyáng Lǚ", "ouyang lu"},
         {"Οδυσσέας", "οδυσσεασ"},
         {"Ёлкин Андрей", "елкин андреи"},
         {"Ёлкин", "елкин"},
         {"İstanbul", "istanbul"}});
}

TEST_CASE("other scripts keep their marks, in one normal form") {
  check({{"か\u3099", "が"}, {"は\u309A", "ぱ"}, {"\u1100\u1161\u11A8", "각"}, {"हि\u0902दी", "हि\u0902दी"}, {"\u0928\u093C", "\u0929"}});
  CHECK(fold("\u0301") == "\u0301");  // a mark without a letter is nobody's diacritic
}

TEST_CASE("traditional characters fold to simplified ones") {
  check({{"陳偉霆", "陈伟霆"}, {"歐陽", "欧阳"}, {"萬俟", "万俟"}, {"株式會社", "株式会社"}, {"\uF9DC", "隆"}, {"\u2F08", "人"}, {"苧苎", "苎苎"}});
}

TEST_CASE("look-alikes of apostrophe, hyphen and middle dot are one; what does not show is left out") {
  check({{"O’Brien", "o'brien"},
         {"Jean‐Luc", "jean-luc"},
         {"卡尔・马克思", "卡尔·马克思"},
         {"卡尔•马克思", "卡尔·马克思"},
         {"王\u200B伟\uFEFF", "王伟"},
         {"a\u200D\u0301", "a"},
         {"\U000E0041x", "x"},
         {"soft\u00ADware", "software"}});
}

TEST_CASE("malformed UTF-8 becomes U+FFFD") {
  check({{"\xFF", "\uFFFD"},
         {"a\xC3", "a\uFFFD"},
         {"\xE7\x8E", "\uFFFD"},
         {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
         {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
         {"\xC0\xAF", "\uFFFD\uFFFD"}});
}

TEST_CASE("very long text folds in one go") {
  std::string marks = "a";
  for (int i = 0; i < 50000; ++i) marks += "\u0301";
  CHECK(fold(marks) == "a");
  CHECK(fold(std::string(1000000, 'A')) == std::string(1000000, 'a'));
}

TEST_CASE("Han or not") {
  CHECK(has_han("Mr 王"));
  CHECK_FALSE(has_han("Wang"));
  CHECK_FALSE(has_han("たなか"));
  CHECK(all_han("王伟"));
  CHECK(all_han("卡尔·马克思"));
  CHECK(all_han("佐々木"));
  CHECK_FALSE(all_han("王 伟"));
  CHECK_FALSE(all_han("·"));
  CHECK_FALSE(all_han(""));
  CHECK_FALSE(all_han("王\xFF"));
}
