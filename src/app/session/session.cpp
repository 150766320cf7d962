#include <guanxi/app/session/session.hpp>

#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <stdexcept>
#include <utility>

#include <guanxi/app/holidays/holidays.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/calendar/range.hpp>
#include <guanxi/storage/failure.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/text/sanitise.hpp>

#include "session/base_folders.hpp"

namespace guanxi::app {

using namespace settings;

namespace fs = std::filesystem;

namespace {

fs::path home(const ReadVariable& variable) {
  if (const auto value = variable("HOME")) return *value;
  const passwd* entry = getpwuid(getuid());
  return entry && entry->pw_dir ? fs::path(entry->pw_dir) : fs::path("/");
}

}  // namespace

fs::path base_folder(const ReadVariable& variable, const char* name, const char* below_home) {
  const auto value = variable(name);
  return value && fs::path(*value).is_absolute() ? fs::path(*value) : home(variable) / below_home;
}

namespace {

fs::path config_path(const Host& host, const GlobalOptions& options) {
  if (!options.config.empty()) return options.config;
  if (const auto variable = host.variable("GUANXI_CONFIG")) return *variable;
  return base_folder(host.variable, "XDG_CONFIG_HOME", ".config") / "guanxi" / "config.toml";
}

fs::path database_path(const Host& host, const GlobalOptions& options) {
  if (!options.db.empty()) return options.db;
  if (const auto variable = host.variable("GUANXI_DB")) return *variable;
  return base_folder(host.variable, "XDG_DATA_HOME", ".local/share") / "guanxi" / "guanxi.db";
}

Result<Zone> user_zone(const Host& host, const Config& config) {
  const std::string named = config.text("user.timezone");
  return named.empty() ? Result<Zone>(Zone::of_system(host.variable("TZ").value_or(""))) : Zone::named(named);
}

// A date alone stands for its noon, so that "today" is that day wherever it is asked.
Result<calendar::Instant> instant_of(const std::string& text, const Zone& zone) {
  const auto instant = calendar::parse_rfc3339(text);
  const auto date = instant ? std::chrono::floor<std::chrono::days>(zone.local(*instant)) : calendar::parse_iso_date(text);
  if (date && !calendar::accepted(*date)) {
    return usage_error(message("GUANXI_NOW lies outside the days that guanxi knows: '{text}'", "text"_is = text), message(calendar::accepted_days));
  }
  if (instant) return *instant;
  if (date) return zone.instant(*date + std::chrono::hours{12});
  return usage_error(message("GUANXI_NOW is neither an instant nor a date: '{text}'", "text"_is = text), message("as 2026-11-20T09:00:00+08:00 or 2026-11-20"));
}

}  // namespace

// What is rehearsed makes no file. There it would be in the way of nobody, and it is gone with the session.
class Session::ScratchFolder {
 public:
  explicit ScratchFolder(const std::string& within) : folder_(within + "/guanxi-XXXXXX") {
    if (mkdtemp(folder_.data()) != nullptr) return;
    throw storage::Failure(
        {ErrorKind::failed, message("cannot make a folder in '{folder}'", "folder"_is = within), message("set TMPDIR to a folder that can be written")});
  }
  ~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const std::string& folder() const { return folder_; }

 private:
  std::string folder_;
};

Session::Session(const Host& host, const GlobalOptions& options, Start start, Notices& notices)
    : now_(start.now),
      variable_(host.variable),
      config_(std::move(start.config)),
      zone_(std::move(start.zone)),
      notices_(notices),
      stages_(host.stages),
      config_file_(config_path(host, options)),
      config_named_(!options.config.empty() || host.variable("GUANXI_CONFIG")),
      database_file_(database_path(host, options)),
      effect_(options.effect) {}

Result<Session::Start> Session::read(const Host& host, const GlobalOptions& options) {
  TRY_ASSIGN(auto config, Config::load(config_path(host, options)));
  for (const auto& assignment : options.overrides) {
    TRY(config.override_with(assignment));
  }
  TRY_ASSIGN(auto zone, user_zone(host, config));
  auto now = host.now;
  if (const auto given = host.variable("GUANXI_NOW")) {
    TRY_ASSIGN(now, instant_of(*given, zone));
  }
  return Start{std::move(config), std::move(zone), now};
}

Result<std::unique_ptr<Session>> Session::make(const Host& host, const GlobalOptions& options, Notices& notices) {
  TRY_ASSIGN(auto start, read(host, options));
  return std::unique_ptr<Session>(new Session(host, options, std::move(start), notices));
}

Result<void> Session::require_config() const {
  std::error_code unreadable;  // which was an error when it was read
  if (!config_named_ || fs::exists(config_file_, unreadable) || unreadable) return {};
  return fail(ErrorKind::failed, message("there is no configuration at '{file}'", "file"_is = config_file_.string()),
              message("guanxi init makes one there, and so does guanxi config set"));
}

calendar::DateContext Session::dates(calendar::Bias bias) const {
  return {local_now(), bias,
          [this](std::string_view id, int year) -> std::optional<calendar::Date> {
            const auto day = day_of_holiday(packs(), config_.text("user.country"), id, year);
            if (day) return *day;
            // The language asks for year after year.
            if (!std::exchange(packs_broken_, true)) warn(day.error().message);
            return std::nullopt;
          },
          [this](calendar::Instant instant) { return zone_.local(instant); }};
}

Effect Session::effect() const {
  if (effect_) return *effect_;
  throw std::logic_error("this command writes, and does not say so (CommandSpec::writes)");
}

Session::~Session() = default;

fs::path Session::file_to_open(storage::Access access) {
  std::error_code ignored;
  if (access != storage::Access::create || effect() == Effect::lasting || fs::exists(database_file_, ignored)) return database_file_;
  if (!scratch_) scratch_ = std::make_unique<ScratchFolder>(variable_("TMPDIR").value_or("/tmp"));
  return fs::path(scratch_->folder()) / "guanxi.db";
}

storage::Store& Session::store(storage::Access access) {
  const bool write = access != storage::Access::read;
  if (!store_ || (write && !writable_)) {
    store_.reset();
    in_stage(stages_, CommandStage::opening, [&] {
      store_ = std::make_unique<storage::Store>(file_to_open(access), access, rebuild_keys);
      if (write && effect() == Effect::rehearsed) store_->rehearse();
      store_->author(config_.text("user.name"));
      store_->hold();
    });
    writable_ = write;
  }
  return *store_;
}

Packs& Session::packs() const {
  const auto warn = [this](const Error& wrong) {
    this->warn(wrong.hint.empty() ? wrong.message : message("{what}\nhint: {hint}", "what"_is = wrong.message, "hint"_is = wrong.hint));
  };
  if (!packs_) packs_ = std::make_unique<Packs>(packs_folder(), warn);
  return *packs_;
}

bool Session::unchanged() const { return store_ && store_->unchanged(); }

void Session::let_go() {
  if (store_) store_->let_go();
}

void Session::say_made(Sentence<"record"> sentence, const std::string& record) {
  note(message(sentence, "record"_is = record));
  made_.push_back(record);
}

}  // namespace guanxi::app
