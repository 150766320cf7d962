#include <guanxi/app/command.hpp>
#include <guanxi/app/output.hpp>

namespace guanxi::commands {
namespace {

using namespace app;

constexpr Example examples[] = {
    {"guanxi undo && guanxi redo", "as if nothing had been taken back"},
    {"guanxi undo -n 2 && guanxi redo", "of two commands the earlier one stands again"},
};

Result<int> run(Env& env, const Args&) {
  Result<void> said;
  const auto redone = storage::redo(env.store(storage::Access::change), [&](const storage::JournalEntry& entry) {
    print_result(env, "redo", {{"id", to_text(entry.id)}, {"command", entry.command}, {"summary", entry.summary}}, "did again: " + entry.summary);
    said = env.flush();
    return said.has_value();
  });
  if (!said) return fail(ErrorKind::failed, said.error().message + ": nothing was done again", said.error().hint);
  if (redone) return 0;
  return fail(ErrorKind::failed, "there is nothing to redo", "redo does again what undo took back, until another command changes something");
}

}  // namespace

extern const Command redo = {
    .spec = {.name = "redo",
             .group = Group::data,
             .summary = "do again what undo took back",
             .description = "Does again what the last undo took back, whole, and says in words what that was. Called again, it goes on with "
                            "the undo before. Once another command has changed something, there is nothing to redo any more.",
             .examples = examples},
    .run = run,
};

}  // namespace guanxi::commands
