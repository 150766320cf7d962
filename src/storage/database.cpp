#include "database.hpp"

#include <sys/stat.h>

#include <cstdint>
#include <cstdlib>

#include <fmt/format.h>

#include "schema.hpp"

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#define GUANXI_TUNES_HEAP
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace guanxi::storage {

namespace fs = std::filesystem;

namespace {

constexpr int busy_milliseconds = 5000;

std::string_view disk_hint = "free some space and run the command again; nothing was changed";

[[noreturn]] void refuse(ErrorKind kind, std::string message, std::string hint = {}) {
  throw Failure({kind, std::move(message), std::move(hint)});
}

}  // namespace

void raise(int code, int extended, const std::string& file) {
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      refuse(ErrorKind::locked, fmt::format("'{}' is in use by another program", file),
           "wait until the other guanxi is done and run the command again");
    case SQLITE_FULL: refuse(ErrorKind::failed, fmt::format("no space left for '{}'", file), std::string(disk_hint));
    case SQLITE_READONLY:
    case SQLITE_PERM:
      refuse(ErrorKind::failed, fmt::format("'{}' may only be read", file),
           "give yourself the right to write to the file and its folder");
    case SQLITE_NOTADB:
      refuse(ErrorKind::failed, fmt::format("'{}' is not a database", file), "name another file with --db or GUANXI_DB");
    case SQLITE_CORRUPT:
      refuse(ErrorKind::failed, fmt::format("'{}' is damaged", file),
           "put a backup in its place; the files named *.before-format-* beside it are some");
    case SQLITE_CANTOPEN: refuse(ErrorKind::failed, fmt::format("cannot open '{}'", file), "check the path and its permissions");
    case SQLITE_IOERR:
      refuse(ErrorKind::failed, fmt::format("cannot read or write '{}' (input/output error {})", file, extended),
           std::string(disk_hint));
    case SQLITE_NOMEM: refuse(ErrorKind::failed, "out of memory");
    default: refuse(ErrorKind::failed, fmt::format("the database '{}' refused the change (code {})", file, extended));
  }
}

void Query::check(int code) const {
  if (code != SQLITE_OK) raise(code, sqlite3_extended_errcode(db_), file_);
}

bool Query::step() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  raise(code, sqlite3_extended_errcode(db_), file_);
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
  const auto day = calendar::parse_iso_date(view(column));
  if (!day) raise(SQLITE_CORRUPT, SQLITE_CORRUPT, file_);
  return *day;
}

std::optional<calendar::Date> Query::maybe_date(int column) const {
  if (null(column)) return std::nullopt;
  return date(column);
}

