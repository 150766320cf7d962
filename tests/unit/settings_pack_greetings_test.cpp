// Whom the built-in packs greet, and how: cases in which a native would be hurt, left out, or smile.
#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <guanxi/domain/greeting.hpp>
#include <guanxi/settings/packs/packs.hpp>

using namespace guanxi;
using namespace guanxi::settings;
using domain::Known;

namespace {

const holidays::Greeting* greeting_of(Packs& packs, std::string_view country, std::string_view id) {
  for (const auto& one : (**packs.of(country)).holidays) {
    if (one.id == id && one.greeting) return &*one.greeting;
  }
  return nullptr;
}

struct Case {
  std::string_view country;
  std::string_view festival;
  std::string_view tag;  // empty: nothing is known of them
  Known greeted = Known::unknown;
};

constexpr Case cases[] = {
    // a sex
    {"RU", "womens-day", "men", Known::no},
    {"RU", "womens-day", "", Known::unknown},
    {"RU", "defenders-day", "women", Known::no},
    {"CN", "womens-day", "woman", Known::yes},
    {"CN", "womens-day", "female", Known::yes},
    {"ZA", "national-womens-day", "男", Known::no},
    {"MX", "mothers-day", "mother", Known::yes},
    // a faith or a people in a country of several
    {"KR", "buddhas-birthday", "", Known::unknown},
    {"KR", "buddhas-birthday", "protestant", Known::no},
    {"IL", "independence-day", "muslims", Known::no},
    {"IL", "yom-kippur", "muslims", Known::no},
    {"IL", "passover", "christian", Known::no},
    {"IL", "rosh-hashanah", "jew", Known::yes},
    {"IL", "eid-al-adha", "druze", Known::yes},
    {"MY", "christmas", "malay", Known::no},
    {"MY", "vesak", "muslim", Known::no},
    {"MY", "diwali", "muslim", Known::no},
    {"MY", "eid-al-fitr", "malay", Known::yes},
    {"MY", "eid-al-fitr", "buddhist", Known::no},
    {"ID", "christmas", "muslim", Known::no},
    {"ID", "nyepi", "muslim", Known::no},
    {"ID", "nyepi", "balinese", Known::yes},
    {"SG", "spring-festival", "huaren", Known::yes},
    {"IN", "eid-al-fitr", "hindu", Known::no},
    {"IN", "dussehra", "muslim", Known::no},
    {"IN", "christmas", "", Known::unknown},
    {"PH", "christmas", "muslim", Known::no},
    {"RU", "orthodox-easter", "", Known::unknown},
    {"US", "hanukkah", "Jew", Known::yes},
    {"US", "passover", "jews", Known::yes},
    {"GB", "rosh-hashanah", "muslim", Known::no},
    {"CA", "vaisakhi", "sikh", Known::yes},
    {"TH", "spring-festival", "chinese", Known::yes},
    {"US", "diwali", "sikh", Known::yes},
    {"US", "diwali", "muslim", Known::no},
    {"US", "diwali", "", Known::unknown},
    {"GB", "spring-festival", "korean", Known::yes},
    {"GB", "spring-festival", "indian", Known::no},
    {"AE", "ramadan", "emirati", Known::yes},
    {"AE", "ramadan", "hindu", Known::no},
    // what most people of a country keep, but for those of another faith
    {"DE", "christmas", "", Known::yes},
    {"DE", "christmas", "muslim", Known::no},
    {"GB", "christmas", "jewish", Known::no},
    {"US", "christmas", "jewish", Known::yes},  // it is "Happy Holidays"
    {"CH", "christmas", "muslim", Known::yes},  // "Frohe Festtage"
    {"TH", "loy-krathong", "muslim", Known::no},
    {"SA", "eid-al-fitr", "", Known::yes},
    {"AE", "eid-al-fitr", "", Known::yes},
    {"TR", "eid-al-fitr", "", Known::yes},
    {"IN", "diwali", "muslim", Known::yes},  // every firm sends sweets to all
    // everybody, without any tag
    {"JP", "oseibo", "", Known::yes},
    {"JP", "ochugen", "", Known::yes},
    {"JP", "obon", "", Known::yes},
    {"DE", "easter", "", Known::yes},
    {"DE", "first-advent", "", Known::yes},
    {"BR", "carnival", "", Known::yes},
    {"TW", "weiya", "", Known::yes},
    {"VN", "mid-autumn", "", Known::yes},
    {"MX", "epiphany", "", Known::yes},
    {"MX", "all-souls", "", Known::yes},
    {"PL", "fat-thursday", "", Known::yes},
    {"SE", "st-lucia", "", Known::yes},
    {"NL", "st-nicholas", "", Known::yes},
    {"ES", "easter", "", Known::yes},
    {"FR", "easter", "", Known::yes},
    {"AU", "easter", "", Known::yes},
    {"ZA", "easter", "", Known::yes},
    {"VN", "national-day", "", Known::yes},
};

}  // namespace

