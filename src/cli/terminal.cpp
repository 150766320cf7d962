#include <guanxi/cli/terminal.hpp>

#include <algorithm>
#include <utility>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/answers.hpp>
#include <guanxi/text/sanitise.hpp>

#include "streams.hpp"

namespace guanxi::cli {
namespace {

constexpr std::size_t flush_at = std::size_t{16} * 1024;
constexpr std::size_t most_in_pipe = std::size_t{1} << 20;  // more than this a pipe takes only if somebody reads it
constexpr int usual_width = 80;

// It knows no colours and turns no pages; so does one of which nothing is known.
bool is_dumb(const app::Host& host) {
  const std::string kind = host.variable("TERM").value_or("");
  return kind.empty() || kind == "dumb";
}

Result<bool> wants_colour(const app::Host& host, const app::GlobalOptions& options, const settings::Config& config) {
  const bool forced = host.variable("CLICOLOR_FORCE").value_or("0") != "0";
  std::string mode = options.color;
  if (mode.empty() && host.variable("NO_COLOR")) mode = "never";
  if (mode.empty() && forced) mode = "always";
  if (mode.empty()) mode = config.text("ui.color");
  if (mode != "auto" && mode != "always" && mode != "never") {
    return usage_error(message("there is no colour mode '{mode}'", "mode"_is = mode), message("auto, always or never"));
  }
  return mode == "always" || (mode == "auto" && host.stdout_terminal && !is_dumb(host));
}

int width_of(const app::Host& host) {
  const int columns = whole_number(host.variable("COLUMNS").value_or("")).value_or(0);
  if (columns > 0) return std::clamp(columns, 20, 1000);
  return host.terminal_width > 0 ? host.terminal_width : usual_width;
}

bool relative_dates(const app::Host& host, const settings::Config& config) {
  const std::string mode = config.text("ui.dates");
  return mode == "relative" || (mode != "iso" && host.stdout_terminal);
}

}  // namespace

Terminal::Terminal(const app::Host& host, const app::GlobalOptions& options, Streams& streams)
    : host_(host), options_(options), streams_(streams), format_(options.format.empty() ? "text" : options.format) {
  if (!host.stdout_terminal || options.no_pager || host.terminal_height <= 0 || is_dumb(host)) paging_ = Pager::none;
}

Terminal::~Terminal() {
  if (paging_ == Pager::at_work) give_to_pager(true);
}

Result<void> Terminal::configure(const settings::Config& config) {
  TRY_ASSIGN(const auto colour, wants_colour(host_, options_, config));
  text_style_ = {width_of(host_), colour, relative_dates(host_, config)};
  pager_ = config.text("ui.pager");
  return {};
}

// Formats for programs have escapes of their own.
void Terminal::print(std::string_view text) {
  const std::size_t before = pending_.size();
  if (format_ != "text" || text::is_screen(text, text_style_.colour)) pending_ += text;
  else pending_ += text::screen(text, text_style_.colour);
  if (paging_ == Pager::undecided) lines_ += std::count(pending_.begin() + static_cast<std::ptrdiff_t>(before), pending_.end(), '\n');
  if (pending_.size() >= flush_at) pour(false);
}

// On a terminal it is a full screen that tells whether there is a pager: until then everything waits.
void Terminal::pour(bool last) {
  if (paging_ == Pager::undecided && lines_ >= host_.terminal_height) paging_ = Pager::at_work;
  if (paging_ == Pager::at_work) give_to_pager(last);
  else if (last || paging_ == Pager::none) write_out(std::exchange(pending_, {}));
}

std::string Terminal::pager_command() const {
  std::string pager = pager_;
  if (const auto variable = host_.variable("PAGER")) pager = pager.empty() ? *variable : pager;
  if (const auto variable = host_.variable("GUANXI_PAGER")) pager = *variable;
  return pager.empty() ? "less" : pager;
}

void Terminal::give_to_pager(bool last) {
  if (unread_.size() <= most_in_pipe) unread_ += pending_;
  const std::string text = std::exchange(pending_, {});
  const Paged paged = app::in_stage(host_.stages, app::CommandStage::printing, [&] { return streams_.page(pager_command(), text, last); });
  if (last || paged != Paged::all) paging_ = Pager::none;
  if (paged == Paged::left) closed_ = true;
  if (paged == Paged::missing) write_out(std::exchange(unread_, {}));
}

void Terminal::write_out(std::string_view text) {
  if (closed_ || lost_) return;
  const Written written = app::in_stage(host_.stages, app::CommandStage::printing, [&] { return streams_.out(text); });
  closed_ = written == Written::reader_gone;
  lost_ = written == Written::failed;
}

void Terminal::note(std::string_view text) {
  if (!options_.quiet) warn(text);
}
void Terminal::warn(std::string_view text) { streams_.err("guanxi: " + std::string(text) + "\n"); }

Result<std::string> Terminal::read_stdin() {
  about_to_wait();
  return streams_.read_all();
}

std::optional<bool> Terminal::ask(std::string_view question) {
  if (!interactive()) return std::nullopt;
  about_to_wait();
  streams_.err(std::string(question) + " [y/N] ");
  const std::string answer = streams_.read_line();
  return says_yes(answer);
}

std::optional<std::string> Terminal::ask_line(std::string_view question) {
  if (!interactive()) return std::nullopt;
  about_to_wait();
  streams_.err(std::string(question) + " ");
  const std::string answer = streams_.read_line();
  return std::string(ascii::trimmed(answer));
}

std::optional<std::string> Terminal::write_line(std::string_view question) {
  if (!interactive()) return std::nullopt;
  about_to_wait();
  const auto line = streams_.write_line(std::string(question) + " ");
  return std::string(ascii::trimmed(line.value_or("")));
}

bool Terminal::begin_dialogue() {
  paging_ = Pager::none;
  return interactive() && host_.stdout_terminal;
}

std::optional<char> Terminal::read_key() {
  if (!flush()) return std::nullopt;
  return streams_.read_key();
}

Result<std::string> Terminal::edit(std::string_view text) {
  about_to_wait();
  const auto editor = host_.variable("VISUAL") ? host_.variable("VISUAL") : host_.variable("EDITOR");
  return streams_.edit(editor.value_or("vi"), text);
}

std::optional<int> Terminal::run_program(const std::vector<std::string>& words) {
  about_to_wait();
  return streams_.run_program(words);
}

Result<void> Terminal::flush() {
  about_to_wait();
  pour(true);
  if (!lost_) return {};
  return unwritten_output();
}

}  // namespace guanxi::cli
