// Where a command's words go, and where its answers come from: stdout, stderr, stdin, the pager, the editor. It is handed in, so that a
// test reads what a command says.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/app/session/session.hpp>
#include <guanxi/present/style.hpp>

namespace guanxi::cli {

enum class Written { all, reader_gone, failed };
enum class Paged { all, left, missing };  // left: its reader has seen enough; missing: it could not be started, and shows nothing of all that it was given

// The streams themselves. The process's own are real_streams(); tests have some that are kept in memory.
class Streams {
 public:
  virtual ~Streams() = default;
  virtual Written out(std::string_view text) = 0;
  virtual void err(std::string_view text) = 0;
  // All of stdin. Error: it could not be read to its end (a folder, a failing disk), or it is longer than 1 GiB; never a part of it.
  virtual Result<std::string> read_all() = 0;
  virtual std::string read_line() = 0;  // from the terminal, without the line's end
  // The same with keys to edit it; nullopt: the input ended before the line.
  virtual std::optional<std::string> write_line(const std::string& prompt) = 0;
  // One key of the terminal, as it is pressed and without showing it; 0: one that has no character of ASCII. nullopt: the input ended, or
  // the key was Ctrl-C or Ctrl-D. The terminal is as before, whatever ends the wait.
  virtual std::optional<char> read_key() = 0;
  // Gives this to the pager, which is started at the first call; the last waits until it is left.
  virtual Paged page(const std::string& pager, std::string_view text, bool last) = 0;
  // What was saved. Error: the editor failed, or no file for it could be made.
  virtual Result<std::string> edit(const std::string& editor, std::string_view text) = 0;
  // Runs a program, found on PATH, with these words, and waits for it; no shell sees them. Its exit code, above 128 for a signal; nullopt:
  // there is no such program.
  virtual std::optional<int> run_program(const std::vector<std::string>& words) = 0;
};
Streams& real_streams();

class Terminal : public app::Notices {
 public:
  Terminal(const app::Host& host, const app::GlobalOptions& options, Streams& streams);
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;
  ~Terminal() override;  // not before the pager is left

  const present::TextStyle& text_style() const { return text_style_; }
  const std::string& format() const { return format_; }  // "text" unless asked otherwise
  bool json() const { return format_ == "json"; }
  bool quiet() const { return options_.quiet; }
  bool interactive() const { return host_.stdin_terminal && host_.stderr_terminal; }
  bool stdin_terminal() const { return host_.stdin_terminal; }
  bool stdin_piped() const { return host_.stdin_piped; }

  void print(std::string_view text);          // data, to stdout; buffered
  void note(std::string_view text) override;  // "guanxi: …" to stderr; not with --quiet
  void warn(std::string_view text) override;  // the same, always
  Result<std::string> read_stdin();           // all of it; error: it could not be read to its end
  // yes or no from the terminal; nullopt when there is none.
  std::optional<bool> ask(std::string_view question);
  // A line typed on the terminal, without blanks at its ends; empty also at the end of input. nullopt: there is no terminal.
  std::optional<std::string> ask_line(std::string_view question);
  // A text of one line, typed with the usual keys to edit it; empty also at the end of input. nullopt: there is no terminal.
  std::optional<std::string> write_line(std::string_view question);
  // For a command that talks with the user, screen by screen: false: stdin, stdout and stderr are no terminal. There is no pager from here on.
  bool begin_dialogue();
  // Shows what was printed, and waits for a key as Streams::read_key does; nullopt also where nothing can be shown any more.
  std::optional<char> read_key();
  // The user's editor on this text; what was saved. Error: no editor, or it failed.
  Result<std::string> edit(std::string_view text);
  std::optional<int> run_program(const std::vector<std::string>& words);  // as Streams::run_program
  // Writes out what was printed, through the pager when stdout is a terminal and it is long.
  // Error: the data could not be written (a closed pipe is no error).
  Result<void> flush();
  bool delivered() const { return !closed_ && !lost_; }  // stdout took all of it so far

 protected:
  // Takes width, colours and the pager. Error: there is no such colour mode.
  Result<void> configure(const settings::Config& config);
  virtual void about_to_wait() {}  // for an answer, for input, for the reader of the output

 private:
  void write_out(std::string_view text);
  void pour(bool last);
  void give_to_pager(bool last);
  std::string pager_command() const;

  app::Host host_;
  app::GlobalOptions options_;
  Streams& streams_;
  present::TextStyle text_style_ = {};
  std::string format_;
  std::string pager_ = {};
  std::string pending_ = {};
  enum class Pager { undecided, at_work, none };
  Pager paging_ = Pager::undecided;
  long lines_ = 0;           // printed while that is undecided
  std::string unread_ = {};  // what was given to the pager while it is not sure that it could be started
  bool closed_ = false;      // the reader of stdout went away
  bool lost_ = false;        // some of what was printed could not be written
};

}  // namespace guanxi::cli
