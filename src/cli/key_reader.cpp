#include "key_reader.hpp"

#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace guanxi::cli {
namespace {

constexpr char interrupt = 3, end_of_input = 4, suspend = 26, escape = 27;
constexpr int most_apart = 30;  // milliseconds between the bytes of one key
constexpr std::array ends_of_program = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

termios usual = {};  // for the handler, which is told nothing

void put_back_and_end(int signal) {
  tcsetattr(STDIN_FILENO, TCSANOW, &usual);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

// While it is there, keys come as they are pressed. What ends the program meanwhile puts the terminal back first.
class KeyByKey {
 public:
  KeyByKey() {
    if (tcgetattr(STDIN_FILENO, &usual) != 0) return;
    changed_ = true;
    struct sigaction action = {};
    action.sa_handler = put_back_and_end;
    for (std::size_t i = 0; i < ends_of_program.size(); ++i) sigaction(ends_of_program[i], &action, &before_[i]);
    begin();
  }
  ~KeyByKey() {
    if (!changed_) return;
    end();
    for (std::size_t i = 0; i < ends_of_program.size(); ++i) sigaction(ends_of_program[i], &before_[i], nullptr);
  }
  KeyByKey(const KeyByKey&) = delete;
  KeyByKey& operator=(const KeyByKey&) = delete;

  // As the terminal's own keys would do; returns when somebody goes on with the program.
  void stop() const {
    end();
    std::raise(SIGTSTP);
    begin();
  }

 private:
  void begin() const {
    termios one_by_one = usual;
    one_by_one.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | ISIG | IEXTEN);
    one_by_one.c_cc[VMIN] = 1;
    one_by_one.c_cc[VTIME] = 0;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &one_by_one);
  }
  void end() const { tcsetattr(STDIN_FILENO, TCSADRAIN, &usual); }

  bool changed_ = false;
  std::array<struct sigaction, ends_of_program.size()> before_ = {};
};

std::optional<char> next_byte() {
  char byte = 0;
  while (true) {
    const ssize_t got = read(STDIN_FILENO, &byte, 1);
    if (got == 1) return byte;
    if (got < 0 && errno == EINTR) continue;
    return std::nullopt;
  }
}

// Whether a byte follows at once: that of an arrow, or of a character beyond ASCII.
bool more_at_once() {
  pollfd input{STDIN_FILENO, POLLIN, 0};
  return poll(&input, 1, most_apart) > 0;
}

// "[A", "OP", "[1;5C", or the key that Alt was pressed with.
void pass_over_sequence() {
  const auto kind = next_byte();
  if (kind != '[' && kind != 'O') return;
  while (more_at_once()) {
    const auto byte = next_byte();
    if (!byte || (*byte >= '@' && *byte <= '~')) return;
  }
}

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }
bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0xc0; }

// How many bytes of UTF-8 follow the first one.
int bytes_behind(char first) {
  const auto lead = static_cast<unsigned char>(first);
  return lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
}

}  // namespace

std::optional<char> pressed_key() {
  const KeyByKey keys;
  while (true) {
    const auto byte = next_byte();
    if (!byte || *byte == interrupt || *byte == end_of_input) return std::nullopt;
    if (*byte == suspend) {
      keys.stop();
      continue;
    }
    if (*byte == escape && more_at_once()) {
      pass_over_sequence();
      return '\0';
    }
    if (is_ascii(*byte)) return byte;
    for (int left = begins_character(*byte) ? bytes_behind(*byte) : 0; left > 0 && more_at_once(); --left) next_byte();
    return '\0';
  }
}

}  // namespace guanxi::cli
