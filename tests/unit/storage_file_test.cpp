// The file: making it, migrating it, refusing what is not ours.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <fstream>
#include <iterator>
#include <thread>

#include "engine/schema.hpp"
#include "engine/upgrade.hpp"
#include "storage_people.hpp"

using namespace guanxi;
using namespace guanxi::storage;
namespace fs = std::filesystem;

namespace {

using Texts = std::vector<std::string>;

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}
void write(const fs::path& file, const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; }

// A connection that knows nothing of guanxi.
struct Plain {
  sqlite3* db = nullptr;
  explicit Plain(const fs::path& file) { REQUIRE(sqlite3_open(file.c_str(), &db) == SQLITE_OK); }
  ~Plain() { sqlite3_close(db); }
  Plain(const Plain&) = delete;
  Plain& operator=(const Plain&) = delete;
  void run(const char* sql) { REQUIRE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }
};

Error refusal(const fs::path& file, Access access) {
  try {
    const Store store(file, access);
  } catch (const Failure& failure) {
    return failure.error();
  }
  FAIL("it was opened");
  return {};
}

void demand_refused(const fs::path& file, const std::string& says) {
  const std::string before = fs::is_regular_file(file) ? bytes_of(file) : "";
  for (const Access access : {Access::read, Access::create}) {
    const Error error = refusal(file, access);
    CHECK(error.kind == ErrorKind::failed);
    CHECK_MESSAGE(error.message.find(says) != std::string::npos, error.message);
    CHECK(error.message.find(file.string()) != std::string::npos);
    CHECK_FALSE(error.hint.empty());
  }
  if (fs::is_regular_file(file)) CHECK(bytes_of(file) == before);
}

mode_t mode_of(const fs::path& path) {
  struct stat status = {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777;
}

void fill(Store& store, int people) {
  Work work(store, "add", some_instant);
  for (int i = 0; i < people; ++i) add_person(store, "person-" + std::to_string(i));
  work.commit("added them");
}

// A file as the program of format 14 left it.
void make_format_14(const fs::path& file) {
  Plain old(file);
  old.run(bytes_of(fs::path(GUANXI_TEST_DATA) / "storage/format14.sql").c_str());
}
const Texts handles_of_14 = {"qingshi-group", "qingshi", "weber-gmbh", "wangwei", "liming", "klaus", "yamamoto", "chenjing"};

}  // namespace

TEST_CASE("a new database and its folders are its owner's alone") {
  Folder folder;
  const fs::path file = folder.file("a/b/people.db");
  Store store(file, Access::create);
  fill(store, 1);
  CHECK(mode_of(file) == 0600);
  CHECK(mode_of(file.string() + "-wal") == 0600);
  CHECK(mode_of(file.parent_path()) == 0700);
  CHECK(mode_of(file.parent_path().parent_path()) == 0700);
  CHECK(rows_of(store, "PRAGMA journal_mode") == Texts{"wal"});
  CHECK(rows_of(store, "PRAGMA synchronous") == Texts{"2"});
  CHECK(rows_of(store, "PRAGMA foreign_keys") == Texts{"1"});
  CHECK(rows_of(store, "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'").empty());
}

TEST_CASE("a database that is only read must be there") {
  Folder folder;
  const Error error = refusal(folder.file("none/people.db"), Access::read);
  CHECK(error.kind == ErrorKind::failed);
  CHECK(error.message.find("there is no database yet") != std::string::npos);
  CHECK_FALSE(fs::exists(folder.file("none")));
}

// The format that this program writes: 15 is what the first two make.
std::string current_format() { return std::to_string(15 + migrations().size() - 2); }
std::span<const Embedded> of_format_15() { return migrations().first(2); }

TEST_CASE("an older database is migrated, and kept beside itself") {
  Folder folder;
  const fs::path file = folder.file();
  make_format_14(file);
  Access access = Access::create;
  SUBCASE("by a command that writes") {}
  SUBCASE("by one that reads") { access = Access::read; }
  Store store(file, access);
  CHECK(rows_of(store, "PRAGMA user_version") == Texts{current_format()});
  CHECK(rows_of(store, "SELECT handle FROM party ORDER BY id") == handles_of_14);
  CHECK(store.wrong_standings().empty());
  CHECK(rows_of(store, "SELECT count(*) FROM journal") == Texts{"0"});
  CHECK(rows_of(store, "SELECT name FROM sqlite_schema WHERE name LIKE 'old%'").empty());
  CHECK(rows_of(store, "PRAGMA foreign_key_check").empty());
  CHECK(rows_of(store, "PRAGMA integrity_check") == Texts{"ok"});
  const fs::path backup = file.string() + ".before-format-15";
  REQUIRE(fs::exists(backup));
  CHECK(mode_of(backup) == 0600);
  Plain kept(backup);
  CHECK(rows_of(kept.db, "PRAGMA user_version") == Texts{"14"});
  CHECK(rows_of(kept.db, "SELECT handle FROM party ORDER BY id") == handles_of_14);
  CHECK(rows_of(kept.db, "PRAGMA integrity_check") == Texts{"ok"});
}

