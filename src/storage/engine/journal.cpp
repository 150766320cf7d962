// The journal of what was done, and of what was taken back.
#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

std::vector<JournalEntry> Store::journal(int limit) {
  // The newest part of an entry carries its summary.
  Query query = database_->query("SELECT entry, at, command, summary FROM journal WHERE summary <> '' ORDER BY id DESC LIMIT ?");
  query.bind(limit);
  std::vector<JournalEntry> entries;
  while (query.step()) {
    entries.push_back({query.id(0), calendar::Instant(std::chrono::seconds(query.integer(1))), query.text(2), query.text(3)});
  }
  return entries;
}

std::vector<JournalEntry> Store::undone(int limit) {
  Query query = database_->query("SELECT id, at, command, summary FROM undone ORDER BY id DESC LIMIT ?");
  query.bind(limit);
  std::vector<JournalEntry> entries;
  while (query.step()) {
    entries.push_back({query.id(0), calendar::Instant(std::chrono::seconds(query.integer(1))), query.text(2), query.text(3)});
  }
  return entries;
}

}  // namespace guanxi::storage
