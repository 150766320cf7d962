#include <guanxi/base/id.hpp>

#include <doctest/doctest.h>

using namespace guanxi;

namespace {
constexpr std::int64_t machine = std::int64_t{0x123456} << id_count_bits;
}

TEST_CASE("an id's text reads back as itself") {
  for (const std::int64_t count : {1, 2, 31, 32, 33, 1000, 1 << 20}) {
    const Id id{machine | count};
    const auto prefix = parse_id_prefix(to_text(id));
    REQUIRE(prefix);
    CHECK(matches(id, *prefix));
    const auto candidate = candidates(*prefix);
    CHECK(candidate.step == 0);
    CHECK(candidate.first == static_cast<std::uint64_t>(count));
  }
}

TEST_CASE("a short text leads back to its count in steps of its own size") {
  for (std::int64_t count = 1; count < 5000; count += 7) {
    const auto prefix = parse_id_prefix(short_text(Id{machine | count}));
    REQUIRE(prefix);
    const auto found = candidates(*prefix);
    CHECK(found.step == std::uint64_t{1} << (5 * id_short_length));
    CHECK(found.first == static_cast<std::uint64_t>(count));
  }
}

TEST_CASE("neighbours differ in their first character") {
  CHECK(to_text(Id{machine | 7})[0] != to_text(Id{machine | 8})[0]);
}

TEST_CASE("what is no id is refused, and look-alikes are understood") {
  CHECK_FALSE(parse_id_prefix(""));
  CHECK_FALSE(parse_id_prefix("hello!"));
  CHECK_FALSE(parse_id_prefix("00000000000000"));
  CHECK(parse_id_prefix("O1")->digits == parse_id_prefix("0l")->digits);
}
