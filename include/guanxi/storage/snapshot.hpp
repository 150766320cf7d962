// One moment for all that is read.
#pragma once

#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

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

}  // namespace guanxi::storage
