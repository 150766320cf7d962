#include <guanxi/present/digest.hpp>

#include <doctest/doctest.h>

#include "present_digests.hpp"

using namespace guanxi::present;

namespace {

// What becomes of a text behind the name of an item, and below it.
std::string first(std::string_view title) {
  const std::string text = as_markdown(digest_of({{"", "x", "w", "W", "", day("2027-01-22"), std::string(title)}}));
  const auto at = text.find("**W**: ") + 7;
  return text.substr(at, text.find('\n', at) - at);
}
std::string below(std::string_view why) {
  const std::string text = as_markdown(digest_of({{"", "x", "w", "W", "", day("2027-01-22"), "", std::string(why)}}));
  const auto at = text.find("\n  - ") + 5;
  return text.substr(at, text.find('\n', at) - at);
}

}  // namespace

TEST_CASE("markdown has a heading a kind and a list below each") {
  CHECK(as_markdown(january()) == R"(# Fri 2027-01-22

6 reminders, 1 overdue

## Promises to keep

- 2027-01-20 **Klaus Weber** (Norderelbe): price list \& terms `pt7a2`
  - promised on 2027-01-02

## Get in touch

- 2027-01-22 **孙建民** (青鹤净水) `c-vq96x`
  - every 6w, last 2026-12-11
  - by phone

## Festivals ahead

- 2027-02-06 **Spring Festival**
  - closed until 2027-02-11
  - **王伟** (青鹤净水): tea `h-aaaaa`
  - **李明**: a card `h-bbbbb`
  - **刘芳**: tea `h-ddddd`
- 2027-02-06 **Tan Mei**: Spring Festival `h-ccccc`
  - closed until 2027-02-08
  - oranges
)");
}

TEST_CASE("nothing in the data is markdown") {
  CHECK(first("*a* _b_ `c` ~~d~~") == R"(\*a\* \_b\_ \`c\` \~\~d\~\~)");
  CHECK(first("[a](b) ![c](d) <b> &lt; a\\b") == R"(\[a\](b) \!\[c\](d) \<b\> \&lt; a\\b)");
  CHECK(first("a | b #1 @c $d$") == R"(a \| b \#1 \@c \$d\$)");
  CHECK(first("see http://example.com or www.example.com :tea:") == R"(see http\://example.com or www\.example.com \:tea:)");
  CHECK(first("at 10:30, 3.5 times: a-b + c (d)") == "at 10:30, 3.5 times: a-b + c (d)");
}

TEST_CASE("what stands at the beginning of a line begins no list, heading, quotation or code") {
  CHECK(below("- a") == R"(\- a)");
  CHECK(below("+ a") == R"(\+ a)");
  CHECK(below("* a") == R"(\* a)");
  CHECK(below("# a") == R"(\# a)");
  CHECK(below("> a") == R"(\> a)");
  CHECK(below("===") == R"(\===)");
  CHECK(below("---") == R"(\---)");
  CHECK(below("12. a") == R"(12\. a)");
  CHECK(below("1) a") == R"(1\) a)");
  CHECK(below("    a") == "a");
  CHECK(below("a\n# b\r\n- c") == R"(a \# b - c)");
}

TEST_CASE("an id is code and ends it nowhere") {
  const std::string text = as_markdown(digest_of({{"a`b`c", "x", "w", "W", "", day("2027-01-22")}}));
  CHECK(text.ends_with("**W** `abc`\n"));
}
