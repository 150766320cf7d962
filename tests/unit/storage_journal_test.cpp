// What the journal stores of a command, and what an entry takes back without naming it.
#include <doctest/doctest.h>

#include "storage_people.hpp"
// Behind what switches the session extension on.
#include "engine/schema.hpp"

using namespace guanxi;
using namespace guanxi::storage;

namespace {

using Texts = std::vector<std::string>;

constexpr const char* recorded[] = {"party", "name_key", "alias", "tag", "contact_point", "position", "interaction", "participant", "interaction_tag"};

std::vector<Texts> facts(Store& store) {
  std::vector<Texts> all;
  for (const char* table : recorded) all.push_back(rows_of(store, std::string("SELECT * FROM ") + table));
  return all;
}

Id add_with_parts(Store& store, const std::string& handle) {
  auto person = person_called(handle);
  person.aliases = {handle + " the first"};
  person.tags = {"vip"};
  person.contacts = {{"email", handle + "@example.com"}};
  Parties(store).add(person, {{NameKind::name, handle}, {NameKind::pinyin, handle}, {NameKind::contact, handle + "@example.com"}});
  return person.id;
}

Id add_tagged_dinner(Store& store, const std::vector<Id>& people) {
  auto dinner = *Interactions(store).find(add_dinner(store, day_of(2024, 2, 1), people));
  dinner.tags = {"renewal"};
  Interactions(store).update(dinner);
  return dinner.id;
}

}  // namespace

TEST_CASE("the parts of what a command made go with it") {
  Folder folder;
  Store store(folder.file(), Access::create);
  {
    Work work(store, "add", some_instant);
    const Id li = add_with_parts(store, "li");
    add_tagged_dinner(store, {li});
    work.commit("li and a dinner");
  }
  const auto before = facts(store);
  SUBCASE("all of it in one part") {
    Work work(store, "log", some_instant);
    const Id wang = add_with_parts(store, "wang");
    add_tagged_dinner(store, {wang, Parties(store).by_handle("li", PartyKind::any)->id});
    work.commit("wang and a dinner with li");
  }
  SUBCASE("made in one part, changed in the next") {
    Work work(store, "import", some_instant);
    const Id wang = add_with_parts(store, "wang");
    const Id dinner = add_tagged_dinner(store, {wang});
    work.checkpoint();
    auto changed = Parties(store).person(wang);
    changed.tags = {"tender"};
    changed.aliases = {};
    Parties(store).update(changed, {{NameKind::name, "someone else"}});
    auto moved = *Interactions(store).find(dinner);
    moved.people = {Parties(store).by_handle("li", PartyKind::any)->id};
    Interactions(store).update(moved);
    work.commit("wang, changed");
  }
  SUBCASE("merged into one that was there") {
    Work work(store, "merge", some_instant);
    const Id li = Parties(store).by_handle("li", PartyKind::any)->id;
    const Id wang = add_with_parts(store, "wang");
    add_tagged_dinner(store, {wang});
    Parties(store).move_all(li, wang);
    work.commit("li is wang");
  }
  SUBCASE("and those of what it changed or removed come back") {
    Work work(store, "edit", some_instant);
    const Id li = Parties(store).by_handle("li", PartyKind::any)->id;
    auto changed = Parties(store).person(li);
    changed.tags = {};
    Parties(store).update(changed, {{NameKind::name, "lee"}});
    work.checkpoint();
    Parties(store).remove(li);
    work.commit("removed li");
  }
  CHECK(facts(store) != before);
  CHECK(undo(store).size() == 1);
  CHECK(facts(store) == before);
  CHECK(store.wrong_standings().empty());
}

namespace {

std::int64_t size_of_changeset(sqlite3_session* session) {
  int size = 0;
  void* bytes = nullptr;
  REQUIRE(sqlite3session_changeset(session, &size, &bytes) == SQLITE_OK);
  sqlite3_free(bytes);
  return size;
}

void add_employee(Store& store, Id organisation, int number) {
  auto person = person_called("person-" + std::to_string(number));
  person.name = "Person the " + std::to_string(number) + "th";
  person.city = "Shanghai";
  person.country = "CN";
  person.contacts = {{"email", person.handle + "@example.com"}, {"phone", std::to_string(13'800'000'000 + number)}};
  person.tags = {"imported"};
  person.positions = {{.organisation = organisation, .title = "Head of department"}};
  // As many keys as app makes of such a person.
  Parties(store).add(person, {{NameKind::name, person.name},
                              {NameKind::name, person.handle},
                              {NameKind::pinyin, person.handle},
                              {NameKind::part, "person"},
                              {NameKind::part, "the"},
                              {NameKind::surname, "person"},
                              {NameKind::contact, person.contacts[0].value},
                              {NameKind::contact, person.contacts[1].value}});
}

}  // namespace

TEST_CASE("the journal of a large import is far smaller than the import") {
  Folder folder;
  Store store(folder.file(), Access::create);
  sqlite3_session* witness = nullptr;
  REQUIRE(sqlite3session_create(store.database().handle(), "main", &witness) == SQLITE_OK);
  for (const char* table : {"party", "name_key", "tag", "contact_point", "position"}) {
    REQUIRE(sqlite3session_attach(witness, table) == SQLITE_OK);
  }
  {
    Work work(store, "import", some_instant);
    const Id organisation = add_organisation(store, "huaxin");
    for (int i = 0; i < 10'000; ++i) {
      if (i % 1'000 == 999) work.checkpoint();
      add_employee(store, organisation, i);
    }
    work.commit("imported 10000 people");
  }
  const auto whole = size_of_changeset(witness);
  sqlite3session_delete(witness);
  const auto number = [&](const char* sql) { return std::stoll(rows_of(store, sql).front()); };
  const auto journal = number("SELECT sum(length(changes)) FROM journal");
  const auto data = number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size") - journal;
  MESSAGE("journal " << journal << " bytes, changeset " << whole << ", data " << data);
  CHECK(whole > 1'000'000);
  CHECK(journal * 20 < whole);  // only the ids of people and positions are named
  CHECK(journal * 20 < data);
  CHECK(store.wrong_standings().empty());
  CHECK(undo(store).size() == 1);
  for (const char* table : {"party", "name_key", "tag", "contact_point", "position"}) {
    CHECK(number((std::string("SELECT count(*) FROM ") + table).c_str()) == 0);
  }
}
