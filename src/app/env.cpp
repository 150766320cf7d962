#include <guanxi/app/env.hpp>

#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <guanxi/app/holidays.hpp>
#include <guanxi/app/naming.hpp>
#include <guanxi/calendar/range.hpp>
#include <guanxi/text/sanitise.hpp>

#include "streams.hpp"

namespace guanxi::app {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t flush_at = 64 * 1024;
constexpr int usual_width = 80;

fs::path home(const Host& host) {
  if (const auto variable = host.variable("HOME")) return *variable;
  const passwd* entry = getpwuid(getuid());
  return entry && entry->pw_dir ? fs::path(entry->pw_dir) : fs::path("/");
}

// The base directory specification: a relative path counts as unset.
fs::path base_folder(const Host& host, const char* variable, const char* below_home) {
  const auto value = host.variable(variable);
  return value && fs::path(*value).is_absolute() ? fs::path(*value) : home(host) / below_home;
}

fs::path config_path(const Host& host, const GlobalOptions& options) {
  if (!options.config.empty()) return options.config;
  if (const auto variable = host.variable("GUANXI_CONFIG")) return *variable;
  return base_folder(host, "XDG_CONFIG_HOME", ".config") / "guanxi" / "config.toml";
}

fs::path database_path(const Host& host, const GlobalOptions& options) {
  if (!options.db.empty()) return options.db;
  if (const auto variable = host.variable("GUANXI_DB")) return *variable;
  return base_folder(host, "XDG_DATA_HOME", ".local/share") / "guanxi" / "guanxi.db";
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
    return usage_error("GUANXI_NOW lies outside the days that guanxi knows: '" + text + "'", std::string(calendar::accepted_days));
  }
  if (instant) return *instant;
  if (date) return zone.instant(*date + std::chrono::hours{12});
  return usage_error("GUANXI_NOW is neither an instant nor a date: '" + text + "'",
                     "as 2026-11-20T09:00:00+08:00 or 2026-11-20");
}

Result<bool> wants_colour(const Host& host, const GlobalOptions& options, const Config& config) {
  const bool forced = host.variable("CLICOLOR_FORCE").value_or("0") != "0";
  std::string mode = options.color;
  if (mode.empty() && host.variable("NO_COLOR")) mode = "never";
  if (mode.empty() && forced) mode = "always";
  if (mode.empty()) mode = config.text("ui.color");
  if (mode != "auto" && mode != "always" && mode != "never") {
    return usage_error("there is no colour mode '" + mode + "'", "auto, always or never");
  }
  const bool dumb = host.variable("TERM").value_or("") == "dumb";
  return mode == "always" || (mode == "auto" && host.stdout_terminal && !dumb);
}

int number_of(const std::string& text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() ? number : 0;
}

int width_of(const Host& host) {
  const int columns = number_of(host.variable("COLUMNS").value_or(""));
  if (columns > 0) return std::clamp(columns, 20, 1000);
  return host.terminal_width > 0 ? host.terminal_width : usual_width;
}

bool relative_dates(const Host& host, const Config& config) {
  const std::string mode = config.text("ui.dates");
  return mode == "relative" || (mode != "iso" && host.stdout_terminal);
}

}  // namespace

Env::Env(Host host, GlobalOptions options, Config config, Zone zone)
    : host_(std::move(host)), options_(std::move(options)), config_(std::move(config)), zone_(std::move(zone)) {}

Env::~Env() = default;

Result<std::unique_ptr<Env>> Env::make(Host host, GlobalOptions options) {
  const fs::path file = config_path(host, options);
  auto config = Config::load(file);
  if (!config) return tl::unexpected(config.error());
  for (const auto& assignment : options.overrides) {
    if (const auto applied = config->override_with(assignment); !applied) return tl::unexpected(applied.error());
  }
  auto zone = user_zone(host, *config);
  if (!zone) return tl::unexpected(zone.error());
  if (const auto now = host.variable("GUANXI_NOW")) {
    const auto instant = instant_of(*now, *zone);
    if (!instant) return tl::unexpected(instant.error());
    host.now = *instant;
  }
  const auto colour = wants_colour(host, options, *config);
  if (!colour) return tl::unexpected(colour.error());
  std::unique_ptr<Env> env(new Env(std::move(host), std::move(options), std::move(*config), std::move(*zone)));
  env->config_file_ = file;
  env->config_named_ = !env->options_.config.empty() || env->host_.variable("GUANXI_CONFIG");
  env->database_file_ = database_path(env->host_, env->options_);
  env->look_ = {width_of(env->host_), *colour, relative_dates(env->host_, env->config_)};
  env->format_ = env->options_.format.empty() ? "text" : env->options_.format;
  return env;
}

