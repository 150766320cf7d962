#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/store.hpp>
#include "undo/steps.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr ArgumentSpec arguments[] = {steps_argument};

constexpr OptionSpec options[] = {
    {.flags = "--list", .help = "show what can be taken back, newest first"},
    {.flags = "--skip", .help = "leave what the last command did, and forget how to take it back"},
    {.flags = "-n,--limit", .value = "N", .help = "take the last N commands back; with --list, only the newest N", .type = OptionType::number}};

constexpr Example examples[] = {
    {"guanxi log wangwei by mistake && guanxi undo", "take the last command back"},
    {"guanxi undo --list", "what can be taken back"},
    {"guanxi undo 3", "the last three commands"},
};

constexpr Way way = {.command = "undo",
                     .did = "took back: {what}",
                     .unsaid = "{error}: nothing was taken back",
                     .nothing = "there is nothing to undo",
                     .nothing_hint = {},
                     .too_many = "only {possible} of {count} commands can be taken back",
                     .go = storage::undo};

// For an entry that no longer fits: it would stand in the way of those before it for good.
Result<int> skip(Env& env) {
  const auto skipped = storage::skip(env.store(storage::Access::read_write));
  if (!skipped) return fail(ErrorKind::failed, message("there is nothing to skip"));
  print_result(env, "undo", {{"id", to_text(skipped->id)}, {"command", skipped->command}, {"summary", skipped->summary}, {"skipped", true}},
               message("skipped, and left as it is: {what}", "what"_is = skipped->summary));
  return 0;
}

Result<int> run(Env& env, const Args& args) {
  if (args.has("skip") && args.has("list")) return usage_error(message("undo takes --list or --skip, not both"));
  TRY_ASSIGN(const auto asked, steps_asked_for(way, args));
  const int limit = asked.value_or(args.has("list") ? -1 : 1);
  if (args.has("list")) {
    list_steps(env, way, env.store(storage::Access::read).journal(limit));
    return 0;
  }
  if (args.has("skip")) return asked ? usage_error(message("undo --skip passes over one command"), message("leave the number out")) : skip(env);
  return go(env, way, limit);
}

}  // namespace

extern const Command undo = {
    .spec =
        {.name = "undo",
         .group = Group::data,
         .summary = "take the last command back",
         .description =
             "Takes back the last command that changed something, whole, and says in words what it took back. Called "
             "again, it takes back the one before; undo 3 takes back the last three, all of them or none. guanxi redo does it again. Every writing command can be undone, rm, merge and import included. "
             "Where another program has changed the same records, an entry fits no longer: --skip passes over it.",
         .arguments = arguments,
         .options = options,
         .examples = examples,
         .formats = table_formats,
         .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
