// Usual gifts and known blunders of eight countries, held against their packs: tests/data/gifts/CC.tsv.
#include <fstream>
#include <set>
#include <sstream>

#include <doctest/doctest.h>
#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/holidays/holiday.hpp>
#include <guanxi/settings/packs/packs.hpp>

namespace guanxi::app {

using namespace settings;
namespace {

using Strings = std::vector<std::string>;

Strings parted(const std::string& line, char by) {
  Strings parts;
  std::istringstream in(line);
  for (std::string part; std::getline(in, part, by);) parts.push_back(part.substr(std::min(part.find_first_not_of(' '), part.size())));
  return parts;
}

domain::Favour on(const std::string& what, calendar::Date day) {
  domain::Favour favour;
  favour.what = what;
  favour.day = day;
  return favour;
}

Strings broken(std::string_view country, const domain::Favour& gift, const Strings& tags = {}) {
  static Packs packs("/nonexistent");
  const auto etiquette = packs.etiquette(country);
  REQUIRE(etiquette.has_value());
  REQUIRE(*etiquette != nullptr);
  Strings names;
  for (const auto* taboo : broken_taboos(**etiquette, gift, (*packs.of(country))->language, tags)) names.push_back(taboo->what);
  return names;
}

struct Held {
  int fine = 0;
  int blunders = 0;
};

// A table: verdict, day, tags, value, gift, source; behind the verdict the country, where `country` is none. A day that is not told is an
// ordinary one.
Held hold_table(const std::string& name, const std::string& country) {
  std::ifstream file(std::string(GUANXI_TEST_DATA) + "/gifts/" + name + ".tsv");
  REQUIRE(file.good());
  Held held;
  std::set<Strings> seen;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    CAPTURE(line);
    Strings cells = parted(line, '\t');
    if (!country.empty()) cells.insert(cells.begin() + 1, country);
    REQUIRE(cells.size() == 7);
    CHECK_MESSAGE(seen.insert({cells.begin() + 1, cells.begin() + 6}).second, "told twice");
    domain::Favour gift = on(cells[5], *calendar::parse_iso_date(cells[2].empty() ? "2026-11-20" : cells[2]));
    if (!cells[4].empty()) gift.value = *domain::parse_money(cells[4]);
    const Strings names = broken(cells[1], gift, parted(cells[3], ','));
    std::string said;
    for (const auto& one : names) said += "[" + one + "]";
    CAPTURE(said);
    CHECK(names.empty() == (cells[0] == "fine"));
    ++(cells[0] == "fine" ? held.fine : held.blunders);
  }
  return held;
}

void hold(const std::string& country) {
  const Held held = hold_table(country, country);
  CHECK(held.fine >= 60);
  CHECK(held.blunders >= 60);
}

}  // namespace

TEST_CASE("usual gifts alarm nobody, and known blunders all do: China") { hold("cn"); }
TEST_CASE("usual gifts alarm nobody, and known blunders all do: Japan") { hold("jp"); }
TEST_CASE("usual gifts alarm nobody, and known blunders all do: Korea") { hold("kr"); }
TEST_CASE("usual gifts alarm nobody, and known blunders all do: Germany") { hold("de"); }
TEST_CASE("usual gifts alarm nobody, and known blunders all do: the United States") { hold("us"); }
TEST_CASE("usual gifts alarm nobody, and known blunders all do: Britain") { hold("gb"); }
TEST_CASE("usual gifts alarm nobody, and known blunders all do: India") { hold("in"); }
TEST_CASE("usual gifts alarm nobody, and known blunders all do: Vietnam") { hold("vn"); }

TEST_CASE("in the other countries as well, both ways") {
  const Held held = hold_table("countries", "");
  CHECK(held.fine > 0);
  CHECK(held.blunders > 0);
}

TEST_CASE("what a pack advises to give on a festival is nothing that it forbids") {
  Packs packs("/nonexistent");
  for (const auto& country : packs.countries()) {
    CAPTURE(country);
    const auto& pack = **packs.of(country);
    for (const auto& day : holidays::holidays_between(pack, *calendar::parse_iso_date("2026-01-01"), *calendar::parse_iso_date("2026-12-31"))) {
      if (!day.holiday || !day.holiday->greeting) continue;
      for (const auto& what : day.holiday->greeting->give) {
        CAPTURE(what);
        const Strings names = broken(country, on(what, day.first));
        const std::string said = names.empty() ? "" : names.front();
        CAPTURE(said);
        CHECK(names.empty());
      }
    }
  }
}

TEST_CASE("the purpose of a gift counts, and hospitality is held to what is about people alone") {
  const auto given = [](const std::string& what, domain::FavourKind kind, std::string purpose, std::string_view value) {
    domain::Favour favour = on(what, *calendar::parse_iso_date("2026-11-20"));
    favour.kind = kind;
    favour.purpose = std::move(purpose);
    if (!value.empty()) favour.value = *domain::parse_money(value);
    return favour;
  };
  CHECK(broken("JP", given("胡蝶蘭の鉢植え", domain::FavourKind::gift, "お見舞い", "")).size() == 1);
  CHECK(broken("JP", given("胡蝶蘭の鉢植え", domain::FavourKind::gift, "開店祝い", "")).empty());
  CHECK(broken("CN", given("dinner at 4 tables, four bottles", domain::FavourKind::hospitality, "", "")).empty());
  CHECK(broken("CN", given("宴请，茅台", domain::FavourKind::hospitality, "", ""), {"公务员"}).size() == 1);
  CHECK(!broken("KR", given("dinner", domain::FavourKind::hospitality, "", "60000 KRW"), {"official"}).empty());
  CHECK(broken("KR", given("dinner", domain::FavourKind::hospitality, "", "45000 KRW"), {"official"}).empty());
}

TEST_CASE("a limit holds for those whom the law names, in the law's currency alone") {
  const auto worth = [](std::string_view value, const Strings& tags) {
    domain::Favour favour = on("ein Bildband", *calendar::parse_iso_date("2026-11-20"));
    favour.value = *domain::parse_money(value);
    return broken("DE", favour, tags).size();
  };
  CHECK(worth("26 EUR", {"Beamte"}) == 1);
  CHECK(worth("25 EUR", {"Beamte"}) == 0);
  CHECK(worth("26 USD", {"Beamte"}) == 0);
  CHECK(worth("26 EUR", {"client"}) == 0);
}

}  // namespace guanxi::app
