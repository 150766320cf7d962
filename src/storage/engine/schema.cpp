#include "engine/schema.hpp"

#include <guanxi/base/message.hpp>

#include "engine/machine.hpp"
#include "engine/upgrade.hpp"

namespace guanxi {
extern const Embedded embedded_schema[];
}

namespace guanxi::storage {

namespace fs = std::filesystem;

const int application_id = 0x4775616e;

std::span<const Embedded> migrations() {
  static const std::size_t count = [] {
    std::size_t n = 0;
    while (embedded_schema[n].name && embedded_schema[n].name[0] == '0') ++n;  // the others are upgrades
    return n;
  }();
  return {embedded_schema, count};
}

void execute(sqlite3* db, const std::string& file, const char* sql) {
  const int code = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) raise(code, sqlite3_extended_errcode(db), file, sqlite3_system_errno(db));
}

namespace {

// Format 15 is what the first two make; each that follows makes the next.
constexpr std::size_t first_format_parts = 2;
int format_of(std::size_t migrations) { return format_before + 1 + static_cast<int>(migrations) - static_cast<int>(first_format_parts); }

int number(sqlite3* db, const std::string& file, const char* sql) {
  int value = 0;
  const auto read = [](void* out, int, char** texts, char**) {
    *static_cast<int*>(out) = texts[0] ? std::atoi(texts[0]) : 0;
    return 0;
  };
  const int code = sqlite3_exec(db, sql, read, &value, nullptr);
  if (code != SQLITE_OK) raise(code, sqlite3_extended_errcode(db), file, sqlite3_system_errno(db));
  return value;
}

void refuse_foreign(sqlite3* db, const std::string& file) {
  const int id = number(db, file, "PRAGMA application_id");
  if (id == application_id) return;
  if (id == 0 && number(db, file, "SELECT count(*) FROM sqlite_schema") == 0) return;
  // What the shell's .dump writes has all tables, but not the two numbers of the file's head.
  if (id == 0 && number(db, file, "SELECT count(*) FROM sqlite_schema WHERE name IN ('party', 'interaction', 'journal', 'meta')") == 4) {
    throw Failure({ErrorKind::failed, message("'{file}' is a copy that has lost the mark of guanxi, as sqlite3 .dump makes one", "file"_is = file),
                   "make copies with sqlite3's .backup; this one is left as it is"});
  }
  throw Failure({ErrorKind::failed, message("'{file}' is a database, but not one of guanxi's", "file"_is = file),
                 "name another file with --db, GUANXI_DB or the configuration's location"});
}

void refuse_newer(int version, int known, const std::string& file) {
  if (version <= known) return;
  throw Failure(
      {ErrorKind::failed,
       message("'{file}' was written by a newer guanxi (format {format}, this one knows {known})", "file"_is = file, "format"_is = version, "known"_is = known),
       "install the newer guanxi again; the file was left as it is"});
}

void refuse_read_only(sqlite3* db, const std::string& file) {
  if (sqlite3_db_readonly(db, "main") != 1) return;
  throw Failure({ErrorKind::failed, message("'{file}' has the format of an older guanxi, and may only be read", "file"_is = file),
                 "copy it to a folder where you may write, and name the copy with --db"});
}

Connection open_file(const std::string& file, int flags) {
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &opened, flags, nullptr);
  Connection connection(opened);
  if (code != SQLITE_OK) raise(code, code, file);
  return connection;
}

// Through a connection of its own: SQLite copies nothing for one that is about to write.
void copy_database(const std::string& file, const std::string& copy) {
  const Connection source = open_file(file, SQLITE_OPEN_READWRITE);
  const Connection target = open_file(copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  int code = SQLITE_OK;
  if (sqlite3_backup* backup = sqlite3_backup_init(target.get(), "main", source.get(), "main")) {
    code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
  }
  if (code == SQLITE_DONE) code = SQLITE_OK;
  if (code == SQLITE_OK) code = sqlite3_errcode(target.get());
  if (code != SQLITE_OK) raise(code, code, copy);
}

// A copy of the whole database, the WAL's content included, beside the file. The transaction that migrates is open
// already: of several processes one makes the copy, and it is of the format that it is named for. It gets its name when it
// is whole.
void back_up(const std::string& file, int version) {
  const std::string copy = file + ".before-format-" + std::to_string(version + 1);
  const std::string part = copy + ".part";
  std::error_code failed;
  fs::remove(part, failed);
  try {
    copy_database(file, part);
  } catch (...) {
    fs::remove(part, failed);
    throw;
  }
  fs::rename(part, copy, failed);
  if (failed) raise(SQLITE_CANTOPEN, SQLITE_CANTOPEN, copy);
}

void name_this_machine(sqlite3* db, const std::string& file) {
  const std::string bits = std::to_string(random_machine());
  const std::string sql = "INSERT INTO meta VALUES ('machine', " + bits + "); INSERT INTO machine VALUES (" + bits + ", 0, unixepoch(), '')";
  execute(db, file, sql.c_str());
}

void refuse_older(int version, const std::string& file) {
  if (version == 0 || version >= format_before) return;
  throw Failure({ErrorKind::failed,
                 message("'{file}' has format {format}, and this guanxi reads files from format {oldest} on", "file"_is = file, "format"_is = version,
                         "oldest"_is = format_before),
                 message("open the file once with a guanxi that writes format {oldest}; it was left as it is", "oldest"_is = format_before)});
}

void migrate(sqlite3* db, const std::string& file, std::span<const Embedded> known, int version) {
  std::size_t next = 0;
  if (version == format_before) {
    upgrade_from_14(db, file, known.first(first_format_parts));
    next = first_format_parts;
  } else if (version > format_before) {
    next = first_format_parts + static_cast<std::size_t>(version - format_before - 1);
  }
  for (; next < known.size(); ++next) execute(db, file, known[next].text);
  if (version == 0) name_this_machine(db, file);
  const std::string stamp = "PRAGMA application_id = " + std::to_string(application_id) + "; PRAGMA user_version = " + std::to_string(format_of(known.size()));
  execute(db, file, stamp.c_str());
}

}  // namespace

void make_current(sqlite3* db, const std::string& file, std::span<const Embedded> known, const std::function<void()>& migrated) {
  const int current = format_of(known.size());
  int version = number(db, file, "PRAGMA user_version");
  if (version == current && number(db, file, "PRAGMA application_id") == application_id) return;
  refuse_foreign(db, file);
  refuse_newer(version, current, file);
  refuse_older(version, file);
  refuse_read_only(db, file);
  if (version == 0) execute(db, file, "PRAGMA journal_mode = WAL");
  execute(db, file, "BEGIN IMMEDIATE");
  try {
    // Another process may have been faster.
    version = number(db, file, "PRAGMA user_version");
    if (version > 0 && version < current) back_up(file, version);
    if (version < current) migrate(db, file, known, version);
    if (version > 0 && version < current && migrated) migrated();
    execute(db, file, "COMMIT");
  } catch (...) {
    sqlite3_exec(db, "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
}

}  // namespace guanxi::storage
