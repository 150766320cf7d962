// Chains of ties: worked cases, and what is no way.
#include <guanxi/domain/path.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <string>

namespace guanxi::domain {
namespace {

constexpr Id user{}, li{2}, wang{3}, zheng{4}, chen{5}, zhao{6}, sun{7};
const char* const names[] = {"user", "?", "li", "wang", "zheng", "chen", "zhao", "sun"};

// "li wang zheng 27.0; …"
std::string written(const std::vector<Chain>& chains) {
  std::string text;
  for (const Chain& chain : chains) {
    text += text.empty() ? "" : "; ";
    for (const Step& step : chain.steps) text += std::string(step.who.value < 8 ? names[step.who.value] : "other") + " ";
    const long tenths = std::lround(chain.score * 10);
    text += std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
  }
  return text;
}

std::string ways(const Network& network, Id to, int count = 3, Id from = user) { return written(warmest_chains(network, from, to, count)); }

}  // namespace

TEST_CASE("the warmest chain is not always the shortest") {
  Network network;
  network.link(user, li, 70, 1);
  network.link(user, zhao, 20, 2);
  network.link(li, wang, 65, 3);
  network.link(wang, zheng, 75, 4);
  network.link(zhao, zheng, 90, 5);
  CHECK(ways(network, zheng) == "li wang zheng 34.1; zhao zheng 18.0");
  CHECK(ways(network, zheng, 1) == "li wang zheng 34.1");
  const auto chains = warmest_chains(network, user, zheng, 1);
  REQUIRE(chains.size() == 1);
  CHECK(chains[0].steps == std::vector<Step>{{li, 70, 1}, {wang, 65, 3}, {zheng, 75, 4}});
}

TEST_CASE("of several links the strongest counts, whichever was told first") {
  Network network;
  network.link(user, li, 30, 1);
  network.link(li, user, 80, 2);
  network.link(user, li, 50, 3);
  const auto chains = warmest_chains(network, user, li, 3);
  REQUIRE(chains.size() == 1);
  CHECK(chains[0].steps == std::vector<Step>{{li, 80, 2}});
}

TEST_CASE("whom one knows may be reached through others as well") {
  Network network;
  network.link(user, zheng, 10, 0);
  network.link(user, li, 90, 0);
  network.link(li, zheng, 90, 0);
  CHECK(ways(network, zheng) == "li zheng 81.0; zheng 10.0");
}

TEST_CASE("the long way round is no way") {
  Network network;
  network.link(user, li, 80, 0);
  network.link(li, zheng, 50, 0);
  network.link(li, wang, 60, 0);
  network.link(wang, zheng, 60, 0);
  SUBCASE("li would ask zheng himself") { CHECK(ways(network, zheng) == "li zheng 40.0"); }
  SUBCASE("unless wang puts it better") {
    network.link(wang, zheng, 90, 0);
    CHECK(ways(network, zheng) == "li wang zheng 43.2; li zheng 40.0");
  }
  SUBCASE("somebody whom the user knows better is not reached through others") {
    network.link(user, wang, 70, 0);
    CHECK(ways(network, zheng) == "wang zheng 42.0; li zheng 40.0");
  }
}

TEST_CASE("colleagues sit in a circle, and no chain goes through it twice") {
  Network network;
  const Id organisation[] = {li, wang, zheng, wang};
  network.circle(organisation, colleague_link, 9);
  network.link(user, li, 80, 1);
  CHECK(ways(network, zheng) == "li zheng 12.0");
  network.link(user, wang, 60, 1);
  CHECK(ways(network, zheng) == "li zheng 12.0; wang zheng 9.0");
  network.link(wang, zheng, reporting_link, 2);
  CHECK(ways(network, zheng) == "wang zheng 30.0; li zheng 12.0");
  CHECK(warmest_chains(network, user, zheng, 3)[1].steps[1].mark == 9);
}

TEST_CASE("from somebody else, through the user only if they were linked") {
  Network network;
  network.link(li, wang, 50, 0);
  network.link(wang, zheng, 50, 0);
  CHECK(ways(network, zheng, 3, li) == "wang zheng 25.0");
  CHECK(ways(network, li, 3, zheng) == "wang li 25.0");
}

TEST_CASE("nobody leads there") {
  Network network;
  CHECK(ways(network, zheng).empty());
  network.link(user, li, 50, 0);
  CHECK(ways(network, zheng).empty());
  network.link(wang, zheng, 50, 0);
  CHECK(ways(network, zheng).empty());
  CHECK(ways(network, user).empty());
  CHECK(ways(network, li, 0).empty());
}

TEST_CASE("a chain has so many steps, and weighs something") {
  Network network;
  network.link(user, Id{10}, 99, 0);
  for (int i = 10; i < 15; ++i) network.link(Id{i}, Id{i + 1}, 99, 0);
  CHECK(warmest_chains(network, user, Id{15}, 1).at(0).steps.size() == 6);
  network.link(Id{15}, Id{16}, 99, 0);
  CHECK(warmest_chains(network, user, Id{16}, 1).empty());
  CHECK(warmest_chains(network, user, Id{16}, 1, 7).size() == 1);
  Network thin;
  thin.link(user, li, 5, 0);
  thin.link(li, wang, 2, 0);
  CHECK(ways(thin, wang) == "li wang 0.1");
  thin.link(wang, zheng, 90, 0);
  CHECK(ways(thin, zheng).empty());
}

TEST_CASE("a firm of thousands is no net of millions") {
  Network network;
  std::vector<Id> staff;
  for (int i = 1; i <= 20'000; ++i) staff.push_back(Id{i});
  network.circle(staff, colleague_link, 0);
  network.link(user, Id{20'000}, 50, 0);
  CHECK(written(warmest_chains(network, user, zheng, 3)) == "other zheng 7.5");
}

TEST_CASE("only those contacts are asked about who may begin one of the chains") {
  Network network;
  Contacts contacts{.mark = 8, .batch = 2};
  for (int i = 10; i < 30; ++i) {
    network.link(Id{i}, zheng, i < 14 ? 90 : 20, 0);
    contacts.people.push_back(Id{i});
  }
  contacts.people.insert(contacts.people.end(), {li, zheng});  // zheng himself, and somebody who leads nowhere
  std::vector<Id> asked;
  contacts.strengths = [&asked](std::span<const Id> people) {
    asked.insert(asked.end(), people.begin(), people.end());
    return std::vector<int>(people.size(), 50);
  };
  const auto chains = warmest_chains(network, contacts, zheng, 2);
  CHECK(written(chains) == "zheng 50.0; other zheng 45.0");
  CHECK(asked.size() == 8);
  CHECK(asked.front() == zheng);
  CHECK(chains[0].steps[0].mark == 8);
  asked.clear();
  CHECK(warmest_chains(network, contacts, zheng, 50).size() == 21);
  CHECK(asked.size() == 21);
  CHECK(warmest_chains(network, contacts, wang, 2).empty());
  CHECK(warmest_chains(network, contacts, Id{}, 2).empty());
}

TEST_CASE("somebody whom nobody else is tied to is a contact all the same") {
  Contacts contacts{.people = {li}, .strengths = [](std::span<const Id>) { return std::vector<int>{30}; }};
  CHECK(written(warmest_chains({}, contacts, li, 3)) == "li 30.0");
}

TEST_CASE("how strong a link is") {
  CHECK(contact_link(0) == cold_contact);
  CHECK(contact_link(71) == 71);
  CHECK(relation_link({.kind = Tie::classmate}) == 65);
  CHECK(relation_link({.kind = Tie::classmate, .strength = 1}) == 20);
  CHECK(relation_link({.kind = Tie::classmate, .strength = 5}) == 90);
  CHECK(relation_link({.kind = Tie::none}) == 40);
  for (const auto& kind : relation_kinds()) {
    CHECK(kind.strength > colleague_link);
    CHECK(kind.strength <= strongest_link);
  }
}

}  // namespace guanxi::domain
