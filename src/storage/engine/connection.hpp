// A connection of SQLite that closes itself.
#pragma once

#include <memory>

#include <sqlite3.h>

namespace guanxi::storage {

struct CloseConnection {
  void operator()(sqlite3* db) const { sqlite3_close(db); }
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

}  // namespace guanxi::storage
