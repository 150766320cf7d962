#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/setting.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/text/nearest.hpp>
#include <guanxi/text/sanitise.hpp>

#include "config/listing.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using namespace present;

constexpr std::string_view config_name = "config";
constexpr std::string_view actions[] = {"list", "get", "set", "unset", "path"};
constexpr ArgumentSpec arguments[] = {
    {.name = "ACTION", .help = "list (the default), get, set, unset, path", .optional = true, .choices = actions},
    {.name = "KEY", .help = "the key, as user.timezone or alias.w", .completes = Completes::config_key, .optional = true},
    {.name = "VALUE",
     .help = "the value; commas part several addresses or phone numbers",
     .completes = Completes::config_value,
     .optional = true,
     .repeatable = true},
};
constexpr std::string_view synopsis[] = {"[list]", "get KEY", "set KEY VALUE", "unset KEY", "path"};
constexpr Example examples[] = {
    {"guanxi config list", "show every key, its value and where that comes from"},
    {"guanxi config set user.timezone Asia/Shanghai", "set a key in the file"},
    {"guanxi config set alias.w who-decides", "give a command a short name"},
    {"guanxi config get remind.days", "print one value alone, for scripts"},
};

enum class Action { list, get, set, unset, path };

struct Request {
  Action action = Action::list;
  std::string key = {};
  std::string value = {};
};

Result<Action> action_of(std::string_view word) {
  const auto* found = std::find(std::begin(actions), std::end(actions), word);
  if (found != std::end(actions)) return static_cast<Action>(found - std::begin(actions));
  const auto near = text::nearest(word, actions);
  constexpr Sentence<> knows = "it knows: list, get, set, unset, path";
  return usage_error(message("config cannot '{action}'", "action"_is = word),
                     near ? message("did you mean {near}? {knows}", "near"_is = *near, "knows"_is = message(knows)) : message(knows));
}

Result<Request> parse_request(const Args& args) {
  if (args.words().empty()) return Request{};
  TRY_ASSIGN(const auto action, action_of(args.word(0)));
  const bool keyed = action != Action::list && action != Action::path;
  const std::size_t least = keyed ? (action == Action::set ? 3 : 2) : 1;
  const std::string_view verb = args.word(0);
  const std::string hint = message("see guanxi config --help");
  if (args.words().size() < least) {
    return usage_error(args.words().size() == 1 ? message("config {action}: KEY is missing", "action"_is = verb)
                                                : message("config {action}: VALUE is missing", "action"_is = verb),
                       hint);
  }
  if (args.words().size() > least && action != Action::set) {
    return usage_error(message("config {action}: unexpected argument '{word}'", "action"_is = verb, "word"_is = args.words()[least]), hint);
  }
  return Request{action, std::string(args.word(1)), args.rest(2)};
}

Result<int> list(Env& env) {
  // Ignored as git has it: no new command breaks an old file.
  for (const auto& [name, meaning] : env.config().table("alias")) {
    if (find_command(name) && name != config_name) env.warn(ignored_alias(name));  // of its own name every command says so
  }
  print_table(env, settings_listing(env));
  return 0;
}

Result<int> get(Env& env, const Request& request) {
  const ConfigKey* key = config_key(request.key);
  if (!key) return tl::make_unexpected(unknown_key(request.key));
  const bool whole_table = key->type == KeyType::table && key->name == request.key;
  const auto entries = whole_table ? env.config().table(request.key) : std::map<std::string, std::string>();
  if (env.json()) {
    Value::Object object;
    for (const auto& [entry, text] : entries) object.emplace_back(entry, text);
    const auto setting = env.config().find(request.key);
    const Value value = whole_table ? Value(std::move(object)) : value_of(env.config(), *key, request.key);
    env.print(as_document("config", {{"key", request.key}, {"value", value}, {"source", setting ? setting->source : "default"}}));
    return 0;
  }
  for (const auto& [entry, text] : entries) env.print(text::one_line(entry + " = " + text) + "\n");
  for (const auto& value : env.config().texts(request.key)) env.print(text::one_line(value) + "\n");
  return 0;
}

void tell(Env& env, const Request& request, bool changed) {
  const std::string file = env.config_file().string();
  const std::string value = stored_form(request.key, request.value);
  if (env.json()) {
    env.print(as_document("config", {{"key", request.key}, {"value", Value::known(value)}, {"changed", changed}, {"path", file}}));
  } else if (value.empty()) {
    env.confirm(changed ? message("took {key} out of {file}", "key"_is = request.key, "file"_is = file) : message("{key} was not set", "key"_is = request.key));
  } else {
    env.confirm(changed ? message("{key} = {value}, in {file}", "key"_is = request.key, "value"_is = value, "file"_is = file)
                        : message("{key} = {value}, as before, in {file}", "key"_is = request.key, "value"_is = value, "file"_is = file));
  }
}

Result<int> change(Env& env, const Request& request) {
  const std::string alias = request.key.starts_with("alias.") ? request.key.substr(6) : "";
  if (!request.value.empty() && find_command(alias)) {
    return usage_error(message("'{name}' is a command of guanxi: no alias takes its name", "name"_is = alias), message("give the alias another name"));
  }
  TRY(change_setting(env, request.key, request.value, [&](bool changed) { tell(env, request, changed); }));
  return 0;
}

Result<int> path(Env& env) {
  const std::string file = env.config_file().string();
  env.print(env.json() ? as_document("config", {{"path", file}}) : text::one_line(file) + "\n");
  return 0;
}

Result<int> run(Env& env, const Args& args) {
  TRY_ASSIGN(const auto request, parse_request(args));
  if (request.action != Action::set && request.action != Action::path) {
    TRY(env.require_config());
  }
  switch (request.action) {
    case Action::list: return list(env);
    case Action::get: return get(env, request);
    case Action::path: return path(env);
    case Action::set:
    case Action::unset: break;
  }
  return change(env, request);
}

}  // namespace

extern const Command config = {
    .spec = {.name = config_name,
             .group = Group::data,
             .summary = "show and change the configuration",
             .description = "Shows every key with its value and where that comes from: the default, the file and its line, or -c. "
                            "set changes one key in the file and leaves comments, order and layout as they are; unset takes it "
                            "out. A value that does not suit its key is refused, and so is a file that is wrong elsewhere: the "
                            "message names the line to mend.\n"
                            "\n"
                            "get prints the value alone, one to a line where there are several; nothing when there is none. path prints "
                            "which file it is, whether it exists or not.\n"
                            "\n"
                            "An alias with a command's own name is ignored: set refuses one, list says so, and so does that command.",
             .synopsis = synopsis,
             .arguments = arguments,
             .examples = examples,
             .formats = table_formats,
             .makes_config = true,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
