#include "engine/database.hpp"

#include <sys/stat.h>

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <utility>

#include <guanxi/base/message.hpp>

#include "derived.hpp"
#include "engine/leftover_log.hpp"
#include "engine/machine.hpp"
#include "engine/schema.hpp"
#include "engine/trace.hpp"

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

void make_folder(const fs::path& folder) {
  if (folder.empty() || fs::exists(folder)) return;
  make_folder(folder.parent_path());
  if (mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
    refuse(ErrorKind::failed, message("cannot make the folder '{folder}'", "folder"_is = folder.string()), "check the permissions of the folder above it");
  }
}

// SQLite keeps these in memory, or gives them a meaning of its own: what is written there would be gone.
void refuse_special_name(const std::string& name) {
  if (!name.empty() && name != ":memory:" && !name.starts_with("file:")) return;
  refuse(ErrorKind::usage, name.empty() ? message("the database has an empty name") : message("'{file}' names no file", "file"_is = name),
         "name a file with --db or GUANXI_DB; put ./ before a name that begins with 'file:' or ':'");
}

void prepare_path(const fs::path& file, Access access) {
  refuse_special_name(file.string());
  std::error_code ignored;
  if (fs::is_directory(file, ignored)) {
    refuse(ErrorKind::failed, message("'{file}' is a directory, not a database", "file"_is = file.string()), "name a file with --db or GUANXI_DB");
  }
  if (fs::exists(file, ignored)) {
    if (fs::is_regular_file(file, ignored)) return;
    refuse(ErrorKind::failed, message("'{file}' is no file", "file"_is = file.string()), "name a file with --db or GUANXI_DB");
  }
  if (access != Access::create) {
    refuse(ErrorKind::failed, message("there is no database yet at '{file}'", "file"_is = file.string()),
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

Connection open_connection(const std::string& file, int flags) {
  configure_once();
  const mode_t old_mask = umask(077);
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &opened, flags, nullptr);
  umask(old_mask);
  Connection connection(opened);
  if (code != SQLITE_OK) raise(code, opened ? sqlite3_extended_errcode(opened) : code, file);
  sqlite3_busy_timeout(opened, busy_milliseconds);
  tell_observer(opened);
  return connection;
}

Connection open_to(const std::string& file, Access access) {
  return open_connection(file, SQLITE_OPEN_READWRITE | (access == Access::create ? SQLITE_OPEN_CREATE : 0));
}

// Whether what failed was making or locking the files beside the database.
bool wants_room_beside(sqlite3* db) {
  const int code = sqlite3_errcode(db) & 0xff;
  return code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_FULL || code == SQLITE_IOERR || code == SQLITE_PERM;
}

// SQLite puts its files beside what a link leads to.
std::string behind_links(const std::string& file) {
  std::error_code failed;
  if (!fs::is_symlink(file, failed)) return file;
  const fs::path real = fs::canonical(file, failed);
  return failed ? file : real.string();
}

std::atomic<int> connections = 0;

}  // namespace

Registration::Registration() { ++connections; }
Registration::~Registration() { --connections; }

Database::Database(const fs::path& file, Access access) : file_(file.string()), access_(access), db_((prepare_path(file, access), open_to(file_, access))) {
  // A lock file that is closed drops the locks that another connection of this process has on it.
  if (connections == 1) refuse_strange_log(behind_links(file_));
}

void Database::bring_up_to_date(const std::function<void()>& migrated) {
  const mode_t old_mask = umask(077);  // the WAL is made with the first statement
  try {
    make_current(migrated);
    if (access_ != Access::read) execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL");
    text_changes_.watch(handle());
  } catch (...) {
    umask(old_mask);
    throw;
  }
  umask(old_mask);
}

void Database::make_current(const std::function<void()>& migrated) {
  // Plans do not look at bound values: a statement that meets a partial index would be prepared anew for each of them.
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
  try {
    storage::make_current(handle(), file_, migrations(), [&] {
      if (migrated) migrated();
      settle_everything(*this);
    });
  } catch (const Failure&) {
    if (access_ != Access::read || !wants_room_beside(handle())) throw;
    open_as_it_is();
  }
}

// On a disk that is full or may only be read no lock file can be made. Where nobody writes either, none is needed.
void Database::open_as_it_is() {
  const std::string real = behind_links(file_);
  if (in_use(real)) refuse(ErrorKind::locked, message("'{file}' is in use by another program", "file"_is = file_), "run the command again");
  if (has_log(real)) {
    refuse(ErrorKind::failed, message("the newest changes are in '{file}-wal', which cannot be read here", "file"_is = real),
           "copy both files to a folder where you may write, and name the copy with --db");
  }
  db_ = open_connection(immutable_uri(fs::absolute(real).string()), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
  storage::make_current(handle(), file_, migrations());
}

Query Database::query(const char* sql) {
  Prepared& prepared = statements_[sql];
  if (!prepared.statement) {
    sqlite3_stmt* made = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    if (code != SQLITE_OK) raise(code, sqlite3_extended_errcode(handle()), file_, sqlite3_system_errno(handle()));
    prepared.statement.reset(made);
    prepared.stamp = sqlite3_bind_parameter_index(made, ":now");
  }
  return Query(handle(), prepared.statement.get(), prepared.stamp, file_);
}

// Within a Work that has changed nothing since, no more than two numbers are compared. Elsewhere what another program changed since
// is found, once: this program leaves nothing behind that is not right.
Query Database::derived(const char* sql) {
  if (const int changes = sqlite3_total_changes(handle()); changes != settled_) {
    settle(*this);
    settled_ = sqlite3_total_changes(handle());
  }
  return query(sql);
}

void Database::execute(const char* sql) {
  const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) raise(code, sqlite3_extended_errcode(handle()), file_, sqlite3_system_errno(handle()));
}

void Database::forget() {
  text_changes_.forget();
  counting_ = false;
  settled_ = -1;
  author_number_ = -1;
  zones_.forget();
  authors_.forget();
}

std::int64_t Database::author_number() {
  if (author_number_ < 0) author_number_ = author_.empty() ? 0 : authors_.number(*this, author_);
  return author_number_;
}

void Database::save_marks() {
  if (counting_) run("UPDATE meta SET value = ? WHERE key = 'count'", count_);
  std::uint32_t mark = 0;
  sqlite3_randomness(sizeof mark, &mark);
  run("UPDATE meta SET value = (value << 32) | ? WHERE key = 'lineage'", mark);
}

void Database::hold(bool write) {
  if (held_ != Held::nothing || !sqlite3_get_autocommit(handle())) return;
  execute(write ? "BEGIN IMMEDIATE" : "BEGIN");
  held_ = write ? Held::lock : Held::moment;
}

void Database::let_go() {
  if (std::exchange(held_, Held::nothing) == Held::nothing) return;
  sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
  if (rehearsed_) forget();
}

void Database::wait_for_locks(bool wait) { sqlite3_busy_timeout(handle(), wait ? busy_milliseconds : 0); }

void Database::begin(calendar::Instant now) {
  now_ = now;
  author_number_ = -1;
  if (held_ == Held::lock) held_ = Held::nothing;
  else let_go(), execute("BEGIN IMMEDIATE");
  text_changes_.begin(*this);
}

void Database::commit() {
  settle(*this);
  text_changes_.note(*this);
  save_marks();
  if (rehearsed_) {
    held_ = Held::lock;
    counting_ = false;
    settled_ = sqlite3_total_changes(handle());
    return;
  }
  const int code = sqlite3_exec(handle(), "COMMIT", nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) raise_after_commit(code, sqlite3_extended_errcode(handle()), file_, sqlite3_system_errno(handle()));
  settled_ = sqlite3_total_changes(handle());
  if (std::exchange(counting_, false)) set_mark(file_, {machine_, count_});
}

}  // namespace guanxi::storage
