#include <guanxi/text/alternatives.hpp>

#include <doctest/doctest.h>

using guanxi::text::alternatives;

TEST_CASE("alternatives stand with commas between, the last behind an or") {
  CHECK(alternatives({}) == "");
  CHECK(alternatives({"one"}) == "one");
  CHECK(alternatives({"one", "two"}) == "one or two");
  CHECK(alternatives({"one", "two", "three"}) == "one, two or three");
}
