// The unit of work and undo.
#include <algorithm>
#include <array>
#include <memory>

#include "database.hpp"
#include "patchset.hpp"

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

bool is_of_parts(std::string_view table) {
  return std::any_of(parts.begin(), parts.end(), [table](const Parts& one) { return one.table == table; });
}

struct DeleteSession {
  void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
};
using Session = std::unique_ptr<sqlite3_session, DeleteSession>;

struct FreeBytes {
  void operator()(void* bytes) const { sqlite3_free(bytes); }
};

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

// The changes hold every row, those of cascades too, and lead back to a state that was whole. A cascade on the way would
// take rows along that a later change is to move back: a position, when the firm it was moved to goes.
class WithoutCascades {
 public:
  explicit WithoutCascades(Database& db) : db_(db) {
    db_.let_go();  // within a transaction SQLite would not hear it
    db_.execute("PRAGMA foreign_keys = OFF");
  }
  ~WithoutCascades() { sqlite3_exec(db_.handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr); }
  WithoutCascades(const WithoutCascades&) = delete;
  WithoutCascades& operator=(const WithoutCascades&) = delete;

 private:
  Database& db_;
};

// Entries written before format 6 name the parts too, which went with their owner. Another conflict must not happen; it
// ends the undo.
int on_conflict(void*, int conflict, sqlite3_changeset_iter* change) {
  const char* table = nullptr;
  int columns = 0, operation = 0, indirect = 0;
  sqlite3changeset_op(change, &table, &columns, &operation, &indirect);
  const bool gone = conflict == SQLITE_CHANGESET_NOTFOUND && operation == SQLITE_DELETE && is_of_parts(table);
  return gone ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_ABORT;
}

}  // namespace

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

namespace {

[[noreturn]] void refuse_misfit(const JournalEntry& entry) {
  throw Failure({ErrorKind::failed, "another program has changed since what this command recorded: " + entry.summary,
                 "guanxi undo --skip leaves that as it is and takes back nothing; the next undo takes back the command before"});
}

void apply(Database& db, std::string& changes, const JournalEntry& entry) {
  if (changes.empty()) return;
  const int code = sqlite3changeset_apply(db.handle(), static_cast<int>(changes.size()), changes.data(), nullptr, on_conflict, nullptr);
  if (code == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT) refuse_misfit(entry);
  check(db, code);
}

void apply_inverse(Database& db, const JournalEntry& taken) {
  std::vector<std::string> parts_of_entry;
  {
    Query query = db.query("SELECT changes FROM journal WHERE entry = ? ORDER BY id DESC");
    query.bind(taken.id);
    while (query.step()) parts_of_entry.emplace_back(query.blob(0));
  }
  for (std::string& part : parts_of_entry) apply(db, part, taken);
  db.run("DELETE FROM journal WHERE entry = ?", taken.id);
}

// Takes the entry back, and keeps what leads forward again.
void exchange_for_undone(Database& db, const JournalEntry& taken) {
  Session session = start_session(db);
  apply_inverse(db, taken);
  const std::string forward = inverse_of(db, session.get());
  db.run("INSERT INTO undone (id, at, command, summary, changes) VALUES (?, ?, ?, ?, ?)", db.next_id(), taken.at, taken.command, taken.summary,
         Query::Blob{forward});
}

using Decide = std::function<bool(const JournalEntry&)>;

// nullopt: there is no entry, or one of the two did not want it taken back.
std::optional<JournalEntry> undo_newest(Store& store, const Decide& wanted, const Decide& announce, bool can_be_redone) {
  Database& db = store.database();
  const WithoutCascades whole(db);
  db.begin();
  try {
    const auto newest = store.journal(1);
    bool done = !newest.empty() && (!wanted || wanted(newest.front()));
    if (done && can_be_redone) exchange_for_undone(db, newest.front());
    else if (done) apply_inverse(db, newest.front());
    if (done && announce) {
      check(db, sqlite3_db_cacheflush(db.handle()));  // a full disk shows now, not when it was announced
      done = announce(newest.front());
    }
    if (done) db.commit();
    else db.execute("ROLLBACK");
    return done ? std::optional(newest.front()) : std::nullopt;
  } catch (...) {
    sqlite3_exec(db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
}

}  // namespace

std::optional<JournalEntry> undo(Store& store, const std::function<bool(const JournalEntry&)>& announce) {
  return undo_newest(store, {}, announce, true);
}

std::optional<JournalEntry> redo(Store& store, const std::function<bool(const JournalEntry&)>& announce) {
  Database& db = store.database();
  const WithoutCascades whole(db);
  db.begin();
  try {
    std::optional<JournalEntry> newest;
    std::string changes;
    {
      Query query = db.query("SELECT id, at, command, summary, changes FROM undone ORDER BY id DESC LIMIT 1");
      if (query.step()) {
        newest = {query.id(0), calendar::Instant(std::chrono::seconds(query.integer(1))), query.text(2), query.text(3)};
        changes = query.blob(4);
      }
    }
    bool done = newest.has_value();
    if (done) {
      Session session = start_session(db);
      apply(db, changes, *newest);
      const std::string back = inverse_of(db, session.get());
      const Id id = db.next_id();
      db.run("INSERT INTO journal (id, entry, at, command, summary, changes) VALUES (?, ?, ?, ?, ?, ?)", id, id, newest->at, newest->command,
             newest->summary, Query::Blob{back});
      db.run("DELETE FROM undone WHERE id = ?", newest->id);
    }
    if (done && announce) {
      check(db, sqlite3_db_cacheflush(db.handle()));
      done = announce(*newest);
    }
    if (done) db.commit();
    else db.execute("ROLLBACK");
    return done ? newest : std::nullopt;
  } catch (...) {
    sqlite3_exec(db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
}

std::optional<JournalEntry> skip(Store& store) {
  Database& db = store.database();
  db.begin();
  try {
    const auto newest = store.journal(1);
    if (!newest.empty()) {
      db.run("DELETE FROM journal WHERE entry = ?", newest.front().id);
      db.run("DELETE FROM undone");  // it led back to what is no longer so
    }
    db.commit();
    return newest.empty() ? std::nullopt : std::optional(newest.front());
  } catch (...) {
    sqlite3_exec(db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
}

bool take_back(Store& store, Id entry) {
  const auto ours = [entry](const JournalEntry& newest) { return newest.id == entry; };
  try {
    return undo_newest(store, ours, {}, false).has_value();
  } catch (const Failure& failure) {
    if (failure.error().kind == ErrorKind::locked) throw;
    // What the log holds is written into the file, so that the next change begins the log anew, in the space that it has.
    sqlite3_wal_checkpoint_v2(store.database().handle(), nullptr, SQLITE_CHECKPOINT_RESTART, nullptr, nullptr);
    return undo_newest(store, ours, {}, false).has_value();
  }
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
