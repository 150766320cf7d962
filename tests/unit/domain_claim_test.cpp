// Who decides: worked cases against goldens (tests/data/claims), and the rules one by one.
#include <guanxi/domain/claim.hpp>

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace guanxi::domain {
namespace {

using calendar::Date;

Date day(std::string_view iso) { return calendar::parse_iso_date(iso).value(); }

constexpr Id wang{1}, li{2}, chen{3}, zhao{4}, minister{5}, friendly{6};
const Date today = day("2026-11-20");

RoleClaim claim(int id, Id person, Role role, std::string_view since) {
  return {.id = Id{id}, .organisation = Id{100}, .person = person, .role = role, .since = day(since)};
}

Position position(Id person, Id boss = {}, std::optional<Date> to = {}) {
  return {.id = Id{200 + person.value}, .person = person, .organisation = Id{100}, .reports_to = boss, .to = to};
}

OrganisationFacts organisation_facts() {
  OrganisationFacts facts;
  facts.people = {{wang, {"wangwei", "王伟"}}, {li, {"liming", "李明"}},      {chen, {"chenjing", "陈静"}},
                  {zhao, {"zhaolei", "赵磊"}}, {minister, {"sun", "孙部长"}}, {friendly, {"weber", "Klaus Weber"}}};
  facts.positions = {position(wang), position(li, wang), position(chen, li), position(zhao, wang)};
  return facts;
}

void met(OrganisationFacts& facts, Id person, std::string_view on, bool in_person = true) {
  facts.people[person].last_contact = day(on);
  if (in_person) facts.people[person].last_in_person = day(on);
}

DecisionPicture asked(const OrganisationFacts& facts, std::string topic = {}) {
  const Question question{.topic = std::move(topic), .day = today};
  DecisionPicture picture = decide(facts, question);
  picture.cautions = cautions(facts, question, picture);
  return picture;
}

std::string names(const OrganisationFacts& facts, const std::vector<Id>& people) {
  std::string text;
  for (const Id person : people) text += " " + facts.people.at(person).handle;
  return text;
}

std::string written(const OrganisationFacts& facts, const DecisionPicture& picture) {
  std::ostringstream out;
  out << "who:" << (picture.who ? " " + facts.people.at(picture.who).handle : " nobody") << "\nbasis: " << to_text(picture.basis)
      << "\nconfidence: " << word_of(picture.confidence) << (picture.stale ? "\nstale" : "") << "\n";
  for (const auto& evidence : picture.evidence) out << "evidence: " << evidence << "\n";
  for (const auto& role : picture.roles) {
    const RoleClaim& said = role.claim;
    out << "role: " << facts.people.at(said.person).handle << " | " << word_of(said.role) << " | " << word_of(said.stance) << " | " << said.topic << " | "
        << word_of(said.confidence) << " | " << calendar::iso(said.since) << " | " << role.evidence << " | " << role.why_stale
        << (role.presence == Presence::outside ? " | outside" : "") << "\n";
  }
  out << "chain:" << names(facts, picture.chain) << "\n";
  for (const auto& line : picture.tree)
    out << "tree: " << std::string(static_cast<std::size_t>(line.depth) * 2, ' ') << facts.people.at(line.who).handle << "\n";
  for (const auto& [decision, said, where] : picture.made) {
    out << "made: " << decision.topic << " | " << word_of(decision.outcome) << " | " << calendar::iso(*decision.made) << " |"
        << (decision.by ? names(facts, {decision.by}) : "") << " | said:" << (said ? names(facts, {said}) : "") << "\n";
  }
  for (const auto& [decision, due] : picture.pending) {
    out << "pending: " << decision.topic << " | " << calendar::iso(*decision.asked) << " | not before " << calendar::iso(due) << "\n";
  }
  for (const auto& [who, left, title] : picture.former) {
    out << "former: " << facts.people.at(who).handle << " | " << title << " | " << calendar::iso(left) << "\n";
  }
  for (const auto& caution : picture.cautions) {
    out << "caution: " << caution.weight << " " << caution.kind << ": " << caution.text << (caution.next.empty() ? "" : " → ") << caution.next << "\n";
  }
  return out.str();
}

// The sentence of that kind; empty: there is none.
std::string caution(const DecisionPicture& picture, std::string_view kind) {
  for (const Caution& one : picture.cautions) {
    if (one.kind == kind) return one.text;
  }
  return {};
}

// GUANXI_UPDATE_GOLDENS=1 writes the file instead of reading it.
void check_golden(const std::string& name, const std::string& text) {
  const std::string file = std::string(GUANXI_TEST_DATA) + "/claims/" + name + ".txt";
  if (std::getenv("GUANXI_UPDATE_GOLDENS")) std::ofstream(file) << text;
  std::ifstream in(file);
  const std::string expected{std::istreambuf_iterator<char>(in), {}};
  CHECK(text == expected);
}

}  // namespace

TEST_CASE("a worked case: a state-owned group with contradicting words, a leaver and a ministry") {
  auto facts = organisation_facts();
  facts.positions.push_back(position(friendly, wang, day("2026-08-01")));
  facts.sources[Id{50}] = {"k7qp2", InteractionKind::dinner, day("2026-10-01"), {li, wang}};
  auto signs = claim(10, wang, Role::decider, "2026-10-01");
  signs.interaction = Id{50};
  signs.topic = "renewal";
  auto rival = claim(11, zhao, Role::decider, "2026-10-01");
  rival.topic = "renewal";
  rival.confidence = Confidence::low;
  auto against = claim(12, chen, Role::budget, "2026-01-10");
  against.stance = Stance::against;
  against.because = "the interpreter heard it";
  auto gone = claim(13, friendly, Role::champion, "2026-07-01");
  auto ministry = claim(14, minister, Role::approver, "2026-11-01");
  facts.claims = {signs, rival, against, gone, ministry};
  met(facts, chen, "2026-11-10");
  met(facts, li, "2026-02-01", false);
  check_golden("state_owned", written(facts, asked(facts, "renewal")));
}

TEST_CASE("nobody known: an honest unknown with whom to ask") {
  auto facts = organisation_facts();
  facts.positions = {position(wang), position(li), position(chen)};
  met(facts, chen, "2026-11-10");
  check_golden("unknown", written(facts, asked(facts)));
}

TEST_CASE("only the hierarchy known") {
  auto facts = organisation_facts();
  met(facts, li, "2026-11-10", false);
  check_golden("inferred", written(facts, asked(facts)));
}

TEST_CASE("the decider for the topic comes before the general one, and that before the hierarchy") {
  auto facts = organisation_facts();
  auto general = claim(10, li, Role::decider, "2026-11-01");
  auto renewal = claim(11, chen, Role::decider, "2026-06-01");
  renewal.topic = "renewal";
  facts.claims = {general, renewal};
  CHECK(asked(facts, "renewal").who == chen);
  CHECK(asked(facts, "expansion").who == li);
  CHECK(asked(facts, "expansion").evidence.back() == "stated in general, not for expansion");
  CHECK(asked(facts).who == li);
  facts.claims = {renewal};
  CHECK(asked(facts).who == chen);
  CHECK(asked(facts).confidence == Confidence::low);
  CHECK(asked(facts, "expansion").basis == Basis::inferred);
  CHECK(asked(facts, "expansion").who == wang);
}

TEST_CASE("the newest word comes first, then the most certain, and a source's newer word replaces its older one") {
  auto facts = organisation_facts();
  auto low = claim(10, li, Role::decider, "2026-11-01");
  low.confidence = Confidence::low;
  auto high = claim(11, chen, Role::decider, "2026-11-01");
  high.confidence = Confidence::high;
  facts.claims = {low, high, claim(12, zhao, Role::decider, "2026-10-01")};
  const auto picture = asked(facts);
  REQUIRE(picture.roles.size() == 3);
  CHECK(picture.who == chen);
  CHECK(picture.roles[1].claim.person == li);
  CHECK(picture.roles[2].claim.person == zhao);

  facts.claims = {claim(10, li, Role::budget, "2026-01-01"), claim(11, li, Role::budget, "2026-11-01")};
  CHECK(asked(facts).roles.size() == 1);
  CHECK_FALSE(asked(facts).roles[0].stale);
  facts.claims[0].because = "the driver";
  CHECK(asked(facts).roles.size() == 2);
}

TEST_CASE("a claim is stale when older than the limit, not on the day itself") {
  auto facts = organisation_facts();
  facts.claims = {claim(10, wang, Role::decider, "2026-05-24")};
  CHECK_FALSE(asked(facts).stale);
  facts.claims = {claim(10, wang, Role::decider, "2026-05-23")};
  CHECK(asked(facts).stale);
  CHECK(asked(facts).roles[0].why_stale == "said 181 days ago");
  CHECK(asked(facts).basis == Basis::stated);
}

TEST_CASE("who left answers only when nobody else is stated, and is stale") {
  auto facts = organisation_facts();
  facts.positions = {position(wang, {}, day("2026-11-20")), position(li)};
  facts.claims = {claim(10, wang, Role::decider, "2026-11-20"), claim(11, li, Role::decider, "2026-10-01")};
  CHECK(asked(facts).who == li);
  facts.claims.pop_back();
  CHECK(asked(facts).who == wang);
  CHECK(asked(facts).stale);
  CHECK(asked(facts).roles[0].why_stale == "left on 2026-11-20");
}

TEST_CASE("a word about somebody who had already left is not stale for that") {
  auto facts = organisation_facts();
  facts.positions = {position(wang, {}, day("2026-06-01"))};
  facts.claims = {claim(10, wang, Role::influencer, "2026-10-01")};
  CHECK_FALSE(asked(facts).roles[0].stale);
  CHECK(asked(facts).roles[0].presence == Presence::left);
}

TEST_CASE("claims count on the days on which they hold") {
  auto facts = organisation_facts();
  facts.positions.clear();
  auto ended = claim(10, wang, Role::decider, "2026-01-01");
  ended.until = today;
  facts.claims = {ended};
  CHECK(asked(facts).basis == Basis::unknown);
  CHECK(decide(facts, {.day = day("2026-11-19")}).who == wang);
  CHECK(decide(facts, {.day = day("2025-12-31")}).basis == Basis::unknown);
}

TEST_CASE("reporting lines in a circle end nothing and are named") {
  auto facts = organisation_facts();
  facts.positions = {position(wang, li), position(li, wang), position(chen, li)};
  const auto picture = asked(facts);
  CHECK(picture.basis == Basis::unknown);
  CHECK(picture.tree.empty());
  CHECK(caution(picture, "circle") == "The reporting lines of 王伟 and 李明 run in a circle.");
  facts.claims = {claim(10, chen, Role::decider, "2026-11-01")};
  CHECK(asked(facts).chain == std::vector<Id>{wang, li, chen});
  facts.positions = {position(wang, wang)};
  CHECK(asked(facts).tree.empty());
}

TEST_CASE("two hierarchies of one size leave the answer open; a superior who left is none") {
  auto facts = organisation_facts();
  facts.positions = {position(li, wang), position(chen, zhao), position(wang), position(zhao)};
  CHECK(asked(facts).basis == Basis::unknown);
  CHECK(caution(asked(facts), "tops") == "Several lines end at the top: 王伟 and 赵磊.");
  facts.positions = {position(li, wang), position(chen, zhao), position(wang, {}, day("2026-01-01")), position(zhao)};
  CHECK(asked(facts).who == zhao);
}

TEST_CASE("the chain turns towards one's contacts") {
  auto facts = organisation_facts();
  CHECK(asked(facts).chain == std::vector<Id>{wang, li, chen});
  met(facts, zhao, "2026-11-10");
  CHECK(asked(facts).chain == std::vector<Id>{wang, zhao});
  CHECK(asked(facts).tree.front() == ReportingLine{wang, 0});
  CHECK(asked(facts).tree[1] == ReportingLine{zhao, 1});
}

TEST_CASE("namesakes are told apart by their handles") {
  auto facts = organisation_facts();
  facts.people[li].name = "王伟";
  CHECK(asked(facts).evidence.front() == "top of the known hierarchy: 3 people report up to 王伟 (wangwei)");
}

TEST_CASE("gathering looks up everybody once") {
  int lookups = 0;
  const FactLookup lookup{[&](Id id) -> std::optional<Member> {
                            ++lookups;
                            if (id == Id{100}) return std::nullopt;
                            return Member{"h" + std::to_string(id.value)};
                          },
                          [](Id id) -> std::optional<Source> {
                            return Source{"k7qp2", InteractionKind::call, today, {id == Id{50} ? zhao : li}};
                          }};
  auto said = claim(10, wang, Role::decider, "2026-11-01");
  said.interaction = Id{50};
  auto held = position(chen, li);
  held.title = "采购";
  const auto facts = gather({.claims = {said}, .positions = {held, position(minister, {}, day("2020-01-01"))}}, today, lookup);
  CHECK(facts.people.size() == 5);
  CHECK(lookups == 5);
  CHECK(facts.people.at(chen).title == "采购");
  CHECK(facts.sources.at(Id{50}).people == std::vector<Id>{zhao});
}

}  // namespace guanxi::domain
