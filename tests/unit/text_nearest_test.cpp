#include <guanxi/text/nearest.hpp>

#include <doctest/doctest.h>

#include <string_view>

using namespace guanxi::text;

namespace {

constexpr std::string_view commands[] = {"log",  "remind", "who-decides", "cadence", "add",     "add-org", "edit",     "show",   "list",
                                         "find", "merge",  "note",        "promise", "history", "lunar",   "holidays", "import", "export"};

std::string_view nearest_command(std::string_view word) { return nearest(word, commands).value_or("none"); }

}  // namespace

TEST_CASE("slips of the fingers") {
  CHECK(nearest_command("remnid") == "remind");
  CHECK(nearest_command("lgo") == "log");
  CHECK(nearest_command("who-decide") == "who-decides");
  CHECK(nearest_command("whodecides") == "who-decides");
  CHECK(nearest_command("improt") == "import");
  CHECK(nearest_command("cadance") == "cadence");
  CHECK(nearest_command("LOG") == "log");
}

TEST_CASE("a candidate that begins with the word wins, the shortest of them") {
  CHECK(nearest_command("hol") == "holidays");
  CHECK(nearest_command("ad") == "add");
  CHECK(nearest_command("who") == "who-decides");
}

TEST_CASE("what is too far off suggests nothing") {
  CHECK(nearest_command("xyz") == "none");
  CHECK(nearest_command("commit") == "none");
  CHECK(nearest_command("") == "none");
  CHECK_FALSE(nearest("log", {}));
}
