#include <guanxi/storage/snoozes.hpp>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

Snoozes::Snoozes(Store& store) : db_(store.database()) {}

void Snoozes::snooze(std::string_view kind, Id subject, calendar::Date until) {
  db_.run("INSERT INTO own_snooze VALUES (?, ?, ?) ON CONFLICT (kind, subject) DO UPDATE SET until = excluded.until", kind, subject.value, until);
}

std::map<Id, calendar::Date> Snoozes::all(std::string_view kind, calendar::Date today) {
  Query query = db_.query("SELECT subject, until FROM own_snooze WHERE kind = ? AND until > ?");
  query.bind(kind, today);
  std::map<Id, calendar::Date> found;
  while (query.step()) found[query.id(0)] = query.date(1);
  return found;
}

bool Snoozes::snoozed(std::string_view kind, Id subject, calendar::Date today) {
  Query query = db_.query("SELECT 1 FROM own_snooze WHERE kind = ? AND subject = ? AND until > ?");
  return query.bind(kind, subject.value, today).step();
}

bool Snoozes::wake(std::string_view kind, Id subject, calendar::Date today) {
  if (!snoozed(kind, subject, today)) return false;
  db_.run("DELETE FROM own_snooze WHERE kind = ? AND subject = ?", kind, subject.value);
  return true;
}

}  // namespace guanxi::storage
