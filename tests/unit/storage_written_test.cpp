// When and by whom a record was last written.
#include <doctest/doctest.h>

#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/relations.hpp>

#include "storage_people.hpp"

using namespace guanxi;
using namespace guanxi::storage;

namespace {

using Texts = std::vector<std::string>;
constexpr const char* whose = "SELECT p.handle, p.written - 1700000000, coalesce(a.name, '') FROM party p LEFT JOIN author a ON a.id = p.author ORDER BY 1";

void edit(Store& store, Id who, const std::string& city, calendar::Instant now) {
  Work work(store, "edit", now);
  auto person = Parties(store).person(who);
  person.city = city;
  Parties(store).update(person, {});
  work.commit("changed it");
}

}  // namespace

TEST_CASE("a record says when and by whom it was last written, and undo brings back what it said before") {
  Folder folder;
  Store store(folder.file(), Access::create);
  store.author("Lin Jia");
  Id li = {};
  {
    Work work(store, "add", some_instant);
    li = add_person(store, "li");
    add_person(store, "wang");
    work.commit("added them");
  }
  CHECK(rows_of(store, whose) == Texts{"li|0|Lin Jia", "wang|0|Lin Jia"});
  store.author("Anna Weber");
  edit(store, li, "Wuhan", some_instant + std::chrono::hours{1});
  CHECK(rows_of(store, whose) == Texts{"li|3600|Anna Weber", "wang|0|Lin Jia"});
  undo(store);
  CHECK(rows_of(store, whose) == Texts{"li|0|Lin Jia", "wang|0|Lin Jia"});
  redo(store);
  CHECK(rows_of(store, whose) == Texts{"li|3600|Anna Weber", "wang|0|Lin Jia"});
  store.author("");
  edit(store, li, "Hamburg", some_instant);
  CHECK(rows_of(store, whose) == Texts{"li|0|", "wang|0|Lin Jia"});
  CHECK(rows_of(store, "SELECT name FROM author ORDER BY id") == Texts{"Lin Jia", "Anna Weber"});
}

TEST_CASE("every table of facts whose rows are records says it, in the last two columns of the format that made it") {
  Folder folder;
  Store store(folder.file(), Access::create);
  const Texts without = rows_of(
      store,
      "SELECT t.name FROM pragma_table_list t WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE 'own%' AND NOT EXISTS "
      "(SELECT 1 FROM pragma_table_info(t.name) w JOIN pragma_table_info(t.name) a ON a.cid = w.cid + 1 WHERE w.name = 'written' AND a.name = 'author' "
      "AND a.cid = t.ncol - 1 - (t.name IN ('party', 'promise'))) ORDER BY 1");  // these have a column of a later format behind them
  // Parts of records, what is derived, and what is about the file.
  CHECK(without == Texts{"alias",
                         "almanac",
                         "author",
                         "contact_point",
                         "detail",
                         "findable",
                         "interaction_source",
                         "interaction_tag",
                         "journal",
                         "machine",
                         "meta",
                         "name_key",
                         "participant",
                         "party_source",
                         "stale",
                         "standing",
                         "tag",
                         "undone",
                         "unreturned",
                         "waiting",
                         "word",
                         "zone"});
}

TEST_CASE("a name whose command was given up is not kept in mind") {
  Folder folder;
  Store store(folder.file(), Access::create);
  store.author("Lin Jia");
  {
    Work work(store, "add", some_instant);
    add_person(store, "li");
  }
  Work work(store, "add", some_instant);
  add_person(store, "li");
  add_dinner(store, day_of(2024, 2, 1), {Parties(store).by_handle("li", PartyKind::any)->id});
  work.commit("added li");
  CHECK(rows_of(store, whose) == Texts{"li|0|Lin Jia"});
  CHECK(rows_of(store, "SELECT z.name FROM interaction i JOIN zone z ON z.id = i.zone") == Texts{"UTC"});
}
