// The records that the Work at hand has made. What takes a new record back is its id alone, and its parts go with it: so neither is shown
// to the session, which would look at each row three times.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

struct sqlite3_session;

namespace guanxi::storage {

// Of one table, whose key is the id.
struct MadeRows {
  const char* table;
  std::vector<std::int64_t> ids = {};  // ascending, as they are given out

  bool has(std::int64_t id) const { return std::binary_search(ids.begin(), ids.end(), id); }
};

class Made {
 public:
  void add(const char* table, std::int64_t id) {
    for (MadeRows& rows : tables_) {
      if (std::string_view(rows.table) == table) return rows.ids.push_back(id);
    }
    tables_.push_back({table, {id}});
  }
  const std::vector<MadeRows>& tables() const { return tables_; }
  void clear() { tables_.clear(); }

 private:
  std::vector<MadeRows> tables_;
};

// While it lives, the session does not see what is written.
class Unseen {
 public:
  explicit Unseen(sqlite3_session* session);  // nullptr: there is none
  ~Unseen();
  Unseen(const Unseen&) = delete;
  Unseen& operator=(const Unseen&) = delete;

 private:
  sqlite3_session* session_;
};

}  // namespace guanxi::storage
