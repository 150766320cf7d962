// A desk at which commands are called: a database and a configuration in a temporary folder, streams that are kept in memory, a clock
// that stands still.
#pragma once

#include <unistd.h>

#include <deque>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <system_error>
#include <vector>

#include <guanxi/cli/run.hpp>

namespace guanxi::test {

class KeptStreams : public cli::Streams {
 public:
  cli::Written out(std::string_view text) override {
    ++outs;
    if (taken == cli::Written::all) said += text;
    return taken;
  }
  void err(std::string_view text) override { errors += text; }
  Result<std::string> read_all() override { return input; }
  std::string read_line() override {
    if (answers.empty()) return {};
    std::string answer = answers.front();
    answers.pop_front();
    return answer;
  }
  std::optional<std::string> write_line(const std::string& prompt) override {
    errors += prompt;
    if (answers.empty()) return std::nullopt;
    return read_line();
  }
  std::optional<char> read_key() override {
    if (keys.empty()) return std::nullopt;
    const char key = keys.front();
    keys.pop_front();
    return key;
  }
  cli::Paged page(const std::string& pager, std::string_view text, bool last) override {
    if (pager == missing_pager) {
      if (last || ++pages > pages_until_missing) return cli::Paged::missing;
      return cli::Paged::all;
    }
    paged_by = pager;
    said += text;
    ++pages;
    return pages >= pages_read ? cli::Paged::left : cli::Paged::all;
  }
  Result<std::string> edit(const std::string& editor, std::string_view text) override {
    edited_by = editor;
    shown = text;
    if (!saved) return fail(ErrorKind::failed, "the editor failed");
    return *saved;
  }

  std::optional<int> run_program(const std::vector<std::string>& words) override {
    run_words = words;
    if (!while_editing || words.size() < 5) return program_code;
    const std::string& file = words.back();
    edited_by = words[2].substr(0, words[2].find(" \"$@\""));
    edited_line = words[4].starts_with('+') ? std::stoi(words[4]) : 0;
    std::ifstream before(file, std::ios::binary);
    shown.assign(std::istreambuf_iterator<char>(before), std::istreambuf_iterator<char>());
    return while_editing(file) ? 0 : 1;
  }

  cli::Written taken = cli::Written::all;  // what becomes of what is written to stdout
  std::string input;                       // stdin
  std::deque<char> keys;                   // pressed on the terminal
  std::deque<std::string> answers;         // typed on the terminal
  std::string missing_pager;
  int pages_until_missing = 0;  // how often a pipe to it takes something before that is known
  int pages_read = 1 << 20;     // how often something is taken until the reader leaves
  int pages = 0;
  int outs = 0;                      // how often something was written to stdout
  std::optional<std::string> saved;  // in the editor
  // What an editor does with a file; false: it fails.
  std::function<bool(const std::string& file)> while_editing = {};
  int edited_line = 0;                  // that it was told; 0: none
  std::optional<int> program_code = 0;  // of whatever program is run; nullopt: there is none

  std::string said;    // on stdout
  std::string errors;  // on stderr
  std::string paged_by, edited_by, shown;
  std::vector<std::string> run_words;
};

class Desk {
 public:
  Desk() {
    std::string pattern = (std::filesystem::temp_directory_path() / "guanxi-commands-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::system_error(errno, std::generic_category(), pattern);
    folder_ = pattern;
    std::ofstream(folder_ / "config.toml") << "[user]\ntimezone = \"Asia/Shanghai\"\ncountry = \"CN\"\n";
    variables = {{"TERM", "xterm"},
                 {"XDG_STATE_HOME", (folder_ / "state").string()},
                 {"GUANXI_DB", (folder_ / "people.db").string()},
                 {"GUANXI_CONFIG", (folder_ / "config.toml").string()},
                 {"GUANXI_NOW", "2026-11-20"}};
    host.variable = [this](const char* name) -> std::optional<std::string> {
      const auto found = variables.find(name);
      return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
  }
  ~Desk() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  // The exit code. What was said before is forgotten.
  int call(std::vector<std::string> words) {
    streams.said.clear();
    streams.errors.clear();
    return cli::run(std::move(words), host, streams);
  }

  void sit_at_terminal(int height = 0) {
    host.stdin_terminal = host.stdout_terminal = host.stderr_terminal = true;
    host.terminal_height = height;
  }

  const std::filesystem::path& folder() const { return folder_; }
  std::filesystem::path drafts() const { return folder_ / "state" / "guanxi" / "drafts"; }

  app::Host host;
  KeptStreams streams;
  std::map<std::string, std::string> variables;

 private:
  std::filesystem::path folder_;
};

}  // namespace guanxi::test
