// Whose ids a file makes: its own, and others when it is a copy.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "engine/machine.hpp"
#include "storage_people.hpp"

using namespace guanxi;
using namespace guanxi::storage;
namespace fs = std::filesystem;

namespace {

using Texts = std::vector<std::string>;

Id add_one(const fs::path& file, const std::string& handle) {
  Store store(file, Access::create);
  Work work(store, "add", some_instant);
  const Id id = add_person(store, handle);
  work.commit("added " + handle);
  return id;
}

std::string machines(const fs::path& file) {
  Store store(file, Access::read);
  return rows_of(store, "SELECT count(*) FROM machine").front();
}

void overwrite(const fs::path& from, const fs::path& to) {
  std::ifstream in(from, std::ios::binary);
  std::ofstream(to, std::ios::binary | std::ios::trunc) << in.rdbuf();
}

bool keeps_marks(const fs::path& file) { return mark_of(file.string()).has_value(); }

}  // namespace

TEST_CASE("a file counts on with its own machine, from one command to the next and when it is moved") {
  Folder folder;
  const Id first = add_one(folder.file(), "li");
  const Id second = add_one(folder.file(), "wang");
  fs::rename(folder.file(), folder.file("moved.db"));
  const Id third = add_one(folder.file("moved.db"), "zhao");
  CHECK(machine_of(first) == machine_of(second));
  CHECK(machine_of(third) == machine_of(first));
  CHECK(count_of(first) < count_of(second));
  CHECK(count_of(second) < count_of(third));
  CHECK(machines(folder.file("moved.db")) == "1");
}

TEST_CASE("a copy draws a machine of its own at its first change, and not before") {
  Folder folder;
  const Id ours = add_one(folder.file(), "li");
  fs::copy_file(folder.file(), folder.file("copy.db"));
  CHECK(machines(folder.file("copy.db")) == "1");
  const Id theirs = add_one(folder.file("copy.db"), "wang"), next = add_one(folder.file(), "wang");
  CHECK(machine_of(theirs) != machine_of(ours));
  CHECK(machine_of(next) == machine_of(ours));
  CHECK(machine_of(add_one(folder.file("copy.db"), "zhao")) == machine_of(theirs));
  CHECK(machines(folder.file("copy.db")) == "2");
  Store store(folder.file("copy.db"), Access::read);
  for (const Id id : {ours, theirs}) {
    CHECK(store.ids_with(*parse_id_prefix(to_text(id)), 2) == std::vector<Id>{id});
    const auto found = store.ids_with(*parse_id_prefix(short_text(id)), 9);
    CHECK(std::find(found.begin(), found.end(), id) != found.end());
  }
}

TEST_CASE("a backup that is put back counts with another machine") {
  Folder folder;
  const Id before = add_one(folder.file(), "li");
  fs::copy_file(folder.file(), folder.file("backup.db"));
  const Id lost = add_one(folder.file(), "wang");
  CHECK(machine_of(lost) == machine_of(before));
  SUBCASE("in the place of the file that was removed") {
    fs::remove(folder.file());
    fs::copy_file(folder.file("backup.db"), folder.file());
  }
  SUBCASE("into the file itself, whose inode stays") {
    if (!keeps_marks(folder.file())) {
      MESSAGE("this file system keeps no extended attributes");
      return;
    }
    overwrite(folder.file("backup.db"), folder.file());
  }
  CHECK(machine_of(add_one(folder.file(), "zhao")) != machine_of(before));
}

