#include <doctest/doctest.h>

#include <guanxi/text/quantities.hpp>

namespace guanxi::text {
namespace {

using Kind = Quantity::Kind;
using Numbers = std::vector<std::int64_t>;

Numbers of(Kind kind, std::string_view text, std::string_view language) {
  Numbers found;
  for (const auto& one : quantities(Passage(text, language))) {
    if (one.kind == kind) found.push_back(one.value);
  }
  return found;
}
Numbers things(std::string_view text, std::string_view language = "en") { return of(Kind::things, text, language); }
Numbers money(std::string_view text, std::string_view language = "en") { return of(Kind::money, text, language); }

// How many of the thing a text names.
Numbers counted(std::string_view text, std::string_view thing, std::string_view language) {
  const Passage passage(text, language);
  Numbers found;
  for (const auto& one : quantities(passage)) {
    for (const auto& place : passage.found(thing)) {
      if (counts(passage, one, place)) {
        found.push_back(one.value);
        break;
      }
    }
  }
  return found;
}

TEST_CASE("things are counted in every way of writing") {
  CHECK(things("4 boxes of tea") == Numbers{4});
  CHECK(things("four bottles") == Numbers{4});
  CHECK(things("４盒茶叶", "zh") == Numbers{4});
  CHECK(things("四瓶酒", "zh") == Numbers{4});
  CHECK(things("茶叶二十四盒", "zh") == Numbers{24});
  CHECK(things("十四盒月饼", "zh") == Numbers{14});
  CHECK(things("お菓子四十個", "ja") == Numbers{40});
  CHECK(things("湯呑み四つ", "ja") == Numbers{4});
  CHECK(things("와인 네 병", "ko") == Numbers{4});
  CHECK(things("와인 네병", "ko") == Numbers{4});
  CHECK(things("사과 열네 개", "ko") == Numbers{14});
  CHECK(things("배 4개", "ko") == Numbers{4});
  CHECK(things("4개들이 사과", "ko") == Numbers{4});
  CHECK(things("와인 넷", "ko") == Numbers{4});
  CHECK(things("a 4-pack of beer") == Numbers{4});
  CHECK(things("tea x4") == Numbers{4});
  CHECK(things("tea (4)") == Numbers{4});
  CHECK(things("forty-four cups") == Numbers{44});
  CHECK(things("half a dozen cups") == Numbers{6});
  CHECK(things("2 dozen cups") == Numbers{24});
  CHECK(things("1,200 pens") == Numbers{1200});
}

TEST_CASE("measures, dates and names are no counts") {
  for (const char* text : {"4 kg of apples", "4.5 bottles", "iPhone 4 case", "No. 4 blend", "a four-leaf pendant", "a 4-star hotel stay", "12 year old whisky",
                           "the 4th edition", "4K screen", "tickets for 4 July", "Chanel 4"}) {
    CAPTURE(text);
    CHECK(things(text).empty());
  }
  for (const char* text : {"四川茶叶", "文房四宝", "床上四件套", "四月的茶", "4斤苹果", "5年陈酿", "四季花茶", "四叶草胸针"}) {
    CAPTURE(text);
    CHECK(things(text, "zh").empty());
  }
  CHECK(things("四つ葉のクローバー", "ja").empty());
  CHECK(things("사과 4kg", "ko").empty());
  CHECK(things("네일 세트", "ko").empty());
  CHECK(things("감사", "ko").empty());
}

TEST_CASE("money is told from things") {
  CHECK(money("红包250元", "zh") == Numbers{250});
  CHECK(money("红包二百五十块", "zh") == Numbers{250});
  CHECK(of(Kind::bare, "红包二百五", "zh") == Numbers{250});
  CHECK(of(Kind::bare, "红包 250", "zh") == Numbers{250});
  CHECK(money("二百零五元", "zh") == Numbers{205});
  CHECK(money("4万円", "ja") == Numbers{40000});
  CHECK(money("¥400 in an envelope") == Numbers{400});
  CHECK(money("a card of 400 yuan") == Numbers{400});
  CHECK(money("一千二百元", "zh") == Numbers{1200});
}

TEST_CASE("a number is that of its thing") {
  CHECK(counted("12 rose rosse", "rose", "it") == Numbers{12});
  CHECK(counted("zwölf rote Rosen", "Rosen", "de") == Numbers{12});
  CHECK(counted("vierundzwanzig Rosen", "Rosen", "de") == Numbers{24});
  CHECK(counted("10 гвоздик", "гвоздик", "ru") == Numbers{10});
  CHECK(counted("двадцать четыре розы", "розы", "ru") == Numbers{24});
  CHECK(counted("a dozen long-stemmed red roses", "roses", "en") == Numbers{12});
  CHECK(counted("ein Dutzend Rosen", "Rosen", "de") == Numbers{12});
  CHECK(counted("róże, 12 sztuk", "róże", "pl") == Numbers{12});
  CHECK(counted("Rosen (12)", "Rosen", "de") == Numbers{12});
  CHECK(counted("roses x12", "roses", "en") == Numbers{12});
  CHECK(counted("a bouquet of 12 roses", "roses", "en") == Numbers{12});
  CHECK(counted("букет из 8 тюльпанов", "тюльпанов", "ru") == Numbers{8});
  CHECK(counted("2 bouquets of roses", "roses", "en").empty());
  CHECK(counted("roses and 2 bottles of wine", "roses", "en").empty());
  CHECK(counted("2 bottles of wine and roses", "roses", "en").empty());
  CHECK(counted("Rosen für 20 Euro", "Rosen", "de").empty());
  CHECK(counted("Blumen zum 50. Geburtstag", "Blumen", "de").empty());
  CHECK(counted("цветы 8 марта", "цветы", "ru").empty());
  CHECK(counted("6 adet gül", "gül", "tr") == Numbers{6});
}

}  // namespace
}  // namespace guanxi::text
