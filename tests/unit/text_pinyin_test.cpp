#include <guanxi/text/pinyin.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace guanxi::text;

namespace {

std::string toned(std::string_view text) {
  std::string out;
  for (const auto& syllable : pinyin(text)) out += (out.empty() ? "" : " ") + syllable.toned;
  return out;
}

std::string plain(std::string_view text) {
  std::string out;
  for (const auto& syllable : pinyin(text)) out += (out.empty() ? "" : " ") + syllable.plain;
  return out;
}

}  // namespace

TEST_CASE("each Han character is one syllable, simplified or traditional") {
  CHECK(toned("王伟") == "wáng wěi");
  CHECK(toned("陳偉霆") == "chén wěi tíng");
  CHECK(toned("中華") == "zhōng huá");
  CHECK(toned("〇一") == "líng yī");
  CHECK(toned("𬭎") == "hóng");    // extension E
  CHECK(toned("\uF9DC") == "lóng");  // a compatibility ideograph of 隆
  CHECK(toned("佐々木") == "zuǒ zuǒ mù");
}

TEST_CASE("ü is v in the plain spelling") {
  CHECK(plain("吕绿女略") == "lv lv nv lve");
  CHECK(plain("鱼") == "yu");
}

TEST_CASE("words are read as words") {
  CHECK(plain("中国银行") == "zhong guo yin hang");
  CHECK(plain("行长") == "hang zhang");
  CHECK(plain("董事长") == "dong shi zhang");
  CHECK(plain("长江") == "chang jiang");
  CHECK(plain("重庆厦门") == "chong qing xia men");
  CHECK(plain("重慶廈門") == "chong qing xia men");
  CHECK(plain("会计") == "kuai ji");
  CHECK(plain("成都") == "cheng du");
}

TEST_CASE("other text is kept, one piece a word") {
  CHECK(toned("K11 购物 Centre") == "K11 gòu wù Centre");
  CHECK(plain("TCL集团") == "tcl ji tuan");
  CHECK(toned("").empty());
  CHECK(toned(" \t ").empty());
  CHECK(toned("\xFF王") == "\xEF\xBF\xBD wáng");
}
