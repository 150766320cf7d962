// Choosing people, entries and other records: one meaning, whichever way it is asked.
#include <guanxi/storage/selection.hpp>

#include <doctest/doctest.h>

#include "storage_people.hpp"

using namespace guanxi;
using namespace guanxi::storage;

using Test = Selector::Test;

namespace {

const calendar::Date today = day_of(2026, 11, 20);

struct Recorded {
  Folder folder;
  Store store{folder.file(), Access::create};
  Id firm, wang, li, weber;
  Id dinner, alone, fair, ahead;

  Recorded() {
    Work work(store, "test", some_instant);
    domain::Organisation qingshi{.handle = "qingshi", .name = "qingshi", .city = "Ningbo", .country = "CN", .added = day_of(2024, 1, 1), .tags = {"supplier"}};
    Parties(store).add(qingshi, {});
    firm = qingshi.id;
    wang = add("wang", "A", {"vip", "seals"}, {});
    li = add("li", "B", {"seals"}, {});
    weber = add("weber", "", {}, today + std::chrono::days{-100});
    dinner = add_dinner(store, today + std::chrono::days{-40}, {wang, li});
    alone = add_dinner(store, today + std::chrono::days{-9}, {li});
    fair = tagged(today + std::chrono::days{-3});
    ahead = add_dinner(store, today + std::chrono::days{3}, {wang});
    work.commit("told");
  }

  // Who left has no position there now.
  Id add(const std::string& handle, const std::string& tier, const std::vector<std::string>& tags, std::optional<calendar::Date> left) {
    auto person = person_called(handle);
    person.tier = tier;
    person.tags = tags;
    person.owner = tier == "A" ? "Xu" : "";
    person.positions = {{.organisation = firm, .to = left}};
    Parties(store).add(person, {});
    return person.id;
  }

  Id tagged(calendar::Date day) {
    domain::Interaction mail{
        .day = day, .at = calendar::Instant{day.time_since_epoch()}, .zone = "UTC", .kind = domain::InteractionKind::email, .via = domain::Channel::email};
    mail.people = {weber};
    mail.tags = {"fair"};
    Interactions(store).add(mail);
    return mail.id;
  }

  // The handles' first letters: of people, each asked by itself too; behind them the entries, by both ways of asking.
  std::string chosen(const Selector& selector) {
    Selection selection(store, selector);
    const auto people = selection.people();
    std::string out;
    for (const auto& [id, letter] : {std::pair(wang, 'w'), {li, 'l'}, {weber, 'e'}}) {
      if (std::find(people.begin(), people.end(), id) != people.end()) out += letter;
    }
    out += ' ';
    std::string listed;
    for (const int limit : {-1, 100}) {
      std::string found;
      Interactions(store).each({.chosen = selector, .oldest_first = true, .limit = limit},
                               [&](const HistoryRow& row) { found += letter_of(row.interaction.id); });
      CHECK((limit < 0 || found == listed));
      listed = found;
    }
    for (const Id id : {dinner, alone, fair, ahead}) CHECK(selection.chooses_entry(id) == (listed.find(letter_of(id)) != std::string::npos));
    return out + listed;
  }

