// What whoever observes statements is told.
#include <guanxi/storage/trace.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

#include "storage_folder.hpp"

namespace guanxi::storage {
namespace {

class Listener final : public StatementObserver {
 public:
  Listener() { observe_statements(this); }
  ~Listener() override { observe_statements(nullptr); }

  void began(const void*, std::string_view sql) override { given.push_back("began " + std::string(sql)); }
  void fired(std::string_view trigger) override { given.push_back("fired " + std::string(trigger)); }
  void ended(const void*, std::string_view sql) override { given.push_back("ended " + std::string(sql)); }

  std::vector<std::string> given;
};

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("a statement is told when it begins and when it ends, with places for its values") {
  const Folder folder;
  Listener listener;
  Store store(folder.file("a.db"), Access::create);
  Database& db = store.database();
  listener.given.clear();
  {
    Query query = db.query("SELECT ?1 || ?2");
    query.bind(std::string_view("a secret"), std::string_view("of hers"));
    REQUIRE(query.step());
    CHECK(listener.given == Told{"began SELECT ?1 || ?2"});
    CHECK_FALSE(query.step());
  }
  CHECK(listener.given == Told{"began SELECT ?1 || ?2", "ended SELECT ?1 || ?2"});
}

TEST_CASE("what a statement is told as is one line without comments, and quotes are left alone") {
  const Folder folder;
  Listener listener;
  Store store(folder.file("a.db"), Access::create);
  listener.given.clear();
  store.database().execute("-- all of it\nSELECT 1,  -- one\n\t'it''s -- \n no comment' AS \"a  b\"  -- end");
  CHECK(listener.given.front() == "began SELECT 1, 'it''s --   no comment' AS \"a  b\"");
}

TEST_CASE("a trigger and its steps are told within the statement that sets them off") {
  const Folder folder;
  Listener listener;
  Store store(folder.file("a.db"), Access::create);
  Database& db = store.database();
  db.execute(
      "CREATE TEMP TABLE one (a); CREATE TEMP TABLE other (b);"
      "CREATE TEMP TRIGGER copied AFTER INSERT ON one BEGIN INSERT INTO other\n VALUES (new.a); END");
  listener.given.clear();
  db.execute("INSERT INTO one VALUES (1)");
  CHECK(listener.given.front() == "began INSERT INTO one VALUES (1)");
  CHECK(listener.given[1] == "fired TRIGGER copied");
  CHECK(listener.given.back() == "ended INSERT INTO one VALUES (1)");
  for (const auto& line : listener.given) CHECK(line.find('\n') == std::string::npos);
}

TEST_CASE("a database that was opened while nobody observed tells nothing, and one outlives its observer") {
  const Folder folder;
  Store quiet(folder.file("a.db"), Access::create);
  {
    Listener listener;
    quiet.database().execute("SELECT 1");
    CHECK(listener.given.empty());
  }
  auto listener = std::make_unique<Listener>();
  Store store(folder.file("b.db"), Access::create);
  listener.reset();
  store.database().execute("SELECT 1");
}

}  // namespace guanxi::storage
