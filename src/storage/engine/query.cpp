#include "engine/query.hpp"

#include <guanxi/base/message.hpp>

#include "engine/failures.hpp"

namespace guanxi::storage {

void Query::check(int code) const {
  if (code != SQLITE_OK) raise(code, sqlite3_extended_errcode(db_), file_, sqlite3_system_errno(db_));
}

bool Query::step() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  raise(code, sqlite3_extended_errcode(db_), file_, sqlite3_system_errno(db_));
}

std::string_view Query::view(int column) const {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  if (!text) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::string_view Query::blob(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
  if (!bytes) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

calendar::Date Query::date(int column) const {
  constexpr std::int64_t first = -719162, last = 2932896;  // 0001-01-01, 9999-12-31
  const std::int64_t day = integer(column);
  if (day >= first && day <= last) return calendar::Date{std::chrono::days{day}};
  refuse(ErrorKind::failed, message("'{file}' holds a day that is none: {day}", "file"_is = file_, "day"_is = day),
         "another program wrote it: put a backup in its place, or correct the day with that program");
}

std::optional<calendar::Date> Query::maybe_date(int column) const {
  if (null(column)) return std::nullopt;
  return date(column);
}

void Query::bind_one(int index, std::string_view text) {
  const char* bytes = text.data() ? text.data() : "";
  check(sqlite3_bind_text(statement_, index, bytes, static_cast<int>(text.size()), SQLITE_TRANSIENT));
}
void Query::bind_one(int index, Id id) {
  if (id) bind_integer(index, id.value);
  else bind_one(index, nullptr);
}
void Query::bind_one(int index, std::nullptr_t) { check(sqlite3_bind_null(statement_, index)); }
void Query::bind_integer(int index, std::int64_t value) { check(sqlite3_bind_int64(statement_, index, value)); }
void Query::bind_blob(int index, std::string_view bytes) { check(sqlite3_bind_blob64(statement_, index, bytes.data(), bytes.size(), SQLITE_TRANSIENT)); }

}  // namespace guanxi::storage
