#include <guanxi/domain/rank.hpp>
#include <guanxi/domain/title.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "../../src/domain/title_table.hpp"

namespace guanxi::domain {

TEST_CASE("the longest title wins, and a deputy stands below the head") {
  const auto written = [](const char* title) { return std::string(held_title(title)->title->written); };
  CHECK(written("営業本部長").starts_with("本部"));
  CHECK(written("副会長").starts_with("副会"));
  CHECK(rank_of("行长") == 1);
  CHECK(rank_of("校长") == 1);
  CHECK(rank_of("会長") == 1);
  CHECK(rank_of("부장") == 3);
  CHECK(rank_of("Head of Engineering") == 3);
  CHECK(*standing_of("副总经理") > *standing_of("总经理"));
  CHECK(*standing_of("副总经理") < *standing_of("财务总监"));
  CHECK(*standing_of("Deputy General Manager") > *standing_of("General Manager"));
  CHECK(compared("副总裁", "总裁") == "ranks below you");
}

TEST_CASE("a form of address fits the titles that are called so") {
  CHECK(title_fit("董", "董事长") > 0);
  CHECK(title_fit("处", "处长") > 0);
  CHECK(title_fit("副总裁", "副总裁") == 2);
  CHECK(title_fit("总", "副总裁") == 1);
  CHECK(title_fit("总", "总监") == 1);
  CHECK(title_fit("总", "general manager") == 1);
  CHECK(title_fit("社长", "代表取缔役社长") > 0);
  CHECK(title_fit("部长", "营业部长") == 2);
  CHECK(title_fit("部长", "营业本部长") == 0);
  CHECK(title_fit("会长", "副会长") == 0);
  CHECK(title_fit("总", "项目经理") == 0);
  CHECK(title_fit("副总裁", "总裁") == 0);
}

TEST_CASE("every row is in lower case and of a rank that there is, and no word stands twice in a tongue") {
  std::set<std::pair<Tongue, std::string>> seen;
  for (const Title& title : titles) {
    CAPTURE(title.written);
    CHECK(title.rank >= 0);
    CHECK(title.rank <= 5);
    CHECK(title.form.empty() == title.reading.empty());
    std::string_view rest = title.written;
    while (!rest.empty()) {
      const auto bar = std::min(rest.find('|'), rest.size());
      CHECK(seen.emplace(title.tongue, std::string(rest.substr(0, bar))).second);
      rest.remove_prefix(std::min(rest.size(), bar + 1));
    }
  }
}

}  // namespace guanxi::domain
