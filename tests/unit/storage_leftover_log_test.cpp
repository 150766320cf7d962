// A log that a killed program left: laid over the file that it belongs to, and over no other.
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "storage_people.hpp"

using namespace guanxi;
using namespace guanxi::storage;
namespace fs = std::filesystem;

namespace {

using Texts = std::vector<std::string>;

// A process of its own adds them, a commit each, and is gone without closing.
void add_and_die(const fs::path& file, const std::vector<std::string>& handles) {
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    try {
      auto* store = new Store(file, Access::create);
      for (const auto& handle : handles) {
        Work work(*store, "add", some_instant);
        add_person(*store, handle);
        work.commit("added " + handle);
      }
    } catch (...) {
      _exit(1);
    }
    _exit(0);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  REQUIRE(status == 0);
  REQUIRE(fs::file_size(file.string() + "-wal") > 0);
}

void add(const fs::path& file, const std::string& handle) {
  Store store(file, Access::create);
  Work work(store, "add", some_instant);
  add_person(store, handle);
  work.commit("added " + handle);
}

Texts people(const fs::path& file) {
  Store store(file, Access::read);
  return rows_of(store, "SELECT handle FROM party ORDER BY handle");
}

std::string refusal(const fs::path& file, Access access) {
  try {
    const Store store(file, access);
  } catch (const Failure& failure) {
    CHECK(failure.error().hint.find("-wal") != std::string::npos);
    return failure.error().message;
  }
  return {};
}

void copy_over(const fs::path& copy, const fs::path& file) { fs::copy_file(copy, file, fs::copy_options::overwrite_existing); }

}  // namespace

TEST_CASE("a log that was left is taken over by the next command") {
  Folder folder;
  const fs::path file = folder.file();
  SUBCASE("of a new file") {
    add_and_die(file, {"li", "wang"});
    CHECK(people(file) == Texts{"li", "wang"});
  }
  SUBCASE("of one that had been closed") {
    add(file, "li");
    add_and_die(file, {"wang", "zhao"});
    CHECK(people(file) == Texts{"li", "wang", "zhao"});
  }
  SUBCASE("of one that another killed program had written to before") {
    add_and_die(file, {"li"});
    add_and_die(file, {"wang"});
    CHECK(people(file) == Texts{"li", "wang"});
  }
}

TEST_CASE("a log that was left is not laid over a copy of another state") {
  Folder folder;
  const fs::path file = folder.file(), copy = folder.file("copy.db");
  add(file, "li");
  copy_over(file, copy);
  SUBCASE("an older one") {
    add(file, "wang");
    add_and_die(file, {"zhao"});
  }
  SUBCASE("a newer one") {
    add(copy, "wang");
    add_and_die(file, {"zhao"});
  }
  SUBCASE("another database altogether") {
    fs::remove(copy);
    add(copy, "wang");
    add_and_die(file, {"zhao"});
  }
  copy_over(copy, file);
  const Texts copied = people(copy);
  for (const Access access : {Access::read, Access::read_write, Access::create}) {
    CHECK(refusal(file, access).find("-wal' does not belong to") != std::string::npos);
  }
  fs::remove(file.string() + "-wal");
  fs::remove(file.string() + "-shm");
  CHECK(people(file) == copied);
  Store store(file, Access::create);
  CHECK(rows_of(store, "PRAGMA integrity_check") == Texts{"ok"});
}

TEST_CASE("a checkpoint that was broken off half-way is no other state") {
  Folder folder;
  const fs::path file = folder.file();
  add(file, "li");
  add_and_die(file, {"wang", "zhao"});
  const fs::path log = file.string() + "-wal", kept = folder.file("kept-wal");
  copy_over(log, kept);
  CHECK(people(file).size() == 3);  // brings all of the log into the file
  copy_over(kept, log);
  CHECK(people(file) == Texts{"li", "wang", "zhao"});
}

TEST_CASE("a held store keeps others from writing until it lets go") {
  Folder folder;
  const fs::path file = folder.file();
  add(file, "li");
  Store store(file, Access::read_write);
  store.hold();
  sqlite3* other = nullptr;
  REQUIRE(sqlite3_open(file.c_str(), &other) == SQLITE_OK);
  const auto written = [&] { return sqlite3_exec(other, "UPDATE party SET city = 'Wuhan'", nullptr, nullptr, nullptr); };
  CHECK(written() == SQLITE_BUSY);
  {
    Work work(store, "add", some_instant);  // takes the lock over
    add_person(store, "wang");
    CHECK(written() == SQLITE_BUSY);
    work.commit("added wang");
  }
  CHECK(written() == SQLITE_OK);
  store.hold();
  store.let_go();
  CHECK(written() == SQLITE_OK);
  sqlite3_close(other);
}

TEST_CASE("a constraint that another program's change breaks is told in words") {
  Folder folder;
  Store store(folder.file(), Access::create);
  Work work(store, "add", some_instant);
  try {
    store.database().run("INSERT INTO tag (party, text) VALUES (77, 'x')");
    work.commit("x");
    FAIL("it was taken");
  } catch (const Failure& failure) {
    CHECK(failure.error().message == "a record that this command needs is no longer there; nothing was changed");
  }
}
