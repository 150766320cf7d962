#include <guanxi/storage/delivery.hpp>
#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

std::vector<std::string> Delivery::given(std::string_view name, calendar::Date day) {
  Query query = store_.database().query("SELECT item FROM own_given WHERE name = ? AND day = ?");
  query.bind(name, day);
  std::vector<std::string> items;
  while (query.step()) items.push_back(query.text(0));
  return items;
}

std::vector<std::string> Delivery::names() {
  Query query = store_.database().query("SELECT DISTINCT name FROM own_given ORDER BY name");
  std::vector<std::string> found;
  while (query.step()) found.push_back(query.text(0));
  return found;
}

void Delivery::record(std::string_view name, calendar::Date day, std::span<const std::string> items) {
  Database& db = store_.database();
  db.begin();
  try {
    db.run("DELETE FROM own_given WHERE name = ? AND day < ?", name, day);
    for (const std::string& item : items) db.run("INSERT OR IGNORE INTO own_given VALUES (?, ?, ?)", name, day, item);
    db.commit();
  } catch (...) {
    sqlite3_exec(db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
}

}  // namespace guanxi::storage
