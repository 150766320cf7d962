#include <guanxi/base/ascii.hpp>

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace guanxi;
using Pieces = std::vector<std::string_view>;

TEST_CASE("case is ASCII's alone") {
  CHECK(ascii::lower("ÄB-Z[É") == "Äb-z[É");
  CHECK(ascii::upper("äb-z{é") == "äB-Z{é");
  CHECK(ascii::same_word("utf-8", "UTF-8"));
  CHECK(ascii::same_word("", ""));
  CHECK_FALSE(ascii::same_word("utf-8", "UTF-16"));
  CHECK_FALSE(ascii::same_word("é", "É"));
  CHECK_FALSE(ascii::same_word("[", "{"));
  CHECK(ascii::starts_with_word("TEL;type=home", "tel"));
  CHECK_FALSE(ascii::starts_with_word("te", "tel"));
}

TEST_CASE("no byte above 127 is a letter, a digit or a space") {
  for (int byte = -128; byte < 0; ++byte) {
    const char c = static_cast<char>(byte);
    CHECK_FALSE((ascii::is_letter(c) || ascii::is_digit(c) || ascii::is_space(c) || ascii::is_blank(c)));
    CHECK(ascii::lower(c) == c);
    CHECK(ascii::upper(c) == c);
  }
}

TEST_CASE("what is trimmed") {
  CHECK(ascii::trimmed(" \t a b \r\n") == "a b");
  CHECK(ascii::trimmed(" \n") == "");
  CHECK(ascii::trimmed("") == "");
  CHECK(ascii::trimmed(" \ta ", " ") == "\ta");
  CHECK(ascii::is_blank(""));
  CHECK(ascii::is_blank(" \t\r\n"));
  CHECK_FALSE(ascii::is_blank(" x "));
}

TEST_CASE("what is split") {
  CHECK(ascii::split("a,,b,", ',') == Pieces{"a", "", "b", ""});
  CHECK(ascii::split("", ',') == Pieces{""});
  CHECK(ascii::split_trimmed(" a , b", ',') == Pieces{"a", "b"});
  CHECK(ascii::words("  third  Monday\tof May ") == Pieces{"third", "Monday", "of", "May"});
  CHECK(ascii::words(" ").empty());
}

TEST_CASE("a whole number is the whole text") {
  CHECK(whole_number("42") == 42);
  CHECK(whole_number("007") == 7);
  CHECK(whole_number("-42") == -42);
  for (const std::string_view none : {"", " 4", "4 ", "+4", "4.0", "4x", "x", "-", "--4", "0x4", "４"}) {
    CAPTURE(none);
    CHECK_FALSE(whole_number(none));
  }
}

TEST_CASE("a whole number keeps to its limits") {
  CHECK(whole_number("1901", 1901, 2100) == 1901);
  CHECK(whole_number("2100", 1901, 2100) == 2100);
  CHECK_FALSE(whole_number("1900", 1901, 2100));
  CHECK_FALSE(whole_number("2101", 1901, 2100));
  CHECK_FALSE(whole_number("-0", 0, 10));
  CHECK_FALSE(whole_number("2147483648"));
  CHECK(whole_number<std::int64_t>("2147483648") == 2147483648);
  CHECK_FALSE(whole_number<std::int64_t>("9223372036854775808"));
  CHECK(whole_number<std::uint8_t>("255") == 255);
  CHECK_FALSE(whole_number<std::uint8_t>("256"));
  CHECK_FALSE(whole_number<std::uint8_t>("-1"));
}

TEST_CASE("what is counted") {
  CHECK(counted(1, "file", "files") == "1 file");
  CHECK(counted(0, "file", "files") == "0 files");
  CHECK(counted(2, "person", "people") == "2 people");
}

TEST_CASE("lines are taken off a text one by one") {
  std::string_view text = "one\n\ntwo\r\nthree";
  CHECK(ascii::take_line(text) == "one");
  CHECK(ascii::take_line(text) == "");
  CHECK(ascii::take_line(text) == "two\r");
  CHECK(ascii::take_line(text) == "three");
  CHECK(text.empty());
  CHECK(ascii::take_line(text) == "");
}

TEST_CASE("a text is ASCII when no byte of it is part of a longer character") {
  CHECK(ascii::is_ascii(""));
  CHECK(ascii::is_ascii("a\x7f\n"));
  CHECK_FALSE(ascii::is_ascii("a王"));
  CHECK_FALSE(ascii::is_ascii("\x80"));
}

TEST_CASE("words are found among others, and joined") {
  constexpr std::string_view words[] = {"one", "two"};
  CHECK(ascii::among("two", words));
  CHECK_FALSE(ascii::among("tw", words));
  CHECK_FALSE(ascii::among("", {}));
  CHECK(ascii::joined(words, ", ") == "one, two");
  CHECK(ascii::joined({}, ", ") == "");
}

TEST_CASE("numbers are filled up with zeros, and a column with blanks") {
  CHECK(ascii::padded(7, 2) == "07");
  CHECK(ascii::padded(2026, 2) == "2026");
  CHECK(ascii::padded(0, 4) == "0000");
  CHECK(ascii::blanks(3) == "   ");
  CHECK(ascii::blanks(0) == "");
  CHECK(ascii::blanks(-2) == "");
}
