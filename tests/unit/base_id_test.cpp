#include <guanxi/base/id.hpp>

#include <doctest/doctest.h>

#include <set>

using namespace guanxi;

namespace {
constexpr std::uint32_t machine = 0x123456, other_machine = 0x123457;
}

TEST_CASE("an id's text reads back as itself") {
  for (const std::uint64_t count : {1, 2, 31, 32, 33, 1000, 1 << 20}) {
    const Id id = make_id(machine, count);
    CHECK(machine_of(id) == machine);
    CHECK(count_of(id) == count);
    CHECK(parse_id(to_text(id)) == id);
    const auto prefix = parse_id_prefix(to_text(id));
    REQUIRE(prefix);
    CHECK(matches(id, *prefix));
    const auto candidate = candidates(*prefix, machine);
    CHECK(candidate.step == 0);
    CHECK(candidate.first == count);
  }
}

TEST_CASE("a short text leads back to its count in steps of its own size") {
  for (std::uint64_t count = 1; count < 5000; count += 7) {
    const auto prefix = parse_id_prefix(short_text(make_id(machine, count)));
    REQUIRE(prefix);
    const auto found = candidates(*prefix, machine);
    CHECK(found.step == std::uint64_t{1} << (5 * id_short_length));
    CHECK(found.first == count);
  }
}

TEST_CASE("neighbours differ in their first character") { CHECK(to_text(make_id(machine, 7))[0] != to_text(make_id(machine, 8))[0]); }

TEST_CASE("the first millions of a machine's ids are numbers of six bytes") { CHECK(make_id(0xffffff, (1 << 23) - 1).value < std::int64_t{1} << 47); }

TEST_CASE("two machines share hardly any beginning, though both count from 1") {
  constexpr std::uint64_t records = 10'000;
  std::set<std::string> shown;
  for (std::uint64_t count = 1; count <= records; ++count) shown.insert(short_text(make_id(machine, count)));
  CHECK(shown.size() == records);
  std::uint64_t same = 0;
  for (std::uint64_t count = 1; count <= records; ++count) same += shown.count(short_text(make_id(other_machine, count)));
  CHECK(same < 20);  // by chance 3 of 10,000 times 10,000 in 33 million
}

TEST_CASE("what is no id is refused, and look-alikes are understood") {
  CHECK_FALSE(parse_id_prefix(""));
  CHECK_FALSE(parse_id_prefix("hello!"));
  CHECK_FALSE(parse_id_prefix("00000000000000"));
  CHECK(parse_id_prefix("O1")->digits == parse_id_prefix("0l")->digits);
  CHECK_FALSE(parse_id("zzzzzzzzzzzzz"));  // 65 bits
  CHECK_FALSE(parse_id("00000"));
}
