// What warmth and ways are read from.
#include <guanxi/storage/ties.hpp>

#include <doctest/doctest.h>

#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/storage/relations.hpp>

#include "storage_people.hpp"

using namespace guanxi;
using namespace guanxi::storage;
using domain::Weight;

namespace {

const calendar::Date today = day_of(2026, 11, 20);

Id add_call(Store& store, calendar::Date day, const std::vector<Id>& people, bool attempt = false) {
  domain::Interaction call{
      .day = day, .at = calendar::Instant{day.time_since_epoch()}, .zone = "UTC", .kind = domain::InteractionKind::call, .via = domain::Channel::phone};
  call.attempt = attempt;
  call.people = people;
  Interactions(store).add(call);
  return call.id;
}

std::string days(const domain::TieFacts& facts) {
  std::string text;
  for (const auto& [day, weight] : facts.contacts) text += (text.empty() ? "" : " ") + calendar::iso(day) + (weight == Weight::in_person ? "*" : "");
  return text;
}

}  // namespace

TEST_CASE("the facts of several people come at once, each in their place") {
  Folder folder;
  Store store(folder.file(), Access::create);
  Work work(store, "test", some_instant);
  const Id li = add_person(store, "li"), wang = add_person(store, "wang"), nobody = add_person(store, "nobody");
  add_dinner(store, today + -9, {li, wang});
  add_call(store, today + -3, {wang});
  add_call(store, today + -3, {wang});
  add_call(store, today + -1, {li, wang}, true);
  add_dinner(store, today + 2, {li});
  domain::Favour tea{.person = wang, .received = true, .what = "tea", .day = today + -4};
  domain::Favour later{.person = wang, .what = "wine", .day = today + 4};
  domain::Promise call{.person = li,
                       .theirs = true,
                       .soft = true,
                       .text = "to call",
                       .made = today + -5,
                       .due = today + -2,
                       .state = domain::PromiseState::kept,
                       .closed = today};
  Favours(store).add(tea);
  Favours(store).add(later);
  Promises(store).add(call);
  const std::vector<Id> people = {wang, nobody, li};
  const auto facts = Ties(store).facts(people, today);
  REQUIRE(facts.size() == 3);
  CHECK(days(facts[0]) == "2026-11-17 2026-11-11 2026-11-11*");
  CHECK(days(facts[1]).empty());
  CHECK(days(facts[2]) == "2026-11-11 2026-11-11*");
  REQUIRE(facts[0].favours.size() == 1);
  CHECK(facts[0].favours[0].received);
  CHECK(facts[0].favours[0].day == today + -4);
  CHECK(facts[1].favours.empty());
  REQUIRE(facts[2].promises.size() == 1);
  const auto& promise = facts[2].promises[0];
  CHECK(promise.theirs);
  CHECK(promise.soft);
  CHECK(promise.made == today + -5);
  CHECK(promise.due == today + -2);
  CHECK(promise.state == domain::PromiseState::kept);
  CHECK(promise.closed == today);
  CHECK(Ties(store).in_contact(today) == std::vector<Id>{li, wang});
  CHECK(Ties(store).in_contact(today + -10).empty());
  CHECK(Ties(store).facts({}, today).empty());
}

TEST_CASE("only the newest days are read, of meetings those within two years") {
  Folder folder;
  Store store(folder.file(), Access::create);
  Work work(store, "test", some_instant);
  const Id li = add_person(store, "li");
  for (int ago = 0; ago < 40; ++ago) add_call(store, today + -ago, {li});
  for (int ago = 100; ago < 110; ++ago) add_dinner(store, today + -ago, {li});
  add_dinner(store, today + -730, {li});
  const auto facts = Ties(store).facts(std::vector<Id>{li}, today).front();
  CHECK(facts.contacts.size() == domain::most_contact_days + domain::most_meetings);
  CHECK(facts.contacts.front().day == today);
  CHECK(facts.contacts.back().day == today + -105);
  const auto then = Ties(store).facts(std::vector<Id>{li}, today + -108).front();
  CHECK(days(then) == "2026-08-04 2026-08-03 2024-11-20 2026-08-04* 2026-08-03* 2024-11-20*");
}

TEST_CASE("relations between people, not to organisations; positions of the day") {
  Folder folder;
  Store store(folder.file(), Access::create);
  Work work(store, "test", some_instant);
  const Id li = add_person(store, "li"), wang = add_person(store, "wang"), organisation = add_organisation(store, "firm");
  domain::Relation kin{.one = li, .other = wang, .kind = domain::Tie::kin, .strength = 4, .text = "cousins"};
  domain::Relation client{.one = li, .other = organisation, .kind = domain::Tie::client_of};
  domain::Relation partner{.one = organisation, .other = wang, .kind = domain::Tie::partner};
  for (auto* relation : {&client, &kin, &partner}) Relations(store).set(*relation);
  std::vector<domain::Relation> relations;
  Ties(store).each_relation([&](const domain::Relation& relation) { relations.push_back(relation); });
  REQUIRE(relations.size() == 1);
  CHECK(relations[0].id == kin.id);
  CHECK(relations[0].strength == 4);

  auto person = Parties(store).person(li);
  person.positions = {{.organisation = organisation, .reports_to = wang, .from = today}, {.organisation = organisation, .from = today + -100, .to = today}};
  Parties(store).update(person, {});
  const auto now = Ties(store).positions(today);
  REQUIRE(now.size() == 1);
  CHECK(now[0].person == li);
  CHECK(now[0].organisation == organisation);
  CHECK(now[0].reports_to == wang);
  CHECK(Ties(store).positions(today + -1).size() == 1);
  CHECK(Ties(store).positions(today + -101).empty());
}

TEST_CASE("when two people last took part in one contact") {
  Folder folder;
  Store store(folder.file(), Access::create);
  Work work(store, "test", some_instant);
  const Id li = add_person(store, "li"), wang = add_person(store, "wang"), sun = add_person(store, "sun");
  add_dinner(store, today + -30, {li, wang});
  add_dinner(store, today + -9, {li, wang, sun});
  add_dinner(store, today + -5, {li, sun});
  add_call(store, today + -2, {li, wang}, true);
  add_dinner(store, today + 5, {li, wang});
  Ties ties(store);
  CHECK(ties.last_together(li, wang, today) == today + -9);
  CHECK(ties.last_together(wang, li, today) == today + -9);
  CHECK(ties.last_together(li, wang, today + -10) == today + -30);
  CHECK_FALSE(ties.last_together(li, wang, today + -31).has_value());
}
