// Whom a key of a pack means, by the tags of people.
#include <guanxi/domain/community.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace guanxi;
using domain::Known;

namespace {

Known of(std::string_view key, std::vector<std::string> tags) { return domain::membership(key, tags); }

}  // namespace

TEST_CASE("a tag in singular, plural, capitals or another language says that somebody is of a community") {
  for (const char* tag : {"woman",   "women",   "Women",   "female", "LADY",  "ladies",  "女",    "女士",   "女性",   "妇女",     "婦女",
                          "Frau",    "Frauen",  "femme",   "femmes", "mujer", "mujeres", "donna", "donne",  "mulher", "mulheres", "Женщина",
                          "женщины", "kobieta", "kobiety", "kadın",  "KADIN", "kadin",   "여성",  "phụ nữ", "phu nu", "senora"}) {
    CAPTURE(tag);
    CHECK(of("women", {tag}) == Known::yes);
    CHECK(of("men", {tag}) == Known::no);
  }
  for (const char* tag : {"man", "Men", "male", "男", "男士", "Herr", "Männer", "manner", "hommes", "hombre", "uomini", "homem", "МУЖЧИНА", "mężczyzna",
                          "MĘŻCZYZNA", "mezczyzna", "Erkek", "남성", "gentlemen"}) {
    CAPTURE(tag);
    CHECK(of("men", {tag}) == Known::yes);
    CHECK(of("women", {tag}) == Known::no);
  }
  for (const char* tag : {"muslim", "Muslims", "moslem", "穆斯林", "musulmans", "musulmán", "мусульманка", "Müslüman", "무슬림", "مسلم"}) {
    CAPTURE(tag);
    CHECK(of("muslims", {tag}) == Known::yes);
    CHECK(of("jews", {tag}) == Known::no);
  }
  CHECK(of("jews", {"Jewish"}) == Known::yes);
  CHECK(of("hindus", {"हिन्दू"}) == Known::yes);
}

TEST_CASE("nothing is known where no tag speaks of the dimension") {
  CHECK(of("women", {}) == Known::unknown);
  CHECK(of("women", {"vip", "muslim"}) == Known::unknown);
  CHECK(of("muslims", {"women", "chinese"}) == Known::unknown);
  CHECK(of("chinese", {"malay"}) == Known::no);
  CHECK(of("chinese", {"Tionghoa"}) == Known::yes);
}

TEST_CASE("a part is of the whole, and the whole leaves its parts open") {
  CHECK(of("christians", {"Catholic"}) == Known::yes);
  CHECK(of("orthodox", {"православная"}) == Known::yes);
  CHECK(of("orthodox", {"christian"}) == Known::unknown);
  CHECK(of("orthodox", {"catholic"}) == Known::no);
  CHECK(of("orthodox", {"muslim"}) == Known::no);
  CHECK(of("women", {"mother"}) == Known::yes);
  CHECK(of("men", {"mother"}) == Known::no);
  CHECK(of("muslims", {"Malay"}) == Known::yes);
  CHECK(of("christians", {"malay"}) == Known::no);
  CHECK(of("jews", {"arab"}) == Known::no);
  CHECK(of("muslims", {"arab"}) == Known::unknown);
}

TEST_CASE("keys without a dimension are yes or no, and everyone is everybody") {
  CHECK(of("clients", {"client"}) == Known::yes);
  CHECK(of("clients", {"客户"}) == Known::yes);
  CHECK(of("clients", {}) == Known::no);
  CHECK(of("teachers", {"Professor"}) == Known::yes);
  CHECK(of("families", {"family"}) == Known::yes);
  CHECK(of("pilots", {"pilot"}) == Known::yes);
  CHECK(of("pilots", {"pilates"}) == Known::no);
  CHECK(of("state-firms", {"state-owned"}) == Known::yes);
  CHECK(of("everyone", {}) == Known::yes);
  CHECK_FALSE(domain::belongs("mothers", std::vector<std::string>{"women"}));
}
