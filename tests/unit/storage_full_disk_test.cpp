// A disk that fills up, or fails: a command is recorded whole or not at all, and what is not known is told as that.
#include <doctest/doctest.h>

#include <cstring>

#include "storage_people.hpp"

using namespace guanxi;
using namespace guanxi::storage;

namespace {

using Texts = std::vector<std::string>;

// The system's files, but from some write on, and for everything that would make a file longer, there is no space.
class FullDisk {
 public:
  FullDisk() {
    system_ = sqlite3_vfs_find(nullptr);
    vfs_ = *system_;
    vfs_.zName = "full-disk";
    vfs_.szOsFile = static_cast<int>(sizeof(File)) + system_->szOsFile;
    vfs_.xOpen = open;
    current_ = this;
    REQUIRE(sqlite3_vfs_register(&vfs_, 1) == SQLITE_OK);
  }
  ~FullDisk() {
    sqlite3_vfs_unregister(&vfs_);
    sqlite3_vfs_register(system_, 1);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

  void fill_after(int writes) { left_ = writes; }  // below 0: never
  void no_growth(bool on) { no_growth_ = on; }
  void fail_syncs(bool on) { fail_syncs_ = on; }
  void fail_reads_with(int code) { read_fault_ = code; }  // SQLITE_OK: none fails

 private:
  struct File {
    sqlite3_file base;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
  };
  static sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real(); }

