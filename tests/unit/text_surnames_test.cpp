#include <doctest/doctest.h>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/surnames.hpp>

#include "surname_table.hpp"

using namespace guanxi::text;

namespace {

bool may_be(std::string_view word, std::string_view characters, SurnameSpelling spelling) {
  const auto& found = surnames_spelt(word);
  return std::find(found.begin(), found.end(), SpeltSurname{characters, spelling}) != found.end();
}

}  // namespace

TEST_CASE("one surname in the spellings of its regions") {
  CHECK(may_be("chen", "陈", SurnameSpelling::pinyin));
  CHECK(may_be("chan", "陈", SurnameSpelling::cantonese));
  CHECK(may_be("tan", "陈", SurnameSpelling::southern));
  CHECK(may_be("tan", "谭", SurnameSpelling::pinyin));
  CHECK(may_be("chang", "张", SurnameSpelling::wade_giles));
  CHECK(may_be("cheung", "张", SurnameSpelling::cantonese));
  CHECK(may_be("teo", "张", SurnameSpelling::southern));
  CHECK(may_be("hsu", "徐", SurnameSpelling::wade_giles));
  CHECK(may_be("hsu", "许", SurnameSpelling::wade_giles));
  CHECK(may_be("ng", "吴", SurnameSpelling::cantonese));
  CHECK(may_be("ng", "黄", SurnameSpelling::southern));
  CHECK(may_be("tseng", "曾", SurnameSpelling::wade_giles));
  CHECK(may_be("ouyang", "欧阳", SurnameSpelling::pinyin));
  CHECK(may_be("auyeung", "欧阳", SurnameSpelling::cantonese));
  CHECK(may_be("lu", "吕", SurnameSpelling::pinyin));
  CHECK(surnames_spelt("weber").empty());
  CHECK(surnames_spelt("").empty());
}

TEST_CASE("the table has each surname once, simplified, in small letters") {
  std::vector<std::string_view> seen;
  for (const auto& row : surname_rows) {
    const std::string_view characters = row.characters;
    CAPTURE(characters);
    CHECK(std::find(seen.begin(), seen.end(), characters) == seen.end());
    CHECK(fold(characters) == characters);
    seen.push_back(characters);
    CHECK_FALSE(row.cantonese.empty());
    for (const std::string_view words : {row.cantonese.view(), row.southern.view()}) {
      CHECK(std::all_of(words.begin(), words.end(), [](char c) { return c == ' ' || guanxi::ascii::is_small(c); }));
    }
  }
  CHECK(seen.size() > 150);
}

TEST_CASE("Wade-Giles follows from pinyin") {
  struct Case {
    const char *pinyin, *old;
  };
  for (const Case& one :
       {Case{"zhang", "chang"}, Case{"qing", "ching"}, Case{"xu", "hsu"},    Case{"xiong", "hsiung"}, Case{"jian", "chien"}, Case{"rui", "jui"},
        Case{"zi", "tzu"},      Case{"si", "ssu"},     Case{"shi", "shih"},  Case{"zhi", "chih"},     Case{"ge", "ko"},      Case{"he", "ho"},
        Case{"guo", "kuo"},     Case{"luo", "lo"},     Case{"shuo", "shuo"}, Case{"cai", "tsai"},     Case{"deng", "teng"},  Case{"yi", "i"},
        Case{"ye", "yeh"},      Case{"yan", "yen"},    Case{"you", "yu"},    Case{"yong", "yung"},    Case{"xue", "hsueh"},  Case{"er", "erh"},
        Case{"lv", "lu"},       Case{"gui", "kuei"},   Case{"hui", "hui"},   Case{"ruan", "juan"},    Case{"wang", "wang"}}) {
    CAPTURE(one.pinyin);
    CHECK(wade_giles(one.pinyin) == one.old);
  }
  CHECK(wade_giles("weber").empty());
  CHECK(wade_giles("").empty());
  CHECK(wade_giles_word("zhiming").letters == "chihming");
  CHECK(wade_giles_word("zhiming").syllables == 2);
  CHECK(wade_giles_word("xian").letters == "hsien");
  CHECK(wade_giles_word("hello").syllables == 0);
}

TEST_CASE("surname and given name, in each way in which they may be told apart") {
  const auto han = name_splits("張志明");
  REQUIRE(han.size() == 1);
  CHECK(han[0].surname == "张");
  CHECK(han[0].given == "zhiming");
  CHECK(han[0].given_old == "chihming");
  CHECK(han[0].syllables == 2);
  const auto letters = name_splits("Chan Tai-man");
  REQUIRE(letters.size() == 2);
  CHECK(letters[0].surname == "chan");
  CHECK(letters[0].given == "taiman");
  CHECK(letters[0].syllables == 2);
  CHECK(letters[1].surname == "taiman");
  CHECK(name_splits("Chan, Tai Man").size() == 2);
  CHECK(name_splits("欧阳小明")[0].surname == "欧阳");
  CHECK(name_splits("Chan").empty());
  CHECK(name_splits("卡尔·马克思").empty());
  CHECK(name_splits("").empty());
}
