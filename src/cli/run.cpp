#include <guanxi/cli/run.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/complete.hpp>
#include <guanxi/cli/help.hpp>
#include <guanxi/storage/failure.hpp>
#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/nearest.hpp>
#include <guanxi/text/sanitise.hpp>

#include "parse.hpp"
#include "streams.hpp"
#include "trace.hpp"
#include "values.hpp"
#include "version.hpp"

namespace guanxi::cli {

using namespace app;
using namespace settings;
namespace {

constexpr int longest_alias_chain = 10;

int report(const Error& error, Streams& streams) {
  std::string out = "guanxi: " + text::one_line(error.message) + "\n";
  if (!error.hint.empty()) out += "hint: " + error.hint + "\n";
  streams.err(out);
  return exit_code(error.kind);
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
    if (alias == aliases.end()) return command_beginning(words.front());
    auto expansion = split_alias(alias->second);
    if (expansion.empty()) return usage_error(message("the alias '{alias}' is empty", "alias"_is = words.front()));
    words.erase(words.begin());
    words.insert(words.begin(), expansion.begin(), expansion.end());
  }
  return usage_error(message("the alias '{alias}' leads back to itself", "alias"_is = words.front()));
}

Result<void> check_format(const Env& env, const CommandSpec& spec) {
  constexpr std::string_view usual[] = {"text", "json"};
  const auto formats = spec.formats.empty() ? std::span<const std::string_view>(usual) : spec.formats;
  if (std::find(formats.begin(), formats.end(), env.format()) != formats.end()) return {};
  return usage_error(message("{command} has no format '{format}'", "command"_is = spec.name, "format"_is = env.format()),
                     message("it knows: {formats}", "formats"_is = text::joined({formats.begin(), formats.end()})));
}

Result<void> check_words(const CommandSpec& spec, const Args& args) {
  const auto least = std::count_if(spec.arguments.begin(), spec.arguments.end(), [](const auto& a) { return !a.optional; });
  const bool open = std::any_of(spec.arguments.begin(), spec.arguments.end(), [](const auto& a) { return a.repeatable; });
  const auto help = [&spec] { return message("see guanxi {command} --help", "command"_is = spec.name); };
  if (args.words().size() < static_cast<std::size_t>(least)) {
    const auto& missing = spec.arguments[args.words().size()];
    return usage_error(message("{command}: {argument} is missing", "command"_is = spec.name, "argument"_is = missing.name), help());
  }
  if (!open && args.words().size() > spec.arguments.size()) {
    return usage_error(message("{command}: unexpected argument '{word}'", "command"_is = spec.name, "word"_is = args.words()[spec.arguments.size()]), help());
  }
  return {};
}

// Whether the command's words end in a free text, of as many words as one likes.
bool takes_text(const CommandSpec& spec) { return !spec.arguments.empty() && spec.arguments.back().repeatable && spec.arguments.back().text; }

// "-" for the text, and what is piped into a command that has none, is read from stdin. Where words are given stdin is left alone:
// it may be the list that a shell's loop goes through.
Result<Args> with_piped_text(Env& env, const CommandSpec& spec, const Args& args) {
  const std::size_t at = spec.arguments.size() - 1;
  const bool dash = args.words().size() == at + 1 && args.words()[at] == "-";
  const bool piped = spec.pipes && args.words().size() == at && !args.has("batch") && !args.has("edit") && !args.has("mail") && env.stdin_piped();
  if (!dash && !piped) return args;
  TRY_ASSIGN(const auto read, env.read_stdin());
  const auto last = read.find_last_not_of(" \t\r\n");
  if (last == std::string::npos) {
    if (piped) return args;
    return usage_error(message("{command}: stdin holds no text", "command"_is = spec.name), message("nothing was recorded"));
  }
  Args filled = args.first_words(at);
  filled.add_word(read.substr(0, last + 1));
  return filled;
}

// Checks and reads what the line says, by what its command declares, and runs the command.
Result<int> run_line(Env& env, const CommandLine& line) {
  const CommandSpec& spec = line.command->spec;
  if (!spec.makes_config) TRY(env.require_config());
  TRY(check_format(env, spec));
  TRY(check_words(spec, line.args));
  TRY_ASSIGN(Args args, takes_text(spec) ? with_piped_text(env, spec, line.args) : Result<Args>(line.args));
  TRY(read_values(env, spec, args));
  return line.command->run(env, args);
}

Result<int> run_parsed(Env& env, const CommandLine& line) {
  if (line.args.has("help")) {
    env.print(help_text(line.command->spec, env.text_style()));
    return 0;
  }
  if (line.args.has("version")) {
    env.print(version_text());
    return 0;
  }
  return run_line(env, line);
}

Result<std::unique_ptr<Env>> read_configuration(const Host& host, const GlobalOptions& options, Streams& streams) {
  return in_stage(host.stages, CommandStage::configuration, [&] { return Env::make(host, options, streams); });
}

// A command that cannot say what it did has failed, and leaves the database as it was.
Error without_its_entry(const Env& env, Error unwritten) {
  storage::Store* store = env.opened();
  if (!store || !store->written().id) return unwritten;
  std::string why = message("another command has written since");
  try {
    if (storage::take_back(*store, store->written().id)) {
      unwritten.message = message("{error}: nothing was recorded", "error"_is = unwritten.message);
      return unwritten;
    }
  } catch (const storage::Failure& failure) {
    why = failure.error().message;
  }
  return {ErrorKind::failed, message("{error}, but this is recorded: {what}", "error"_is = unwritten.message, "what"_is = store->written().summary),
          message("it could not be taken back: {why}\nsee guanxi undo --list", "why"_is = why)};
}

Result<int> finished(Env& env, bool rehearsed, Result<int> code) {
  const auto written = env.flush();
  if (!code) return code;
  if (!written) return tl::make_unexpected(without_its_entry(env, written.error()));
  if (rehearsed) env.note(message("nothing was written: this was a dry run"));
  return code;
}

// A command's name means the command, so that a new one breaks no old file. Whoever has an alias of that name learns that it is not used.
void warn_of_ignored_alias(Env& env, const CommandSpec& spec) {
  if (env.config().find("alias." + std::string(spec.name))) env.warn(ignored_alias(spec.name));
}

// The command's name may be an alias, for which the configuration is needed first, or the beginning of a name.
Result<int> run_words(std::vector<std::string> words, GlobalOptions options, const Host& host, Streams& streams) {
  const Command* command = find_command(words.front());
  if (!command) {
    TRY_ASSIGN(auto env, read_configuration(host, options, streams));
    TRY(env->require_config());
    TRY_ASSIGN(const auto expanded, expand_aliases(*env, words));
    command = expanded;
  }
  words.erase(words.begin());
  TRY_ASSIGN(auto line, in_stage(host.stages, CommandStage::arguments, [&] { return parse_command(*command, std::move(words), std::move(options)); }));
  TRY_ASSIGN(auto env, read_configuration(host, line.options, streams));
  const bool rehearsed = line.options.effect == Effect::rehearsed;
  warn_of_ignored_alias(*env, command->spec);
  return finished(*env, rehearsed, in_stage(host.stages, CommandStage::running, [&] { return run_parsed(*env, line); }));
}

Result<int> run_all(std::vector<std::string> words, const Host& host, Streams& streams) {
  // A shell asks this at every key: nothing may break it, a configuration with an error least of all.
  if (!words.empty() && words.front() == "__complete") {
    words.erase(words.begin());
    streams.out(complete_call(std::move(words), host));
    return 0;
  }
  TRY_ASSIGN(auto preamble, in_stage(host.stages, CommandStage::arguments, [&] { return parse_preamble(std::move(words)); }));
  if (preamble.version) {
    if (streams.out(version_text()) == Written::failed) return unwritten_output();
    return 0;
  }
  if (preamble.help) preamble.words.insert(preamble.words.begin(), "help");
  if (preamble.words.empty()) preamble.words.emplace_back("__today");
  return run_words(std::move(preamble.words), std::move(preamble.options), host, streams);
}

int run_reported(std::vector<std::string> words, const Host& host, Streams& streams) {
  try {
    const auto code = run_all(std::move(words), host, streams);
    return code ? *code : report(code.error(), streams);
  } catch (const storage::Failure& failure) {
    return report(failure.error(), streams);
  } catch (const std::bad_alloc&) {
    return report({ErrorKind::failed, message("out of memory")}, streams);
  } catch (const std::exception& error) {
    return report({ErrorKind::failed, error.what()}, streams);
  }
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

int run(std::vector<std::string> words, Host host, Streams& streams) {
  const auto traced = host.variable("GUANXI_TRACE");
  if (!traced) return run_reported(std::move(words), host, streams);
  Trace trace(*traced, host, streams);
  host.stages = &trace;
  const int code = run_reported(std::move(words), host, streams);
  trace.finish();
  return code;
}

}  // namespace guanxi::cli