TEST_CASE("the built-in packs greet those whom a day concerns") {
  Packs packs("no such folder");
  for (const Case& one : cases) {
    CAPTURE(one.country);
    CAPTURE(one.festival);
    CAPTURE(one.tag);
    const auto* greeting = greeting_of(packs, one.country, one.festival);
    REQUIRE(greeting);
    const std::vector<std::string> tags = one.tag.empty() ? std::vector<std::string>() : std::vector<std::string>{std::string(one.tag)};
    CHECK(domain::greeted(*greeting, tags) == one.greeted);
  }
  for (const auto* stray : {"family", "new", "firm"}) {
    CHECK(domain::greeted(*greeting_of(packs, "GB", "spring-festival"), std::vector<std::string>{stray}) != Known::yes);
    CHECK(domain::greeted(*greeting_of(packs, "JP", "fiscal-new-year"), std::vector<std::string>{stray}) != Known::yes);
  }
}

TEST_CASE("on days of mourning and on days of a country nothing is given, and on the former nothing is wished") {
  Packs packs("no such folder");
  constexpr std::pair<std::string_view, std::string_view> solemn[] = {{"CN", "qingming"},
                                                                      {"CN", "ghost-festival"},
                                                                      {"TW", "peace-memorial-day"},
                                                                      {"HK", "qingming"},
                                                                      {"HK", "double-ninth"},
                                                                      {"KR", "memorial-day"},
                                                                      {"US", "memorial-day"},
                                                                      {"AU", "anzac-day"},
                                                                      {"NZ", "anzac-day"},
                                                                      {"GB", "remembrance-sunday"},
                                                                      {"CA", "remembrance-day"},
                                                                      {"IN", "muharram"},
                                                                      {"IL", "memorial-day"},
                                                                      {"IL", "tisha-bav"},
                                                                      {"TR", "ataturk-memorial"},
                                                                      {"NL", "remembrance-day"},
                                                                      {"PL", "all-saints"},
                                                                      {"DE", "good-friday"},
                                                                      {"CA", "truth-and-reconciliation"},
                                                                      {"BR", "all-souls"}};
  for (const auto& [country, id] : solemn) CHECK_MESSAGE(!greeting_of(packs, country, id), country, " ", id);
  for (const auto& [country, id] :
       {std::pair{"IL", "yom-kippur"}, {"RU", "victory-day"}, {"CN", "national-day"}, {"US", "independence-day"}, {"ID", "nyepi"}, {"TR", "republic-day"}}) {
    const auto* greeting = greeting_of(packs, country, id);
    REQUIRE(greeting);
    CHECK(greeting->gift == holidays::GiftHabit::none);
  }
}

TEST_CASE("the built-in packs write in the language of the reader") {
  Packs packs("no such folder");
  const auto said = [&](std::string_view country, std::string_view id, std::string_view language) {
    const auto* greeting = greeting_of(packs, country, id);
    REQUIRE(greeting);
    return domain::wording_for(*greeting, (**packs.of(country)).language, language).text;
  };
  CHECK(said("CH", "christmas", "de") == "Frohe Festtage und ein gutes neues Jahr!");
  CHECK(said("CH", "christmas", "fr-CH") == "Joyeuses fêtes et bonne année !");
  CHECK(said("CH", "new-year", "it") == "Buon anno e tanti auguri!");
  CHECK(said("CA", "new-year", "fr-CA") == "Bonne et heureuse année!");
  CHECK(said("MO", "christmas", "pt") == "Feliz Natal e um próspero Ano Novo!");
  CHECK(said("HK", "spring-festival", "en") == "Kung Hei Fat Choy! Wishing you good health and prosperity!");
  CHECK(said("MY", "diwali", "ta") == "இனிய தீபாவளி நல்வாழ்த்துகள்");
  CHECK(said("MY", "diwali", "") == "Selamat Hari Deepavali");
  CHECK(said("SG", "spring-festival", "zh-SG") == "恭喜发财，万事如意");
  CHECK(said("IL", "eid-al-fitr", "ar") == "عيد مبارك، كل عام وأنتم بخير");
  CHECK(said("IL", "eid-al-fitr", "") == "عيد مبارك، كل عام وأنتم بخير");
  CHECK(said("IL", "eid-al-fitr", "he") == "חג עיד אל-פיטר שמח");
  CHECK(said("IN", "eid-al-fitr", "ur") == "عید مبارک");
  CHECK(said("DE", "eid-al-fitr", "ar").find("Bayram") == std::string::npos);
  CHECK(said("DE", "eid-al-fitr", "tr") == "Ramazan Bayramınız mübarek olsun!");
  CHECK(said("ES", "christmas", "ca") == "Bon Nadal i feliç Any Nou!");
  CHECK(said("ZA", "new-year", "af") == "Voorspoedige Nuwe Jaar!");
}

TEST_CASE("the built-in packs hold no note in a wish, and say how the dead are mourned") {
  Packs packs("no such folder");
  for (const auto& country : packs.countries()) {
    CAPTURE(country);
    const auto& pack = **packs.of(country);
    CHECK(pack.mourning.days >= 30);
    CHECK(!pack.mourning.local.empty());
    CHECK(!pack.mourning.condolence.text.empty());
    CHECK(!pack.mourning.about.empty());
    for (const auto& one : pack.holidays) {
      if (!one.greeting) continue;
      CAPTURE(one.id);
      for (const auto& text : {one.greeting->text, one.greeting->english}) CHECK(text.find('(') == std::string::npos);
      for (const auto& other : one.greeting->also) CHECK(other.english.find('(') == std::string::npos);
      for (const auto& gift : one.greeting->give) CHECK(gift.find("nothing") == std::string::npos);
    }
  }
}
