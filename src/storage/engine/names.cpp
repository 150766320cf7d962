#include "engine/names.hpp"

#include <algorithm>

#include "engine/database.hpp"

namespace guanxi::storage {

void Names::read(Database& db) {
  Query query = db.query(all_);
  while (query.step()) names_.emplace(query.integer(0), query.text(1));
}

std::int64_t Names::number(Database& db, std::string_view name) {
  const auto find = [&] { return std::find_if(names_.begin(), names_.end(), [&](const auto& one) { return one.second == name; }); };
  auto found = find();
  if (found == names_.end()) {
    read(db);  // another process may have brought it
    found = find();
  }
  if (found != names_.end()) return found->first;
  db.run(insert_, name);
  const std::int64_t number = sqlite3_last_insert_rowid(db.handle());
  names_.emplace(number, name);
  return number;
}

std::string_view Names::name(Database& db, std::int64_t number) {
  auto found = names_.find(number);
  if (found == names_.end()) {
    read(db);
    found = names_.find(number);
  }
  return found == names_.end() ? std::string_view() : std::string_view(found->second);
}

}  // namespace guanxi::storage
