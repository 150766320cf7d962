#include "engine/failures.hpp"

#include <cerrno>
#include <cstring>

#include <guanxi/base/message.hpp>
#include <guanxi/storage/failure.hpp>

#include "engine/connection.hpp"

namespace guanxi::storage {

void refuse(ErrorKind kind, std::string message, std::string hint) { throw Failure({kind, std::move(message), std::move(hint)}); }

namespace {

// SQLite says "corrupt" also where a page could not be read: whether the file is, a check of it by a connection of its own tells.
bool is_damaged(const std::string& file) {
  sqlite3* opened = nullptr;
  int code = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr);
  const Connection db(opened);
  if (code != SQLITE_OK) return false;
  sqlite3_busy_timeout(opened, 1000);
  bool sound = false;
  const auto read = [](void* out, int, char** texts, char**) {
    *static_cast<bool*>(out) = texts[0] && std::strcmp(texts[0], "ok") == 0;
    return 0;
  };
  code = sqlite3_exec(opened, "PRAGMA integrity_check(1)", read, &sound, nullptr);
  return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || (code == SQLITE_OK && !sound);
}

[[noreturn]] void refuse_corrupt(const std::string& file) {
  if (is_damaged(file)) {
    refuse(ErrorKind::failed, message("'{file}' is damaged", "file"_is = file),
           message("put a backup in its place, and remove '{file}-wal' and '{file}-shm'; "
                   "files named *.before-format-* beside it are backups",
                   "file"_is = file));
  }
  refuse(ErrorKind::failed, message("'{file}' could not be read just now; a check of the file found no damage", "file"_is = file),
         "run the command again; if this repeats, check the disk");
}

constexpr std::string_view disk_hint = "free some space and run the command again; nothing was changed";
constexpr std::string_view check_disk = "check the disk, or the network drive, then run the command again";

[[noreturn]] void refuse_full(const std::string& file) {
  refuse(ErrorKind::failed, message("no space left for '{file}'", "file"_is = file), std::string(disk_hint));
}

[[noreturn]] void refuse_io(int extended, const std::string& file, int system_error) {
  if (system_error == ENOSPC || system_error == EDQUOT) refuse_full(file);
  const std::string_view why = system_error > 0 ? std::strerror(system_error) : "";
  switch (extended) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_MMAP:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
      refuse(ErrorKind::failed,
             why.empty() ? message("cannot read '{file}'", "file"_is = file) : message("cannot read '{file}': {why}", "file"_is = file, "why"_is = why),
             std::string(check_disk));
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
    case SQLITE_IOERR_SHMLOCK:
    case SQLITE_IOERR_SHMMAP:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
      refuse(ErrorKind::failed,
             why.empty() ? message("cannot lock '{file}'", "file"_is = file) : message("cannot lock '{file}': {why}", "file"_is = file, "why"_is = why),
             "a network drive may lock no files: keep the database on a disk of this computer");
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
      refuse(ErrorKind::failed,
             why.empty() ? message("cannot write '{file}'", "file"_is = file) : message("cannot write '{file}': {why}", "file"_is = file, "why"_is = why),
             std::string(check_disk));
    default:
      refuse(ErrorKind::failed,
             why.empty() ? message("cannot read or write '{file}'", "file"_is = file)
                         : message("cannot read or write '{file}': {why}", "file"_is = file, "why"_is = why),
             std::string(check_disk));
  }
}

[[noreturn]] void refuse_constraint(int extended, const std::string& file) {
  if (extended == SQLITE_CONSTRAINT_FOREIGNKEY) {
    refuse(ErrorKind::failed, "a record that this command needs is no longer there; nothing was changed", "another program removed it: run the command again");
  }
  refuse(ErrorKind::failed, message("'{file}' already has what this command would add; nothing was changed", "file"_is = file),
         "another program changed it: run the command again");
}

}  // namespace

void raise(int code, int extended, const std::string& file, int system_error) {
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      refuse(ErrorKind::locked, message("'{file}' is in use by another program", "file"_is = file),
             "wait until the other guanxi is done and run the command again");
    case SQLITE_FULL: refuse_full(file);
    case SQLITE_READONLY:
    case SQLITE_PERM:
      refuse(ErrorKind::failed, message("'{file}' may only be read", "file"_is = file), "give yourself the right to write to the file and its folder");
    case SQLITE_NOTADB: refuse(ErrorKind::failed, message("'{file}' is not a database", "file"_is = file), "name another file with --db or GUANXI_DB");
    case SQLITE_CORRUPT: refuse_corrupt(file);
    case SQLITE_CANTOPEN: refuse(ErrorKind::failed, message("cannot open '{file}'", "file"_is = file), "check the path and its permissions");
    case SQLITE_IOERR: refuse_io(extended, file, system_error);
    case SQLITE_NOMEM: refuse(ErrorKind::failed, "out of memory");
    case SQLITE_CONSTRAINT: refuse_constraint(extended, file);
    case SQLITE_TOOBIG: refuse(ErrorKind::failed, "a text is too long to be stored; nothing was changed", "write a shorter one");
    case SQLITE_SCHEMA:
    case SQLITE_ERROR:
      refuse(ErrorKind::failed, message("'{file}' does not have the tables that guanxi made", "file"_is = file),
             "another program changed them: put a backup in its place");
    default:
      refuse(ErrorKind::failed, message("'{file}' could not be used (SQLite's code {code})", "file"_is = file, "code"_is = extended),
             "run the command again; nothing was changed");
  }
}

void raise_after_commit(int code, int extended, const std::string& file, int system_error) {
  if ((code & 0xff) != SQLITE_IOERR) raise(code, extended, file, system_error);
  const std::string_view why = system_error > 0 ? std::strerror(system_error) : "";
  refuse(ErrorKind::failed,
         why.empty() ? message("it is not known whether the change was kept in '{file}'", "file"_is = file)
                     : message("it is not known whether the change was kept in '{file}': {why}", "file"_is = file, "why"_is = why),
         "check the disk, then look with: guanxi undo --list");
}

}  // namespace guanxi::storage
