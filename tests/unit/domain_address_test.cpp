#include <guanxi/domain/address.hpp>

#include <doctest/doctest.h>

namespace guanxi::domain {
namespace {

Called chinese(std::string surname, std::string reading, std::string name, std::string title, std::string country = "CN") {
  return {.name = std::move(name),
          .surname = std::move(surname),
          .surname_reading = std::move(reading),
          .han = true,
          .title = std::move(title),
          .country = std::move(country),
          .language = "zh-CN"};
}

std::string wang(std::string title) { return address(chinese("王", "Wáng", "王伟", std::move(title))).say; }

Called western(std::string name, std::string surname, std::string title, std::string country, std::string language = "",
               std::vector<std::string> aliases = {}) {
  std::string given = name.substr(0, name.find(' '));
  if (given == surname) given.clear();
  return {.name = std::move(name),
          .given = std::move(given),
          .surname = std::move(surname),
          .aliases = std::move(aliases),
          .title = std::move(title),
          .country = std::move(country),
          .language = std::move(language)};
}

}  // namespace

TEST_CASE("a Chinese title's last word makes the form; deputies are addressed as those they stand in for") {
  const std::pair<const char*, const char*> forms[] = {
      {"总经理", "王总"},
      {"副总经理", "王总"},
      {"副总裁", "王总"},
      {"董事长", "王董事长"},
      {"党委书记", "王书记"},
      {"财务总监", "王总监"},
      {"设备部部长", "王部长"},
      {"采购中心主任", "王主任"},
      {"法务经理", "王经理"},
      {"设备总工程师", "王总工"},
      {"高级工程师", "王工"},
      {"采购主管", "王主管"},
      {"总经理助理", "王助理"},
      {"董事长兼总经理", "王董事长"},
      {"总经理、党委副书记", "王总"},
      {"采购经理（华东）", "王经理"},
      {"General Manager", "王总"},
      {"Chief Engineer", "王总工"},
      {"Vice President, Sales", "王总"},
      {"Sales Manager", "王经理"},
  };
  for (const auto& [title, form] : forms) {
    CAPTURE(title);
    CHECK(wang(title) == form);
  }
}

TEST_CASE("the form is read with tones, and says what it rests on") {
  CHECK(address(chinese("单", "Shàn", "单玉梅", "财务总监")) == Address{"单总监", "Shàn zǒngjiān", "surname and title, 财务总监", true});
  CHECK(address(chinese("欧阳", "Ōuyáng", "欧阳静", "采购中心主任")).reading == "Ōuyáng zhǔrèn");
  CHECK(address(chinese("陳", "Chén", "陳慧儀", "高級工程師", "HK")).say == "陳工");
}

TEST_CASE("a department named after its head is no title, and nobody is taken for a man or a woman") {
  auto translator = chinese("刘", "Liú", "刘芳", "总经理办公室翻译");
  translator.reading = "Liú Fāng";
  const auto form = address(translator);
  CHECK(form.say == "刘芳");
  CHECK(form.reading == "Liú Fāng");
  CHECK(form.why == "总经理办公室翻译 makes no form of address, and 先生 or 女士 is not known, so the whole name");
  CHECK_FALSE(form.sure);
  CHECK(address(chinese("刘", "Liú", "刘芳", "")).why.starts_with("no title is on record"));
  CHECK(wang("Executive Assistant to the CEO") == "王伟");
}

TEST_CASE("in Japan the title stands behind the surname, else -san; the reading comes from the Latin alias") {
  Called tanaka{
      .name = "田中 美咲", .aliases = {"Misaki Tanaka"}, .handle = "tanaka-misaki", .han = true, .title = "海外営業部長", .country = "JP", .language = "ja"};
  CHECK(address(tanaka).say == "田中部長");
  CHECK(address(tanaka).reading == "Tanaka buchō");
  tanaka.title = "通訳";
  CHECK(address(tanaka).say == "田中さん");
  CHECK(address(tanaka).reading == "Tanaka-san");
  tanaka.title = "代表取締役社長";
  CHECK(address(tanaka).say == "田中社長");
  tanaka.aliases = {"Tanaka Misaki"};
  CHECK(address(tanaka).reading == "Tanaka shachō");
  tanaka.aliases.clear();
  CHECK(address(tanaka).reading.empty());
  tanaka.name = "田中美咲";
  CHECK(address(tanaka).say == "田中美咲さん");
}

TEST_CASE("Herr or Frau is said where an alias or a feminine title tells, never by the first name") {
  CHECK(address(western("Anke Petersen", "Petersen", "Leiterin Auftragsabwicklung", "DE", "de")).say == "Frau Petersen");
  CHECK(address(western("Hannah Schulte", "Schulte", "Koordinatorin Asien", "DE", "de")).say == "Frau Schulte");
  const auto weber = address(western("Klaus Weber", "Weber", "Geschäftsführer", "DE", "de"));
  CHECK(weber.say == "Klaus Weber");
  CHECK_FALSE(weber.sure);
  CHECK(weber.why == "form of address unknown: guanxi edit WHO --alias 'Herr Weber' (or 'Frau Weber')");
  CHECK(address(western("Klaus Weber", "Weber", "Geschäftsführer", "DE", "de", {"Herr Weber"})).say == "Herr Weber");
  CHECK(address(western("Ute Hoffmann", "Hoffmann", "Vertriebsleiterin", "DE", "de", {"Dr. Hoffmann"})).say == "Frau Dr. Hoffmann");
  CHECK(address(western("Ute Hoffmann", "Hoffmann", "Vertrieb", "DE", "de", {"Dr. Hoffmann"})).say == "Dr. Hoffmann");
  CHECK(address(western("Jens Berlin", "Berlin", "Head of Berlin", "DE", "de")).say == "Jens Berlin");
}

TEST_CASE("elsewhere the first name where that is usual, else the whole name, and what an alias tells") {
  CHECK(address(western("Maria Alvarez", "Alvarez", "VP Sourcing", "US", "en")).say == "Maria");
  CHECK(address(western("Khalid Al Marsawi", "Al Marsawi", "Chief Executive", "AE", "ar")).say == "Khalid Al Marsawi");
  CHECK(address(western("Khalid Al Marsawi", "Marsawi", "Chief Executive", "AE", "ar", {"خالد", "Sheikh Khalid"})).say == "Sheikh Khalid");
  CHECK(address(western("Jo", "Jo", "", "")).say == "Jo");
}

TEST_CASE("titles and degrees of the name itself") {
  Called muster{.name = "Prof. Dr. Max Muster M.Sc.", .given = "Max", .surname = "Muster", .before = "Prof. Dr.", .behind = "M.Sc.", .country = "DE"};
  CHECK(address(muster).say == "Prof. Muster");
  muster.before = "Dr.";
  CHECK(address(muster).say == "Dr. Muster");
  muster.before = "Frau Dr.";
  CHECK(address(muster).say == "Frau Dr. Muster");
  muster.before.clear();
  CHECK(address(muster).say == "Max Muster");
  CHECK_FALSE(address(muster).sure);
  muster.behind = "PhD";
  CHECK(address(muster).say == "Dr. Muster");
  muster.country = "US";
  CHECK(address(muster).say == "Max");
  muster.before = "Mr";
  CHECK(address(muster).say == "Mr Muster");
  const Called eva{.name = "von Beispiel, Eva", .given = "Eva", .surname = "von Beispiel", .title = "Leiterin", .country = "DE"};
  CHECK(address(eva).say == "Frau von Beispiel");
}

TEST_CASE("a surname that is told parts a Japanese name that no blank parts") {
  CHECK(address({.name = "田中美咲", .surname = "田中", .han = true, .title = "部長", .country = "JP"}).say == "田中部長");
}

}  // namespace guanxi::domain