TEST_CASE("a file of format 14 keeps its machine and its count, and every record its own") {
  Folder folder;
  const fs::path file = folder.file();
  make_format_14(file);
  Plain old(file);
  const auto machine = std::stoll(rows_of(old.db, "SELECT value >> 39 FROM meta WHERE key = 'machine'").front());
  const auto counts = rows_of(old.db, "SELECT id & 549755813887 FROM party ORDER BY id");
  const auto days = rows_of(old.db, "SELECT day FROM interaction ORDER BY id");
  const auto snoozes = rows_of(old.db, "SELECT kind, subject & 549755813887, until FROM snooze ORDER BY subject");
  const auto count = rows_of(old.db, "SELECT value FROM meta WHERE key = 'count'");
  Store store(file, Access::create);
  CHECK(rows_of(store, "SELECT DISTINCT id & 16777215 FROM party") == Texts{std::to_string(machine)});
  CHECK(rows_of(store, "SELECT id >> 24 FROM party ORDER BY id") == counts);
  CHECK(rows_of(store, "SELECT date(day * 86400, 'unixepoch') FROM interaction ORDER BY id") == days);
  CHECK(rows_of(store, "SELECT kind, subject >> 24, date(until * 86400, 'unixepoch') FROM own_snooze ORDER BY subject") == snoozes);
  CHECK(rows_of(store, "SELECT value FROM meta WHERE key = 'count'") == count);
  fill(store, 1);
  CHECK(rows_of(store, "SELECT id & 16777215 FROM party WHERE handle = 'person-0'") == Texts{std::to_string(machine)});
}

TEST_CASE("what a file of format 14 cannot hold is named, and nothing is changed") {
  Folder folder;
  const fs::path file = folder.file();
  make_format_14(file);
  { Plain(file).run("UPDATE promise SET due = '2026-02-30' WHERE due IS NOT NULL"); }
  const Error error = refusal(file, Access::create);
  CHECK_MESSAGE(error.message.find("2026-02-30") != std::string::npos, error.message);
  CHECK(rows_of(Plain(file).db, "PRAGMA user_version") == Texts{"14"});
}

TEST_CASE("formats that never left the makers' hands are refused and left as they are") {
  Folder folder;
  make_format_14(folder.file());
  { Plain(folder.file()).run("PRAGMA user_version = 9"); }
  demand_refused(folder.file(), "has format 9");
}

TEST_CASE("who comes second to an older database makes no backup of the migrated one") {
  Folder folder;
  const fs::path file = folder.file();
  make_format_14(file);
  Plain first(file);
  first.run("PRAGMA journal_mode = WAL; BEGIN IMMEDIATE");
  std::atomic<bool> opened = false;
  std::string failed;
  std::thread second([&] {
    try {
      Store store(file, Access::create);
    } catch (const Failure& failure) {
      failed = failure.error().message;
    }
    opened = true;
  });
  std::this_thread::sleep_for(std::chrono::milliseconds{300});
  CHECK_FALSE(opened);
  CHECK_MESSAGE(!fs::exists(file.string() + ".before-format-15"), "it was made without the lock");
  upgrade_from_14(first.db, file.string(), of_format_15());
  for (const Embedded& later : migrations().subspan(2)) first.run(later.text);
  first.run(("PRAGMA user_version = " + current_format() + "; COMMIT").c_str());
  second.join();
  CHECK(failed == "");
  CHECK_FALSE(fs::exists(file.string() + ".before-format-15"));
}

TEST_CASE("several that find an older database at once migrate it once, behind one whole backup") {
  Folder folder;
  const fs::path file = folder.file();
  make_format_14(file);
  constexpr int crowd = 6;
  std::vector<pid_t> children;
  for (int i = 0; i < crowd; ++i) {
    const pid_t child = fork();
    if (child == 0) {
      try {
        Store store(file, Access::create);
        Work work(store, "add", some_instant);
        add_person(store, "person-" + std::to_string(i));
        work.commit("added one");
      } catch (...) {
        _exit(1);
      }
      _exit(0);
    }
    children.push_back(child);
  }
  for (const pid_t child : children) {
    int status = -1;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(status == 0);
  }
  Store store(file, Access::read);
  CHECK(rows_of(store, "SELECT count(*) FROM party") == Texts{std::to_string(crowd + static_cast<int>(handles_of_14.size()))});
  CHECK(rows_of(store, "PRAGMA integrity_check") == Texts{"ok"});
  CHECK(store.wrong_standings().empty());
  Plain kept(file.string() + ".before-format-15");
  CHECK(rows_of(kept.db, "PRAGMA user_version") == Texts{"14"});
  CHECK(rows_of(kept.db, "SELECT handle FROM party ORDER BY id") == handles_of_14);
  CHECK_FALSE(fs::exists(file.string() + ".before-format-15.part"));
}

