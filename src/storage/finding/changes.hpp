// Which texts change while the index has them: noted when the change is committed, read by every search until the index has them anew.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <sqlite3.h>

#include "finding/index.hpp"

namespace guanxi::storage {

// SQLite tells of each row of a table with a rowid, so that no trigger has to be parsed at every start. What it does not tell is changes
// to parts without a rowid of their own (aliases, tags): they come with a change of their record, or by undo, whose patchsets tell.
class TextChanges {
 public:
  void watch(sqlite3* db);
  void begin(Database& db);                // a Work, or undo
  void take(const std::string& patchset);  // what is about to be applied
  void note(Database& db);                 // before the commit
  void forget();

 private:
  static void changed(void* self, int operation, const char* database, const char* table, sqlite3_int64 id);
  void add(domain::Findable kind, std::int64_t id);
  std::optional<IndexState> state_;
  std::vector<std::pair<domain::Findable, std::int64_t>> texts_;
  std::vector<std::int64_t> positions_;
};

}  // namespace guanxi::storage
