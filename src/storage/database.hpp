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

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <guanxi/storage/store.hpp>

namespace guanxi::storage {

// Throws what a SQLite result code means to the user.
[[noreturn]] void raise(int code, int extended, const std::string& file);

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
  template <class T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
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

  Id next_id();  // within a Work
  // At the end of a Work: the counter's new value goes into the file.
  void save_counter();
  void forget_counter() { counter_ = 0; }
  std::vector<std::int64_t> machines();
  std::uint64_t newest_count();

  sqlite3* handle() { return db_.getHandle(); }
  const std::string& file() const { return file_; }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  std::string file_;
  Access access_;
  SQLite::Database db_;
  std::unordered_map<const char*, std::unique_ptr<sqlite3_stmt, Finalize>> statements_;
  std::int64_t counter_ = 0;  // the last id given out in this Work; 0: not read yet
};

}  // namespace guanxi::storage
