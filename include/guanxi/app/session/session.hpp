// What a use case works with: clock, zone, configuration, packs and database. It says nothing by itself: what it has to tell beside its
// result goes to the Notices that it was made with.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/app/session/stages.hpp>
#include <guanxi/base/effect.hpp>
#include <guanxi/base/error.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/calendar/language.hpp>
#include <guanxi/settings/config/config.hpp>
#include <guanxi/settings/places/zone.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::settings {
class Packs;  // settings/packs/packs.hpp
}

namespace guanxi::app {

// What main found out about the outside.
struct Host {
  calendar::Instant now;
  std::function<std::optional<std::string>(const char*)> variable;  // an environment variable; nullopt: unset or empty
  bool stdin_terminal = false;
  bool stdin_piped = false;  // a pipe or a file: it has an end
  bool stdout_terminal = false;
  bool stderr_terminal = false;
  int terminal_width = 0;  // 0: not known
  int terminal_height = 0;
  std::chrono::nanoseconds (*ticks)() = nullptr;  // time that only goes on, from any beginning; nullptr: none
  StageObserver* stages = nullptr;                // told of the stages of the command; nullptr: nobody is
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
  std::optional<Effect> effect = Effect::lasting;  // of what the command writes; none: it is declared to write nothing
};

// All of stdin, where a file is named "-".
using ReadStdin = std::function<Result<std::string>()>;

// Whoever takes what is said beside a result: the terminal's stderr, or a list in a test.
class Notices {
 public:
  virtual ~Notices() = default;
  virtual void note(std::string_view text) = 0;  // not with --quiet
  virtual void warn(std::string_view text) = 0;  // always
};

class Session {
 public:
  // Reads the configuration. Errors: the configuration's, an unreadable GUANXI_NOW, an unknown zone. `notices` must outlive the session.
  static Result<std::unique_ptr<Session>> make(const Host& host, const GlobalOptions& options, Notices& notices);
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;
  virtual ~Session();

  // ---- facts
  calendar::Instant now() const { return now_; }
  calendar::LocalTime local_now() const { return zone_.local(now_); }
  calendar::Date today() const { return std::chrono::floor<std::chrono::days>(local_now()); }
  const settings::Zone& zone() const { return zone_; }
  const settings::Config& config() const { return config_; }
  const std::filesystem::path& config_file() const { return config_file_; }
  // Error: a configuration was named (by --config or GUANXI_CONFIG) that is not there.
  Result<void> require_config() const;
  const std::filesystem::path& database_file() const { return database_file_; }
  std::optional<std::string> variable(const char* name) const { return variable_(name); }
  // What dates are read by; packs of holidays are asked when a word is none of the language's own. Not to outlive this.
  calendar::DateContext dates(calendar::Bias bias) const;

  // Of what is written to the database and to the user's files. Throws std::logic_error in a command that is not declared to write
  // (cli::CommandSpec::writes): so none is without --dry-run.
  Effect effect() const;

  // ---- data
  // Opened at the first call and kept, and held (storage::Store::hold) until a Work begins, or something is waited for: a question,
  // the editor, stdin, the pager. Throws storage::Failure. Rehearsed, a file that is not there yet is made in a folder of the moment.
  storage::Store& store(storage::Access access);
  // The packs of countries, with the user's own from `packs` beside the configuration. Nothing is read until one is asked for.
  settings::Packs& packs() const;
  std::filesystem::path packs_folder() const { return config_file_.parent_path() / "packs"; }
  storage::Store* opened() const { return store_.get(); }  // nullptr: no database so far
  bool unchanged() const;                                  // a Work was committed, and all was so already: undo has no entry of it
  void let_go();                                           // nobody else shall wait while this does: gives the database's lock back

  // ---- what is said beside the result
  void note(std::string_view text) { notices_.note(text); }
  void warn(std::string_view text) const { notices_.warn(text); }
  // "new organisation huawei  华为": what a command makes that was not asked for by its name. It is kept for the journal's line.
  void say_made(Sentence<"record"> sentence, const std::string& record);
  const std::vector<std::string>& made() const { return made_; }

 protected:
  // What the outside and the configuration say; make() begins with it.
  struct Start {
    settings::Config config;
    settings::Zone zone;
    calendar::Instant now;
  };
  static Result<Start> read(const Host& host, const GlobalOptions& options);
  Session(const Host& host, const GlobalOptions& options, Start start, Notices& notices);

 private:
  class ScratchFolder;
  std::filesystem::path file_to_open(storage::Access access);

  calendar::Instant now_;
  std::function<std::optional<std::string>(const char*)> variable_;
  settings::Config config_;
  settings::Zone zone_;
  Notices& notices_;
  StageObserver* stages_;
  std::filesystem::path config_file_;
  bool config_named_ = false;  // rather than found where it usually is
  std::filesystem::path database_file_;
  std::optional<Effect> effect_;
  std::unique_ptr<ScratchFolder> scratch_;  // outlives the store in it
  std::unique_ptr<storage::Store> store_;
  mutable std::unique_ptr<settings::Packs> packs_;
  mutable bool packs_broken_ = false;  // and said so
  bool writable_ = false;
  std::vector<std::string> made_;  // "huawei  华为"
};

}  // namespace guanxi::app
