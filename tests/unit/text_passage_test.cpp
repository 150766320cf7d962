#include <doctest/doctest.h>

#include <guanxi/text/passage.hpp>

namespace guanxi::text {
namespace {

bool says(std::string_view text, std::string_view word, std::string_view language = "en") { return Passage(text, language).says(word); }

TEST_CASE("letters are not folded together") {
  CHECK_FALSE(says("hoa đào Nhật Tân", "dao", "vi"));
  CHECK_FALSE(says("kẹo dừa Bến Tre", "kéo", "vi"));
  CHECK(says("một cái kéo", "kéo", "vi"));
  CHECK(says("bộ DAO làm bếp", "dao", "vi"));
  CHECK(says("hoa cúc trắng", "hoa cúc", "vi"));
  CHECK(says("hoa cuc trang", "hoa cúc", "vi"));
  CHECK_FALSE(says("keo dua", "kéo", "vi"));
  CHECK(says("hoa cu\u0301c", "hoa cúc", "vi"));
  CHECK_FALSE(says("Şal", "sal", "tr"));
}

TEST_CASE("what is typed without marks or with another case is found") {
  CHECK(says("PARFUM", "parfüm", "de"));
  CHECK(says("Parfuem", "Parfüm", "de"));
  CHECK(says("Weisse Lilien", "weiße Lilien", "de"));
  CHECK(says("bicak seti", "bıçak", "tr"));
  CHECK(says("BIÇAK SETİ", "bıçak", "tr"));
  CHECK(says("noz kuchenny", "nóż", "pl"));
  CHECK(says("жёлтые розы", "желтые розы", "ru"));
  CHECK(says("желтые розы", "жёлтые розы", "ru"));
}

TEST_CASE("a word of an alphabet stands alone, unless a star lets it run on") {
  CHECK(says("two clocks, boxed", "clock"));
  CHECK_FALSE(says("clockwork", "clock"));
  CHECK_FALSE(says("Küchenmesser", "Messer", "de"));
  CHECK(says("Küchenmesser-Set", "*messer*", "de"));
  CHECK(says("гвоздикой", "гвоздик*", "ru"));
  CHECK_FALSE(says("14 boxes", "4"));
  CHECK_FALSE(says("a pear-shaped vase", "pear"));
  CHECK_FALSE(says("an alcohol-free punch", "alcohol"));
  CHECK(says("خاتم وخمر", "خمر", "ar"));
  CHECK_FALSE(says("خمري", "خمر", "ar"));
}

TEST_CASE("Hangul and kana stand alone or before a particle") {
  CHECK_FALSE(says("한가위 선물세트", "가위", "ko"));
  CHECK(says("가위를 선물", "가위", "ko"));
  CHECK(says("주방 가위", "가위", "ko"));
  CHECK_FALSE(says("국화차", "국화", "ko"));
  CHECK_FALSE(says("칼슘 영양제", "칼", "ko"));
  CHECK_FALSE(says("うつくしいはこ", "くし", "ja"));
  CHECK(says("つげのくし", "くし", "ja"));
  CHECK(says("革ベルト", "ベルト", "ja"));
  CHECK_FALSE(says("コンベヤーベルトサンダー", "ベルト", "ja"));
}

TEST_CASE("one Han character ends a word, several stand anywhere") {
  CHECK(says("一把伞和茶叶", "伞", "zh"));
  CHECK(says("兩把雨傘", "伞", "zh"));
  CHECK_FALSE(says("扇貝禮盒", "扇", "zh-TW"));
  CHECK(says("手工摺扇", "扇", "zh-TW"));
  CHECK_FALSE(says("書法作品", "書", "zh-HK"));
  CHECK_FALSE(says("菊正宗の酒", "菊", "ja"));
  CHECK(says("白菊の花束", "菊", "ja"));
  CHECK(says("送了他一个闹钟做礼物", "闹钟", "zh"));
  CHECK(says("", "clock") == false);
  CHECK(says("clock", "") == false);
}

TEST_CASE("what a text says is not there is denied") {
  const auto denied = [](std::string_view text, std::string_view word) {
    const Passage passage(text, "en");
    const auto places = passage.found(word);
    REQUIRE(places.size() == 1);
    return passage.denied(places.front());
  };
  CHECK(denied("chocolate without alcohol", "alcohol"));
  CHECK(denied("Pralinen ohne Alkohol", "Alkohol"));
  CHECK(denied("flowers, not red roses", "red roses"));
  CHECK(denied("non-alcoholic", "alcoholic"));
  CHECK_FALSE(denied("a casino red roses", "red roses"));
  CHECK_FALSE(denied("red roses", "red roses"));
}

}  // namespace
}  // namespace guanxi::text
