#include <guanxi/cli/run.hpp>

#include <algorithm>

#include <fmt/format.h>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/complete.hpp>
#include <guanxi/cli/help.hpp>
#include <guanxi/app/remind/next_step.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/storage/failure.hpp>
#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/text/nearest.hpp>
#include <guanxi/text/sanitise.hpp>

#include "parse.hpp"
#include "streams.hpp"
#include "version.hpp"

namespace guanxi::cli {

using namespace app;
using namespace settings;
namespace {

constexpr int longest_alias_chain = 10;

int report(const Error& error) {
  std::string out = "guanxi: " + text::one_line(error.message) + "\n";
  if (!error.hint.empty()) out += "hint: " + error.hint + "\n";
  write_stderr(out);
  return exit_code(error.kind);
}

Error unknown_command(std::string_view word) {
  std::vector<std::string_view> names;
  for (const auto& entry : commands()) {
    if (!entry.command->spec.hidden) names.push_back(entry.name);
  }
  const auto near = text::nearest(word, names);
  return {ErrorKind::usage, in_quotes(word) + " is not a guanxi command",
          near ? "did you mean '" + std::string(*near) + "'?" : "see guanxi help"};
}

// The words of an alias, split at blanks; quotes keep blanks together.
std::vector<std::string> split_alias(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  char quote = 0;
  bool inside = false;
  for (const char c : text) {
    if (quote) {
      if (c == quote) quote = 0;
      else word += c;
    } else if (c == '"' || c == '\'') {
      quote = c;
      inside = true;
    } else if (ascii::is_blank(c)) {
      if (inside) words.push_back(std::move(word));
      word.clear();
      inside = false;
    } else {
      word += c;
      inside = true;
    }
  }
  if (inside) words.push_back(std::move(word));
  return words;
}

Result<const Command*> expand_aliases(const Env& env, std::vector<std::string>& words) {
  const auto aliases = env.config().table("alias");
  for (int step = 0; step < longest_alias_chain; ++step) {
    if (const Command* command = find_command(words.front())) return command;
    const auto alias = aliases.find(words.front());
    if (alias == aliases.end()) return tl::unexpected(unknown_command(words.front()));
    auto expansion = split_alias(alias->second);
    if (expansion.empty()) return usage_error("the alias '" + words.front() + "' is empty");
    words.erase(words.begin());
    words.insert(words.begin(), expansion.begin(), expansion.end());
  }
  return usage_error("the alias '" + words.front() + "' leads back to itself");
}

Result<void> check_format(const Env& env, const CommandSpec& spec) {
  constexpr std::string_view usual[] = {"text", "json"};
  const auto formats = spec.formats.empty() ? std::span<const std::string_view>(usual) : spec.formats;
  if (std::find(formats.begin(), formats.end(), env.format()) != formats.end()) return {};
  std::string all;
  for (const auto format : formats) all += (all.empty() ? "" : ", ") + std::string(format);
  return usage_error(std::string(spec.name) + " has no format '" + env.format() + "'", "it knows: " + all);
}

Result<void> check_words(const CommandSpec& spec, const Args& args) {
  const auto least = std::count_if(spec.arguments.begin(), spec.arguments.end(), [](const auto& a) { return !a.optional; });
  const bool open = std::any_of(spec.arguments.begin(), spec.arguments.end(), [](const auto& a) { return a.repeatable; });
  if (args.words().size() < static_cast<std::size_t>(least)) {
    const auto& missing = spec.arguments[args.words().size()];
    return usage_error(std::string(spec.name) + ": " + std::string(missing.name) + " is missing",
                       "see guanxi " + std::string(spec.name) + " --help");
  }
  if (!open && args.words().size() > spec.arguments.size()) {
    return usage_error(std::string(spec.name) + ": unexpected argument '" + args.words()[spec.arguments.size()] + "'",
                       "see guanxi " + std::string(spec.name) + " --help");
  }
  return {};
}

// Whether the command's words end in a free text, of as many words as one likes.
bool takes_text(const CommandSpec& spec) {
  return !spec.arguments.empty() && spec.arguments.back().repeatable && spec.arguments.back().text;
}

// "-" for the text, and what is piped into a command that has none, is read from stdin. Where words are given stdin is left alone:
// it may be the list that a shell's loop goes through.
Result<Args> with_piped_text(Env& env, const CommandSpec& spec, const Args& args) {
  const std::size_t at = spec.arguments.size() - 1;
  const bool dash = args.words().size() == at + 1 && args.words()[at] == "-";
  const bool piped = spec.pipes && args.words().size() == at && !args.has("batch") && !args.has("edit") && env.stdin_piped();
  if (!dash && !piped) return args;
  TRY_ASSIGN(const auto read, env.read_stdin());
  const auto last = read.find_last_not_of(" \t\r\n");
  if (last == std::string::npos) {
    if (piped) return args;
    return usage_error(fmt::format("{}: stdin holds no text", spec.name), "nothing was recorded");
  }
  Args filled = args.first_words(at);
  filled.add_word(read.substr(0, last + 1));
  return filled;
}

Result<int> run_command(Env& env, const CommandLine& line) {
  if (!line.command->spec.makes_config) {
    TRY(env.require_config());
  }
  TRY(check_format(env, line.command->spec));
  TRY(check_words(line.command->spec, line.args));
  if (!takes_text(line.command->spec)) return line.command->run(env, line.args);
  TRY_ASSIGN(const auto args, with_piped_text(env, line.command->spec, line.args));
  return line.command->run(env, args);
}

Result<int> run_parsed(Env& env, const CommandLine& line) {
  if (line.args.has("help")) {
    env.print(help_text(line.command->spec, env.look()));
    return 0;
  }
  if (line.args.has("version")) {
    env.print(version_text());
    return 0;
  }
  return run_command(env, line);
}

// A command that cannot say what it did has failed, and leaves the database as it was.
Error without_its_entry(const Env& env, Error unwritten) {
  storage::Store* store = env.opened();
  if (!store || !store->written().id) return unwritten;
  std::string why = "another command has written since";
  try {
    if (storage::take_back(*store, store->written().id)) {
      unwritten.message += ": nothing was recorded";
      return unwritten;
    }
  } catch (const storage::Failure& failure) {
    why = failure.error().message;
  }
  return {ErrorKind::failed, unwritten.message + ", but this is recorded: " + store->written().summary,
          "it could not be taken back: " + why + "\nsee guanxi undo --list"};
}

Result<int> finished(Env& env, Result<int> code) {
  const auto written = env.flush();
  if (!code) return code;
  if (!written) return tl::unexpected(without_its_entry(env, written.error()));
  return code;
}

// The command's name may be an alias, for which the configuration is needed first.
Result<int> run_words(std::vector<std::string> words, GlobalOptions options, Host host) {
  const Command* command = find_command(words.front());
  if (!command) {
    TRY_ASSIGN(auto env, Env::make(host, options));
    TRY(env->require_config());
    TRY_ASSIGN(const auto expanded, expand_aliases(*env, words));
    command = expanded;
  }
  words.erase(words.begin());
  TRY_ASSIGN(auto line, parse_command(*command, std::move(words), std::move(options)));
  TRY_ASSIGN(auto env, Env::make(std::move(host), line.options));
  return finished(*env, run_parsed(*env, line));
}

// On a terminal by what is there already; whatever is wrong with it is another command's to say.
std::string how_to_go_on(const GlobalOptions& options, Host host) {
  constexpr std::string_view usual = "begin with: guanxi help";
  try {
    const auto env = Env::make(std::move(host), options);
    if (!env || !(*env)->interactive() || !(*env)->require_config()) return std::string(usual);
    return next_step(**env);
  } catch (const storage::Failure&) {
    return std::string(usual);
  }
}

Result<int> run_all(std::vector<std::string> words, Host host) {
  // A shell asks this at every key: nothing may break it, a configuration with an error least of all.
  if (!words.empty() && words.front() == "__complete") {
    words.erase(words.begin());
    real_streams().out(complete_call(std::move(words), host));
    return 0;
  }
  TRY_ASSIGN(auto preamble, parse_preamble(std::move(words)));
  if (preamble.version) {
    if (real_streams().out(version_text()) == Written::failed) return fail(ErrorKind::failed, "cannot write the output", "the disk that it goes to may be full");
    return 0;
  }
  if (preamble.words.empty() || preamble.help) {
    if (!preamble.help) return usage_error("no command given", how_to_go_on(preamble.options, std::move(host)));
    preamble.words.insert(preamble.words.begin(), "help");
  }
  return run_words(std::move(preamble.words), std::move(preamble.options), std::move(host));
}

}  // namespace

int exit_code(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::failed: return 1;
    case ErrorKind::usage: return 2;
    case ErrorKind::no_match: return 3;
    case ErrorKind::locked: return 4;
  }
  return 1;
}

int run(std::vector<std::string> words, Host host) {
  try {
    const auto code = run_all(std::move(words), std::move(host));
    return code ? *code : report(code.error());
  } catch (const storage::Failure& failure) {
    return report(failure.error());
  } catch (const std::bad_alloc&) {
    return report({ErrorKind::failed, "out of memory"});
  } catch (const std::exception& error) {
    return report({ErrorKind::failed, error.what()});
  }
}

}  // namespace guanxi::cli
