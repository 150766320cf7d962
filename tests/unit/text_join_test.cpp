#include <guanxi/text/join.hpp>

#include <doctest/doctest.h>

using guanxi::text::joined;

TEST_CASE("texts in a row, without the empty ones") {
  CHECK(joined({}) == "");
  CHECK(joined({"", ""}) == "");
  CHECK(joined({"tea"}) == "tea");
  CHECK(joined({"", "tea", "", "fruit"}) == "tea, fruit");
  CHECK(joined({"王总", "党委书记"}, " · ") == "王总 · 党委书记");
}

TEST_CASE("two names of one thing") {
  using guanxi::text::both_names;
  CHECK(both_names("Spring Festival", "春节") == "Spring Festival 春节");
  CHECK(both_names("Passover", "Passover (Pesach)") == "Passover (Pesach)");
  CHECK(both_names("Labour Day (May Day)", "Labour Day") == "Labour Day (May Day)");
  CHECK(both_names("Midsummer", "Midsummer") == "Midsummer");
  CHECK(both_names("Midsummer", "") == "Midsummer");
  CHECK(both_names("", "春节") == "春节");
}
