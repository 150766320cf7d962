// The outside, handed in: clock, zone, streams, terminal, environment, configuration, database. main makes the real one.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/app/config.hpp>
#include <guanxi/app/zone.hpp>
#include <guanxi/base/error.hpp>
#include <guanxi/calendar/language.hpp>
#include <guanxi/present/style.hpp>
#include <guanxi/storage/store.hpp>

namespace guanxi::app {

class Packs;  // packs.hpp

// What main found out about the outside.
struct Host {
  calendar::Instant now;
  std::function<std::optional<std::string>(const char*)> variable;  // an environment variable; nullopt: unset or empty
  bool stdin_terminal = false;
  bool stdin_piped = false;  // a pipe or a file: it has an end
  bool stdout_terminal = false;
  bool stderr_terminal = false;
  int terminal_width = 0;   // 0: not known
  int terminal_height = 0;
};

// The options that every command takes.
struct GlobalOptions {
  std::string db = {};
  std::string config = {};
  std::vector<std::string> overrides = {};  // -c KEY=VALUE
  std::string format = {};
  std::string color = {};
  bool no_pager = false;
  bool quiet = false;
};

class Env {
 public:
  // Reads the configuration. Errors: the configuration's, an unreadable GUANXI_NOW, an unknown zone or colour mode.
  static Result<std::unique_ptr<Env>> make(Host host, GlobalOptions options);
  ~Env();

  // ---- facts
  calendar::Instant now() const { return host_.now; }
  calendar::LocalTime local_now() const { return zone_.local(host_.now); }
  calendar::Date today() const { return std::chrono::floor<std::chrono::days>(local_now()); }
  const Zone& zone() const { return zone_; }
  const Config& config() const { return config_; }
  const std::filesystem::path& config_file() const { return config_file_; }
  // Error: a configuration was named (by --config or GUANXI_CONFIG) that is not there.
  Result<void> require_config() const;
  const std::filesystem::path& database_file() const { return database_file_; }
  std::optional<std::string> variable(const char* name) const { return host_.variable(name); }
  const present::Look& look() const { return look_; }
  const std::string& format() const { return format_; }  // "text" unless asked otherwise
  bool json() const { return format_ == "json"; }
  bool quiet() const { return options_.quiet; }
  bool interactive() const { return host_.stdin_terminal && host_.stderr_terminal; }
  bool stdin_terminal() const { return host_.stdin_terminal; }
  bool stdin_piped() const { return host_.stdin_piped; }
  // What dates are read by; packs of holidays are asked when a word is none of the language's own. Not to outlive this.
  calendar::DateContext dates(calendar::Bias bias) const;

  // ---- data
  // Opened at the first call and kept, and held (storage::Store::hold) until a Work begins, or something is waited for: a question,
  // the editor, stdin, the pager. Throws storage::Failure.
  storage::Store& store(storage::Access access);
  // The packs of countries, with the user's own from `packs` beside the configuration. Nothing is read until one is asked for.
  Packs& packs() const;
  std::filesystem::path packs_folder() const { return config_file_.parent_path() / "packs"; }
  storage::Store* opened() const { return store_.get(); }  // nullptr: no database so far

  // ---- streams
  void print(std::string_view text);   // data, to stdout; buffered
  void confirm(std::string_view line); // what was done, one line to stdout; not with --quiet. Where nothing was changed it says that instead
  bool unchanged() const;              // a Work was committed, and all was so already: undo has no entry of it
  void note(std::string_view text);    // "guanxi: …" to stderr; not with --quiet
  void warn(std::string_view text);    // the same, always
  // "new organisation huawei  华为" to stderr: what a command makes that was not asked for by its name. It is kept for the
  // journal's line.
  void say_made(std::string_view kind, const std::string& record);
  const std::vector<std::string>& made() const { return made_; }
  Result<std::string> read_stdin();  // all of it; error: it could not be read to its end
  // yes or no from the terminal; nullopt when there is none.
  std::optional<bool> ask(std::string_view question);
  // A line typed on the terminal, without blanks at its ends; empty also at the end of input. nullopt: there is no terminal.
  std::optional<std::string> ask_line(std::string_view question);
  // The user's editor on this text; what was saved. Error: no editor, or it failed.
  Result<std::string> edit(std::string_view text);
  // Writes out what was printed, through the pager when stdout is a terminal and it is long.
  // Error: the data could not be written (a closed pipe is no error).
  Result<void> flush();
  bool delivered() const { return !closed_ && !lost_; }  // stdout took all of it so far

 private:
  Env(Host host, GlobalOptions options, Config config, Zone zone);

  Host host_;
  GlobalOptions options_;
  Config config_;
  Zone zone_;
  std::filesystem::path config_file_;
  bool config_named_ = false;  // rather than found where it usually is
  std::filesystem::path database_file_;
  present::Look look_;
  std::string format_;
  std::unique_ptr<storage::Store> store_;
  mutable std::unique_ptr<Packs> packs_;
  mutable bool packs_broken_ = false;  // and said so
  bool writable_ = false;
  std::vector<std::string> made_;  // "huawei  华为"
  void write_out(std::string_view text);
  void wait();

  bool said_unchanged_ = false;
  std::string pending_;
  bool closed_ = false;  // the reader of stdout went away
  bool lost_ = false;    // some of what was printed could not be written
};

}  // namespace guanxi::app
