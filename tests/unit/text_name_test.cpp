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
  check("Jean-Luc O'Brien", {"O'Brien", "Jean-Luc", "obrien", "jean-luc", "Jean-Luc O'Brien", "jean-luc obrien", "jlo"});
  check("Madonna", {"Madonna", "", "madonna", "", "Madonna", "madonna", "m"});
  check("Анна Щукина", {"Щукина", "Анна", "shchukina", "anna", "Анна Щукина", "anna shchukina", "as"});
  check("", {});
}

TEST_CASE("titles and degrees are no part of a name") {
  struct Case {
    std::string_view name, before, given, surname, behind;
  };
  for (const Case& one : {Case{"Prof. Dr. Max Muster M.Sc.", "Prof. Dr.", "Max", "Muster", "M.Sc."},
                          Case{"Dr. Max Muster M.Sc.", "Dr.", "Max", "Muster", "M.Sc."},
                          Case{"Dr. rer. nat. h.c. Max Muster", "Dr. rer. nat. h.c.", "Max", "Muster", ""},
                          Case{"Dipl.-Ing. (FH) Max Muster", "Dipl.-Ing.", "Max", "Muster", ""},
                          Case{"Dr.-Ing. Max Muster", "Dr.-Ing.", "Max", "Muster", ""},
                          Case{"Max Muster, PhD, MBA", "", "Max", "Muster", "PhD MBA"},
                          Case{"Max Muster PhD", "", "Max", "Muster", "PhD"},
                          Case{"Max Muster LL.M.", "", "Max", "Muster", "LL.M."},
                          Case{"Max Muster jun.", "", "Max", "Muster", "jun."},
                          Case{"Sam Sample Jr.", "", "Sam", "Sample", "Jr."},
                          Case{"Sam Sample III", "", "Sam", "Sample", "III"},
                          Case{"Sample, Sam, Jr.", "", "Sam", "Sample", "Jr."},
                          Case{"Muster, Max", "", "Max", "Muster", ""},
                          Case{"Muster, Dr. Max", "Dr.", "Max", "Muster", ""},
                          Case{"Dr. Muster, Max", "Dr.", "Max", "Muster", ""},
                          Case{"von Beispiel, Eva", "", "Eva", "von Beispiel", ""},
                          Case{"Herr Max Muster", "Herr", "Max", "Muster", ""},
                          Case{"Jack Ma", "", "Jack", "Ma", ""},
                          Case{"JACK MA", "", "JACK", "MA", ""},
                          Case{"Jack Sample MA", "", "Jack", "Sample", "MA"},
                          Case{"Mag. Eva Muster", "Mag.", "Eva", "Muster", ""},
                          Case{"Frau Dr. Muster", "Frau Dr.", "", "Muster", ""},
                          Case{"Dr. Muster", "Dr.", "", "Muster", ""},
                          Case{"PhD", "", "", "PhD", ""},
                          Case{"Dr.", "", "", "Dr.", ""},
                          Case{",", "", "", "", ""}}) {
    CAPTURE(one.name);
    const NameReading reading = read_name(one.name);
    CHECK(reading.before == one.before);
    CHECK(reading.given == one.given);
    CHECK(reading.surname == one.surname);
    CHECK(reading.behind == one.behind);
  }
}

TEST_CASE("a surname that is told") {
  struct Case {
    std::string_view name, surname, given, found, plain;
  };
  for (const Case& one :
       {Case{"Rosa García López", "García López", "Rosa", "García López", "rosa garcia lopez"},
        Case{"Dr. Rosa García López", "García López", "Rosa", "García López", "rosa garcia lopez"}, Case{"Nguyen Mau", "Nguyen", "Mau", "Nguyen", "mau nguyen"},
        Case{"样本明", "样本", "明", "样本", "yangben ming"}, Case{"Charlie Li", "Li", "Charlie", "Li", "charlie li"},
        Case{"Rosa López", "Muster", "Rosa", "López", "rosa lopez"}, Case{"Rosa López", "", "Rosa", "López", "rosa lopez"}}) {
    CAPTURE(one.name);
    const NameReading reading = read_name(one.name, one.surname);
    CHECK(reading.given == one.given);
    CHECK(reading.surname == one.found);
    CHECK(reading.plain == one.plain);
  }
}

TEST_CASE("particles are part of the surname") {
  struct Case {
    std::string_view name, given, surname;
  };
  for (const Case& one : {Case{"Eva von Beispiel", "Eva", "von Beispiel"}, Case{"Jan van den Muster", "Jan", "van den Muster"},
                          Case{"Jan Van den Muster", "Jan", "Van den Muster"}, Case{"Ana da Silva", "Ana", "da Silva"}, Case{"Ana Da Silva", "Ana", "Da Silva"},
                          Case{"Rosa de la Muestra", "Rosa", "de la Muestra"}, Case{"Omar bin Khalid Al Ketbi", "Omar bin Khalid", "Al Ketbi"},
                          Case{"Omar Al-Ketbi", "Omar", "Al-Ketbi"}, Case{"Omar bin Khalid", "Omar", "bin Khalid"}, Case{"Al Sample", "Al", "Sample"},
                          Case{"Ben Sample", "Ben", "Sample"}, Case{"Van Sample", "Van", "Sample"}, Case{"von Beispiel", "", "von Beispiel"},
                          Case{"Nguyen Van Mau", "Nguyen Van", "Mau"}, Case{"Rosa García y López", "Rosa", "García y López"}, Case{"Li Bin", "Li", "Bin"},
                          Case{"Bin Wang", "Bin", "Wang"}}) {
    CAPTURE(one.name);
    const NameReading reading = read_name(one.name);
    CHECK(reading.given == one.given);
    CHECK(reading.surname == one.surname);
  }
}

TEST_CASE("a name in both scripts has its surname where the Han characters are") {
  check("David 王", {"王", "David", "wang", "david", "David Wáng", "david wang", "dw"});
  check("王伟 David", {"王", "伟 David", "wang", "wei david", "Wáng Wěi David", "wang wei david", "wwd"});
}
