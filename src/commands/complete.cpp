// What the shells' completion scripts ask; no command for people.
#include <guanxi/app/complete.hpp>

#include <guanxi/app/command.hpp>

namespace guanxi::commands {
namespace {

using namespace app;

constexpr ArgumentSpec arguments[] = {
    {.name = "WORD",
     .help = "the command line up to the cursor, behind -- and perhaps the shell's name",
     .optional = true,
     .repeatable = true},
};
constexpr Example examples[] = {
    {"guanxi __complete bash -- log wang", "who may be meant"},
    {"guanxi __complete zsh -- log --kind ''", "the values of --kind"},
};

Host host_of(const Env& env) {
  Host host;
  host.now = env.now();
  host.variable = [&env](const char* name) { return env.variable(name); };
  return host;
}

Result<int> run(Env& env, const Args& args) {
  env.print(complete(args.words(), host_of(env)));
  return 0;
}

}  // namespace

extern const Command complete_line = {
    .spec = {.name = "__complete",
             .group = Group::data,
             .summary = "answer a shell that completes a command line",
             .description = "Prints one candidate a line for the last word.",
             .arguments = arguments,
             .examples = examples,
             .hidden = true},
    .run = run,
};

}  // namespace guanxi::commands
