#include <guanxi/text/pinyin.hpp>

#include <doctest/doctest.h>

using namespace guanxi::text;

namespace {

void check(std::string_view name, const NameReading& expected) {
  CAPTURE(name);
  const NameReading reading = read_name(name);
  CHECK(reading.surname == expected.surname);
  CHECK(reading.given == expected.given);
  CHECK(reading.surname_plain == expected.surname_plain);
  CHECK(reading.given_plain == expected.given_plain);
  CHECK(reading.toned == expected.toned);
  CHECK(reading.plain == expected.plain);
  CHECK(reading.initials == expected.initials);
}

}  // namespace

TEST_CASE("Chinese names") {
  check("欧阳小明", {"欧阳", "小明", "ouyang", "xiaoming", "Ōuyáng Xiǎomíng", "ouyang xiaoming", "oyxm"});
  check("王伟", {"王", "伟", "wang", "wei", "Wáng Wěi", "wang wei", "ww"});
  check(" 王 伟 ", {"王", "伟", "wang", "wei", "Wáng Wěi", "wang wei", "ww"});
  check("单", {"单", "", "shan", "", "Shàn", "shan", "s"});
  check("李西安", {"李", "西安", "li", "xian", "Lǐ Xī'ān", "li xian", "lxa"});
  check("吕芳", {"吕", "芳", "lv", "fang", "Lǚ Fāng", "lv fang", "lf"});
  check("田中 太郎", {"田中", "太郎", "tianzhong", "tailang", "Tiánzhōng Tàiláng", "tianzhong tailang", "tztl"});
}

TEST_CASE("a middle dot shows a foreign name: its surname stands last and has no surname reading") {
  check("卡尔·马克思", {"马克思", "卡尔", "makesi", "kaer", "Kǎ'ěr Mǎkèsī", "kaer makesi", "kemks"});
  check("任·单", {"单", "任", "dan", "ren", "Rèn Dān", "ren dan", "rd"});
}

TEST_CASE("a name in letters reads as itself") {
  check("Klaus Weber", {"Weber", "Klaus", "weber", "klaus", "Klaus Weber", "klaus weber", "kw"});
  check("José  Núñez", {"Núñez", "José", "nunez", "jose", "José Núñez", "jose nunez", "jn"});
  check("Jean-Luc O'Brien",
        {"O'Brien", "Jean-Luc", "obrien", "jean-luc", "Jean-Luc O'Brien", "jean-luc obrien", "jlo"});
  check("Madonna", {"Madonna", "", "madonna", "", "Madonna", "madonna", "m"});
  check("Анна Щукина", {"Щукина", "Анна", "shchukina", "anna", "Анна Щукина", "anna shchukina", "as"});
  check("", {});
}

TEST_CASE("a name in both scripts has its surname where the Han characters are") {
  check("David 王", {"王", "David", "wang", "david", "David Wáng", "david wang", "dw"});
  check("王伟 David", {"王", "伟 David", "wang", "wei david", "Wáng Wěi David", "wang wei david", "wwd"});
}
