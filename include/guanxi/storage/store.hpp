// One database: opening it. Everything of this layer throws Failure (failure.hpp). No SQL shows through.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

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

  // From here on nothing that is written is kept: it is seen here until let_go(), or the end. The file stays as it is.
  void rehearse();

  // By whom everything is written from here on, as records say it; empty: it is not known.
  void author(std::string name);

  // From here on what is read is of one moment; opened to write, nobody else writes, and the next Work (or undo, or Delivery) takes
  // the lock over: the names that it rests on were looked up under it. let_go() gives it back, before a wait for somebody's answer;
  // what was read before that must be read again in the Work.
  void hold();
  void let_go();

  std::vector<JournalEntry> journal(int limit);  // newest first; -1: all
  std::vector<JournalEntry> undone(int limit);   // what can be done again, the next first
  // The entry of the last Work committed here that left one; its id is none when there was none.
  const JournalEntry& written() const { return *written_; }
  // Whether the last Work committed here changed nothing, and so left no entry.
  bool unchanged() const { return unchanged_; }
  // Every id, of any table, that begins so; at most `limit`.
  std::vector<Id> ids_with(const IdPrefix& prefix, std::size_t limit);

  // For tests and `doctor`: what is derived and differs from what it is worked out to be from the facts; persons by their handles.
  std::vector<std::string> wrong_standings();

 private:
  friend class Work;
  std::unique_ptr<Database> database_;
  bool writes_;
  std::unique_ptr<JournalEntry> written_;
  bool unchanged_ = false;
};

}  // namespace guanxi::storage
