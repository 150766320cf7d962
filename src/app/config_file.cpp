// Reading the configuration's file, and replacing it as a whole or not at all.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include <guanxi/app/config.hpp>

namespace guanxi::app {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_bytes = 16u << 20;  // a device that never ends is no configuration

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close_now(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }
  bool close_now() {
    const int number = number_;
    number_ = -1;
    return number < 0 || close(number) == 0;
  }

 private:
  int number_;
};

tl::unexpected<Error> cannot(const char* verb, std::string_view what, const fs::path& file, int code) {
  return fail(ErrorKind::failed,
              std::string("cannot ") + verb + " " + std::string(what) + " " + file.string() + ": " + std::strerror(code));
}

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// The folders that are missing, for the user alone.
bool make_folders(const fs::path& folder) {
  if (folder.empty() || mkdir(folder.c_str(), 0700) == 0) return true;
  if (errno == ENOENT) return make_folders(folder.parent_path()) && (mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST);
  return errno == EEXIST;
}

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
  const Descriptor opened(open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.number() >= 0) fsync(opened.number());
}

bool fill(int number, std::string_view text, mode_t mode) {
  Descriptor file(number);
  return fchmod(file.number(), mode) == 0 && write_all(file.number(), text) && fsync(file.number()) == 0 &&
         file.close_now();
}

}  // namespace

Result<std::optional<std::string>> read_config_text(const fs::path& file, std::string_view what) {
  const Descriptor opened(open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (opened.number() < 0) {
    if (errno == ENOENT || errno == ENOTDIR) return std::nullopt;
    return cannot("read", what, file, errno);
  }
  std::string text;
  char part[16384];
  for (;;) {
    const ssize_t count = read(opened.number(), part, sizeof part);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return cannot("read", what, file, errno);
    if (count == 0) return text;
    text.append(part, static_cast<std::size_t>(count));
    if (text.size() > most_bytes) return cannot("read", what, file, EFBIG);
  }
}

Result<void> write_config_text(const fs::path& file, std::string_view text, std::string_view what) {
  const fs::path target = behind_links(file);
  if (!make_folders(target.parent_path())) return cannot("write", what, file, errno);
  struct stat old = {};
  const bool there = stat(target.c_str(), &old) == 0;
  // A rename would put a plain file in the place of /dev/null, a pipe or a socket.
  if (there && !S_ISREG(old.st_mode) && !S_ISDIR(old.st_mode)) {
    return fail(ErrorKind::failed, "cannot write " + std::string(what) + ": " + file.string() + " is not a plain file",
                "name a file with --config or GUANXI_CONFIG");
  }
  const mode_t mode = there ? old.st_mode & 07777 : 0600;
  std::string beside = target.string() + ".XXXXXX";
  const int number = mkostemp(beside.data(), O_CLOEXEC);
  if (number < 0) return cannot("write", what, file, errno);
  if (!fill(number, text, mode) || rename(beside.c_str(), target.c_str()) != 0) {
    const int code = errno;
    unlink(beside.c_str());
    return cannot("write", what, file, code);
  }
  sync_folder(target.parent_path());
  return {};
}

}  // namespace guanxi::app
