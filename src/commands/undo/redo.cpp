#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
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
    {.flags = "--list", .help = "show what can be done again, the next first"},
    {.flags = "-n,--limit", .value = "N", .help = "do N commands again; with --list, only the next N", .type = OptionType::number}};

constexpr Example examples[] = {
    {"guanxi undo && guanxi redo", "as if nothing had been taken back"},
    {"guanxi undo 2 && guanxi redo", "of two commands the earlier one stands again"},
    {"guanxi redo --list", "what can be done again"},
};

constexpr Sentence<> how_redo_works = "redo does again what undo took back, until another command changes something";
constexpr Way way = {.command = "redo",
                     .did = "did again: {what}",
                     .unsaid = "{error}: nothing was done again",
                     .nothing = "there is nothing to redo",
                     .nothing_hint = &how_redo_works,
                     .too_many = "only {possible} of {count} commands can be done again",
                     .go = storage::redo};

Result<int> run(Env& env, const Args& args) {
  TRY_ASSIGN(const auto asked, steps_asked_for(way, args));
  const int limit = asked.value_or(args.has("list") ? -1 : 1);
  if (!args.has("list")) return go(env, way, limit);
  list_steps(env, way, env.store(storage::Access::read).undone(limit));
  return 0;
}

}  // namespace

extern const Command redo = {
    .spec = {.name = "redo",
             .group = Group::data,
             .summary = "do again what undo took back",
             .description =
                 "Does again what the last undo took back, whole, and says in words what that was. Called again, it goes on with "
                 "the undo before; redo 2 does two again, all of them or none. Once another command has changed something, there is nothing to redo any more.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = table_formats,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
