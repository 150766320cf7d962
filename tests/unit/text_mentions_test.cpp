#include <doctest/doctest.h>

#include <guanxi/text/fold.hpp>
#include <guanxi/text/mentions.hpp>

namespace guanxi::text {
namespace {

bool says(std::string_view text, std::string_view word) { return mentions(fold(text), fold(word)); }

TEST_CASE("a word with blanks around it stands alone, in the plural too") {
  CHECK(says("a wall clock from Glashütte", "clock"));
  CHECK(says("Clock", "clock"));
  CHECK(says("two clocks, boxed", "clock"));
  CHECK(says("hams", "ham"));
  CHECK(says("a green hat", "green hat"));
  CHECK(says("watches", "watch"));
  CHECK(says("Нож и вилка", "нож"));
  CHECK(says("a clock-shaped cake", "clock"));
  CHECK_FALSE(says("a bottle of champagne", "ham"));
  CHECK_FALSE(says("clockwork", "clock"));
  CHECK_FALSE(says("ножницы", "нож"));
  CHECK_FALSE(says("pears", "ears"));
  CHECK_FALSE(says("clockss", "clock"));
}

TEST_CASE("a word of a script without blanks may stand anywhere") {
  CHECK(says("一座钟", "钟"));
  CHECK(says("一個鬧鐘", "闹钟"));
  CHECK(says("送了把雨伞给他", "伞"));
  CHECK_FALSE(says("一盒茶叶", "钟"));
}

TEST_CASE("a number stands alone") {
  CHECK(says("4 boxes of tea", "4"));
  CHECK(says("茶叶4盒", "4"));
  CHECK(says("4, and a card", "4"));
  CHECK(says("No.4", "4"));
  CHECK_FALSE(says("14 boxes", "4"));
  CHECK_FALSE(says("44盒", "4"));
  CHECK_FALSE(says("4.5 kg of tea", "4"));
  CHECK_FALSE(says("1.4 kg of tea", "4"));
  CHECK_FALSE(says("14个", "4个"));
  CHECK(says("4个", "4个"));
  CHECK_FALSE(says("44s", "4"));
}

TEST_CASE("nothing is nowhere") {
  CHECK_FALSE(says("", "clock"));
  CHECK_FALSE(says("clock", ""));
  CHECK_FALSE(says("", ""));
}

}  // namespace
}  // namespace guanxi::text
