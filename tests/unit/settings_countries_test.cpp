#include <guanxi/settings/places/countries.hpp>

#include <algorithm>
#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace guanxi;
using namespace guanxi::settings;

TEST_CASE("countries by code and by name") {
  CHECK(country_code("cn") == "CN");
  CHECK(country_code("UK") == "GB");
  CHECK(country_code("中國") == "CN");
  CHECK(country_code("Österreich") == "AT");
  CHECK(country_code("Côte d’Ivoire") == "CI");
  CHECK(country_code("TÜRKIYE") == "TR");
  CHECK(country_code("Turkey") == "TR");
  CHECK(country_code("哈萨克斯坦") == "KZ");
  CHECK(country_code("Nowhere").empty());
  CHECK(country_code("ZZ").empty());
  CHECK(country_code("|").empty());
  CHECK(country_code("").empty());
}

TEST_CASE("the table has each code of ISO 3166-1 once, in order, with names that lead back to it") {
  CHECK(countries().size() == 249 + 1);
  CHECK(std::is_sorted(countries().begin(), countries().end(), [](const auto& a, const auto& b) { return a.code < b.code; }));
  std::set<std::string_view> seen;
  for (const Country& known : countries()) {
    CAPTURE(std::string(known.code));
    CHECK(seen.insert(known.code).second);
    CHECK(country_code(known.code) == known.code);
    CHECK(country_code(known.english) == known.code);
    CHECK(country_code(known.chinese) == known.code);
    CHECK(country(known.code) == &known);
  }
  CHECK(country("cn") == nullptr);
  CHECK(country("") == nullptr);
}

TEST_CASE("an unknown country names the nearest") {
  const auto hint = [](std::string_view given) {
    const auto code = parse_country(given);
    REQUIRE_FALSE(code);
    CHECK(code.error().kind == ErrorKind::usage);
    CHECK(code.error().message == "no country or region is called '" + std::string(given) + "'");
    return code.error().hint;
  };
  CHECK(hint("Germny") == "did you mean DE, Germany?");
  CHECK(hint("Viet Nan") == "did you mean VN, Vietnam?");
  CHECK(hint("deutschlnad") == "did you mean DE, Germany?");
  CHECK(hint("哈萨克思坦") == "did you mean KZ, Kazakhstan?");
  CHECK(hint("ZU") == "did you mean AU, Australia?");
  CHECK(hint("Nowhere at all") == "a code of ISO 3166, as CN, DE or US, or a name, as Germany or 德国");
  CHECK(*parse_country("germany") == "DE");
}
