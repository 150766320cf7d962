#include <map>
#include <random>

#include <doctest/doctest.h>

#include <guanxi/domain/climb.hpp>

using namespace guanxi;
using namespace guanxi::domain;

namespace {

struct Lines {
  std::map<Id, Id> above = {};
  int asked = 0;

  Id operator()(Id at) {
    ++asked;
    const auto found = above.find(at);
    return found == above.end() ? Id{} : found->second;
  }
};

}  // namespace

TEST_CASE("the tops of lines are those of the whole climb, however the lines grow") {
  constexpr int people = 60;
  for (unsigned seed = 0; seed < 200; ++seed) {
    std::mt19937 random(seed);
    const auto anybody = [&] { return Id{1 + static_cast<std::int64_t>(random() % people)}; };
    Lines lines;
    // As another program may have written it: rings too.
    for (int i = 0; i < static_cast<int>(seed % 4); ++i) lines.above.emplace(anybody(), anybody());
    Tops tops;
    for (int step = 0; step < 3 * people; ++step) {
      const Id person = anybody(), boss = anybody();
      if (lines(person)) continue;
      const auto line = climb(boss, lines);
      const Id top = lines(line.back()) ? Id{} : line.back();
      REQUIRE(tops.of(boss, std::ref(lines)) == top);
      if (top != person) lines.above.emplace(person, boss);
    }
  }
}

TEST_CASE("a long line costs no more than its length") {
  constexpr int length = 20'000;
  Lines lines;
  Tops tops;
  for (int i = 2; i <= length; ++i) {  // each below the one before: the line is climbed from its foot
    CHECK(tops.of(Id{i - 1}, std::ref(lines)) == Id{1});
    lines.above.emplace(Id{i}, Id{i - 1});
  }
  CHECK(lines.asked < 4 * length);
}
