#include "streams.hpp"

#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <utility>

#include <guanxi/base/message.hpp>
#include <guanxi/text/sanitise.hpp>

#include "key_reader.hpp"
#include "line_editor.hpp"

namespace guanxi::cli {

namespace {

constexpr std::size_t most_input = std::size_t{1} << 30;

Written write_to(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {  // whoever started us asked not to be waited for
      pollfd room{descriptor, POLLOUT, 0};
      poll(&room, 1, -1);
      continue;
    }
    if (written < 0) return errno == EPIPE ? Written::reader_gone : Written::failed;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return Written::all;
}

// While it lives, the keys that end a program are those of the program that is waited for.
class KeysIgnored {
 public:
  KeysIgnored() : interrupt_(std::signal(SIGINT, SIG_IGN)), quit_(std::signal(SIGQUIT, SIG_IGN)) {}
  ~KeysIgnored() { restore(); }
  KeysIgnored(const KeysIgnored&) = delete;
  KeysIgnored& operator=(const KeysIgnored&) = delete;

  void restore() const {
    std::signal(SIGINT, interrupt_);
    std::signal(SIGQUIT, quit_);
  }
  // Those that the other program is to be ended by.
  sigset_t ending() const {
    sigset_t signals;
    sigemptyset(&signals);
    if (interrupt_ != SIG_IGN) sigaddset(&signals, SIGINT);
    if (quit_ != SIG_IGN) sigaddset(&signals, SIGQUIT);
    return signals;
  }

 private:
  void (*interrupt_)(int);
  void (*quit_)(int);
};

// The editor may be words for the shell ("code --wait"); the path is none of them, whatever is in its folder's name.
bool runs_well(const std::string& editor, const std::string& path) {
  const KeysIgnored ignored;
  const pid_t child = fork();
  if (child == 0) {
    ignored.restore();
    const std::string command = editor + " \"$@\"";
    execl("/bin/sh", "sh", "-c", command.c_str(), "sh", path.c_str(), static_cast<char*>(nullptr));
    _exit(127);
  }
  int status = -1;
  while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return child > 0 && status == 0;
}

}  // namespace

tl::unexpected<Error> unwritten_output() {
  return fail(ErrorKind::failed, message("cannot write the output"), message("the disk that it goes to may be full"));
}

namespace {

class RealStreams : public Streams {
 public:
  Written out(std::string_view text) override { return write_to(STDOUT_FILENO, text); }
  void err(std::string_view text) override { write_to(STDERR_FILENO, text::lines(text)); }  // control characters become U+FFFD
  Result<std::string> read_all() override;
  std::string read_line() override;
  std::optional<std::string> write_line(const std::string& prompt) override;
  std::optional<char> read_key() override { return pressed_key(); }
  Paged page(const std::string& pager, std::string_view text, bool last) override;
  Result<std::string> edit(const std::string& editor, std::string_view text) override;
  std::optional<int> run_program(const std::vector<std::string>& words) override;

 private:
  FILE* pager_ = nullptr;
};

Result<std::string> RealStreams::read_all() {
  std::string text;
  char buffer[65536];
  while (true) {
    const ssize_t got = read(STDIN_FILENO, buffer, sizeof buffer);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0 && errno == EISDIR) return fail(ErrorKind::failed, message("stdin is a folder; nothing was read"), message("give it a file or a pipe"));
    if (got < 0)
      return fail(ErrorKind::failed, message("stdin could not be read to its end; nothing was recorded"), message("run the command again once it can be read"));
    if (got == 0) return text;
    text.append(buffer, static_cast<std::size_t>(got));
    if (text.size() > most_input)
      return fail(ErrorKind::failed, message("stdin is longer than 1 GiB; nothing was recorded"), message("divide it, and give the parts one by one"));
  }
}

std::string RealStreams::read_line() {
  std::string line;
  char c = 0;
  while (read(STDIN_FILENO, &c, 1) == 1 && c != '\n') line += c;
  return line;
}

std::optional<std::string> RealStreams::write_line(const std::string& prompt) {
  const char* kind = std::getenv("TERM");
  if (auto edited = edited_line(prompt, kind ? kind : "")) return *edited;
  err(prompt);
  return read_line();
}

Paged RealStreams::page(const std::string& pager, std::string_view text, bool last) {
  if (pager == "cat") return Paged::missing;
  if (!pager_) {
    setenv("LESS", "FRX", 0);
    pager_ = popen(pager.c_str(), "w");
    if (!pager_) return Paged::missing;
  }
  const bool taken = write_to(fileno(pager_), text) == Written::all;
  if (taken && !last) return Paged::all;
  const int status = pclose(std::exchange(pager_, nullptr));
  const int not_found = 127;  // the shell's
  if (WIFEXITED(status) && WEXITSTATUS(status) == not_found) return Paged::missing;
  return taken ? Paged::all : Paged::left;
}

Result<std::string> RealStreams::edit(const std::string& editor, std::string_view text) {
  const char* folder = std::getenv("TMPDIR");
  std::string path = std::string(folder && *folder ? folder : "/tmp") + "/guanxi-XXXXXX.txt";
  const int file = mkstemps(path.data(), 4);
  if (file < 0) return fail(ErrorKind::failed, message("cannot make a file for the editor"), message("set TMPDIR to a folder that can be written"));
  const Written written = write_to(file, text);
  close(file);
  const bool saved_well = written == Written::all && runs_well(editor, path);
  std::ifstream saved(path, std::ios::binary);
  std::string result((std::istreambuf_iterator<char>(saved)), std::istreambuf_iterator<char>());
  saved.close();
  unlink(path.c_str());
  if (!saved_well)
    return fail(ErrorKind::failed, message("the editor '{editor}' failed", "editor"_is = editor), message("set VISUAL or EDITOR; nothing was recorded"));
  return result;
}

std::optional<int> RealStreams::run_program(const std::vector<std::string>& words) {
  std::vector<char*> arguments;
  for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));  // posix_spawnp changes none of them
  arguments.push_back(nullptr);
  const KeysIgnored ignored;
  const sigset_t ending = ignored.ending();
  posix_spawnattr_t how;
  posix_spawnattr_init(&how);
  posix_spawnattr_setsigdefault(&how, &ending);
  posix_spawnattr_setflags(&how, POSIX_SPAWN_SETSIGDEF);
  pid_t child = -1;
  const int fault = posix_spawnp(&child, arguments.front(), nullptr, &how, arguments.data(), environ);
  posix_spawnattr_destroy(&how);
  if (fault == ENOENT) return std::nullopt;
  constexpr int not_run = 126, by_signal = 128;  // as a shell says it
  if (fault != 0) return not_run;
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return not_run;
  }
  return WIFSIGNALED(status) ? by_signal + WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace

Streams& real_streams() {
  static RealStreams streams;
  return streams;
}

}  // namespace guanxi::cli
