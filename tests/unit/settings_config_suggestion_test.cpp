#include <doctest/doctest.h>

#include <guanxi/settings/config/config.hpp>

using namespace guanxi;
using namespace guanxi::settings;

namespace {

std::string set(std::string_view toml, std::string_view key, std::string_view value) {
  const auto text = with_setting(toml, "c.toml", key, value);
  if (!text) FAIL(text.error().message);
  return *text;
}

}  // namespace

TEST_CASE("a key takes the place of the comment that suggests it") {
  CHECK(set("[user]\n# name = \"Lin\"\n# country = \"CN\"\n", "user.country", "JP") == "[user]\n# name = \"Lin\"\ncountry = \"JP\"\n");
  CHECK(set("[user]\nname = \"a\"\n  #country='CN'\r\n[ui]\n", "user.country", "JP") == "[user]\nname = \"a\"\n  country=\"JP\"\r\n[ui]\n");
  CHECK(set("# user.country = \"CN\"\n", "user.country", "JP") == "user.country = \"JP\"\n");
  CHECK(set("[cadence]\n# tiers = { A = \"2w\", B = \"6w\" }\n", "cadence.tiers.B", "5w") == "[cadence]\ntiers = { B = \"5w\" }\n");
  CHECK(set("[cadence.tiers]\n# B = \"2w\"\n", "cadence.tiers.B", "5w") == "[cadence.tiers]\nB = \"5w\"\n");
}

TEST_CASE("what was said behind a suggestion stays, in its column where there is room") {
  CHECK(set("[remind]\n# days = 7     # how far\n", "remind.days", "30") == "[remind]\ndays = 30      # how far\n");
  CHECK(set("[user]\n# name = \"a\" # me\n", "user.name", "a long name") == "[user]\nname = \"a long name\" # me\n");
}

TEST_CASE("what only looks like a suggestion stays as it is") {
  CHECK(set("[ui]\n# days = 7\n[remind]\n", "remind.days", "3") == "[ui]\n# days = 7\n[remind]\ndays = 3\n");
  CHECK(set("# days = 7\n[remind]\n", "remind.days", "3") == "# days = 7\n[remind]\ndays = 3\n");
  CHECK(set("[remind]\n# days = how many\n", "remind.days", "3") == "[remind]\ndays = 3\n# days = how many\n");
  CHECK(set("[remind]\nmax = 2 # days = 7\n", "remind.days", "3") == "[remind]\nmax = 2 # days = 7\ndays = 3\n");
  CHECK(set("[user]\nemails = [\n# name = \"a\"\n]\n", "user.name", "b") == "[user]\nemails = [\n# name = \"a\"\n]\nname = \"b\"\n");
  CHECK(set("[alias]\nw = '''\n# v = \"a\"\n'''\n", "alias.v", "b") == "[alias]\nw = '''\n# v = \"a\"\n'''\nv = \"b\"\n");
}

TEST_CASE("a live line is changed where it stands, suggestion or not") {
  CHECK(set("[remind]\n# days = 7\ndays = 2\n", "remind.days", "3") == "[remind]\n# days = 7\ndays = 3\n");
  CHECK(set("[remind]\n# days = 7\ndays = 2\n", "remind.days", "") == "[remind]\n# days = 7\n");
}

TEST_CASE("a country is told by its code or its name, and kept as the code") {
  for (const std::string given : {"CN", "cn", "China", "中国"}) {
    CAPTURE(given);
    CHECK(set("", "user.country", given) == "[user]\ncountry = \"CN\"\n");
    const auto config = Config::parse("[user]\ncountry = \"" + given + "\"\n", "c.toml");
    REQUIRE(config);
    CHECK(config->text("user.country") == "CN");
    Config overridden;
    REQUIRE(overridden.override_with("user.country=" + given));
    CHECK(overridden.text("user.country") == "CN");
    CHECK(stored_form("user.country", given) == "CN");
  }
  CHECK(stored_form("user.name", "China") == "China");
}
