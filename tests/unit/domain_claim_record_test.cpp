// Who decides, from what was decided; and what asks for care.
#include <guanxi/domain/claim.hpp>

#include <doctest/doctest.h>

#include <algorithm>

namespace guanxi::domain {
namespace {

using calendar::Date;

Date day(std::string_view iso) { return calendar::parse_iso_date(iso).value(); }

constexpr Id wang{1}, li{2}, chen{3}, zhao{4};
const Date today = day("2026-11-20");

Position position(Id person, Id boss = {}, std::string title = {}, std::optional<Date> to = {}) {
  return {.id = Id{200 + person.value}, .person = person, .organisation = Id{100}, .title = std::move(title), .reports_to = boss, .to = to};
}

OrganisationFacts organisation_facts() {
  OrganisationFacts facts;
  facts.people = {{wang, {"wangwei", "王伟"}}, {li, {"liming", "李明"}}, {chen, {"chenjing", "陈静"}}, {zhao, {"zhaolei", "赵磊"}}};
  facts.positions = {position(wang), position(li, wang), position(chen, li), position(zhao, wang)};
  return facts;
}

RoleClaim claim(int id, Id person, Role role, std::string_view since) {
  return {.id = Id{id}, .organisation = Id{100}, .person = person, .role = role, .since = day(since)};
}

Decision made(int id, std::string topic, Id by, std::string_view on, std::string_view asked = {}) {
  Decision decision{.id = Id{id}, .organisation = Id{100}, .topic = std::move(topic), .made = day(on), .by = by, .outcome = Outcome::approved};
  if (!asked.empty()) decision.asked = day(asked);
  return decision;
}

Decision pending(int id, std::string topic, std::string_view asked) {
  return {.id = Id{id}, .organisation = Id{100}, .topic = std::move(topic), .asked = day(asked)};
}

DecisionPicture asked(const OrganisationFacts& facts, std::string topic = {}, Date on = today) {
  const Question question{.topic = std::move(topic), .day = on};
  DecisionPicture picture = decide(facts, question);
  picture.cautions = cautions(facts, question, picture);
  return picture;
}

// "kind: text next"; empty: there is none of the kind.
std::string caution(const DecisionPicture& picture, std::string_view kind) {
  for (const Caution& one : picture.cautions) {
    if (one.kind == kind) return one.text + (one.next.empty() ? "" : " " + one.next);
  }
  return {};
}

}  // namespace

TEST_CASE("who decided answers where nobody is stated: on the topic, then on any") {
  auto facts = organisation_facts();
  facts.decisions = {made(50, "renewal", li, "2026-06-30", "2026-05-20"), made(51, "pilot", zhao, "2026-09-01")};
  const auto renewal = asked(facts, "renewal");
  CHECK(renewal.who == li);
  CHECK(renewal.basis == Basis::recorded);
  CHECK(renewal.confidence == Confidence::medium);
  CHECK(renewal.since == day("2026-06-30"));
  CHECK(renewal.evidence == std::vector<std::string>{"approved renewal on 2026-06-30, 41 days after it was asked"});
  CHECK(renewal.made.size() == 1);

  const auto other = asked(facts, "expansion");
  CHECK(other.who == zhao);
  CHECK(other.confidence == Confidence::low);
  CHECK(other.evidence.back() == "no decision on expansion is known");
  CHECK(other.made.empty());
  CHECK(asked(facts).who == zhao);
  CHECK(asked(facts).made.size() == 2);
}

TEST_CASE("the newest decision counts, and several by the same make it certain") {
  auto facts = organisation_facts();
  facts.decisions = {made(50, "renewal", li, "2026-10-30"), made(51, "renewal", li, "2026-06-30")};
  CHECK(asked(facts, "renewal").confidence == Confidence::high);
  facts.decisions.push_back(made(52, "renewal", wang, "2026-01-30"));
  CHECK(asked(facts, "renewal").who == li);
  CHECK(asked(facts, "renewal").confidence == Confidence::medium);
  CHECK(asked(facts, "renewal", day("2026-02-01")).who == wang);
}

TEST_CASE("who put a question off has not decided it") {
  auto facts = organisation_facts();
  facts.decisions = {made(50, "renewal", zhao, "2026-10-30")};
  facts.decisions[0].outcome = Outcome::deferred;
  CHECK(asked(facts, "renewal").basis == Basis::inferred);
  facts.decisions.push_back(made(51, "renewal", li, "2026-06-30"));
  CHECK(asked(facts, "renewal").who == li);
  facts.claims = {claim(10, li, Role::decider, "2026-03-01")};
  CHECK(caution(asked(facts, "renewal"), "overruled").empty());
}

TEST_CASE("a stated decider comes before the recorded one, and the difference is said") {
  auto facts = organisation_facts();
  facts.claims = {claim(10, wang, Role::decider, "2026-03-01")};
  facts.decisions = {made(50, "renewal", li, "2026-06-30")};
  const auto picture = asked(facts, "renewal");
  CHECK(picture.who == wang);
  CHECK(picture.basis == Basis::stated);
  REQUIRE(picture.made.size() == 1);
  CHECK(picture.made[0].said == wang);
  CHECK_FALSE(picture.made[0].as_said());
  CHECK(caution(picture, "overruled").starts_with("王伟 is said to decide, but 李明 approved renewal on 2026-06-30."));

  SUBCASE("not when the word is newer than the decision") {
    facts.claims = {claim(10, wang, Role::decider, "2026-07-01")};
    CHECK(caution(asked(facts, "renewal"), "overruled").empty());
    CHECK_FALSE(asked(facts, "renewal").made[0].said);
  }
  SUBCASE("nor when they decided themselves") {
    facts.decisions[0].by = wang;
    CHECK(caution(asked(facts, "renewal"), "overruled").empty());
    CHECK(asked(facts, "renewal").made[0].as_said());
  }
}

TEST_CASE("who was said to decide is the stated decider of the day before, for the topic first") {
  auto facts = organisation_facts();
  auto general = claim(10, wang, Role::decider, "2026-05-01");
  auto topical = claim(11, zhao, Role::decider, "2026-02-01");
  topical.topic = "renewal";
  auto same_day = claim(12, li, Role::decider, "2026-06-30");
  same_day.topic = "renewal";
  facts.claims = {general, topical, same_day};
  facts.decisions = {made(50, "renewal", li, "2026-06-30"), made(51, "pilot", li, "2026-06-30"), made(52, "pilot", li, "2026-01-30")};
  const auto picture = asked(facts);
  REQUIRE(picture.made.size() == 3);
  CHECK(picture.made[1].said == zhao);
  CHECK(picture.made[0].said == wang);
  CHECK_FALSE(picture.made[2].said);
}

TEST_CASE("who has left answers only when nobody who is there is stated or has decided") {
  auto facts = organisation_facts();
  facts.positions = {position(wang, {}, "", day("2026-08-01")), position(li), position(chen, li)};
  facts.claims = {claim(10, wang, Role::decider, "2026-03-01")};
  facts.decisions = {made(50, "renewal", chen, "2026-06-30")};
  CHECK(asked(facts).who == chen);
  CHECK(asked(facts).basis == Basis::recorded);
  facts.decisions = {};
  CHECK(asked(facts).who == wang);
  CHECK(asked(facts).stale);
  facts.claims = {};
  facts.decisions = {made(50, "renewal", wang, "2026-06-30")};
  const auto picture = asked(facts);
  CHECK(picture.who == wang);
  CHECK(picture.basis == Basis::recorded);
  CHECK(picture.stale);
  CHECK(picture.evidence.back() == "left on 2026-08-01");
}

TEST_CASE("old decisions are stale, and a sensitive one shows what was asked about by name") {
  auto facts = organisation_facts();
  facts.decisions = {made(50, "renewal", li, "2026-01-30")};
  facts.decisions[0].sensitive = true;
  facts.decisions[0].note = "on terms";
  CHECK(asked(facts).stale);
  CHECK(asked(facts).evidence == std::vector<std::string>{"approved (sensitive) on 2026-01-30", "decided 294 days ago"});
  CHECK(asked(facts).made[0].decision.topic == "(sensitive)");
  CHECK(asked(facts, "renewal").evidence[0] == "approved renewal on 2026-01-30");
  const auto open = decide(facts, {.day = today, .include_sensitive = true});
  CHECK(open.evidence[0] == "approved renewal on 2026-01-30: on terms");
}

TEST_CASE("pending ones stand by the day from which they may be brought up, and as of a day what came later is not known") {
  auto facts = organisation_facts();
  facts.decisions = {pending(50, "renewal", "2026-11-01"), pending(51, "pilot", "2026-10-01"), made(52, "audit", li, "2026-11-10", "2026-11-01")};
  auto picture = asked(facts);
  REQUIRE(picture.pending.size() == 2);
  CHECK(picture.pending[0].decision.topic == "pilot");
  CHECK(calendar::iso(picture.pending[0].due) == "2026-10-31");
  CHECK_FALSE(picture.pace.typical());
  CHECK(asked(facts, "renewal").pending.size() == 1);

  picture = asked(facts, {}, day("2026-11-05"));
  REQUIRE(picture.pending.size() == 3);
  CHECK(picture.made.empty());
  for (const auto& [decision, due] : picture.pending) CHECK(decision.outcome == Outcome::none);
}

TEST_CASE("a claim is stale once the person changed post, not when only the superior did") {
  auto facts = organisation_facts();
  auto before = position(li, wang, "采购经理", day("2026-08-01"));
  auto now = position(li, wang, "销售总监");
  now.from = day("2026-08-01");
  facts.positions = {position(wang), now, before};
  facts.claims = {claim(10, li, Role::budget, "2026-07-01")};
  CHECK(asked(facts).roles[0].why_stale == "changed post on 2026-08-01");
  CHECK_FALSE(asked(facts, {}, day("2026-07-31")).roles[0].stale);
  facts.claims = {claim(10, li, Role::budget, "2026-09-01")};
  CHECK_FALSE(asked(facts).roles[0].stale);
  facts.claims = {claim(10, li, Role::budget, "2026-07-01")};
  facts.positions[1].title = "采购经理";
  CHECK_FALSE(asked(facts).roles[0].stale);
}

TEST_CASE("the head of a company who reports to somebody here stands below them, from outside") {
  auto facts = organisation_facts();
  facts.people[Id{9}] = {"hutao", "胡涛"};
  facts.below = {{.id = Id{300}, .person = Id{9}, .organisation = Id{101}, .title = "总经理", .reports_to = li}};
  const auto picture = asked(facts);
  const auto line = std::find_if(picture.tree.begin(), picture.tree.end(), [](const auto& one) { return one.who == Id{9}; });
  REQUIRE(line != picture.tree.end());
  CHECK(line->depth == 2);
  CHECK(line->presence == Presence::outside);
}

TEST_CASE("somebody with a further post here stands below whom they report to in their main one") {
  auto facts = organisation_facts();
  facts.positions.push_back(position(Id{9}, {}, "董事"));
  facts.people[Id{9}] = {"hutao", "胡涛"};
  facts.below = {{.id = Id{300}, .person = Id{9}, .organisation = Id{101}, .title = "总经理", .reports_to = wang}};
  const auto picture = asked(facts);
  const auto line = std::find_if(picture.tree.begin(), picture.tree.end(), [](const auto& one) { return one.who == Id{9}; });
  REQUIRE(line != picture.tree.end());
  CHECK(line->depth == 1);
  CHECK(line->presence == Presence::here);
}

TEST_CASE("former colleagues are those who hold no position any more, who left last first") {
  auto facts = organisation_facts();
  facts.positions = {position(wang, {}, "总经理", day("2026-01-01")), position(li, {}, "经理", day("2026-08-01")), position(chen)};
  const auto picture = asked(facts);
  REQUIRE(picture.former.size() == 2);
  CHECK(picture.former[0].who == li);
  CHECK(picture.former[0].title == "经理");
  CHECK(asked(facts, {}, day("2026-07-31")).former.size() == 1);
}

TEST_CASE("who leads to a decider never spoken to is asked for an introduction") {
  auto facts = organisation_facts();
  const Question question{.day = today};
  DecisionPicture picture = decide(facts, question);
  picture.route = {chen, wang};
  picture.cautions = cautions(facts, question, picture);
  CHECK(caution(picture, "never-contacted") == "王伟 has never been contacted. Ask 陈静 for an introduction.");
  CHECK(caution(asked(facts), "never-contacted").ends_with("Look for somebody who knows them: guanxi path wangwei."));
}

TEST_CASE("an opponent left alone for long, weightier with a say in it") {
  auto facts = organisation_facts();
  auto against = claim(10, chen, Role::budget, "2026-11-01");
  against.stance = Stance::against;
  facts.claims = {against};
  CHECK(caution(asked(facts), "opponent").starts_with("陈静 (budget) is against it and was never in contact. See them alone"));
  facts.people[chen].last_contact = day("2026-09-20");
  CHECK(caution(asked(facts), "opponent").find("last in contact on 2026-09-20") != std::string::npos);
  facts.people[chen].last_contact = day("2026-09-21");
  CHECK(caution(asked(facts), "opponent").empty());
  facts.people[chen].last_contact.reset();
  facts.claims[0].role = Role::user;
  const auto picture = asked(facts);
  for (const auto& one : picture.cautions) {
    if (one.kind == "opponent") CHECK(one.weight == 62);
  }
}

TEST_CASE("a superior who is passed over") {
  auto facts = organisation_facts();
  facts.people[chen].last_contact = day("2026-11-01");
  CHECK(caution(asked(facts), "bypass").empty());
  facts.people[wang].last_contact = day("2026-11-01");
  CHECK(caution(asked(facts), "bypass").starts_with("You talk to 陈静 and to 王伟, but never to 李明, who stands between them."));
  facts.people[li].last_contact = day("2024-11-01");
  CHECK(caution(asked(facts), "bypass").empty());
}

TEST_CASE("rank far below the decider's") {
  auto facts = organisation_facts();
  facts.people[wang].title = "董事长";
  const auto with = [&](std::string title) {
    const Question question{.day = today, .own_title = std::move(title)};
    DecisionPicture picture = decide(facts, question);
    picture.cautions = cautions(facts, question, picture);
    return picture;
  };
  CHECK(caution(with("Key Account Manager"), "rank").starts_with("王伟 (董事长) stands 3 ranks above you (Key Account Manager)."));
  CHECK(caution(with("Vice President"), "rank").empty());
  CHECK(caution(with(""), "rank").empty());
  CHECK(caution(with("Wizard"), "rank").empty());
}

TEST_CASE("waiting longer than is usual is said, with no word of pressing") {
  auto facts = organisation_facts();
  facts.people[chen].last_contact = day("2026-11-01");
  facts.decisions = {made(50, "a", wang, "2026-01-21", "2026-01-01"), made(51, "b", wang, "2026-02-21", "2026-02-01"),
                     made(52, "c", wang, "2026-03-21", "2026-03-01"), pending(53, "renewal", "2026-10-01")};
  CHECK(caution(asked(facts), "waiting") ==
        "The decision on renewal takes longer than they do here (50 days, usually 20 days). Ask 陈静 how the discussion is going; do not press.");
  CHECK(caution(asked(facts, {}, day("2026-10-31")), "waiting").empty());
}

TEST_CASE("what matters most stands first") {
  const auto picture = asked(organisation_facts());
  REQUIRE(picture.cautions.size() > 2);
  for (std::size_t i = 1; i < picture.cautions.size(); ++i) CHECK(picture.cautions[i - 1].weight >= picture.cautions[i].weight);
}

TEST_CASE("review asks about contradictions, then what is stale, then what is missing") {
  auto facts = organisation_facts();
  auto old = claim(12, chen, Role::coach, "2026-01-10");
  old.because = "a dinner";
  facts.claims = {claim(10, li, Role::decider, "2026-11-01"), claim(11, zhao, Role::decider, "2026-10-01"), old};
  const Question question{.day = today};
  auto items = to_review(facts, question, decide(facts, question));
  REQUIRE(items.size() == 3);
  CHECK(items[0].question == "李明 and 赵磊 are each said to decide. Who does?");
  CHECK(items[1].question == "陈静 (chenjing) is said to be coach: said 314 days ago (a dinner). Still so?");
  CHECK(items[2].question == "Nobody is known to hold the budget. Who does?");

  facts.claims.push_back(claim(13, chen, Role::coach, "2026-11-10"));
  items = to_review(facts, question, decide(facts, question));
  CHECK(items.size() == 2);
}

}  // namespace guanxi::domain
