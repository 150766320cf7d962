// Reading a file of the user's: a plain file, or a pipe that a shell made of a command.
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include <guanxi/base/message.hpp>

#include "files/user_file.hpp"

namespace guanxi::settings {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_bytes = 16u << 20;  // a device that never ends is no configuration
constexpr int patience_ms = 1000;              // for the first writer of a pipe

bool is_pipe(int descriptor) {
  struct stat found = {};
  return fstat(descriptor, &found) == 0 && S_ISFIFO(found.st_mode);
}

// Whether anything, or the end of it, comes within the time; negative: however long that takes.
bool comes(int descriptor, int within_ms) {
  pollfd wanted{descriptor, POLLIN, 0};
  int ready = 0;
  do ready = poll(&wanted, 1, within_ms);
  while (ready < 0 && errno == EINTR);
  return ready > 0;
}

}  // namespace

tl::unexpected<Error> cannot_read(Sentence<> what, const fs::path& file, std::string_view why) {
  return fail(ErrorKind::failed, message("cannot read {what} {file}: {why}", "what"_is = translated(what.text()), "file"_is = file.string(), "why"_is = why));
}

tl::unexpected<Error> cannot_write(Sentence<> what, const fs::path& file, std::string_view why) {
  return fail(ErrorKind::failed, message("cannot write {what} {file}: {why}", "what"_is = translated(what.text()), "file"_is = file.string(), "why"_is = why));
}

Result<std::optional<std::string>> read_config_text(const fs::path& file, Sentence<> what) {
  // Without O_NONBLOCK the opening of a pipe waits for its writer, which may never come.
  const OpenFile opened(open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (opened.number() < 0) {
    if (errno == ENOENT || errno == ENOTDIR) return std::nullopt;
    return cannot_read(what, file, std::strerror(errno));
  }
  if (isatty(opened.number())) return cannot_read(what, file, message("it is a terminal"));
  bool waits_for_writer = is_pipe(opened.number());
  std::string text;
  char part[16384];
  for (;;) {
    const ssize_t count = read(opened.number(), part, sizeof part);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN) {
      comes(opened.number(), -1);
      continue;
    }
    if (count < 0) return cannot_read(what, file, std::strerror(errno));
    if (count == 0 && waits_for_writer) {
      if (!comes(opened.number(), patience_ms)) return cannot_read(what, file, message("nobody writes to this pipe"));
      waits_for_writer = false;
      continue;
    }
    if (count == 0) return text;
    waits_for_writer = false;
    text.append(part, static_cast<std::size_t>(count));
    if (text.size() > most_bytes) return cannot_read(what, file, std::strerror(EFBIG));
  }
}

}  // namespace guanxi::settings
