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
