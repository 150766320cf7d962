#include <guanxi/base/message.hpp>
#include <guanxi/cli/help.hpp>
#include <guanxi/text/nearest.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr std::string_view topics[] = {"dates", "filters", "formats", "naming"};
constexpr ArgumentSpec arguments[] = {
    {.name = "COMMAND|TOPIC", .help = "the command, an alias, or a topic to explain", .completes = Completes::command, .optional = true, .choices = topics},
};
constexpr Example examples[] = {
    {"guanxi help", "list every command"},
    {"guanxi help filters", "explain how people and entries are chosen"},
    {"guanxi help log", "explain log: its arguments, options and examples; the same as guanxi log --help"},
};
constexpr std::string_view formats[] = {"text"};

const HelpTopic* find_topic(std::string_view name) {
  for (const HelpTopic& topic : help_topics()) {
    if (name == topic.name) return &topic;
  }
  return nullptr;
}

// A command or a topic.
Result<int> explain(Env& env, std::string_view name) {
  const Command* command = find_command(name);
  env.print(command ? help_text(command->spec, env.text_style()) : topic_text(*find_topic(name), env.text_style()));
  return 0;
}

Result<int> explain_beginning(Env& env, std::string_view word) {
  auto names = names_beginning(word);
  for (const HelpTopic& topic : help_topics()) {
    if (!word.empty() && topic.name.starts_with(word)) names.push_back(topic.name);
  }
  if (names.empty()) return tl::make_unexpected(unknown_command(word));
  if (names.size() > 1) return tl::make_unexpected(several_begin(word, names));
  return explain(env, names.front());
}

Result<int> run(Env& env, const Args& args) {
  if (args.words().empty()) {
    env.print(overview_text(env.text_style()));
    return 0;
  }
  const std::string& word = args.words().front();
  if (find_command(word) || find_topic(word)) return explain(env, word);
  const auto aliases = env.config().table("alias");
  if (const auto alias = aliases.find(word); alias != aliases.end()) {
    env.print(message("{word} is an alias for: {meaning}", "word"_is = word, "meaning"_is = alias->second) + "\n");
    return 0;
  }
  return explain_beginning(env, word);
}

}  // namespace

extern const Command help = {
    .spec =
        {.name = "help",
         .group = Group::data,
         .summary = "explain a command, or list them all",
         .description =
             "Without a command, help lists every command by what it is for, with the global options, the "
             "environment and the files. With a topic (dates, filters, formats, naming) it explains what several commands share; with a command it prints what "
             "--help prints behind that command. The manual pages say more: man guanxi-tutorial to begin with, man guanxi, "
             "man guanxi-log, man guanxi-formats, man guanxi.toml.\n"
             "\n"
             "Whoever types may leave out the end of a command's name as long as its beginning fits no other: guanxi rem is "
             "guanxi remind. A name in full and an alias always win. A script or an alias writes the name in full, for a new command "
             "may begin alike.",
         .arguments = arguments,
         .examples = examples,
         .formats = formats},
    .run = run,
};

}  // namespace guanxi::commands
