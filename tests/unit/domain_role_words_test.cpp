// The vocabulary of roles: every word of the table, and those that are none.
#include <guanxi/domain/role_words.hpp>

#include <doctest/doctest.h>

#include <guanxi/domain/seniority.hpp>

namespace guanxi::domain {
namespace {

std::string read(std::string_view raw, RoleSystem system = RoleSystem::any) {
  const auto [role, stance, known, unknown] = read_role(raw, system);
  return known ? to_text(role) + (stance == Stance::none ? "" : "/" + to_text(stance)) : unknown + "?";
}

}  // namespace

TEST_CASE("our own words are themselves, in any case") {
  for (const auto word : words<Role>()) CHECK(read(word) == word);
  CHECK(read("Decider") == "decider");
  CHECK(read(" Gate-Keeper ") == "gatekeeper");
}

TEST_CASE("HubSpot's roles, by value and by label") {
  const auto system = RoleSystem::hubspot;
  CHECK(read("DECISION_MAKER", system) == "decider");
  CHECK(read("Decision Maker", system) == "decider");
  CHECK(read("BUDGET_HOLDER", system) == "budget");
  CHECK(read("EXECUTIVE_SPONSOR", system) == "sponsor");
  CHECK(read("CHAMPION", system) == "champion");
  CHECK(read("LEGAL_AND_COMPLIANCE", system) == "legal");
  CHECK(read("Legal & Compliance", system) == "legal");
  CHECK(read("INFLUENCER", system) == "influencer");
  CHECK(read("END_USER", system) == "user");
  CHECK(read("BLOCKER", system) == "/against");
  CHECK(read("OTHER", system) == "OTHER?");
}

TEST_CASE("Salesforce's roles") {
  const auto system = RoleSystem::salesforce;
  CHECK(read("Business User", system) == "user");
  CHECK(read("Decision Maker", system) == "decider");
  CHECK(read("Economic Buyer", system) == "budget");
  CHECK(read("Economic Decision Maker", system) == "decider");
  CHECK(read("Evaluator", system) == "evaluator");
  CHECK(read("Executive Sponsor", system) == "sponsor");
  CHECK(read("Influencer", system) == "influencer");
  CHECK(read("Technical Buyer", system) == "evaluator");
  CHECK(read("Other", system) == "Other?");
}

TEST_CASE("Miller-Heiman's, MEDDPICC's and RAPID's roles") {
  CHECK(read("Economic Buyer", RoleSystem::miller_heiman) == "budget");
  CHECK(read("Coach", RoleSystem::miller_heiman) == "coach");
  CHECK(read("Technical Buyer", RoleSystem::miller_heiman) == "evaluator");
  CHECK(read("User Buyer", RoleSystem::miller_heiman) == "user");
  CHECK(read("Economic Buyer", RoleSystem::meddpicc) == "decider");
  CHECK(read("Paper process", RoleSystem::meddpicc) == "legal");
  CHECK(read("Technical buyer", RoleSystem::meddpicc) == "evaluator");
  CHECK(read("Decide", RoleSystem::rapid) == "decider");
  CHECK(read("Agree", RoleSystem::rapid) == "approver");
  CHECK(read("Recommend", RoleSystem::rapid) == "champion");
  CHECK(read("Input", RoleSystem::rapid) == "influencer");
  CHECK(read("Perform", RoleSystem::rapid) == "user");
}

TEST_CASE("Chinese words") {
  CHECK(read("拍板人") == "decider");
  CHECK(read("法务") == "legal");
  CHECK(read("反对者") == "/against");
}

TEST_CASE("an unknown role keeps its raw text") {
  CHECK(read("Zaubermeister der Pumpen") == "Zaubermeister der Pumpen?");
  CHECK(read("  第三方顾问 ") == "第三方顾问?");
  CHECK(read("") == "?");
}

TEST_CASE("how high a title stands") {
  CHECK(seniority_of("董事长") == 1);
  CHECK(seniority_of("党委书记") == 1);
  CHECK(seniority_of("Chairman and CEO") == 1);
  CHECK(seniority_of("Geschäftsführer") == 1);
  CHECK(seniority_of("总经理") == 1);
  CHECK(seniority_of("副总经理") == 2);
  CHECK(seniority_of("Vice President Sales") == 2);
  CHECK(seniority_of("财务总监") == 3);
  CHECK(seniority_of("Head of Procurement") == 3);
  CHECK(seniority_of("采购经理") == 4);
  CHECK(seniority_of("Key Account Manager") == 4);
  CHECK(seniority_of("采购专员") == 5);
  CHECK(seniority_of("Sales Engineer") == 5);
  CHECK(seniority_of("总经理助理") == 4);
  CHECK(seniority_of("Assistant to the CEO") == 5);
  CHECK_FALSE(seniority_of(""));
  CHECK_FALSE(seniority_of("MVP Wizard"));
}

}  // namespace guanxi::domain