TEST_CASE("the newest step of a copy's journal is what the copy did last") {
  Folder folder;
  for (const char* handle : {"li", "wang", "zhao"}) add_one(folder.file(), handle);
  fs::copy_file(folder.file(), folder.file("copy.db"));
  const Id ours = add_one(folder.file("copy.db"), "qian");
  SUBCASE("with the machine that the copy drew") {}
  SUBCASE("with another one in the file that counted further") {
    Store store(folder.file("copy.db"), Access::create);
    store.database().execute("UPDATE machine SET newest = 1000 WHERE bits <> (SELECT value FROM meta WHERE key = 'machine')");
  }
  const Id next = add_one(folder.file("copy.db"), "sun");
  CHECK(machine_of(next) == machine_of(ours));
  CHECK(next.value > ours.value);
  Store store(folder.file("copy.db"), Access::create);
  CHECK(store.journal(1).front().summary == "added sun");
  CHECK(store.ids_with(*parse_id_prefix(to_text(next)), 2) == std::vector<Id>{next});
  CHECK(undo(store, 2, {}).back().summary == "added qian");
}

TEST_CASE("what a command that was given up had drawn is forgotten") {
  Folder folder;
  add_one(folder.file(), "li");
  fs::copy_file(folder.file(), folder.file("copy.db"));
  Store store(folder.file("copy.db"), Access::create);
  {
    Work work(store, "add", some_instant);
    add_person(store, "wang");
  }
  CHECK(rows_of(store, "SELECT count(*) FROM machine") == Texts{"1"});
}

TEST_CASE("two files made apart are put together without one id in common") {
  Folder folder;
  for (const char* name : {"one.db", "two.db"}) {
    Store store(folder.file(name), Access::create);
    store.author(name);
    Work work(store, "add", some_instant);
    for (int i = 0; i < 200; ++i) {
      const Id who = add_person(store, std::string("person-") + std::to_string(i));
      add_dinner(store, day_of(2024, 2, 1), {who});
    }
    work.commit("added them");
  }
  Store one(folder.file("one.db"), Access::create);
  one.database().execute(("ATTACH '" + folder.file("two.db").string() + "' AS two").c_str());
  for (const char* table : {"party", "interaction"}) {
    CHECK(rows_of(one, std::string("SELECT id FROM main.") + table + " INTERSECT SELECT id FROM two." + table).empty());
  }
  std::set<std::string> shown;
  for (const char* file : {"main", "two"}) {
    for (const auto& id : rows_of(one, std::string("SELECT id FROM ") + file + ".interaction")) shown.insert(short_text(Id{std::stoll(id)}));
  }
  CHECK(shown.size() >= 398);
  one.database().execute(
      "BEGIN; INSERT INTO machine SELECT m.bits, iif(m.bits = k.value, c.value, m.newest), m.since, m.place FROM two.machine m "
      "JOIN two.meta k ON k.key = 'machine' JOIN two.meta c ON c.key = 'count';"
      "INSERT INTO author (name) SELECT name FROM two.author WHERE name NOT IN (SELECT name FROM main.author);"
      "INSERT INTO party SELECT t.id, t.kind, t.handle, t.name, t.added, t.city, t.country, t.pinyin, t.timezone, t.language, t.tier, t.owner, t.prefers, "
      "t.met, t.uid, t.parent, t.reading, t.surname, t.died, t.mourning, t.written, a.id, t.ignored FROM two.party t JOIN two.author n ON n.id = t.author "
      "JOIN main.author a ON a.name = n.name;"
      "INSERT INTO interaction SELECT * FROM two.interaction; INSERT INTO participant SELECT * FROM two.participant;"
      "INSERT INTO name_key SELECT * FROM two.name_key; COMMIT; DETACH two");
  CHECK(rows_of(one, "SELECT count(*) FROM party") == Texts{"400"});
  CHECK(rows_of(one, "SELECT a.name, count(*) FROM party p JOIN author a ON a.id = p.author GROUP BY 1") == Texts{"one.db|200", "two.db|200"});
  CHECK(one.wrong_standings().size() == 200);  // another program brought them
  CHECK(Parties(one).more_people_than(399));
  CHECK(one.wrong_standings().empty());
  for (const auto& id : rows_of(one, "SELECT id FROM interaction")) {
    const Id wanted{std::stoll(id)};
    CHECK(one.ids_with(*parse_id_prefix(to_text(wanted)), 2) == std::vector<Id>{wanted});
  }
  CHECK(Parties(one).by_handle("person-7", PartyKind::any));
}
