// The connection behind a Store: statements prepared once, values bound and read by type, SQLite's errors made ours.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

#include <sqlite3.h>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/rhythm.hpp>
#include <guanxi/storage/access.hpp>
#include <guanxi/storage/failure.hpp>

#include "engine/connection.hpp"
#include <guanxi/domain/interaction.hpp>

namespace guanxi::storage {

// Throws what a SQLite result code means to the user; `system_error` is the errno behind it, 0 where it is not known.
[[noreturn]] void raise(int code, int extended, const std::string& file, int system_error = 0);
// The same for a COMMIT: one that the disk failed may have reached it all the same.
[[noreturn]] void raise_after_commit(int code, int extended, const std::string& file, int system_error);

// A prepared statement lent out by the Database; reset when this goes away.
class Query {
 public:
  Query(sqlite3* db, sqlite3_stmt* statement, const std::string& file) : db_(db), statement_(statement), file_(file) {}
  ~Query() {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
  }
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;

  template <class... Values>
  Query& bind(const Values&... values) {
    int index = 0;
    (bind_one(++index, values), ...);
    return *this;
  }
  bool step();

  std::int64_t integer(int column) const { return sqlite3_column_int64(statement_, column); }
  bool truth(int column) const { return sqlite3_column_int(statement_, column) != 0; }
  Id id(int column) const { return Id{integer(column)}; }
  bool null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
  std::string_view view(int column) const;
  std::string text(int column) const { return std::string(view(column)); }
  template <domain::Worded E>  // the value without a word for one that is not known
  E word(int column) const {
    return domain::parse_word<E>(view(column)).value_or(E{});
  }
  std::string_view blob(int column) const;
  calendar::Date date(int column) const;
  std::optional<calendar::Date> maybe_date(int column) const;

 private:
  void check(int code) const;
  void bind_one(int index, std::string_view text);
  void bind_one(int index, const std::string& text) { bind_one(index, std::string_view(text)); }
  void bind_one(int index, const char* text) { bind_one(index, std::string_view(text)); }
  void bind_one(int index, calendar::Date day);
  void bind_one(int index, calendar::Instant at) { bind_integer(index, at.time_since_epoch().count()); }
  void bind_one(int index, Id id);  // none binds NULL
  void bind_blob(int index, std::string_view bytes);
  void bind_integer(int index, std::int64_t value);
  void bind_one(int index, std::nullptr_t);
  struct Bytes {
    std::string_view value;
  };
  void bind_one(int index, Bytes bytes) { bind_blob(index, bytes.value); }
  template <domain::Worded E>  // a word of the record stands as its text
  void bind_one(int index, E value) {
    bind_one(index, domain::word_of(value));
  }
  void bind_one(int index, domain::Stage stage) { bind_integer(index, static_cast<std::int64_t>(stage)); }
  void bind_one(int index, domain::Touch touch) { bind_integer(index, static_cast<std::int64_t>(touch)); }
  template <class T>
    requires(std::is_integral_v<T> || std::is_enum_v<T>) && (!domain::Worded<T>)
  void bind_one(int index, T value) {
    bind_integer(index, static_cast<std::int64_t>(value));
  }
  template <class T>
  void bind_one(int index, const std::optional<T>& value) {
    if (value) bind_one(index, *value);
    else bind_one(index, nullptr);
  }

  friend class Database;
  sqlite3* db_;
  sqlite3_stmt* statement_;
  const std::string& file_;

 public:
  using Blob = Bytes;
};

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

  // `sql` must be a literal: it is prepared once and found again by its address.
  Query query(const char* sql);
  template <class... Values>
  void run(const char* sql, const Values&... values) {
    query(sql).bind(values...).step();
  }
  // A statement without parameters or rows, not kept.
  void execute(const char* sql);

  // The transaction that the next begin() takes over: the write lock, or one moment for all that is read. let_go() ends one that
  // nobody took over.
  void hold(bool write);
  void let_go();
  void begin();   // with the write lock
  void commit();  // marks the state that the file is in from now on

  Id next_id();  // within a Work
  void forget_counter() { counter_ = 0; }
  std::vector<std::int64_t> machines();
  std::uint64_t newest_count();

  sqlite3* handle() { return db_.get(); }
  const std::string& file() const { return file_; }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  enum class Held { nothing, moment, lock };
  void save_marks();
  void make_current(const std::function<void()>& migrated);
  void open_as_it_is();
  std::string file_;
  Access access_;
  Registration registered_;
  Connection db_;
  std::unordered_map<const char*, std::unique_ptr<sqlite3_stmt, Finalize>> statements_;
  Held held_ = Held::nothing;
  std::int64_t counter_ = 0;  // the last id given out in this Work; 0: not read yet
};

}  // namespace guanxi::storage
