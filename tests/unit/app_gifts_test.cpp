// Usual gifts and known blunders of eight countries, held against their packs: tests/data/gifts/CC.tsv.
#include <fstream>
#include <set>
#include <sstream>

#include <doctest/doctest.h>
#include <guanxi/app/giving.hpp>
#include <guanxi/app/packs.hpp>

namespace guanxi::app {
namespace {

using Strings = std::vector<std::string>;

Strings parted(const std::string& line, char by) {
  Strings parts;
  std::istringstream in(line);
  for (std::string part; std::getline(in, part, by);) parts.push_back(part.substr(std::min(part.find_first_not_of(' '), part.size())));
  return parts;
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

// The table of one country: verdict, day, tags, value, gift, source. A day that is not told is an ordinary one.
void hold(const std::string& country) {
  std::ifstream file(std::string(GUANXI_TEST_DATA) + "/gifts/" + country + ".tsv");
  REQUIRE(file.good());
  int fine = 0, blunders = 0;
  std::set<std::string> seen;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    CAPTURE(line);
    const Strings cells = parted(line, '\t');
    REQUIRE(cells.size() == 6);
    CHECK_MESSAGE(seen.insert(cells[2] + cells[3] + cells[4] + cells[1]).second, "told twice");
    domain::Favour gift{.what = cells[4], .day = *calendar::parse_iso_date(cells[1].empty() ? "2026-11-20" : cells[1])};
    if (!cells[3].empty()) gift.value = *domain::parse_money(cells[3]);
    const Strings names = broken(country, gift, parted(cells[2], ','));
    std::string said;
    for (const auto& name : names) said += "[" + name + "]";
    CAPTURE(said);
    CHECK(names.empty() == (cells[0] == "fine"));
    ++(cells[0] == "fine" ? fine : blunders);
  }
  CHECK(fine >= 60);
  CHECK(blunders >= 60);
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

}  // namespace guanxi::app
