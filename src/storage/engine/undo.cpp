// Taking commands back, and doing them again.
#include <guanxi/base/message.hpp>
#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/store.hpp>

#include "derived.hpp"
#include "engine/session.hpp"

namespace guanxi::storage {
namespace {

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

// A part that an entry names may have gone with its owner already. Another conflict must not happen; it
// ends the undo.
int on_conflict(void*, int conflict, sqlite3_changeset_iter* change) {
  const char* table = nullptr;
  int columns = 0, operation = 0, indirect = 0;
  sqlite3changeset_op(change, &table, &columns, &operation, &indirect);
  const bool gone = conflict == SQLITE_CHANGESET_NOTFOUND && operation == SQLITE_DELETE && is_of_parts(table);
  return gone ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_ABORT;
}

[[noreturn]] void refuse_misfit(const JournalEntry& entry) {
  throw Failure({ErrorKind::failed, message("another program has changed since what this command recorded: {command}", "command"_is = entry.summary),
                 "guanxi undo --skip leaves that as it is and takes back nothing; the next undo takes back the command before"});
}

void apply(Database& db, std::string& changes, const JournalEntry& entry) {
  if (changes.empty()) return;
  db.text_changes().take(changes);
  const int code = sqlite3changeset_apply(db.handle(), static_cast<int>(changes.size()), changes.data(), nullptr, on_conflict, nullptr);
  if (code == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT) refuse_misfit(entry);
  check(db, code);
}

// No constraint keeps handles apart, as two books that are put together may bring one twice. What comes back to find its handle taken does not fit.
void refuse_second_handle(Database& db, const JournalEntry& entry) {
  Query query = db.query("SELECT 1 FROM stale s JOIN party a ON a.id = s.id JOIN party b ON b.handle = a.handle AND b.id <> a.id WHERE s.what = 0 LIMIT 1");
  if (query.step()) refuse_misfit(entry);
}

void apply_inverse(Database& db, const JournalEntry& taken) {
  std::vector<std::string> parts_of_entry;
  {
    Query query = db.query("SELECT changes FROM journal WHERE entry = ? ORDER BY id DESC");
    query.bind(taken.id);
    while (query.step()) parts_of_entry.emplace_back(query.blob(0));
  }
  for (std::string& part : parts_of_entry) apply(db, part, taken);
  refuse_second_handle(db, taken);
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

// Does what was taken back again, and keeps what leads back.
void exchange_for_done(Database& db, const JournalEntry& undone) {
  std::string changes;
  {
    Query query = db.query("SELECT changes FROM undone WHERE id = ?");
    if (query.bind(undone.id).step()) changes = query.blob(0);
  }
  Session session = start_session(db);
  apply(db, changes, undone);
  refuse_second_handle(db, undone);
  const std::string back = inverse_of(db, session.get());
  const Id id = db.next_id();
  db.run("INSERT INTO journal (id, entry, at, command, summary, changes) VALUES (?, ?, ?, ?, ?, ?)", id, id, undone.at, undone.command, undone.summary,
         Query::Blob{back});
  db.run("DELETE FROM undone WHERE id = ?", undone.id);
}

// One transaction, which both must want: `change` makes the changes, `last` is asked when they are written out but for the commit.
bool whole_or_none(Database& db, const std::function<bool()>& change, const std::function<bool()>& last) {
  db.begin();
  try {
    bool done = change();
    if (done) settle(db);
    if (done && last) {
      check(db, sqlite3_db_cacheflush(db.handle()));  // a full disk shows now, not when it was announced
      done = last();
    }
    if (done && !db.rehearsed()) {
      db.commit();
    } else {
      db.execute("ROLLBACK");
      db.forget();
    }
    return done;
  } catch (...) {
    sqlite3_exec(db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    db.forget();
    throw;
  }
}

using Exchange = void (*)(Database&, const JournalEntry&);

// The first `count` of these steps, read within the transaction, exchanged for those of the other way.
std::vector<JournalEntry> exchange(Store& store, std::vector<JournalEntry> (Store::*steps)(int), int count, Exchange one, const Announce& announce) {
  Database& db = store.database();
  const WithoutCascades whole(db);
  std::vector<JournalEntry> found;
  const auto change = [&] {
    found = (store.*steps)(count);
    if (found.empty() || found.size() < static_cast<std::size_t>(count)) return false;
    for (const auto& entry : found) one(db, entry);
    return true;
  };
  const bool done = whole_or_none(db, change, announce ? [&] { return announce(found); } : std::function<bool()>());
  const bool enough = found.size() >= static_cast<std::size_t>(count);
  return done || !enough ? found : std::vector<JournalEntry>();
}

// Without a way forward: what was never announced is not done again.
bool take_back_once(Store& store, Id entry) {
  Database& db = store.database();
  const WithoutCascades whole(db);
  const auto change = [&] {
    const auto newest = store.journal(1);
    if (newest.empty() || newest.front().id != entry) return false;
    apply_inverse(db, newest.front());
    return true;
  };
  return whole_or_none(db, change, {});
}

}  // namespace

std::vector<JournalEntry> undo(Store& store, int count, const Announce& announce) {
  return exchange(store, &Store::journal, count, exchange_for_undone, announce);
}

std::vector<JournalEntry> redo(Store& store, int count, const Announce& announce) {
  return exchange(store, &Store::undone, count, exchange_for_done, announce);
}

std::optional<JournalEntry> skip(Store& store) {
  Database& db = store.database();
  std::vector<JournalEntry> newest;
  const auto change = [&] {
    newest = store.journal(1);
    if (newest.empty()) return false;
    db.run("DELETE FROM journal WHERE entry = ?", newest.front().id);
    db.run("DELETE FROM undone");  // it led back to what is no longer so
    return true;
  };
  return whole_or_none(db, change, {}) ? std::optional(newest.front()) : std::nullopt;
}

bool take_back(Store& store, Id entry) {
  try {
    return take_back_once(store, entry);
  } catch (const Failure& failure) {
    if (failure.error().kind == ErrorKind::locked) throw;
    // What the log holds is written into the file, so that the next change begins the log anew, in the space that it has.
    sqlite3_wal_checkpoint_v2(store.database().handle(), nullptr, SQLITE_CHECKPOINT_RESTART, nullptr, nullptr);
    return take_back_once(store, entry);
  }
}

}  // namespace guanxi::storage
