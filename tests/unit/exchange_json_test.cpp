// JSON piece by piece: records at their paths, whatever else stands in the file, and what is no JSON.
#include <doctest/doctest.h>

#include "json/records.hpp"

using namespace guanxi;
using namespace guanxi::exchange;

namespace {

// "path=text@line; …", or the error.
std::string read(std::string_view bytes, std::vector<std::string_view> wanted, std::string_view key = {}) {
  MemoryInput input("a.json", bytes);
  std::string found;
  const auto done = json::read_records(input, wanted, [&](std::string_view path, json::Value&& value) {
    found += std::string(path) + "=" + (key.empty() ? value.text : value[key].text) + "@" + std::to_string(value.line) + "; ";
    return Result<void>();
  });
  return done ? found : done.error().message;
}

}  // namespace

TEST_CASE("values at the wanted paths, and no others") {
  const std::string_view board = R"({"name":"Pumps",
 "lists":[{"id":"L1","name":"no"}],
 "cards":[{"id":"C1"},
  {"id":"C2","more":{"id":"no","list":[1,2.50,true,null]}}],"end":"王小满"})";
  CHECK(read(board, {"cards/*"}, "id") == "cards/*=C1@3; cards/*=C2@4; ");
  CHECK(read(board, {"name", "lists/*/name", "end"}) == "name=Pumps@1; lists/*/name=no@2; end=王小满@4; ");
  CHECK(read(R"([{"a":"1"},{"a":"2"}])", {"*"}, "a") == "*=1@1; *=2@1; ");
  CHECK(read("\xEF\xBB\xBF{\"a\":\"1\"}\n{\"a\":\"2\"},\n{\"a\":\"3\"}", {""}, "a") == "=1@1; =2@2; =3@3; ");
  CHECK(read(R"([{"a":"1"}])", {""}, "a").empty());
  const std::string wide("\xFF\xFE{\0\"\0a\0\"\0:\0\"\0\x8B\x73\"\0}\0", 20);
  CHECK(read(wide, {"a"}) == "a=王@1; ");
  CHECK(read(R"({"a":"1","a":"2"})", {""}, "a") == "=2@1; ");
}

TEST_CASE("what is no JSON, or too much of it") {
  CHECK(read("{\"a\":\n[1,2", {"a"}) == "a.json:2: the file is cut off: what it begins does not end");
  CHECK(read("{\"a\":1}\nrest", {"a"}) == "a.json:2: this is no JSON from here on");
  CHECK(read(std::string(100'000, '['), {"a"}) == "a.json:1: the JSON is nested more than 64 deep");
  CHECK(read("[\"" + std::string(20'000'000, 'x') + "\"]", {}) == "a.json:1: a record of more than 16 MB");
  CHECK(read(std::string("{\"a\":\0}", 7), {"a"}) == "a.json:1: this is no JSON from here on");
  CHECK(read("", {"a"}).empty());
  CHECK(read("{\"a\":\"\xFF\"}", {"a"}) == "a=\uFFFD@1; ");
}

TEST_CASE("the paths at the beginning, cut off or not") {
  MemoryInput input("a.json", R"({"name":"x","list":[{"id":7},{"id":8}],"cut)");
  CHECK(json::paths_at_beginning(input) == json::Paths{{"", ""}, {"name", "x"}, {"list", ""}, {"list/*", ""}, {"list/*/id", "7"}});
}
