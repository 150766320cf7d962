// Who is greeted, in which words, on which days.
#include <guanxi/domain/greeting.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace guanxi;
using namespace guanxi::domain;
using holidays::Greeting;

namespace {

using Tags = std::vector<std::string>;

Greeting for_those(std::vector<std::string> keys, std::vector<std::string> not_for = {}) {
  return {.concerns = std::move(keys), .not_for = std::move(not_for)};
}
calendar::Date day(std::string_view text) { return *calendar::parse_iso_date(text); }

std::string said(const Greeting& greeting, std::string_view usual, std::string_view language) { return wording_for(greeting, usual, language).text; }

}  // namespace

TEST_CASE("a greeting is for those with such a tag, in any number and language") {
  const auto women = for_those({"women"});
  for (const auto* tag : {"women", "Woman", "female", "女士", "Frau", "женщина", "mothers"}) CHECK_MESSAGE(greeted(women, Tags{tag}) == Known::yes, tag);
  for (const auto* tag : {"men", "man", "male", "先生", "Herr"}) CHECK_MESSAGE(greeted(women, Tags{tag}) == Known::no, tag);
  CHECK(greeted(women, {}) == Known::unknown);
  CHECK(greeted(women, Tags{"vip", "clients"}) == Known::unknown);
  CHECK(greeted(for_those({"everyone"}), {}) == Known::yes);
}

TEST_CASE("a tag of another faith settles it; of several keys one is enough") {
  const auto nyepi = for_those({"hindus", "balinese"});
  CHECK(greeted(nyepi, Tags{"Balinese"}) == Known::yes);
  CHECK(greeted(nyepi, Tags{"Hindu"}) == Known::yes);
  CHECK(greeted(nyepi, Tags{"Muslim"}) == Known::no);
  CHECK(greeted(nyepi, {}) == Known::unknown);
  const auto diwali = for_those({"hindus", "sikhs", "jains"});
  CHECK(greeted(diwali, Tags{"Sikh"}) == Known::yes);
  CHECK(greeted(diwali, Tags{"vip", "Jain"}) == Known::yes);
  CHECK(greeted(diwali, Tags{"Buddhist"}) == Known::no);
  CHECK(greeted(for_those({"teachers"}), {}) == Known::no);
  CHECK(greeted(for_those({"teachers"}), Tags{"Teacher"}) == Known::yes);
}

TEST_CASE("whoever is left out is not greeted, though everyone is") {
  const auto christmas = for_those({"everyone"}, {"jews", "muslims"});
  CHECK(greeted(christmas, {}) == Known::yes);
  CHECK(greeted(christmas, Tags{"Jewish"}) == Known::no);
  CHECK(greeted(christmas, Tags{"vip", "muslima"}) == Known::no);
  CHECK(greeted(christmas, Tags{"Christian"}) == Known::yes);
}

TEST_CASE("the words are those of the person's language, else those of the country") {
  Greeting swiss{.text = "Frohe Festtage", .english = "Happy holidays"};
  swiss.also = {{"fr", "Joyeuses fêtes", "", "Happy holidays"}, {"it-CH", "Buone feste", "", "Happy holidays"}};
  CHECK(said(swiss, "de-CH", "") == "Frohe Festtage");
  CHECK(said(swiss, "de-CH", "de") == "Frohe Festtage");
  CHECK(said(swiss, "de-CH", "fr-CH") == "Joyeuses fêtes");
  CHECK(said(swiss, "de-CH", "FR") == "Joyeuses fêtes");
  CHECK(said(swiss, "de-CH", "it") == "Buone feste");
  CHECK(said(swiss, "de-CH", "en-GB") == "Happy holidays");
  CHECK(said(swiss, "de-CH", "ja") == "Frohe Festtage");
  Greeting british{.text = "Merry Christmas", .english = "Merry Christmas"};
  CHECK(said(british, "en-GB", "en-US") == "Merry Christmas");
  // Two scripts of one language.
  Greeting chinese{.text = "新年快乐"};
  chinese.also = {{"zh-Hant", "新年快樂"}};
  CHECK(said(chinese, "zh-CN", "zh-Hant") == "新年快樂");
  CHECK(said(chinese, "zh-CN", "zh-TW") == "新年快乐");
}

TEST_CASE("the days on which it is said") {
  Greeting japanese{.text = "明けましておめでとうございます"};
  CHECK(in_words(said_span(japanese, day("2027-01-01"))).empty());
  japanese.not_before = 0;
  CHECK(in_words(said_span(japanese, day("2027-01-01"))) == "from 2027-01-01 on");
  japanese.not_after = 6;
  CHECK(in_words(said_span(japanese, day("2027-01-01"))) == "from 2027-01-01 to 2027-01-07");
  japanese.not_after = 0;
  CHECK(in_words(said_span(japanese, day("2027-01-01"))) == "on 2027-01-01 alone");
  japanese.not_before = std::nullopt;
  CHECK(in_words(said_span(japanese, day("2027-01-01"))) == "until 2027-01-01");
}

TEST_CASE("mourning lasts as long as the country's custom") {
  CHECK(mourned_until(day("2026-03-01"), {.days = 365}) == day("2027-03-01"));
  CHECK(mourned_until(day("2026-03-01"), {}) == day("2026-05-30"));
}
