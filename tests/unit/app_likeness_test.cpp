#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <string>

#include <guanxi/app/naming/likeness.hpp>
#include <guanxi/base/ascii.hpp>

using namespace guanxi;
using app::firm_name_forms;
using app::name_forms;
using domain::Clue;
using domain::FirmForms;
using domain::Likelihood;
using domain::NameLikeness;

namespace {

FirmForms firm(std::string_view name, std::string city = {}) { return {.names = {firm_name_forms(name)}, .city = std::move(city)}; }

Clue strongest(std::string_view one, std::string_view other) {
  const auto likeness = domain::likeness(firm(one), firm(other));
  return likeness.evidence.empty() ? Clue{} : likeness.evidence.front().clue;
}

}  // namespace

TEST_CASE("names are as alike as the list says, whichever comes first") {
  const std::map<std::string, NameLikeness, std::less<>> levels = {
      {"none", NameLikeness::none},   {"related", NameLikeness::related},           {"surname", NameLikeness::surname},
      {"alike", NameLikeness::alike}, {"same_reading", NameLikeness::same_reading}, {"same", NameLikeness::same}};
  std::ifstream list(GUANXI_TEST_DATA "/likeness/names.tsv");
  REQUIRE(list);
  int names = 0;
  for (std::string line; std::getline(list, line);) {
    if (line.empty() || line.front() == '#') continue;
    CAPTURE(line);
    const auto fields = ascii::split(line, '\t');
    REQUIRE(fields.size() == 3);
    const auto expected = levels.find(fields[2]);
    REQUIRE(expected != levels.end());
    CHECK(domain::name_likeness(name_forms(fields[0]), name_forms(fields[1])) == expected->second);
    CHECK(domain::name_likeness(name_forms(fields[1]), name_forms(fields[0])) == expected->second);
    ++names;
  }
  CHECK(names > 40);
}

TEST_CASE("firms are compared without their legal forms, and across scripts") {
  CHECK(strongest("Sample Co., Ltd.", "Sample Co.,Ltd") == Clue::same_name);
  CHECK(strongest("青石泵业有限公司", "青石泵业") == Clue::same_form);
  CHECK(strongest("Hansa Hydraulik GmbH", "Hansa Hydraulik") == Clue::same_form);
  CHECK(strongest("株式会社サンプル", "サンプル") == Clue::same_form);
  CHECK(strongest("青石泵业有限公司", "Qingshi Bengye Co., Ltd.") == Clue::same_reading);
  CHECK(strongest("Hansa Hydraulik", "Hansa Hydraulik Vertrieb GmbH") == Clue::begins);
  CHECK(domain::likeness(firm("Hansa"), firm("Norderelbe")).strength == 0);
  CHECK(domain::likeness(firm("青石泵业有限公司"), firm("青石泵业")).likelihood() == Likelihood::likely);
  CHECK(domain::likeness(firm("Hansa AG"), firm("Hansa GmbH")).likelihood() == Likelihood::possible);
  CHECK(domain::likeness(firm("Hansa AG", "Kiel"), firm("Hansa GmbH", "Ulm")).likelihood() == Likelihood::weak);
  CHECK(domain::likeness(firm("Hansa"), firm("Hansa Vertrieb")).likelihood() == Likelihood::weak);
}
