#include "finding/changes.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/database.hpp"

namespace guanxi::storage {

using domain::Findable;

namespace {

struct TextTable {
  std::string_view name;
  Findable kind;
};
constexpr std::array text_tables = {TextTable{"interaction", Findable::entries},  TextTable{"note", Findable::notes},
                                    TextTable{"promise", Findable::promises},     TextTable{"favour", Findable::gifts},
                                    TextTable{"complaint", Findable::complaints}, TextTable{"decision", Findable::decisions},
                                    TextTable{"party", Findable::people}};
// The first column is the record's id.
constexpr std::array part_tables = {TextTable{"alias", Findable::people}, TextTable{"tag", Findable::people}, TextTable{"contact_point", Findable::people},
                                    TextTable{"detail", Findable::people}, TextTable{"interaction_tag", Findable::entries}};

template <std::size_t count>
const TextTable* table_called(const std::array<TextTable, count>& tables, std::string_view name) {
  const auto found = std::find_if(tables.begin(), tables.end(), [&](const TextTable& one) { return one.name == name; });
  return found == tables.end() ? nullptr : &*found;
}

struct EndOfChanges {
  void operator()(sqlite3_changeset_iter* changes) const { sqlite3changeset_finalize(changes); }
};

}  // namespace

void TextChanges::watch(sqlite3* db) { sqlite3_update_hook(db, &TextChanges::changed, this); }

void TextChanges::begin(Database& db) { state_ = index_state(db); }

void TextChanges::forget() {
  texts_.clear();
  positions_.clear();
}

void TextChanges::changed(void* self, int operation, const char* database, const char* table, sqlite3_int64 id) {
  auto& changes = *static_cast<TextChanges*>(self);
  if (!changes.state_ || operation == SQLITE_DELETE || std::string_view(database) != "main") return;
  const std::string_view name(table);
  if (const TextTable* known = table_called(text_tables, name)) changes.add(known->kind, id);
  else if (name == "position") changes.positions_.push_back(id);
}

// What is newer than the index is found without being noted: a batch is noted nowhere.
void TextChanges::add(Findable kind, std::int64_t id) {
  if (state_ && id <= state_->newest.at(static_cast<std::size_t>(kind))) texts_.emplace_back(kind, id);
}

void TextChanges::take(const std::string& patchset) {
  if (!state_ || patchset.empty()) return;
  sqlite3_changeset_iter* raw = nullptr;
  if (sqlite3changeset_start(&raw, static_cast<int>(patchset.size()), const_cast<char*>(patchset.data())) != SQLITE_OK) return;
  const std::unique_ptr<sqlite3_changeset_iter, EndOfChanges> changes(raw);
  while (sqlite3changeset_next(raw) == SQLITE_ROW) {
    const char* table = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    sqlite3changeset_op(raw, &table, &columns, &operation, &indirect);
    const TextTable* known = table_called(part_tables, table);
    if (!known || operation == SQLITE_DELETE) continue;
    sqlite3_value* owner = nullptr;
    if (operation == SQLITE_INSERT) sqlite3changeset_new(raw, 0, &owner);
    else sqlite3changeset_old(raw, 0, &owner);
    if (owner) add(known->kind, sqlite3_value_int64(owner));
  }
}

void TextChanges::note(Database& db) {
  for (const std::int64_t position : positions_) {
    Query query = db.query("SELECT person FROM position WHERE id = ?");
    if (query.bind(position).step()) add(Findable::people, query.integer(0));
  }
  std::sort(texts_.begin(), texts_.end());
  texts_.erase(std::unique(texts_.begin(), texts_.end()), texts_.end());
  for (const auto& [kind, id] : texts_) db.run("INSERT OR IGNORE INTO findable (kind, day, id) VALUES (?, ?, ?)", kind, changed_day, id);
  forget();
}

}  // namespace guanxi::storage