Result<void> Env::require_config() const {
  std::error_code unreadable;  // which was an error when it was read
  if (!config_named_ || fs::exists(config_file_, unreadable) || unreadable) return {};
  return fail(ErrorKind::failed, "there is no configuration at '" + config_file_.string() + "'",
              "guanxi init makes one there, and so does guanxi config set");
}

calendar::DateContext Env::dates(calendar::Bias bias) const {
  return {local_now(), bias, [this](std::string_view id, int year) -> std::optional<calendar::Date> {
            const auto day = day_of_holiday(packs(), config_.text("user.country"), id, year);
            if (day) return *day;
            // The language asks for year after year.
            if (!std::exchange(packs_broken_, true)) write_stderr("guanxi: " + day.error().message + "\n");
            return std::nullopt;
          },
          [this](calendar::Instant instant) { return zone_.local(instant); }};
}

storage::Store& Env::store(storage::Access access) {
  const bool write = access != storage::Access::read;
  if (!store_ || (write && !writable_)) {
    store_.reset();
    store_ = std::make_unique<storage::Store>(database_file_, access, rebuild_keys);
    store_->hold();
    writable_ = write;
  }
  return *store_;
}

Packs& Env::packs() const {
  const auto warn = [this](const Error& wrong) {
    write_stderr("guanxi: " + wrong.message + "\n" + (wrong.hint.empty() ? "" : "hint: " + wrong.hint + "\n"));
  };
  if (!packs_) packs_ = std::make_unique<Packs>(packs_folder(), warn);
  return *packs_;
}

// Formats for programs have escapes of their own.
void Env::print(std::string_view text) {
  if (format_ != "text" || text::is_screen(text, look_.colour)) pending_ += text;
  else pending_ += text::screen(text, look_.colour);
  // What goes through the pager must be seen whole first.
  if (!host_.stdout_terminal && pending_.size() >= flush_at) write_out(std::exchange(pending_, {}));
}

void Env::write_out(std::string_view text) {
  if (closed_ || lost_) return;
  const Written written = write_stdout(text);
  closed_ = written == Written::reader_gone;
  lost_ = written == Written::failed;
}

void Env::confirm(std::string_view line) {
  if (options_.quiet || (unchanged() && said_unchanged_)) return;
  if (unchanged()) {
    said_unchanged_ = true;
    line = "nothing changed: that is how it was already";
  }
  print(text::lines(line));
  print("\n");
}

bool Env::unchanged() const { return store_ && store_->unchanged(); }

void Env::note(std::string_view text) {
  if (!options_.quiet) warn(text);
}
void Env::warn(std::string_view text) { write_stderr("guanxi: " + std::string(text) + "\n"); }

void Env::say_made(std::string_view kind, const std::string& record) {
  note("new " + std::string(kind) + " " + record);
  made_.push_back(record);
}

// Nobody else shall wait while this does.
void Env::wait() {
  if (store_) store_->let_go();
}

Result<std::string> Env::read_stdin() {
  wait();
  return app::read_stdin();
}

std::optional<bool> Env::ask(std::string_view question) {
  if (!interactive()) return std::nullopt;
  wait();
  write_stderr(std::string(question) + " [y/N] ");
  const std::string answer = read_line();
  return answer == "y" || answer == "Y" || answer == "yes" || answer == "是";
}

std::optional<std::string> Env::ask_line(std::string_view question) {
  if (!interactive()) return std::nullopt;
  wait();
  write_stderr(std::string(question) + " ");
  const std::string answer = read_line();
  const auto first = answer.find_first_not_of(" \t\r");
  if (first == std::string::npos) return std::string();
  return answer.substr(first, answer.find_last_not_of(" \t\r") - first + 1);
}

Result<std::string> Env::edit(std::string_view text) {
  wait();
  const auto editor = host_.variable("VISUAL") ? host_.variable("VISUAL") : host_.variable("EDITOR");
  return edit_text(editor.value_or("vi"), text);
}

Result<void> Env::flush() {
  wait();
  const std::string text = std::exchange(pending_, {});
  const auto lines = std::count(text.begin(), text.end(), '\n');
  if (host_.stdout_terminal && !options_.no_pager && lines >= host_.terminal_height && host_.terminal_height > 0) {
    std::string pager = config_.text("ui.pager");
    if (const auto variable = host_.variable("PAGER")) pager = pager.empty() ? *variable : pager;
    if (const auto variable = host_.variable("GUANXI_PAGER")) pager = *variable;
    if (page(pager.empty() ? "less" : pager, text)) return {};
  }
  if (!text.empty()) write_out(text);
  if (!lost_) return {};
  return fail(ErrorKind::failed, "cannot write the output", "the disk that it goes to may be full");
}

}  // namespace guanxi::app
