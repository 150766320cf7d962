// The unit of work, its journal entry, and undo.
#include <doctest/doctest.h>

#include "storage_people.hpp"

#include <guanxi/storage/snapshot.hpp>

using namespace guanxi;
using namespace guanxi::storage;

namespace {

std::vector<std::string> handles(Store& store) { return rows_of(store, "SELECT handle FROM party ORDER BY handle"); }
using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a work that is not committed leaves nothing") {
  Folder folder;
  Store store(folder.file(), Access::create);
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
  Store store(folder.file(), Access::create);
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
  CHECK(undo(store).empty());
}

TEST_CASE("the journal says what was done, newest first") {
  Folder folder;
  Store store(folder.file(), Access::create);
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
  REQUIRE(undone.size() == 1);
  CHECK(undone.front().summary == "added zhao");
  CHECK(undone.front().id == entries[0].id);
  CHECK(handles(store) == Texts{"li", "wang"});
  CHECK(store.journal(-1).size() == 2);
}

TEST_CASE("parts are undone as one") {
  Folder folder;
  Store store(folder.file(), Access::create);
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
  CHECK(undo(store).size() == 1);
  CHECK(handles(store) == Texts{"li"});
  CHECK(rows_of(store, "SELECT count(*) FROM journal") == Texts{"1"});
}

TEST_CASE("undo gives back what was moved to a record that the same command made") {
  Folder folder;
  Store store(folder.file(), Access::create);
  Parties parties(store);
  Id person = {}, dinner = {};
  {
    Work work(store, "add", some_instant);
    const Id old_organisation = add_organisation(store, "old");
    auto li = person_called("li");
    li.positions = {{.organisation = old_organisation, .title = "buyer"}};
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
  CHECK(undo(store).size() == 1);
  for (std::size_t i = 0; i < tables.size(); ++i) CHECK(rows_of(store, "SELECT * FROM " + tables[i]) == before[i]);
  CHECK(store.wrong_standings().empty());
}

TEST_CASE("a snapshot reads one moment, whatever others write") {
  Folder folder;
  Store writer(folder.file(), Access::create);
  const auto add = [&](const char* handle) {
    Work work(writer, "add", some_instant);
    add_person(writer, handle);
    work.commit("added one");
  };
  add("li");
  Store reader(folder.file(), Access::read);
  {
    const Snapshot moment(reader);
    CHECK(handles(reader) == Texts{"li"});
    add("wang");
    const Snapshot within(reader);
    CHECK(handles(reader) == Texts{"li"});
  }
  CHECK(handles(reader) == Texts{"li", "wang"});
  Work work(writer, "add", some_instant);
  add_person(writer, "zhao");
  {
    const Snapshot moment(writer);
    CHECK(handles(writer).size() == 3);
  }
  work.commit("added one");
  CHECK(handles(reader).size() == 3);
}

TEST_CASE("an undo whose record would come back to a handle that another has now is refused") {
  Folder folder;
  Store store(folder.file(), Access::create);
  Id li = {};
  {
    Work work(store, "add", some_instant);
    li = add_person(store, "li");
    work.commit("added li");
  }
  {
    Work work(store, "rm", some_instant);
    Parties(store).remove(li);
    work.commit("removed li");
  }
  {
    Work work(store, "add", some_instant);
    add_person(store, "li");
    work.commit("added another li");
  }
  skip(store);
  try {
    undo(store);
    FAIL("two have one handle");
  } catch (const Failure& failure) {
    CHECK(failure.error().message.find("removed li") != std::string::npos);
  }
  CHECK(handles(store) == Texts{"li"});
}
