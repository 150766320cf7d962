#include <doctest/doctest.h>

#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/settings/packs/packs.hpp>

namespace guanxi::app {

using namespace settings;
namespace {

using Names = std::vector<std::string>;

Names broken(std::string_view country, std::string what, std::string_view value = {}) {
  Packs packs("/nonexistent");
  const auto etiquette = packs.etiquette(country);
  REQUIRE(etiquette.has_value());
  REQUIRE(*etiquette != nullptr);
  domain::Favour gift{.what = std::move(what)};
  if (!value.empty()) gift.value = *domain::parse_money(value);
  Names names;
  for (const auto* taboo : broken_taboos(**etiquette, gift, (*packs.of(country))->language, {})) names.push_back(taboo->what);
  return names;
}

TEST_CASE("a country's pack says what is not given there") {
  CHECK(broken("CN", "一座钟") == Names{"clock"});
  CHECK(broken("TW", "一個鬧鐘") == Names{"clock"});
  CHECK(broken("CN", "Two umbrellas and a pear") == Names{"umbrella", "pears"});
  CHECK(broken("CN", "a box of tea").empty());
  CHECK(broken("US", "一座钟").empty());
}

TEST_CASE("fours are looked for in what was given, and in the amount of money alone") {
  for (const std::string_view country : {"CN", "HK", "MO", "TW", "JP", "KR"}) {
    CAPTURE(country);
    CHECK(broken(country, "4 bottles").size() == 1);
    CHECK(broken(country, "four bottles").size() == 1);
    CHECK(broken(country, "14 bottles").empty());
    CHECK(broken(country, "a red envelope", "400 CNY").size() == 1);
    CHECK(broken(country, "紅包", "44.40 CNY").size() == (country == "JP" ? 0U : 1U));
    CHECK(broken(country, "a red envelope", "140 CNY").empty());
    CHECK(broken(country, "a red envelope", "800 CNY").empty());
    CHECK(broken(country, "a tea set", "400 CNY").empty());
  }
  CHECK(broken("CN", "茶叶四盒").size() == 1);
  CHECK(broken("CN", "四川茶叶").empty());
  CHECK(broken("JP", "九個").size() == 1);
  CHECK(broken("DE", "a red envelope", "44 EUR").empty());
}

}  // namespace
}  // namespace guanxi::app