TEST_CASE("a migration that fails changes nothing") {
  Folder folder;
  const fs::path file = folder.file();
  Plain old(file);
  make_current(old.db, file.string(), of_format_15());
  const Embedded broken[] = {migrations()[0], migrations()[1], {"0003_broken.sql", "CREATE TABLE half (a) STRICT"}};
  CHECK_THROWS_AS(make_current(old.db, file.string(), broken), Failure);
  CHECK(rows_of(old.db, "PRAGMA user_version") == Texts{"15"});
  CHECK(rows_of(old.db, "SELECT 1 FROM sqlite_schema WHERE name = 'half'").empty());
}

TEST_CASE("what follows format 15 is a migration more, and so it is behind format 14") {
  Folder folder;
  const fs::path file = folder.file();
  const Embedded more[] = {migrations()[0], migrations()[1], {"0003_more.sql", "ALTER TABLE note ADD COLUMN more INTEGER"}};
  std::string version = "15";
  SUBCASE("from 15") {
    Plain old(file);
    make_current(old.db, file.string(), of_format_15());
  }
  SUBCASE("from 14") {
    version = "14";
    make_format_14(file);
  }
  Plain old(file);
  make_current(old.db, file.string(), more);
  CHECK(rows_of(old.db, "PRAGMA user_version") == Texts{"16"});
  CHECK(rows_of(old.db, "SELECT 1 FROM pragma_table_info('note') WHERE name = 'more'") == Texts{"1"});
  CHECK(fs::exists(file.string() + ".before-format-" + std::to_string(std::stoi(version) + 1)));
}

TEST_CASE("a file of format 15 gets what came since, keeps what it holds, and a copy stands beside it") {
  Folder folder;
  const fs::path file = folder.file();
  {
    Plain old(file);
    make_current(old.db, file.string(), of_format_15());
    old.run("INSERT INTO party VALUES (16777217, 1, 'ann', 'Ann Example', 20000, '', '', '', '', '', '', '', 0, NULL, '', NULL, '', '', NULL, NULL, 0, 0)");
  }
  Store store(file, Access::read_write);
  CHECK(rows_of(store, "PRAGMA user_version") == Texts{current_format()});
  CHECK(rows_of(store, "SELECT handle FROM party") == Texts{"ann"});
  CHECK(store.wrong_standings().empty());
  Store fresh(folder.file("fresh.db"), Access::create);
  const char* tables = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name";
  CHECK(rows_of(store, tables) == rows_of(fresh, tables));
  CHECK(fs::exists(file.string() + ".before-format-16"));
}

TEST_CASE("a newer database is refused and left as it is") {
  Folder folder;
  {
    Store store(folder.file(), Access::create);
    fill(store, 1);
    store.database().execute("PRAGMA user_version = 99");
  }
  demand_refused(folder.file(), "newer guanxi (format 99");
}

TEST_CASE("what is no database of guanxi's is refused") {
  Folder folder;
  const fs::path file = folder.file("other");
  SUBCASE("another program's") {
    { Plain(file).run("CREATE TABLE bookmark (url TEXT)"); }
    demand_refused(file, "not one of guanxi's");
    CHECK(rows_of(Plain(file).db, "SELECT name FROM sqlite_schema") == Texts{"bookmark"});
  }
  SUBCASE("another program's, with a version that looks current") {
    { Plain(file).run("CREATE TABLE bookmark (url TEXT); PRAGMA application_id = 7; PRAGMA user_version = 2"); }
    demand_refused(file, "not one of guanxi's");
  }
  SUBCASE("a directory") {
    fs::create_directory(file);
    demand_refused(file, "is a directory");
  }
  SUBCASE("a text") {
    write(file, std::string(5'000, 'a') + "\nBEGIN:VCARD\n");
    demand_refused(file, "is not a database");
  }
}

TEST_CASE("a database that was cut short is refused") {
  Folder folder;
  {
    Store store(folder.file(), Access::create);
    fill(store, 500);
  }
  const auto size = fs::file_size(folder.file());
  SUBCASE("in the middle") {
    fs::resize_file(folder.file(), size / 2 / 4096 * 4096);
    demand_refused(folder.file(), "is damaged");
  }
  SUBCASE("within its header") {
    fs::resize_file(folder.file(), 60);
    demand_refused(folder.file(), "is damaged");
  }
}

TEST_CASE("a database that stays locked is given up after five seconds") {
  Folder folder;
  Store store(folder.file(), Access::create);
  Plain other(folder.file());
  other.run("BEGIN IMMEDIATE");
  const auto start = std::chrono::steady_clock::now();
  try {
    Work work(store, "add", some_instant);
    FAIL("two wrote at once");
  } catch (const Failure& failure) {
    CHECK(failure.error().kind == ErrorKind::locked);
    CHECK(failure.error().message.find("in use") != std::string::npos);
  }
  CHECK(std::chrono::steady_clock::now() - start >= std::chrono::milliseconds{4'500});
  other.run("COMMIT");
  fill(store, 1);
  CHECK(store.journal(-1).size() == 1);
}
