#include <guanxi/text/search.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "search_readings.hpp"
#include "tables.hpp"

using namespace guanxi::text;

namespace {

using Words = std::vector<std::string>;

bool finds(const Words& words, std::string_view text, bool initials = false) { return SearchQuery(words).find(SearchText(text), initials).has_value(); }

std::string units(std::string_view text) {
  const SearchText searched(text);
  std::string all;
  for (const auto& unit : searched.units()) all += (all.empty() ? "" : "|") + std::string(searched.text(unit));
  return all;
}

Words tokens(std::string_view text) {
  Words all;
  SearchText(text).each_token([&](std::string_view token) { all.emplace_back(token); });
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

TEST_CASE("a text is taken apart into words, and into letters where words are not parted") {
  CHECK(units("The Site visit, twice") == "the|site|visit|twice");
  CHECK(units("合同，已签") == "合|同|已|签");
  CHECK(units("A輪融資300万") == "a|轮|融|资|300|万");
  CHECK(units("Müller's don’t") == "muller|s|don|t");
  CHECK(units("サンプルをｶﾞ") == "サ|ン|プ|ル|を|ガ");
  CHECK(units("서울 회의") == "서|울|회|의");
  CHECK(units("wei@sample.example") == "wei|sample|example");
  CHECK(units("").empty());
  CHECK(units(" ,.!。").empty());
}

TEST_CASE("an index finds a text by its words, letters and pairs of letters") {
  CHECK(tokens("合同 OK") == Words{"ok", "合", "合同", "同"});
  CHECK(tokens("合\x1F同") == Words{"合", "同"});
  CHECK(tokens("合a同") == Words{"a", "合", "同"});
  const Words cut = tokens(std::string(39, 'x') + "éé" + std::string(100, 'y'));
  REQUIRE(cut.size() == 1);
  CHECK(cut[0].size() == 40);
}

TEST_CASE("words, characters, phrases") {
  CHECK(finds({"合同"}, "年度合同已签"));
  CHECK(finds({"同"}, "合同"));
  CHECK_FALSE(finds({"合签"}, "合同已签"));
  CHECK(finds({"合", "签"}, "合同已签"));
  CHECK(finds({"合同"}, "合，同"));  // signs do not count
  CHECK_FALSE(finds({"合同"}, "合\x1F同"));
  CHECK(finds({"contract"}, "The CONTRACT."));
  CHECK_FALSE(finds({"contr"}, "The contract"));
  CHECK(finds({"contr*"}, "The contract"));
  CHECK(finds({"site visit"}, "a site-visit"));
  CHECK_FALSE(finds({"site visit"}, "visited the site"));
  CHECK(finds({"site", "visited"}, "visited the site"));
  CHECK(finds({"site vis*"}, "on-site visits"));
  CHECK(finds({"\"site visit\""}, "a site visit"));
  CHECK(finds({"“site visit” offer"}, "offer after the site visit"));
  CHECK(finds({"cafe"}, "Café"));
  CHECK(finds({"Café"}, "cafe"));
  CHECK(finds({"條款"}, "条款"));
  CHECK(finds({"条款"}, "條款"));
}

TEST_CASE("what is left out") {
  CHECK(finds({"site", "-museum"}, "the site"));
  CHECK_FALSE(finds({"site", "-museum"}, "the site of the museum"));
  CHECK_FALSE(finds({"-合同"}, "合同"));
  CHECK_FALSE(SearchQuery(Words{"-合同"}).asks());
  CHECK(finds({"site -\"the museum\""}, "site, museum"));
  CHECK_FALSE(SearchQuery(Words{"，", "-"}).asks());
}

TEST_CASE("readings find characters") {
  CHECK(finds({"hetong"}, "合同"));
  CHECK(finds({"he", "tong"}, "合同"));
  CHECK(finds({"Wang Wei"}, "王伟来电"));
  CHECK(finds({"xian"}, "西安"));
  CHECK(finds({"xian"}, "先"));
  CHECK(finds({"yinhang"}, "银行"));
  CHECK(finds({"shan"}, "单总"));  // a surname's reading
  CHECK_FALSE(finds({"\"he\""}, "合同"));
  CHECK_FALSE(finds({"hetong"}, "合\x1F同"));
  CHECK_FALSE(finds({"heton"}, "合同"));
  for (const char* word : {"lü", "lǚ", "lv", "lyu", "LV"}) {
    CAPTURE(word);
    CHECK(finds({word}, "吕总"));
    CHECK_FALSE(finds({word}, "路"));
  }
  CHECK(finds({"lu"}, "路"));
  CHECK_FALSE(finds({"lu"}, "吕总"));
  CHECK(finds({"lüe"}, "策略"));
  CHECK(finds({"nv"}, "女"));
}

TEST_CASE("first letters find characters where that is asked for") {
  CHECK(finds({"ht"}, "合同", true));
  CHECK_FALSE(finds({"ht"}, "合同", false));
  CHECK_FALSE(finds({"\"ht\""}, "合同", true));
  CHECK(SearchQuery(Words{"ht"}).has_initials());
  for (const char* word : {"h", "hi", "abcde", "合同", "h2"}) CHECK_FALSE(SearchQuery(Words{word}).has_initials());
  CHECK_FALSE(finds({"site", "-ht"}, "site", false) == finds({"site", "-ht"}, "合同", true));
}

TEST_CASE("a hit says where it is, and how much the text is about it") {
  const auto hit = SearchQuery(Words{"合同"}).find(SearchText("年度 合同"), false);
  REQUIRE(hit);
  CHECK(hit->begin == 7);
  CHECK(hit->end == 13);
  const auto read = SearchQuery(Words{"hetong"}).find(SearchText("年度 合同"), false);
  REQUIRE(read);
  CHECK(read->weight < hit->weight);
}

TEST_CASE("a hit has the places of all that is asked for, in the order of the text") {
  const auto places = [](const Words& words, const std::string& text) {
    std::string all;
    const auto hit = SearchQuery(words).find(SearchText(text), false);
    REQUIRE(hit);
    for (const auto& [begin, end] : hit->places) all += (all.empty() ? "" : "|") + text.substr(begin, end - begin);
    return all;
  };
  CHECK(places({"visit", "site"}, "the site visit, and Visit again") == "site|visit|Visit");
  CHECK(places({"site visit", "site", "-museum"}, "one site visit") == "site visit");
  CHECK(places({"hetong", "同"}, "合同和hetong") == "合同|hetong");
  CHECK(places({"muller*"}, "Frau Müllers Wagen") == "Müllers");
}

TEST_CASE("every reading is built as syllables are thought to be") {
  for (char32_t c = tables::reading_first; c <= tables::reading_last; ++c) {
    for (const std::string_view reading : readings_of(c)) {
      CAPTURE(std::string(reading));
      if (!reading.empty()) CHECK(are_syllables(reading));
    }
  }
  CHECK_FALSE(are_syllables("zygote"));
  CHECK_FALSE(are_syllables("audit"));
  CHECK_FALSE(are_syllables(""));
  CHECK_FALSE(are_syllables(std::string(1000, 'a')));
}
