// Carets under the place.
#include <doctest/doctest.h>

#include <guanxi/text/pointer.hpp>
#include <guanxi/text/width.hpp>

using namespace guanxi::text;

TEST_CASE("carets stand under what is meant, whatever its width") {
  CHECK(pointed("teir:A last>60d", 0, 4) == "  teir:A last>60d\n  ^^^^");
  CHECK(pointed("org:青石 x", 11, 1) == "  org:青石 x\n           ^");
  CHECK(pointed("org:青石", 4, 6) == "  org:青石\n      ^^^^");
  CHECK(pointed("a b", 3, 1) == "  a b\n     ^");
  CHECK(pointed("", 0, 1) == "  \n  ^");
}

TEST_CASE("a place beyond the text, and one within a character, are near ones") {
  CHECK(pointed("ab", 9, 9) == "  ab\n    ^");
  CHECK(pointed("青石", 1, 2) == "  青石\n  ^^");
}

TEST_CASE("of a long text as much is shown as fits around the place") {
  const std::string long_text(5000, 'a');
  for (const std::size_t at : {std::size_t{0}, std::size_t{2500}, std::size_t{4999}}) {
    const std::string shown = pointed(long_text, at, 3000);
    CAPTURE(shown);
    const auto end = shown.find('\n');
    CHECK(width(shown.substr(0, end)) <= 78);
    CHECK(width(shown.substr(end + 1)) <= 78);
    CHECK(shown.find("^") != std::string::npos);
  }
}

TEST_CASE("what would reach the terminal as a command does not") { CHECK(pointed("a\x1b[31mb\nc", 0, 1).find('\x1b') == std::string::npos); }
