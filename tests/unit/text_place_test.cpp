// Cities in any script.
#include <doctest/doctest.h>

#include <guanxi/text/fold.hpp>
#include <guanxi/text/place.hpp>

#include "place_names.hpp"

using namespace guanxi::text;

namespace {

bool same(std::string_view one, std::string_view other) {
  const bool there = same_place(place_keys(one), place_keys(other));
  CHECK(there == same_place(place_keys(other), place_keys(one)));
  return there;
}

TEST_CASE("characters, reading, blanks, tones and case are one") {
  for (const char* written : {"深圳", "深圳市", "Shenzhen", "shenzhen", "SHEN ZHEN", "Shēnzhèn", "Ｓｈｅｎｚｈｅｎ", " shen-zhen "}) {
    CAPTURE(written);
    CHECK(same("深圳", written));
    CHECK(same("Shenzhen", written));
  }
  CHECK(same("西安", "Xi'an"));
  CHECK(same("西安", "Xi’an"));
  CHECK(same("重庆", "Chongqing"));
  CHECK(same("重慶", "重庆"));
  CHECK(same("吕梁", "Lüliang"));
  CHECK(same("厦门", "xiamen"));
  CHECK(same("New York", "new-york"));
}

TEST_CASE("the table's names are folded, as what they are compared with") {
  for (std::string_view rest : place_names) {
    while (!rest.empty()) {
      const std::string name(rest.substr(0, rest.find('|')));
      CHECK(fold(name) == name);
      rest.remove_prefix(std::min(rest.size(), name.size() + 1));
    }
  }
  CHECK(same("大阪", "Osaka"));
  CHECK(same("大阪府", "osaka"));
  CHECK(same("東京都", "Tokyo"));
}

TEST_CASE("marks that are spelled out, and other names of well-known cities") {
  CHECK(same("München", "Muenchen"));
  CHECK(same("München", "Munich"));
  CHECK(same("慕尼黑", "munich"));
  CHECK(same("Köln", "Cologne"));
  CHECK(same("香港", "Hong Kong"));
  CHECK(same("臺北", "Taipei"));
  CHECK(same("广州", "Canton"));
  CHECK(same("Москва", "Moscow"));
}

TEST_CASE("other cities are others") {
  CHECK_FALSE(same("深圳", "深州"));
  CHECK_FALSE(same("Hamburg", "Homburg"));
  CHECK_FALSE(same("沙市", "沙"));
  CHECK_FALSE(same("苏州", "宿州"));
  CHECK(same("苏州", "Suzhou"));
  CHECK(same("宿州", "Suzhou"));
  CHECK(place_keys("").empty());
  CHECK(place_keys(" - ").empty());
  CHECK_FALSE(same("", ""));
}

}  // namespace
