// The unit of work, its journal entry, and undo.
#include <doctest/doctest.h>

#include "storage_people.hpp"

using namespace guanxi;
using namespace guanxi::storage;

namespace {

std::vector<std::string> handles(Store& store) { return rows_of(store, "SELECT handle FROM party ORDER BY handle"); }
using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a work that is not committed leaves nothing") {
  Folder folder;
  Store store(folder.file(), Access::write);
  const auto before = rows_of(store, "SELECT * FROM meta");
  {
    Work work(store, "add", some_instant);
    add_person(store, "li");
    work.checkpoint();
    add_person(store, "wang");
  }
  CHECK(handles(store).empty());
  CHECK(rows_of(store, "SELECT * FROM standing").empty());
  CHECK(rows_of(store, "SELECT * FROM journal").empty());
  CHECK(rows_of(store, "SELECT * FROM meta") == before);
  Work again(store, "add", some_instant);
  add_person(store, "li");
  again.commit("added li");
  CHECK(handles(store) == Texts{"li"});
}

TEST_CASE("a work that changes nothing leaves no entry") {
  Folder folder;
  Store store(folder.file(), Access::write);
  {
    Work work(store, "edit", some_instant);
    work.commit("changed nothing");
  }
  {
    Work work(store, "edit", some_instant);
    Parties(store).remove(add_person(store, "li"));
    work.checkpoint();
    work.commit("came and went");
  }
  CHECK(store.journal(-1).empty());
  CHECK_FALSE(undo(store).has_value());
}

TEST_CASE("the journal says what was done, newest first") {
  Folder folder;
  Store store(folder.file(), Access::write);
  for (const std::string name : {"li", "wang", "zhao"}) {
    Work work(store, "add " + name, some_instant);
    add_person(store, name);
    work.commit("added " + name);
  }
  const auto entries = store.journal(2);
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].command == "add zhao");
  CHECK(entries[0].summary == "added zhao");
  CHECK(entries[0].at == some_instant);
  CHECK(entries[1].summary == "added wang");
  const auto undone = undo(store);
  REQUIRE(undone.has_value());
  CHECK(undone->summary == "added zhao");
  CHECK(undone->id == entries[0].id);
  CHECK(handles(store) == Texts{"li", "wang"});
  CHECK(store.journal(-1).size() == 2);
}

TEST_CASE("parts are undone as one") {
  Folder folder;
  Store store(folder.file(), Access::write);
  {
    Work work(store, "add", some_instant);
    add_person(store, "li");
    work.commit("added li");
  }
  {
    Work work(store, "import", some_instant);
    for (const std::string name : {"wang", "zhao", "qian"}) {
      add_person(store, name);
      work.checkpoint();
    }
    Parties(store).remove(Parties(store).by_handle("li", PartyKind::any)->id);
    work.checkpoint();
    work.commit("imported three, removed li");
  }
  REQUIRE(store.journal(-1).size() == 2);
  CHECK(store.journal(1).front().summary == "imported three, removed li");
  CHECK(undo(store).has_value());
  CHECK(handles(store) == Texts{"li"});
  CHECK(rows_of(store, "SELECT count(*) FROM journal") == Texts{"1"});
}

TEST_CASE("undo gives back what was moved to a record that the same command made") {
  Folder folder;
  Store store(folder.file(), Access::write);
  Parties parties(store);
  Id person = {}, dinner = {};
  {
    Work work(store, "add", some_instant);
    const Id old_firm = add_organisation(store, "old");
    auto li = person_called("li");
    li.positions = {{.organisation = old_firm, .title = "buyer"}};
    parties.add(li, {});
    person = li.id;
    dinner = add_dinner(store, day_of(2024, 2, 1), {person});
    work.commit("added li");
  }
  const Texts tables = {"party", "position", "participant", "interaction", "standing"};
  std::vector<Texts> before;
  for (const auto& table : tables) before.push_back(rows_of(store, "SELECT * FROM " + table));
  SUBCASE("a position, to a new firm") {
    Work work(store, "edit", some_instant);
    auto li = parties.person(person);
    li.positions.front().organisation = add_organisation(store, "new");
    parties.update(li, {});
    work.commit("li went to new");
  }
  SUBCASE("a dinner, to a new person") {
    Work work(store, "log", some_instant);
    auto changed = *Interactions(store).find(dinner);
    changed.people = {add_person(store, "wang")};
    Interactions(store).update(changed);
    work.commit("it was wang");
  }
  SUBCASE("everything, by a merge") {
    Work work(store, "merge", some_instant);
    parties.move_all(person, add_person(store, "wang"));
    work.commit("li is wang");
  }
  SUBCASE("a handle") {
    Work work(store, "merge", some_instant);
    parties.remove(person);
    add_person(store, "li");
    work.commit("another li");
  }
  CHECK(undo(store).has_value());
  for (std::size_t i = 0; i < tables.size(); ++i) CHECK(rows_of(store, "SELECT * FROM " + tables[i]) == before[i]);
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

void add_employee(Store& store, Id firm, int number) {
  auto person = person_called("person-" + std::to_string(number));
  person.name = "Person the " + std::to_string(number) + "th";
  person.city = "Shanghai";
  person.country = "CN";
  person.contacts = {{"email", person.handle + "@example.com"}, {"phone", std::to_string(13'800'000'000 + number)}};
  person.tags = {"imported"};
  person.positions = {{.organisation = firm, .title = "Head of department"}};
  Parties(store).add(person, {{NameKind::name, person.name}, {NameKind::contact, person.contacts.front().value}});
}

}  // namespace

TEST_CASE("the journal of a large import is far smaller than the import") {
  Folder folder;
  Store store(folder.file(), Access::write);
  sqlite3_session* witness = nullptr;
  REQUIRE(sqlite3session_create(store.database().handle(), "main", &witness) == SQLITE_OK);
  for (const char* table : {"party", "name_key", "tag", "contact_point", "position"}) {
    REQUIRE(sqlite3session_attach(witness, table) == SQLITE_OK);
  }
  {
    Work work(store, "import", some_instant);
    const Id firm = add_organisation(store, "huaxin");
    for (int i = 0; i < 10'000; ++i) {
      if (i % 1'000 == 999) work.checkpoint();
      add_employee(store, firm, i);
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
  CHECK(journal * 5 < whole * 3);  // the rest are keys: of names, which are much of a small record
  CHECK(journal * 3 < data);
  CHECK(store.wrong_standings().empty());
  CHECK(undo(store).has_value());
  CHECK(handles(store).empty());
}
