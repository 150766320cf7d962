// The one place that knows CLI11. Only the options of the command that is called are declared.
#include <algorithm>
#include <memory>

#include <CLI/CLI.hpp>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/filter.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/nearest.hpp>

#include "loose_words.hpp"
#include "parse.hpp"

namespace guanxi::cli {

using namespace app;
using namespace settings;
namespace {

struct Declared {
  const OptionSpec* spec;
  std::vector<std::string> values;
  CLI::Option* option = nullptr;
};

using DeclaredList = std::vector<std::unique_ptr<Declared>>;

void declare(CLI::App& app, std::span<const OptionSpec> specs, DeclaredList& list) {
  for (const OptionSpec& spec : specs) {
    auto& declared = *list.emplace_back(std::make_unique<Declared>(Declared{&spec, {}}));
    const std::string flags = std::string(spec.flags) + (spec.former.empty() ? "" : ",") + std::string(spec.former);
    declared.option = spec.value.empty() ? app.add_flag(flags) : app.add_option(flags, declared.values)->allow_extra_args(false);
  }
}

// One call of CLI11, with every word that is no option left over.
void configure(CLI::App& app) {
  app.set_help_flag();
  app.allow_extras();
  app.option_defaults()->configurable(false);
}

std::string_view with_dashes(std::string_view word) { return word.substr(0, word.find('=')); }

tl::unexpected<Error> unknown_option(std::string_view word, const DeclaredList& list, std::string_view command) {
  std::vector<std::string> known;
  for (const auto& declared : list) known.push_back("--" + std::string(declared->spec->name()));
  const std::vector<std::string_view> views(known.begin(), known.end());
  if (domain::looks_like_filter(word)) {
    return usage_error(message("'{word}' is no option", "word"_is = word), message("write it with not, as: 'not {rest}'", "rest"_is = word.substr(1)));
  }
  const auto near = text::nearest(with_dashes(word), views);
  const std::string help = command.empty() ? "guanxi --help" : "guanxi " + std::string(command) + " --help";
  return usage_error(message("unknown option '{option}'", "option"_is = with_dashes(word)),
                     near ? message("did you mean {near}? see {help}; put -- before words that start with -", "near"_is = *near, "help"_is = help)
                          : message("see {help}; put -- before words that start with -", "help"_is = help));
}

Result<void> check_choice(const OptionSpec& spec, std::string_view value) {
  if (spec.choices.empty() || value.empty()) return {};
  if (std::find(spec.choices.begin(), spec.choices.end(), value) != spec.choices.end()) return {};
  const std::string all = text::joined({spec.choices.begin(), spec.choices.end()});
  const auto near = text::nearest(value, spec.choices);
  return usage_error(
      message("--{option} does not know '{value}'", "option"_is = spec.name(), "value"_is = value),
      near ? message("did you mean {near}? it takes: {choices}", "near"_is = *near, "choices"_is = all) : message("it takes: {choices}", "choices"_is = all));
}

// Of the options that every command has the last one holds: an alias may name one that a call names again.
bool may_come_again(const OptionSpec& spec) {
  if (spec.repeatable || spec.value.empty()) return true;
  const auto globals = global_options();
  return std::any_of(globals.begin(), globals.end(), [&](const OptionSpec& one) { return one.flags == spec.flags; });
}

// What may be given several times and takes one of a few words takes several with commas between, too.
std::vector<std::string> parts_of(const OptionSpec& spec, const std::string& value) {
  if (!spec.repeatable || spec.choices.empty()) return {value};
  const auto parts = ascii::split(value, ',');
  return {parts.begin(), parts.end()};
}

Result<void> take_values(const DeclaredList& list, Args& args) {
  for (const auto& declared : list) {
    if (declared->option->count() == 0) continue;
    if (declared->values.size() > 1 && !may_come_again(*declared->spec)) {
      return usage_error(message("--{option} was given twice: '{first}' and '{second}'", "option"_is = declared->spec->name(), "first"_is = declared->values[0],
                                 "second"_is = declared->values[1]),
                         message("give it once"));
    }
    if (declared->spec->value.empty()) args.add_option(declared->spec->name(), "");
    for (const auto& given : declared->values) {
      for (const auto& value : parts_of(*declared->spec, given)) {
        TRY(check_choice(*declared->spec, value));
        args.add_option(declared->spec->name(), value);
      }
    }
  }
  return {};
}

// Of --format and --json, which is short for one, the later one holds.
void settle_format(const CLI::App& app, Args& args) {
  std::string format;
  for (const CLI::Option* option : app.parse_order()) {
    if (option->check_lname("json")) format = "json";
    else if (option->check_lname("format")) format = args.get("format");
  }
  if (!format.empty()) args.add_option("format", format);
}

Result<void> take_globals(const Args& args, GlobalOptions& options) {
  for (const std::string_view file : {"db", "config"}) {
    if (args.has(file) && args.get(file).empty()) return usage_error(message("--{option} has an empty name", "option"_is = file), message("name a file"));
  }
  if (args.has("db")) options.db = args.get("db");
  if (args.has("config")) options.config = args.get("config");
  if (args.has("format")) options.format = args.get("format");
  if (args.has("color")) options.color = args.get("color");
  options.no_pager |= args.has("no-pager");
  options.quiet |= args.has("quiet");
  for (auto& assignment : args.all("c")) options.overrides.push_back(std::move(assignment));
  return {};
}

std::optional<Effect> effect_of(const CommandSpec& spec, const Args& args) {
  if (!spec.writes) return std::nullopt;
  return args.has("dry-run") ? Effect::rehearsed : Effect::lasting;
}

// CLI11's messages begin with the option's name and a colon.
Error understandable(const CLI::Error& error, std::string_view command) {
  const std::string text = error.what();
  const std::string help = command.empty() ? message("see guanxi help") : message("see guanxi {command} --help", "command"_is = command);
  const bool mismatch = dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr;
  if (mismatch && text.starts_with('-')) {
    const std::string option = text.substr(0, text.find(':'));
    const bool missing = text.find("required") != std::string::npos;
    return {ErrorKind::usage,
            missing ? message("the option {option} needs a value", "option"_is = option) : message("the option {option} takes no value", "option"_is = option),
            help};
  }
  return {ErrorKind::usage, text, help};
}

Result<Args> parse_with(const DeclaredList& list, CLI::App& app, std::vector<std::string> words, std::string_view command) {
  const auto dashes = std::find(words.begin(), words.end(), "--");
  const std::vector<std::string> literal(dashes == words.end() ? dashes : dashes + 1, words.end());
  words.erase(dashes, words.end());
  std::reverse(words.begin(), words.end());  // CLI11 takes them from the back
  try {
    app.parse(std::move(words));
  } catch (const CLI::Error& error) {
    return tl::make_unexpected(understandable(error, command));
  }
  Args args;
  for (auto& word : app.remaining()) {
    if (word.size() > 1 && word[0] == '-') return unknown_option(word, list, command);
    args.add_word(std::move(word));
  }
  for (const auto& word : literal) args.add_word(word);
  TRY(take_values(list, args));
  settle_format(app, args);
  return args;
}

}  // namespace

Result<Preamble> parse_preamble(std::vector<std::string> words) {
  CLI::App app;
  configure(app);
  app.prefix_command();
  DeclaredList list;
  declare(app, global_options(), list);
  std::reverse(words.begin(), words.end());
  try {
    app.parse(std::move(words));
  } catch (const CLI::Error& error) {
    return tl::make_unexpected(understandable(error, ""));
  }
  Preamble preamble;
  preamble.words = app.remaining();
  Args args;
  TRY(take_values(list, args));
  settle_format(app, args);
  TRY(take_globals(args, preamble.options));
  preamble.help = args.has("help");
  preamble.version = args.has("version");
  if (!preamble.words.empty() && preamble.words.front().size() > 1 && preamble.words.front()[0] == '-') {
    return unknown_option(preamble.words.front(), list, "");
  }
  return preamble;
}

Result<CommandLine> parse_command(const Command& command, std::vector<std::string> words, GlobalOptions options) {
  CLI::App app;
  configure(app);
  DeclaredList list;
  declare(app, command.spec.options, list);
  declare(app, added_options(command.spec), list);
  declare(app, global_options(), list);
  TRY_ASSIGN(auto whole, without_loose_words(command.spec, with_excluded_words(command.spec, std::move(words))));
  TRY_ASSIGN(auto args, parse_with(list, app, std::move(whole), command.spec.name));
  TRY(take_globals(args, options));
  options.effect = effect_of(command.spec, args);
  return CommandLine{&command, std::move(options), std::move(args)};
}

}  // namespace guanxi::cli
