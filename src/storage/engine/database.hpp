// The connection behind a Store: statements prepared once, transactions, ids, who writes.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <sqlite3.h>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/storage/access.hpp>
#include <guanxi/storage/failure.hpp>

#include "engine/connection.hpp"
#include "engine/failures.hpp"
#include "engine/made.hpp"
#include "engine/names.hpp"
#include "engine/query.hpp"
#include "finding/changes.hpp"

namespace guanxi::storage {

// Of the connections of this process, which must not look at each other's locks.
class Registration {
 public:
  Registration();
  ~Registration();
  Registration(const Registration&) = delete;
  Registration& operator=(const Registration&) = delete;
};

class Database {
 public:
  Database(const std::filesystem::path& file, Access access);
  // To be called once, before anything else. `migrated` is called before an older file's migration is committed.
  void bring_up_to_date(const std::function<void()>& migrated);

  // `sql` must be a literal, or kept: it is prepared once and found again by its address.
  Query query(const char* sql);
  // Keeps a statement that was put together; the same text is kept once.
  const char* keep(std::string sql) { return kept_.insert(std::move(sql)).first->c_str(); }
  template <class... Values>
  void run(const char* sql, const Values&... values) {
    query(sql).bind(values...).step();
  }
  // The same for facts: the parameters :now and :by, which stand side by side, are when the Work is done and by whom.
  template <class... Values>
  void write(const char* sql, const Values&... values) {
    const std::int64_t author = author_number();
    Query query = this->query(sql);
    if (query.stamp_ > 0) {
      query.bind_one(query.stamp_, now_);
      query.bind_integer(query.stamp_ + 1, author);
    }
    query.bind(values...).step();
  }
  // The same for a record that is new; `table` is a literal, and has the id for its key.
  template <class... Values>
  void make(const char* table, const char* sql, Id id, const Values&... values) {
    const Unseen unseen(session_);
    write(sql, id, values...);
    made_.add(table, id.value);
  }
  // For the parts of a record that make() has just made.
  Unseen with_it() { return Unseen(session_); }
  // Where changes are recorded from here on; nullptr: nowhere.
  void record_with(sqlite3_session* session) {
    session_ = session;
    made_.clear();
  }
  const Made& made() const { return made_; }
  TextChanges& text_changes() { return text_changes_; }
  // The same as query(), of what is derived from facts: it is right as of the last change.
  Query derived(const char* sql);
  // A statement without parameters or rows, not kept.
  void execute(const char* sql);

  // The transaction that the next begin() takes over: the write lock, or one moment for all that is read. let_go() ends one that
  // nobody took over.
  void hold(bool write);
  void let_go();
  void wait_for_locks(bool wait);          // false: one that another program holds is an error at once
  void begin(calendar::Instant now = {});  // with the write lock; now: of what is written
  void commit();                           // marks the state that the file is in from now on
  // From here on commit() keeps nothing: what was changed is seen here until let_go(), or the end.
  void rehearse() { rehearsed_ = true; }
  bool rehearsed() const { return rehearsed_; }

  Id next_id();   // within a Work
  void forget();  // what was made in a transaction that was given up
  struct Machine {
    std::uint32_t bits = 0;
    std::uint64_t newest = 0;  // the last count that it gave out
  };
  std::vector<Machine> machines();

  // Who writes; empty: it is not known.
  void author(std::string name) { author_ = std::move(name); }
  std::int64_t zone_number(std::string_view name) { return zones_.number(*this, name); }
  std::string_view zone_name(std::int64_t number) { return zones_.name(*this, number); }

  sqlite3* handle() { return db_.get(); }
  const std::string& file() const { return file_; }
  bool only_reads() const { return access_ == Access::read; }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  enum class Held { nothing, moment, lock };
  void save_marks();
  void begin_ids();
  void draw_machine(const std::string& place, std::uint64_t newest);
  std::int64_t author_number();
  void make_current(const std::function<void()>& migrated);
  void open_as_it_is();
  std::string file_;
  Access access_;
  Registration registered_;
  Connection db_;
  struct Prepared {
    std::unique_ptr<sqlite3_stmt, Finalize> statement;
    int stamp = 0;
  };
  std::unordered_map<const char*, Prepared> statements_;
  std::set<std::string> kept_ = {};
  Held held_ = Held::nothing;
  bool rehearsed_ = false;
  sqlite3_session* session_ = nullptr;
  Made made_;
  TextChanges text_changes_;
  bool counting_ = false;      // machine_ and count_ are read, and this Work makes ids
  std::uint32_t machine_ = 0;  // whose ids are made
  std::uint64_t count_ = 0;    // of the last that was given out
  int settled_ = -1;           // sqlite3_total_changes() when what is derived was last right
  calendar::Instant now_ = {};
  std::string author_ = {};
  std::int64_t author_number_ = -1;  // in this Work; -1: not looked up yet
  Names zones_{"SELECT id, name FROM zone", "INSERT INTO zone (name) VALUES (?)"};
  Names authors_{"SELECT id, name FROM author", "INSERT INTO author (name) VALUES (?)"};
};

}  // namespace guanxi::storage
