// Warmth: the formula by hand, part by part, and its words.
#include <guanxi/domain/warmth.hpp>

#include <doctest/doctest.h>

namespace guanxi::domain {
namespace {

using calendar::Date;
using std::chrono::days;

const Date today = calendar::parse_iso_date("2026-11-20").value();

ContactDay called(int ago) { return {today - days{ago}, Weight::contact}; }
ContactDay met(int ago) { return {today - days{ago}, Weight::in_person}; }
Favour favour(int ago, bool received) { return {.received = received, .day = today - days{ago}}; }

Promise promise(int made, PromiseState state, std::optional<int> closed = {}, std::optional<int> due = {}) {
  Promise made_so{.made = today - days{made}, .state = state};
  if (closed) made_so.closed = today - days{*closed};
  if (due) made_so.due = today - days{*due};
  return made_so;
}

std::string written(const TieFacts& facts) {
  std::string text;
  const auto warmth = warmth_on(facts, today);
  for (const auto& part : explain(warmth, today)) {
    text += std::to_string(part.points) + "/" + std::to_string(part.most) + " " + std::string(part.name) + ": " + part.why + "\n";
  }
  return text + std::to_string(warmth.score) + "\n";
}

}  // namespace

TEST_CASE("nothing with somebody is no warmth, and says so") {
  CHECK(written({}) ==
        "0/25 recency: never in contact\n"
        "0/25 frequency: no contact within two years\n"
        "0/20 face to face: not met within two years\n"
        "0/15 give and take: nothing given or promised\n"
        "0/15 promises kept: no promise kept or due yet\n"
        "0\n");
}

TEST_CASE("a client in good care") {
  TieFacts facts;
  for (int ago = 12; ago < 400; ago += 30) facts.contacts.push_back(called(ago));
  facts.contacts.insert(facts.contacts.end(), {met(42), met(200)});
  facts.favours = {favour(60, false), favour(50, true), favour(400, false)};
  facts.promises = {promise(100, PromiseState::kept, 90), promise(80, PromiseState::kept, 70), promise(50, PromiseState::broken, 40),
                    promise(10, PromiseState::open)};
  // 25 × 45/57 = 19.7; the newest 12 days of contact weigh 6.782: 25 × 6.782/8 = 21.2; met .811 + .474:
  // 20 × 1.284/3 = 8.6; ours .859 + .477 + (.784 + .820 + .973)/2, theirs .879: 15 × (2 + .879)/4 = 10.8;
  // 2 of 3, 2/3 of the most, 365/435: 15 × .373 = 5.6.
  CHECK(written(facts) ==
        "20/25 recency: last contact 12 days ago\n"
        "21/25 frequency: in contact on 12 or more days within two years\n"
        "9/20 face to face: met on 2 days within two years, last 42 days ago\n"
        "11/15 give and take: 2 favours and 3 promises from you, 1 favour from them\n"
        "6/15 promises kept: 2 of 3 promises kept, the last 70 days ago\n"
        "67\n");
}

TEST_CASE("the warmest there is") {
  TieFacts facts;
  for (int ago = 0; ago < 40; ++ago) facts.contacts.push_back(met(ago));
  facts.favours = {favour(0, false), favour(0, false), favour(0, true), favour(0, true)};
  facts.promises = {promise(0, PromiseState::kept, 0), promise(0, PromiseState::kept, 0), promise(0, PromiseState::kept, 0)};
  CHECK(written(facts) ==
        "25/25 recency: last contact today\n"
        "25/25 frequency: in contact on 12 or more days within two years\n"
        "20/20 face to face: met on 6 or more days within two years, last today\n"
        "15/15 give and take: 2 favours and 3 promises from you, 2 favours from them\n"
        "15/15 promises kept: 3 of 3 promises kept, the last today\n"
        "100\n");
}

TEST_CASE("recency halves within 45 days, and an old contact leaves a trace") {
  const auto recency = [](int ago) { return warmth_on({.contacts = {called(ago)}}, today).recency; };
  CHECK(recency(0) == 25);
  CHECK(recency(1) == 24);
  CHECK(recency(45) == 13);
  CHECK(recency(180) == 5);
  CHECK(recency(800) == 1);
  CHECK(warmth_on({.contacts = {called(800)}}, today).contact_days == 0);
}

TEST_CASE("two years back count, a day more does not") {
  CHECK(warmth_on({.contacts = {met(729)}}, today).days_met == 1);
  CHECK(warmth_on({.contacts = {met(730)}}, today).days_met == 0);
}

TEST_CASE("a day counts once, as the most that happened on it") {
  const auto warmth = warmth_on({.contacts = {called(3), met(3), called(3), {today - days{3}, Weight::attempt}}}, today);
  CHECK(warmth.contact_days == 1);
  CHECK(warmth.days_met == 1);
}

TEST_CASE("one side alone makes half of give and take") {
  const std::vector<Favour> ours(9, favour(0, false));
  CHECK(warmth_on({.favours = ours}, today).give_and_take == 8);
  auto both = ours;
  both.insert(both.end(), {favour(0, true), favour(0, true)});
  CHECK(warmth_on({.favours = both}, today).give_and_take == 15);
}

TEST_CASE("what became of promises") {
  const auto of = [](std::vector<Promise> promises) { return warmth_on({.promises = std::move(promises)}, today); };
  SUBCASE("open ones are overdue the day after they are due") {
    CHECK(of({promise(9, PromiseState::open, {}, 0)}).not_kept == 0);
    CHECK(of({promise(9, PromiseState::open, {}, 0)}).promised == 1);
    CHECK(of({promise(9, PromiseState::open, {}, 1)}).not_kept == 1);
    CHECK(of({promise(9, PromiseState::open, {}, 1)}).promised == 0);
  }
  SUBCASE("one that was released counts neither way") {
    const auto warmth = of({promise(9, PromiseState::dropped, 1)});
    CHECK(warmth.promised + warmth.kept + warmth.not_kept == 0);
  }
  SUBCASE("a vague word counts once it is kept") {
    auto vague = promise(9, PromiseState::open, {}, 5);
    vague.soft = true;
    CHECK(of({vague}).score == 0);
    vague.state = PromiseState::kept;
    vague.closed = today;
    CHECK(of({vague}).kept == 1);
  }
  SUBCASE("what will be closed later is still open") {
    CHECK(of({promise(9, PromiseState::kept, -3)}).kept == 0);
    CHECK(of({promise(9, PromiseState::kept, -3)}).promised == 1);
    CHECK(of({promise(9, PromiseState::broken, -3)}).not_kept == 0);
  }
  SUBCASE("theirs count too") {
    auto theirs = promise(9, PromiseState::kept, 2);
    theirs.theirs = true;
    CHECK(of({theirs}).promised_by_them == 1);
    CHECK(of({theirs}).kept == 1);
  }
  SUBCASE("a third of the most for each that is kept, and the broken take their share") {
    CHECK(of({promise(0, PromiseState::kept, 0)}).promises_kept == 5);
    CHECK(of({promise(0, PromiseState::kept, 0), promise(0, PromiseState::kept, 0), promise(0, PromiseState::kept, 0), promise(0, PromiseState::broken, 0)})
              .promises_kept == 11);
    CHECK(of({promise(365, PromiseState::kept, 365), promise(365, PromiseState::kept, 365), promise(365, PromiseState::kept, 365)}).promises_kept == 8);
  }
}

TEST_CASE("an earlier day is judged by what had happened by then") {
  TieFacts facts{.contacts = {called(100), met(1)}, .favours = {favour(2, true)}};
  const auto then = warmth_on(facts, today - days{50});
  CHECK(then.last_contact == today - days{100});
  CHECK(then.days_met == 0);
  CHECK(then.received == 0);
}

}  // namespace guanxi::domain