void Query::bind_one(int index, std::string_view text) {
  const char* bytes = text.data() ? text.data() : "";
  check(sqlite3_bind_text(statement_, index, bytes, static_cast<int>(text.size()), SQLITE_TRANSIENT));
}
void Query::bind_one(int index, calendar::Date day) {
  const std::string text = calendar::iso(day);
  check(sqlite3_bind_text(statement_, index, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT));
}
void Query::bind_one(int index, Id id) {
  if (id) bind_integer(index, id.value);
  else bind_one(index, nullptr);
}
void Query::bind_one(int index, std::nullptr_t) { check(sqlite3_bind_null(statement_, index)); }
void Query::bind_integer(int index, std::int64_t value) { check(sqlite3_bind_int64(statement_, index, value)); }
void Query::bind_blob(int index, std::string_view bytes) {
  check(sqlite3_bind_blob64(statement_, index, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
}

namespace {

void make_folder(const fs::path& folder) {
  if (folder.empty() || fs::exists(folder)) return;
  make_folder(folder.parent_path());
  if (mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
    refuse(ErrorKind::failed, fmt::format("cannot make the folder '{}'", folder.string()), "check the permissions of the folder above it");
  }
}

void prepare_path(const fs::path& file, Access access) {
  std::error_code ignored;
  if (fs::is_directory(file, ignored)) {
    refuse(ErrorKind::failed, fmt::format("'{}' is a directory, not a database", file.string()), "name a file with --db or GUANXI_DB");
  }
  if (fs::exists(file, ignored)) {
    if (fs::is_regular_file(file, ignored)) return;
    refuse(ErrorKind::failed, fmt::format("'{}' is no file", file.string()), "name a file with --db or GUANXI_DB");
  }
  if (access != Access::write) {
    refuse(ErrorKind::failed, fmt::format("there is no database yet at '{}'", file.string()),
         "begin with: guanxi add NAME --org FIRM   (or guanxi init)");
  }
  make_folder(fs::absolute(file).parent_path());
}

// The first touch of a page of heap is a fault of its own, and a command that opens the database touches up to some 300 pages
// in a few milliseconds: one call gets them all for a tenth of that. Memory that is freed is kept, for the same reason: a
// command ends before the system could want it back. Where a system has neither call, this does nothing.
void get_heap_at_once() {
#if defined(GUANXI_TUNES_HEAP) && defined(MADV_POPULATE_WRITE)
  constexpr std::size_t bytes = 1216 * 1024;
  constexpr int kept = 64 << 20;
  mallopt(M_MMAP_THRESHOLD, 8 << 20);
  mallopt(M_TRIM_THRESHOLD, kept);
  const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  void* block = std::malloc(bytes);
  const auto first = (reinterpret_cast<std::uintptr_t>(block) + page - 1) / page * page;
  if (block) madvise(reinterpret_cast<void*>(first), bytes - page, MADV_POPULATE_WRITE);
  std::free(block);
#endif
}

// One thread uses SQLite here: its mutexes, and its account of the memory in use, are a tenth of what a short command runs.
void configure_once() {
  static const bool configured = [] {
    get_heap_at_once();
    return sqlite3_config(SQLITE_CONFIG_SINGLETHREAD) == SQLITE_OK && sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
  }();
  static_cast<void>(configured);  // a library that is initialised already works all the same
}

SQLite::Database open_connection(const std::string& file, Access access) {
  configure_once();
  const int flags = SQLITE_OPEN_READWRITE | (access == Access::write ? SQLITE_OPEN_CREATE : 0);
  const mode_t old_mask = umask(077);
  try {
    SQLite::Database db(file, flags, busy_milliseconds);
    umask(old_mask);
    return db;
  } catch (const SQLite::Exception& e) {
    umask(old_mask);
    raise(e.getErrorCode(), e.getExtendedErrorCode(), file);
  }
}

}  // namespace

Database::Database(const fs::path& file, Access access)
    : file_(file.string()), access_(access), db_((prepare_path(file, access), open_connection(file_, access))) {
  // Plans do not look at bound values: a statement that meets a partial index would be prepared anew for each of them.
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
}

void Database::bring_up_to_date(const std::function<void()>& migrated) {
  const mode_t old_mask = umask(077);  // the WAL is made with the first statement
  try {
    make_current(handle(), file_, migrations(), migrated);
    if (access_ != Access::read) execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL");
  } catch (...) {
    umask(old_mask);
    throw;
  }
  umask(old_mask);
}

Query Database::query(const char* sql) {
  auto& statement = statements_[sql];
  if (!statement) {
    sqlite3_stmt* made = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    if (code != SQLITE_OK) raise(code, sqlite3_extended_errcode(handle()), file_);
    statement.reset(made);
  }
  return Query(handle(), statement.get(), file_);
}

void Database::execute(const char* sql) {
  const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) raise(code, sqlite3_extended_errcode(handle()), file_);
}

Id Database::next_id() {
  if (counter_ == 0) {
    Query query = this->query("SELECT (SELECT value FROM meta WHERE key = 'machine') | "
                              "(SELECT value FROM meta WHERE key = 'count')");
    query.step();
    counter_ = query.integer(0);
  }
  return Id{++counter_};
}

void Database::save_counter() {
  if (counter_ == 0) return;
  const std::int64_t mask = (std::int64_t{1} << id_count_bits) - 1;
  run("UPDATE meta SET value = ? WHERE key = 'count'", counter_ & mask);
  counter_ = 0;
}

std::vector<std::int64_t> Database::machines() {
  Query query = this->query("SELECT value FROM meta WHERE key = 'machine'");
  std::vector<std::int64_t> found;
  while (query.step()) found.push_back(query.integer(0));
  return found;
}

std::uint64_t Database::newest_count() {
  Query query = this->query("SELECT value FROM meta WHERE key = 'count'");
  return query.step() ? static_cast<std::uint64_t>(query.integer(0)) : 0;
}

}  // namespace guanxi::storage
