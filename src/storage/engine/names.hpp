// Names that rows have as small numbers: zones, and who wrote. The numbers are the file's own, and no session records them: a row that undo
// brings back finds its name still there.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace guanxi::storage {

class Database;

class Names {
 public:
  // Literals: one reads id and name of all, one inserts a name.
  Names(const char* all, const char* insert) : all_(all), insert_(insert) {}

  std::int64_t number(Database& db, std::string_view name);  // within a Work, where the name may be new
  std::string_view name(Database& db, std::int64_t number);  // empty: there is none of that number
  // What a Work brought that was given up is no longer known.
  void forget() { names_.clear(); }

 private:
  void read(Database& db);
  const char* all_;
  const char* insert_;
  std::unordered_map<std::int64_t, std::string> names_;
};

}  // namespace guanxi::storage
