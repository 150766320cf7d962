// A line of JSON as fields: what is taken, and what is told of a line that cannot be.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <guanxi/app/session/fields.hpp>

namespace {

using namespace guanxi;
using app::Fields;

constexpr std::string_view known[] = {"who", "text", "they-promise", "by", "count"};
constexpr std::string_view follows[] = {"id", "next-due"};

// "who: a, b; text: c", or the error.
std::string read(std::string_view lines) {
  std::string told;
  const auto done = app::each_json_line(lines, known, follows, [&](Fields& fields) -> Result<void> {
    if (!told.empty()) told += " / ";
    std::string line;
    for (const auto name : known) {
      if (!fields.has(name)) continue;
      line += (line.empty() ? "" : "; ") + std::string(name) + ":";
      for (const auto& value : fields.all(name)) line += " " + value;
    }
    told += line;
    return {};
  });
  return done ? told : done.error().message;
}

TEST_CASE("values become text, lists several of them, null nothing") {
  CHECK(read(R"({"who":["a","b"],"text":"c"})") == "who: a b; text: c");
  CHECK(read(R"({"who":"王伟","text":null,"count":3})") == "who: 王伟; count: 3");
  CHECK(read(R"({"count":[-1,2.50,1e3,true,false,null]})") == "count: -1 2.50 1e3 true false");
  CHECK(read(R"({"they_promise":"x","by":""})") == "they-promise: x; by: ");
  CHECK(read("\xef\xbb\xbf{\"who\":\"a\"}\n\n  \n{\"who\":\"b\"}\n") == "who: a / who: b");
  CHECK(read(R"({"count":[0,-0.5,8613800138000,123456789012345678901234567890]})") == "count: 0 -0.5 8613800138000 123456789012345678901234567890");
  CHECK(read(R"({"text":"\u738b\ud83d\ude00"})") == "text: 王😀");
  CHECK(read(R"({"who":[]})") == "");
  CHECK(read(R"({})") == "");
  CHECK(read(R"({"text":"tab\tand bell\u0007"})").find('\a') == std::string::npos);
}

TEST_CASE("the last of two fields of one name holds") {
  CHECK(read(R"({"who":"a","text":"x","who":["b","c"]})") == "who: b c; text: x");
  CHECK(read(R"({"who":"a","who":null})") == "");
}

TEST_CASE("what guanxi works out itself is passed over, whatever it holds") {
  CHECK(read(R"({"id":"k7qp2","who":"a","next_due":{"a":["2026-12-01",{"b":[1]}],"who":"c"}})") == "who: a");
}

TEST_CASE("what cannot be taken is told with its line") {
  CHECK(read("{\"who\":\"a\"}\n{\"who\":{\"b\":1}}") == "line 2: the field 'who' is neither text, number, true, false nor a list of these");
  CHECK(read(R"({"who":[["a"]]})") == "line 1: the field 'who' is neither text, number, true, false nor a list of these");
  CHECK(read(R"({"whom":{"who":"a"}})") == "line 1: unknown field 'whom'");
  for (const auto* line : {"[]", "[{\"who\":\"a\"}]", "\"who\"", "1", "1.5", "true", "null"}) CHECK(read(line) == "line 1: this is no JSON object");
  CHECK(read(std::string_view("{\"who\":\"a\"}\0x", 13)) == "line 1: this is no JSON");
  CHECK(read(R"({"who":"\ud83d"})") == "line 1: this is no JSON");
  for (const auto* line : {"who", "{\"who\":\"a\"", "{\"who\":\"a\"}}", "{\"whom\":1,", "[1", "{\"who\":\"\xff\"}", "{'who':'a'}"}) {
    CHECK(read(line) == "line 1: this is no JSON");
  }
}

TEST_CASE("nested however deep, a line takes no more of the stack") {
  const std::string deep(200'000, '[');
  CHECK(read("{\"id\":" + deep + std::string(200'000, ']') + ",\"who\":\"a\"}") == "who: a");
  CHECK(read(deep) == "line 1: this is no JSON");
}

}  // namespace
