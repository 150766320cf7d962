// The unit of work.
#include <guanxi/storage/work.hpp>

#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/store.hpp>

#include "engine/session.hpp"

namespace guanxi::storage {

struct Work::State {
  Store& store;
  Database& db;
  std::string command;
  calendar::Instant now;
  Session session;
  Id entry = {};
  bool open = true;

  void start() {
    session = start_session(db);
    db.record_with(session.get());
  }
  void stop() {
    db.record_with(nullptr);
    session.reset();
  }
  void write_part(std::string_view summary) {
    const std::string changes = inverse_of(db, session.get());
    stop();
    if (changes.empty() && !entry) return;
    const Id id = db.next_id();
    if (!entry) {
      entry = id;
      db.run("DELETE FROM undone");  // what was taken back before does not fit any more
    }
    db.run("INSERT INTO journal (id, entry, at, command, summary, changes) VALUES (?, ?, ?, ?, ?, ?)", id, entry, now, command, summary, Query::Blob{changes});
  }
};

Work::Work(Store& store, std::string_view command, calendar::Instant now) : state_(new State{store, store.database(), std::string(command), now, nullptr}) {
  state_->db.begin(now);
  try {
    state_->start();
  } catch (...) {
    state_->db.execute("ROLLBACK");
    throw;
  }
}

Work::~Work() {
  if (!state_->open) return;
  state_->stop();
  state_->db.forget();
  sqlite3_exec(state_->db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Work::checkpoint() {
  state_->write_part("");
  state_->start();
}

void Work::commit(std::string_view summary) {
  state_->write_part(summary);
  state_->db.commit();
  state_->open = false;
  state_->store.unchanged_ = !state_->entry;
  if (state_->entry && !state_->db.rehearsed()) *state_->store.written_ = {state_->entry, state_->now, state_->command, std::string(summary)};
}

}  // namespace guanxi::storage
