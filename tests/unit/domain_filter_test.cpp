// The language of filters: what reads as what, and what is said of what does not.
#include <doctest/doctest.h>

#include <guanxi/domain/filter.hpp>

using namespace guanxi;
using namespace guanxi::domain;

namespace {

std::string read(std::string_view text) {
  const auto filter = parse_filter(text);
  if (filter) return to_text(*filter);
  const auto& fault = filter.error();
  return fault.message + " at " + std::to_string(fault.at) + "," + std::to_string(fault.length);
}

TEST_CASE("conditions stand one after the other, and or binds less") {
  CHECK(read("tier:A last>60d -tag:paused org:青石") == "tier:A last>60d -tag:paused org:青石");
  CHECK(read("tier:A and not tag:paused") == "tier:A -tag:paused");
  CHECK(read("tier:A or tier:B org:x") == "tier:A or tier:B org:x");
  CHECK(read("(tier:A or tier:B) org:x") == "(tier:A or tier:B) org:x");
  CHECK(read("((tier:A) (org:x overdue))") == "tier:A org:x overdue");
  CHECK(read("-(tier:A or overdue)") == "-(tier:A or overdue)");
  CHECK(read("--overdue") == "--overdue");
  CHECK(read("OR") == "a condition is missing here at 0,1");
}

TEST_CASE("values: any of several, both of two, and whatever stands in quotes") {
  CHECK(read("tag:a,b+c") == "tag:a,b+c");
  CHECK(read("city:a+b") == "city:a+b");
  CHECK(parse_filter("city:a+b")->values == std::vector<std::vector<std::string>>{{"a+b"}});
  CHECK(read("city:\"New York\",Xi'an") == "city:\"New York\",Xi'an");
  CHECK(read("org:'O''Neil'") == "org:O'Neil");
  CHECK(read("tag:\"\"") == "tag:\"\"");
  CHECK(read("last:>60d") == "last>60d");
  CHECK(read("due<=fri in-person>=6mo") == "due<=fri in-person>=6mo");
  CHECK(read("tier=A") == "tier:A");
  CHECK(read("TIER:A") == "tier:A");
}

TEST_CASE("full-width marks are as good as their like") {
  CHECK(read("tier：A，B　（org：青石 or not overdue）") == "tier:A,B (org:青石 or -overdue)");
  CHECK(read("last＞60d") == "last>60d");
}

TEST_CASE("a fault has its place, in bytes") {
  CHECK(read("") == "the filter is empty at 0,0");
  CHECK(read("tier:A teir:B") == "a filter has no word 'teir' at 7,4");
  CHECK(read("org:青石 nonsense") == "'nonsense' is no condition at 11,8");
  CHECK(read("tag:\"open") == "this quote is not closed at 4,5");
  CHECK(read("tier:A (overdue") == "this parenthesis is not closed at 7,1");
  CHECK(read("tier:A)") == "nothing opens this parenthesis at 6,1");
  CHECK(read("tier>A") == "tier is not more or less than something at 4,1");
  CHECK(read("since>=fri") == "since is not more or less than something at 5,2");
  CHECK(read("overdue:yes") == "overdue stands alone at 0,7");
  CHECK(read("tier") == "tier needs a value at 0,4");
  CHECK(read("tier:") == "a value is missing here at 5,1");
  CHECK(read("tag:a,") == "a value is missing here at 6,1");
  CHECK(read("tag:\"a\"b") == "a blank is missing here at 7,1");
  CHECK(read("due:fri,sat") == "due takes one day at 4,7");
  CHECK(read("tier:A or") == "a condition is missing here at 9,1");
  CHECK(read("-") == "a condition is missing here at 1,1");
  CHECK(read("@") == "the name of a filter is missing here at 0,1");
  CHECK(read(":A") == "a condition cannot begin with : at 0,1");
}

TEST_CASE("there is an end to length, depth and number") {
  CHECK(read(std::string(longest_filter + 1, 'a')).starts_with("the filter has 2001 bytes"));
  CHECK(read(std::string(deepest_filter, '(') + "overdue" + std::string(deepest_filter, ')')) == "overdue");
  CHECK(read(std::string(deepest_filter + 1, '(')).starts_with("the filter goes deeper"));
  std::string many;
  for (int i = 0; i < most_conditions; ++i) many += "overdue ";
  CHECK(parse_filter(many).has_value());
  CHECK(read(many + "overdue").starts_with("the filter has more than 100 conditions"));
}

TEST_CASE("the word that was meant is named") {
  const auto nearest = [](std::string_view, std::span<const std::string_view> words) { return std::optional(words.front()); };
  CHECK(parse_filter("teg:a", nearest).error().hint.starts_with("did you mean tag?"));
}

TEST_CASE("an argument is a filter by its conditions, not by what is in a name") {
  for (const char* filter : {"tier:A", "last>60d", "@vip", "(a", "overdue", "-overdue", "x:y", "青 tier:A", "not overdue", "-@vip", "tier：A"}) {
    CAPTURE(filter);
    CHECK(looks_like_filter(filter));
  }
  for (const char* name : {"wangwei", "wangwei@huawei", "a=b@example.com", "王总", "", "O'Neil", "-", "A > B", "over due"}) {
    CAPTURE(name);
    CHECK_FALSE(looks_like_filter(name));
  }
}

TEST_CASE("an option's values are those of the condition") {
  CHECK(to_text(condition(FilterWord::tag, {"a+b", "c,d"})) == "tag:a+b,c,d");
  CHECK(to_text(condition(FilterWord::org, {"Weber, Söhne"})) == "org:\"Weber, Söhne\"");
  CHECK(to_text(condition(FilterWord::overdue, {""})) == "overdue");
}

}  // namespace
