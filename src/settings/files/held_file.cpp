// Changing a file of the user's: one command at a time, and as a whole or not at all.
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <thread>
#include <utility>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

#include "files/user_file.hpp"

namespace guanxi::settings {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::milliseconds between_tries{10};

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace

bool make_folders(const fs::path& folder) {
  if (folder.empty() || mkdir(folder.c_str(), 0700) == 0) return true;
  if (errno == ENOENT) return make_folders(folder.parent_path()) && (mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST);
  return errno == EEXIST;
}

namespace {

// What a chain of links leads to, also when that does not exist yet.
fs::path behind_links(fs::path file) {
  std::error_code error;
  for (int step = 0; step < 40 && fs::is_symlink(file, error); ++step) {
    const fs::path target = fs::read_symlink(file, error);
    if (error) break;
    file = file.parent_path() / target;
  }
  return file;
}

// The rename is on disk once its folder is.
void sync_folder(const fs::path& folder) {
  const OpenFile opened(open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.number() >= 0) fsync(opened.number());
}

std::string beside(const fs::path& target) { return target.string() + ".new"; }

// A file system without locks goes without.
bool locked(int descriptor) {
  int done = 0;
  do done = flock(descriptor, LOCK_EX | LOCK_NB);
  while (done != 0 && errno == EINTR);
  return done == 0 || errno != EWOULDBLOCK;
}

// Whoever held it before may have put it in the place of the file, or taken it away.
bool still_there(int descriptor, const std::string& name) {
  struct stat open_one = {};
  struct stat named = {};
  return fstat(descriptor, &open_one) == 0 && lstat(name.c_str(), &named) == 0 && open_one.st_dev == named.st_dev && open_one.st_ino == named.st_ino;
}

}  // namespace

int open_locked(const std::string& name, int tries) {
  for (; tries > 0; --tries) {
    OpenFile opened(open(name.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600));
    if (opened.number() < 0) return -1;
    if (!locked(opened.number())) {
      std::this_thread::sleep_for(between_tries);
      continue;
    }
    if (still_there(opened.number(), name)) return opened.release();
  }
  errno = EWOULDBLOCK;
  return -1;
}

// A rename would put a plain file in the place of /dev/null, a pipe or a socket. A folder is refused when it is read.
Result<void> plain_or_absent(const fs::path& file, Sentence<> what) {
  struct stat found = {};
  if (stat(file.c_str(), &found) != 0 || S_ISREG(found.st_mode) || S_ISDIR(found.st_mode)) return {};
  return fail(ErrorKind::failed, message("cannot write {what}: {file} is not a plain file", "what"_is = translated(what.text()), "file"_is = file.string()),
              message("name a file with --config or GUANXI_CONFIG"));
}

HeldFile::HeldFile(HeldFile&& other) noexcept
    : file_(std::move(other.file_)),
      target_(std::move(other.target_)),
      what_(other.what_),
      effect_(other.effect_),
      text_(std::move(other.text_)),
      beside_(std::exchange(other.beside_, -1)) {}

HeldFile::~HeldFile() {
  if (beside_ < 0) return;
  unlink(beside(target_).c_str());
  close(beside_);
}

Result<HeldFile> HeldFile::hold(const fs::path& file, Effect effect, Sentence<> what) {
  TRY(plain_or_absent(file, what));
  HeldFile held;
  held.file_ = file;
  held.target_ = behind_links(file);
  held.what_ = what;
  held.effect_ = effect;
  if (effect == Effect::rehearsed) {
    TRY_ASSIGN(held.text_, read_config_text(held.target_, what));
    return held;
  }
  if (!make_folders(held.target_.parent_path())) return cannot_write(what, file, std::strerror(errno));
  held.beside_ = open_locked(beside(held.target_));
  if (held.beside_ < 0 && errno == EWOULDBLOCK) {
    return fail(ErrorKind::locked, message("another program is changing '{file}'", "file"_is = file.string()),
                message("wait until the other guanxi is done and run the command again"));
  }
  if (held.beside_ < 0) return cannot_write(what, file, std::strerror(errno));
  TRY_ASSIGN(auto text, read_config_text(held.target_, what));
  held.text_ = std::move(text);
  return held;
}

Result<void> HeldFile::prepare(std::string_view text) {
  if (effect_ == Effect::rehearsed) return {};
  struct stat old = {};
  const mode_t mode = stat(target_.c_str(), &old) == 0 ? old.st_mode & 07777 : 0600;
  const bool ready = ftruncate(beside_, 0) == 0 && fchmod(beside_, mode) == 0 && write_all(beside_, text) && fsync(beside_) == 0;
  return ready ? Result<void>() : cannot_write(what_, file_, std::strerror(errno));
}

Result<void> HeldFile::replace() {
  if (effect_ == Effect::rehearsed) return {};
  if (rename(beside(target_).c_str(), target_.c_str()) != 0) return cannot_write(what_, file_, std::strerror(errno));
  sync_folder(target_.parent_path());
  close(std::exchange(beside_, -1));
  return {};
}

Result<void> HeldFile::remove() {
  std::error_code error;
  if (effect_ == Effect::lasting) fs::remove(file_, error);
  if (!error) return {};
  return fail(ErrorKind::failed,
              message("cannot remove {what} {file}: {why}", "what"_is = translated(what_.text()), "file"_is = file_.string(), "why"_is = error.message()));
}

Result<void> write_config_text(const fs::path& file, std::string_view text, Effect effect, Sentence<> what) {
  TRY_ASSIGN(auto held, HeldFile::hold(file, effect, what));
  TRY(held.prepare(text));
  return held.replace();
}

}  // namespace guanxi::settings
