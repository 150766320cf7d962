// A prepared statement: values bound and read by type, SQLite's errors made ours.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include <sqlite3.h>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/words.hpp>

namespace guanxi::storage {

// A prepared statement lent out by the Database; reset when this goes away.
class Query {
 public:
  // stamp: the number of the parameter :now, which :by follows; 0: there is none.
  Query(sqlite3* db, sqlite3_stmt* statement, int stamp, const std::string& file) : db_(db), statement_(statement), stamp_(stamp), file_(file) {}
  ~Query() {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
  }
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;

  template <class... Values>
  Query& bind(const Values&... values) {
    [[maybe_unused]] int index = 0;
    (bind_one(index = next(index), values), ...);
    return *this;
  }
  template <class Value>
  void bind_at(int parameter, const Value& value) {
    bind_one(parameter, value);
  }
  bool step();

  std::int64_t integer(int column) const { return sqlite3_column_int64(statement_, column); }
  bool truth(int column) const { return sqlite3_column_int(statement_, column) != 0; }
  Id id(int column) const { return Id{integer(column)}; }
  bool null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
  std::string_view view(int column) const;
  std::string text(int column) const { return std::string(view(column)); }
  template <domain::Worded E>  // the value without a word for a number that is not known
  E word(int column) const {
    const E value = static_cast<E>(integer(column));
    return domain::word_of(value).empty() ? E{} : value;
  }
  std::string_view blob(int column) const;
  calendar::Date date(int column) const;
  std::optional<calendar::Date> maybe_date(int column) const;

 private:
  int next(int index) const { return index + 1 == stamp_ ? index + 3 : index + 1; }
  void check(int code) const;
  void bind_one(int index, std::string_view text);
  void bind_one(int index, const std::string& text) { bind_one(index, std::string_view(text)); }
  void bind_one(int index, const char* text) { bind_one(index, std::string_view(text)); }
  void bind_one(int index, calendar::Date day) { bind_integer(index, day.time_since_epoch().count()); }
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
  requires std::is_integral_v<T> || std::is_enum_v<T>  // a word of the record stands as its number
  void bind_one(int index, T value) { bind_integer(index, static_cast<std::int64_t>(value)); }
  template <class T>
  void bind_one(int index, const std::optional<T>& value) {
    if (value) bind_one(index, *value);
    else bind_one(index, nullptr);
  }

  friend class Database;
  sqlite3* db_;
  sqlite3_stmt* statement_;
  int stamp_;
  const std::string& file_;

 public:
  using Blob = Bytes;
};

}  // namespace guanxi::storage