  char letter_of(Id id) const { return id == dinner ? 'd' : id == alone ? 'a' : id == fair ? 'f' : 'n'; }
};

Selector texts(Test test, std::vector<std::string> values) { return {.test = test, .texts = std::move(values)}; }
Selector negated(Selector selector) { return {.test = Test::no, .parts = {std::move(selector)}}; }
Selector within(Test test, std::optional<int> from, std::optional<int> to, bool never = false) {
  Selector made{.test = test, .never = never, .today = today};
  if (from) made.from = today + std::chrono::days{*from};
  if (to) made.to = today + std::chrono::days{*to};
  return made;
}

TEST_CASE("people by what they are, entries by who took part") {
  Recorded recorded;
  CHECK(recorded.chosen({}) == "wle dafn");
  CHECK(recorded.chosen(texts(Test::tier, {"A"})) == "w dn");
  CHECK(recorded.chosen(texts(Test::tier, {"A", "B"})) == "wl dan");
  CHECK(recorded.chosen(texts(Test::tier, {""})) == "e f");
  CHECK(recorded.chosen(negated(texts(Test::tier, {"A"}))) == "le af");
  CHECK(recorded.chosen(texts(Test::owner, {"Xu"})) == "w dn");
  CHECK(recorded.chosen(texts(Test::owner, {})) == " ");
  CHECK(recorded.chosen(texts(Test::city, {"Ningbo"})) == "wl dan");
  CHECK(recorded.chosen(texts(Test::country, {"CN", "DE"})) == "wl dan");
  CHECK(recorded.chosen({.test = Test::organisation, .ids = {recorded.firm}}) == "wl dan");
  CHECK(recorded.chosen({.test = Test::person, .ids = {recorded.li, recorded.weber}}) == "le daf");
  CHECK(recorded.chosen({.test = Test::due, .ids = {recorded.weber}}) == "e f");
}

TEST_CASE("a tag is somebody's or the entry's own") {
  Recorded recorded;
  CHECK(recorded.chosen(texts(Test::tag, {"seals"})) == "wl dan");
  CHECK(recorded.chosen(texts(Test::tag, {"fair", "vip"})) == "w dfn");
  CHECK(recorded.chosen(texts(Test::tag, {""})) == "e dan");
  CHECK(recorded.chosen({.test = Test::all, .parts = {texts(Test::tag, {"seals"}), texts(Test::tag, {"vip"})}}) == "w dn");
  CHECK(recorded.chosen({.test = Test::any, .parts = {texts(Test::tag, {"fair"}), texts(Test::tag, {"vip"})}}) == "w dfn");
}

TEST_CASE("the last contact, which is none that is still to come") {
  Recorded recorded;
  CHECK(recorded.chosen(within(Test::last, -10, {})) == "le daf");
  CHECK(recorded.chosen(within(Test::last, {}, -10, true)) == "w dn");
  CHECK(recorded.chosen(within(Test::in_person, {}, {}, true)) == "e f");
  CHECK(recorded.chosen(within(Test::in_person, {}, -10, true)) == "we dfn");
  CHECK(recorded.chosen(within(Test::in_person, {}, -10, false)) == "w dn");
  CHECK(recorded.chosen(within(Test::day, -10, {})) == "le afn");
  CHECK(recorded.chosen(within(Test::day, -50, -5)) == "wl da");
}

TEST_CASE("what an entry is") {
  Recorded recorded;
  const int dinner = static_cast<int>(domain::InteractionKind::dinner), email = static_cast<int>(domain::InteractionKind::email);
  CHECK(recorded.chosen({.test = Test::kind, .numbers = {dinner}}) == " dan");
  CHECK(recorded.chosen({.test = Test::kind, .numbers = {dinner, email}}) == " dafn");
  CHECK(recorded.chosen({.test = Test::via, .numbers = {static_cast<int>(domain::Channel::email)}}) == " f");
}

TEST_CASE("another record is chosen by whose it is, and by its days") {
  Recorded recorded;
  Selection supplier(recorded.store, texts(Test::tag, {"supplier"}));
  CHECK(supplier.chooses(recorded.firm));
  CHECK_FALSE(supplier.chooses(recorded.wang));
  Selection due(recorded.store, within(Test::due, {}, -1));
  CHECK(due.chooses(recorded.wang, {}, today + std::chrono::days{-1}));
  CHECK_FALSE(due.chooses(recorded.wang, today + std::chrono::days{-1}, today));
  CHECK_FALSE(due.chooses(recorded.wang));
  Selection since(recorded.store, within(Test::day, -5, {}));
  CHECK(since.chooses(recorded.wang, today));
  CHECK_FALSE(since.chooses(recorded.wang, today + std::chrono::days{-6}));
  CHECK_FALSE(since.chooses(recorded.wang));
}

TEST_CASE("a history with a filter has its limit and its order") {
  Recorded recorded;
  std::vector<Id> found;
  const Selector seals = texts(Test::tag, {"seals"});
  Interactions(recorded.store).each({.person = recorded.li, .chosen = seals, .limit = 1}, [&](const HistoryRow& row) { found.push_back(row.interaction.id); });
  CHECK(found == std::vector<Id>{recorded.alone});
  found.clear();
  Interactions(recorded.store).each({.person = recorded.li, .oldest_first = true}, [&](const HistoryRow& row) { found.push_back(row.interaction.id); });
  CHECK(found == std::vector<Id>{recorded.dinner, recorded.alone});
}

TEST_CASE("whether a test is in it is told at any depth") {
  const Selector deep = negated({.test = Test::any, .parts = {texts(Test::tier, {"A"}), within(Test::due, {}, 0)}});
  CHECK(tells(deep, Test::due));
  CHECK_FALSE(tells(deep, Test::tag));
}

}  // namespace

TEST_CASE("a record that concerns several is chosen by any of them, and left out by any of them") {
  Recorded recorded;
  const calendar::Date day = today + std::chrono::days{-5};
  const std::vector<Id> both = {recorded.firm, recorded.weber}, one = {recorded.firm}, nobody = {};
  for (const Selector& asked : {Selector{.test = Test::person, .ids = {recorded.weber}}, texts(Test::tier, {""}), texts(Test::tag, {""}),
                                texts(Test::city, {"Ningbo"}), within(Test::day, -5, {}), within(Test::due, -5, {})}) {
    Selection chosen(recorded.store, asked), left_out(recorded.store, negated(asked));
    CHECK(chosen.chooses(both, day, day));
    CHECK_FALSE(left_out.chooses(both, day, day));
    CHECK(chosen.chooses(one, day, day) == chosen.chooses(recorded.firm, day, day));
    CHECK(chosen.chooses(one, day, day) != left_out.chooses(one, day, day));
  }
  Selection weber(recorded.store, {.test = Test::person, .ids = {recorded.weber}});
  CHECK_FALSE(weber.chooses(one));
  CHECK_FALSE(weber.chooses(nobody));
  Selection parted(recorded.store, {.test = Test::all, .parts = {texts(Test::tag, {"supplier"}), {.test = Test::person, .ids = {recorded.weber}}}});
  CHECK(parted.chooses(both));
}