  static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out) {
    const int code = current_->system_->xOpen(current_->system_, name, real(file), flags, out);
    file->pMethods = code == SQLITE_OK ? &methods : nullptr;
    return code;
  }
  static int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    sqlite3_int64 size = 0;
    real(file)->pMethods->xFileSize(real(file), &size);
    if (current_->no_growth_ && at + count > size) return SQLITE_FULL;
    if (current_->left_ == 0) return SQLITE_FULL;
    if (current_->left_ > 0) --current_->left_;
    return real(file)->pMethods->xWrite(real(file), bytes, count, at);
  }
  static int truncate(sqlite3_file* file, sqlite3_int64 size) { return real(file)->pMethods->xTruncate(real(file), size); }
  static int sync(sqlite3_file* file, int flags) { return current_->fail_syncs_ ? SQLITE_IOERR_FSYNC : real(file)->pMethods->xSync(real(file), flags); }
  static int size(sqlite3_file* file, sqlite3_int64* size) { return real(file)->pMethods->xFileSize(real(file), size); }
  static int read(sqlite3_file* f, void* to, int count, sqlite3_int64 at) {
    return current_->read_fault_ ? current_->read_fault_ : real(f)->pMethods->xRead(real(f), to, count, at);
  }
  static int close(sqlite3_file* file) { return real(file)->pMethods->xClose(real(file)); }
  static int lock(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
  static int unlock(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
  static int reserved(sqlite3_file* file, int* out) { return real(file)->pMethods->xCheckReservedLock(real(file), out); }
  // A hint at the size to come would fail where the write itself shall.
  static int control(sqlite3_file* file, int what, void* with) {
    if (what == SQLITE_FCNTL_SIZE_HINT || what == SQLITE_FCNTL_CHUNK_SIZE) return SQLITE_OK;
    return real(file)->pMethods->xFileControl(real(file), what, with);
  }
  static int sector(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
  static int device(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
  static int map(sqlite3_file* f, int page, int size, int grow, void volatile** out) { return real(f)->pMethods->xShmMap(real(f), page, size, grow, out); }
  static int shm_lock(sqlite3_file* f, int at, int count, int flags) { return real(f)->pMethods->xShmLock(real(f), at, count, flags); }
  static void barrier(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
  static int unmap(sqlite3_file* file, int drop) { return real(file)->pMethods->xShmUnmap(real(file), drop); }

  static inline const sqlite3_io_methods methods = {2,       close,  read,   write, truncate, sync,    size,  lock,    unlock, reserved,
                                                    control, sector, device, map,   shm_lock, barrier, unmap, nullptr, nullptr};
  static inline FullDisk* current_ = nullptr;
  sqlite3_vfs* system_;
  sqlite3_vfs vfs_;
  int left_ = -1;
  bool no_growth_ = false;
  bool fail_syncs_ = false;
  int read_fault_ = SQLITE_OK;
};

void log_dinner(Store& store, Id person) {
  Work work(store, "log", some_instant);
  add_dinner(store, day_of(2024, 2, 1), {person});
  work.commit("a dinner");
}

Texts facts(Store& store) {
  Texts all = rows_of(store, "SELECT * FROM interaction");
  for (const char* sql : {"SELECT * FROM participant", "SELECT * FROM standing", "SELECT entry, summary FROM journal", "SELECT handle FROM party"}) {
    for (auto& row : rows_of(store, sql)) all.push_back(std::move(row));
  }
  return all;
}

}  // namespace

TEST_CASE("a command that finds no space changes nothing and says so") {
  FullDisk disk;
  Folder folder;
  Id person = {};
  {
    Store store(folder.file(), Access::create);
    Work work(store, "add", some_instant);
    person = add_person(store, "li");
    work.commit("added li");
  }
  int failures = 0;
  for (int writes = 0;; ++writes) {
    Texts before;
    bool recorded = false;
    {
      Store store(folder.file(), Access::create);
      before = facts(store);
      disk.fill_after(writes);
      try {
        log_dinner(store, person);
        recorded = true;
      } catch (const Failure& failure) {
        ++failures;
        CHECK_MESSAGE(failure.error().message.find("no space left") != std::string::npos, failure.error().message);
        CHECK(failure.error().kind == ErrorKind::failed);
      }
      disk.fill_after(-1);
      CHECK((facts(store) == before) == !recorded);
    }
    Store again(folder.file(), Access::create);
    CHECK((facts(again) == before) == !recorded);
    CHECK(rows_of(again, "PRAGMA integrity_check") == Texts{"ok"});
    CHECK(again.wrong_standings().empty());
    if (recorded) break;
    REQUIRE(writes < 200);
  }
  CHECK(failures > 3);
}

TEST_CASE("an undo that finds no space changes nothing, and does not announce it") {
  FullDisk disk;
  Folder folder;
  {
    Store store(folder.file(), Access::create);
    Id person = {};
    {
      Work work(store, "add", some_instant);
      person = add_person(store, "li");
      work.commit("added li");
    }
    log_dinner(store, person);
  }
  int announced_in_vain = 0;
  for (int writes = 0;; ++writes) {
    Store store(folder.file(), Access::create);
    const Texts before = facts(store);
    bool announced = false, undone = false;
    disk.fill_after(writes);
    try {
      undone = !undo(store, 1, [&](const std::vector<JournalEntry>&) { return announced = true; }).empty();
    } catch (const Failure&) {
    }
    disk.fill_after(-1);
    CHECK((facts(store) == before) == !undone);
    CHECK(rows_of(store, "PRAGMA integrity_check") == Texts{"ok"});
    if (undone) break;
    announced_in_vain += announced;
    REQUIRE(writes < 200);
  }
  CHECK(announced_in_vain <= 2);  // the frame that commits, its head and its page, is all that may fail behind it
}

TEST_CASE("an entry is taken back only while it is the newest") {
  Folder folder;
  Store store(folder.file(), Access::create);
  CHECK_FALSE(store.written().id);
  Id person = {};
  {
    Work work(store, "add", some_instant);
    person = add_person(store, "li");
    work.commit("added li");
  }
  const Id added = store.written().id;
  CHECK(store.written().summary == "added li");
  const Texts before = facts(store);
  log_dinner(store, person);
  const Texts after = facts(store);
  CHECK_FALSE(take_back(store, added));
  CHECK(facts(store) == after);
  CHECK(take_back(store, store.written().id));
  CHECK(facts(store) == before);
  CHECK_FALSE(take_back(store, store.written().id));
  CHECK(facts(store) == before);
}

TEST_CASE("what was recorded last is taken back on a disk that is full by now") {
  FullDisk disk;
  Folder folder;
  Id person = {};
  {
    Store store(folder.file(), Access::create);
    Work work(store, "add", some_instant);
    person = add_person(store, "li");
    work.commit("added li");
  }
  Store store(folder.file(), Access::create);
  log_dinner(store, person);
  const Texts before = facts(store);
  log_dinner(store, person);
  const Texts after = facts(store);
  const Id entry = store.written().id;
  SUBCASE("in the space that the log has") {
    disk.no_growth(true);
    CHECK(take_back(store, entry));
    disk.no_growth(false);
  }
  SUBCASE("or not, where nothing at all can be written") {
    disk.fill_after(0);
    CHECK_THROWS_AS(take_back(store, entry), Failure);
    CHECK(facts(store) == after);
    disk.fill_after(-1);
    CHECK(take_back(store, entry));
  }
  CHECK(facts(store) == before);
  CHECK(rows_of(store, "PRAGMA integrity_check") == Texts{"ok"});
}

TEST_CASE("where the disk does not confirm a commit, nobody claims to know whether it was kept") {
  FullDisk disk;
  Folder folder;
  Store store(folder.file(), Access::create);
  disk.fail_syncs(true);
  try {
    Work work(store, "add", some_instant);
    add_person(store, "li");
    work.commit("added li");
    FAIL("it was taken as kept");
  } catch (const Failure& failure) {
    CHECK_MESSAGE(failure.error().message.starts_with("it is not known whether the change was kept in "), failure.error().message);
    CHECK(failure.error().hint.find("undo --list") != std::string::npos);
  }
  disk.fail_syncs(false);
}

TEST_CASE("a file that cannot be read is not called damaged, and a full disk is not blamed") {
  FullDisk disk;
  Folder folder;
  {
    Store store(folder.file(), Access::create);
    Work work(store, "add", some_instant);
    for (int i = 0; i < 300; ++i) add_person(store, "person-" + std::to_string(i));
    work.commit("added them");
  }
  Store store(folder.file(), Access::read);
  const auto refusal = [&](int code) {
    disk.fail_reads_with(code);
    std::string said;
    try {
      Query query = store.database().query("SELECT sum(length(name)) FROM party");
      while (query.step()) {
      }
    } catch (const Failure& failure) {
      said = failure.error().message + "; " + failure.error().hint;
    }
    disk.fail_reads_with(SQLITE_OK);
    return said;
  };
  const std::string corrupt = refusal(SQLITE_CORRUPT);
  CHECK_MESSAGE(corrupt.find("could not be read just now") != std::string::npos, corrupt);
  const std::string failed = refusal(SQLITE_IOERR_READ);
  CHECK_MESSAGE(failed.starts_with("cannot read "), failed);
  CHECK(failed.find("space") == std::string::npos);
}
