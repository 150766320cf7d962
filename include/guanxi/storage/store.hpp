// One database: opening it, and the unit of work that every writing command is.
//
// Everything here throws Failure: a typed error with a message for people, never SQLite's raw text. No SQL shows through.
#pragma once

#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>

namespace guanxi::storage {

class Failure : public std::exception {
 public:
  explicit Failure(Error error) : error_(std::move(error)) {}
  const Error& error() const { return error_; }
  const char* what() const noexcept override { return error_.message.c_str(); }

 private:
  Error error_;
};

class Database;  // the connection; private to this layer

enum class Access {
  read,    // the file must exist; an older one is migrated all the same
  change,  // to write, but only into a file that exists
  write,   // the file and its folders are made when missing (0600, 0700)
};

// One journal entry: what one writing command did, in words, with what takes it back.
struct JournalEntry {
  Id id = {};
  calendar::Instant at = {};
  std::string command = {};
  std::string summary = {};
};

class Store;
// What is to be made anew in a file of an older format, within the transaction that migrates it: keys of names, whose rules are not
// storage's. So a change of those rules needs a migration, be it an empty one.
using AfterMigration = void (*)(Store& store);

class Store {
 public:
  // Waits up to 5 s for another process's write; then Failure of kind `locked`.
  Store(const std::filesystem::path& file, Access access, AfterMigration after = nullptr);
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  Database& database() { return *database_; }

  // From here on what is read is of one moment; opened to write, nobody else writes, and the next Work (or undo, or Delivery) takes
  // the lock over: the names that it rests on were looked up under it. let_go() gives it back, before a wait for somebody's answer;
  // what was read before that must be read again in the Work.
  void hold();
  void let_go();

  std::vector<JournalEntry> journal(int limit);  // newest first; -1: all
  std::vector<JournalEntry> undone(int limit);   // what can be done again, the next first
  // The entry of the last Work committed here that left one; its id is none when there was none.
  const JournalEntry& written() const { return written_; }
  // Whether the last Work committed here changed nothing, and so left no entry.
  bool unchanged() const { return unchanged_; }
  // Every id, of any table, that begins so; at most `limit`.
  std::vector<Id> ids_with(const IdPrefix& prefix, std::size_t limit);

  // For tests and `doctor`: persons whose standing differs from what it is worked out to be the slow way.
  std::vector<std::string> wrong_standings();

 private:
  friend class Work;
  std::unique_ptr<Database> database_;
  bool writes_;
  JournalEntry written_ = {};
  bool unchanged_ = false;
};

// While it lives, everything read is of one moment, whatever other processes write; and SQLite looks at the file once instead of
// at each query. Within a Work, or another of its kind, it does nothing.
class Snapshot {
 public:
  explicit Snapshot(Store& store);
  ~Snapshot();
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

 private:
  Database& db_;
  bool own_;
};

// One BEGIN IMMEDIATE transaction, recorded by a session. Without commit() it is rolled back, as if nothing had been.
class Work {
 public:
  Work(Store& store, std::string_view command, calendar::Instant now);
  ~Work();
  Work(const Work&) = delete;
  Work& operator=(const Work&) = delete;

  // Between two rows of a large batch: keeps memory bounded by writing the journal of what was done so far.
  void checkpoint();
  // `summary` says in words what was done; undo prints it. A command that changed nothing leaves no entry.
  void commit(std::string_view summary);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Asked when all is done and written out but for the commit: false leaves everything as it was.
using Announce = std::function<bool(const std::vector<JournalEntry>&)>;
// Takes the `count` newest entries back, newest first, in one transaction: all of them or none. They are returned. Fewer than
// `count` are those that there are, or none because `announce` did not want it: then nothing was taken back.
std::vector<JournalEntry> undo(Store& store, int count = 1, const Announce& announce = {});
// Does again what the last `count` undos took back, the last first; the same in all else. Nothing is left to do again once
// something else was written.
std::vector<JournalEntry> redo(Store& store, int count = 1, const Announce& announce = {});
// Forgets the newest entry and leaves what it recorded as it is: for one that no longer fits, since another program changed the
// same records. nullopt: there is none.
std::optional<JournalEntry> skip(Store& store);
// Takes this entry back, if it is still the newest; false: another came after it. On a full disk it makes do with the space
// that the log has already, as far as that goes.
bool take_back(Store& store, Id entry);

// Changes that are no facts and not undone: what `remind --once` was given.
class Delivery {
 public:
  explicit Delivery(Store& store) : store_(store) {}
  std::vector<std::string> given(std::string_view name, calendar::Date day);
  void record(std::string_view name, calendar::Date day, std::span<const std::string> items);

 private:
  Store& store_;
};

}  // namespace guanxi::storage
