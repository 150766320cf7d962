#include <guanxi/base/message.hpp>
#include <guanxi/cli/help.hpp>
#include <guanxi/text/nearest.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr std::string_view topics[] = {"filters"};
constexpr ArgumentSpec arguments[] = {
    {.name = "COMMAND|TOPIC", .help = "the command, an alias, or a topic to explain", .completes = Completes::command, .optional = true, .choices = topics},
};
constexpr Example examples[] = {
    {"guanxi help", "list every command"},
    {"guanxi help filters", "explain how people and entries are chosen"},
    {"guanxi help log", "explain log: its arguments, options and examples; the same as guanxi log --help"},
};
constexpr std::string_view formats[] = {"text"};

Result<int> run(Env& env, const Args& args) {
  if (args.words().empty()) {
    env.print(overview_text(env.text_style()));
    return 0;
  }
  const std::string& word = args.words().front();
  if (const Command* command = find_command(word)) {
    env.print(help_text(command->spec, env.text_style()));
    return 0;
  }
  for (const HelpTopic& topic : help_topics()) {
    if (word != topic.name) continue;
    env.print(topic.text(env.text_style()));
    return 0;
  }
  const auto aliases = env.config().table("alias");
  const auto alias = aliases.find(word);
  if (alias == aliases.end()) return tl::make_unexpected(unknown_command(word));
  env.print(message("{word} is an alias for: {meaning}", "word"_is = word, "meaning"_is = alias->second) + "\n");
  return 0;
}

}  // namespace

extern const Command help = {
    .spec = {.name = "help",
             .group = Group::data,
             .summary = "explain a command, or list them all",
             .description = "Without a command, help lists every command by what it is for, with the global options, the "
                            "environment and the files. With a topic it explains what several commands share; with a command it prints what --help "
                            "prints behind that command. The manual pages say more: man guanxi, man guanxi-log, man guanxi.toml.",
             .arguments = arguments,
             .examples = examples,
             .formats = formats},
    .run = run,
};

}  // namespace guanxi::commands
