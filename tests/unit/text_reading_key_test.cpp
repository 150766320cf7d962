#include <guanxi/text/kana.hpp>
#include <guanxi/text/pinyin.hpp>

#include <doctest/doctest.h>

using namespace guanxi::text;

TEST_CASE("lü, lǚ, lv and lyu are one syllable, lu is another") {
  for (const char* typed : {"Lǚ Lǜ", "lülü", "lyulyu", "LV-LV", "lu\xCC\x88 lu\xCC\x88"}) {
    CAPTURE(typed);
    CHECK(reading_key(typed) == "lvlv");
  }
  CHECK(reading_key("Lu Lu") == "lulu");
  CHECK(reading_key("lüe") == reading_key("lue"));
  CHECK(reading_key("Müller") == "muller");
}

TEST_CASE("kana are read as passports write them") {
  CHECK(romaji("さとう はなこ") == "sato hanako");
  CHECK(romaji("おおの ゆうこ") == "ono yuko");
  CHECK(romaji("いのうえ") == "inoue");
  CHECK(romaji("まつうら") == "matsuura");
  CHECK(romaji("ﾀｶﾊｼ ｲﾁﾛｳ") == "takahashi ichiro");
  CHECK(short_vowels("satoh") == "sato");
  CHECK(short_vowels("satouhanako") == "satohanako");
}
