#include <guanxi/cli/command.hpp>
#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/store.hpp>
#include "undo/steps.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr OptionSpec options[] = {{.flags = "--list", .help = "show what can be done again, the next first"},
                                  {.flags = "-n,--limit", .value = "N", .help = "do N commands again; with --list, only the next N"}};

constexpr Example examples[] = {
    {"guanxi undo && guanxi redo", "as if nothing had been taken back"},
    {"guanxi undo -n 2 && guanxi redo", "of two commands the earlier one stands again"},
    {"guanxi redo --list", "what can be done again"},
};

constexpr Way way = {"redo", "did again", "done again", "redo does again what undo took back, until another command changes something", storage::redo};

Result<int> run(Env& env, const Args& args) {
  const auto limit = number_option(args, "limit", args.has("list") ? -1 : 1);
  if (!limit) return tl::unexpected(limit.error());
  if (!args.has("list")) return go(env, way, *limit);
  list_steps(env, way, env.store(storage::Access::read).undone(*limit));
  return 0;
}

}  // namespace

extern const Command redo = {
    .spec = {.name = "redo",
             .group = Group::data,
             .summary = "do again what undo took back",
             .description = "Does again what the last undo took back, whole, and says in words what that was. Called again, it goes on with "
                            "the undo before; -n does several again at once, all of them or none. Once another command has changed something, there is nothing to redo any more.",
             .options = options,
             .examples = examples,
             .formats = listing_formats},
    .run = run,
};

}  // namespace guanxi::commands
