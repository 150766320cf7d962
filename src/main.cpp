#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>

#include <guanxi/cli/run.hpp>

namespace {

std::optional<std::string> variable(const char* name) {
  const char* value = std::getenv(name);
  if (!value || !*value) return std::nullopt;
  return value;
}

std::chrono::nanoseconds ticks() { return std::chrono::steady_clock::now().time_since_epoch(); }

guanxi::app::Host real_host() {
  guanxi::app::Host host;
  host.now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  host.variable = variable;
  host.ticks = ticks;
  struct stat input = {};
  host.stdin_piped = fstat(STDIN_FILENO, &input) == 0 && (S_ISFIFO(input.st_mode) || S_ISREG(input.st_mode));
  host.stdin_terminal = isatty(STDIN_FILENO) != 0;
  host.stdout_terminal = isatty(STDOUT_FILENO) != 0;
  host.stderr_terminal = isatty(STDERR_FILENO) != 0;
  winsize size{};
  if (host.stdout_terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
    host.terminal_width = size.ws_col;
    host.terminal_height = size.ws_row;
  }
  return host;
}

}  // namespace

int main(int count, char** words) {
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is seen where it is written to
  return guanxi::cli::run({words + 1, words + count}, real_host());
}
