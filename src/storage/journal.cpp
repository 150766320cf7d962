// The unit of work, and the journal of what was done.
#include <algorithm>
#include <array>
#include <memory>

#include "database.hpp"
#include "patchset.hpp"
#include "session.hpp"

namespace guanxi::storage {
namespace {

// What the user told; tables that triggers keep up, and the journal itself, are left out. Owners stand before their parts.
constexpr std::array recorded_tables = {"party",    "name_key",        "alias", "tag",      "contact_point", "position",
                                        "interaction", "participant",  "interaction_tag", "note", "relation", "rhythm",
                                        "pause",    "claim",           "promise", "favour", "occasion",      "snooze",
                                        "gift_policy", "decision",     "complaint",     "face"};

constexpr std::array parts = {Parts{"name_key", 2, "party"},      Parts{"alias", 0, "party"},
                              Parts{"tag", 0, "party"},           Parts{"contact_point", 0, "party"},
                              Parts{"participant", 3, "interaction"}, Parts{"interaction_tag", 0, "interaction"}};

struct FreeBytes {
  void operator()(void* bytes) const { sqlite3_free(bytes); }
};

}  // namespace

bool is_of_parts(std::string_view table) {
  return std::any_of(parts.begin(), parts.end(), [table](const Parts& one) { return one.table == table; });
}

void check(Database& db, int code) {
  if (code != SQLITE_OK) raise(code, code, db.file());
}

Session start_session(Database& db) {
  sqlite3_session* raw = nullptr;
  check(db, sqlite3session_create(db.handle(), "main", &raw));
  Session session(raw);
  for (const char* table : recorded_tables) check(db, sqlite3session_attach(raw, table));
  return session;
}

std::string inverse_of(Database& db, sqlite3_session* session) {
  int size = 0;
  void* bytes = nullptr;
  check(db, sqlite3session_changeset(session, &size, &bytes));
  const std::unique_ptr<void, FreeBytes> changeset(bytes);
  return inverse_patchset(bytes, size, parts, db.file());
}

struct Work::State {
  Store& store;
  Database& db;
  std::string command;
  calendar::Instant now;
  Session session;
  Id entry = {};
  bool open = true;

  void write_part(std::string_view summary) {
    const std::string changes = inverse_of(db, session.get());
    session.reset();
    if (changes.empty() && !entry) return;
    const Id id = db.next_id();
    if (!entry) {
      entry = id;
      db.run("DELETE FROM undone");  // what was taken back before does not fit any more
    }
    db.run("INSERT INTO journal (id, entry, at, command, summary, changes) VALUES (?, ?, ?, ?, ?, ?)", id, entry, now,
           command, summary, Query::Blob{changes});
  }
};

Work::Work(Store& store, std::string_view command, calendar::Instant now)
    : state_(new State{store, store.database(), std::string(command), now, nullptr}) {
  state_->db.begin();
  try {
    state_->session = start_session(state_->db);
  } catch (...) {
    state_->db.execute("ROLLBACK");
    throw;
  }
}

Work::~Work() {
  if (!state_->open) return;
  state_->session.reset();
  state_->db.forget_counter();
  sqlite3_exec(state_->db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Work::checkpoint() {
  state_->write_part("");
  state_->session = start_session(state_->db);
}

void Work::commit(std::string_view summary) {
  state_->write_part(summary);
  state_->db.commit();
  state_->open = false;
  state_->store.unchanged_ = !state_->entry;
  if (state_->entry) state_->store.written_ = {state_->entry, state_->now, state_->command, std::string(summary)};
}

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

std::vector<std::string> Delivery::given(std::string_view name, calendar::Date day) {
  Query query = store_.database().query("SELECT item FROM given WHERE name = ? AND day = ?");
  query.bind(name, day);
  std::vector<std::string> items;
  while (query.step()) items.push_back(query.text(0));
  return items;
}

void Delivery::record(std::string_view name, calendar::Date day, std::span<const std::string> items) {
  Database& db = store_.database();
  db.begin();
  try {
    db.run("DELETE FROM given WHERE name = ? AND day < ?", name, day);
    for (const std::string& item : items) db.run("INSERT OR IGNORE INTO given VALUES (?, ?, ?)", name, day, item);
    db.commit();
  } catch (...) {
    sqlite3_exec(db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
}

}  // namespace guanxi::storage
