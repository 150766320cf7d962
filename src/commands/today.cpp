// What `guanxi` alone says: the few lines that matter today, or how to begin.
#include <guanxi/app/remind/digest.hpp>
#include <guanxi/app/remind/next_step.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;

constexpr int few = 2;  // of each kind

constexpr Example examples[] = {
    {"guanxi __today", "what guanxi alone prints"},
    {"guanxi __today --json", "the same digest, whole, for a script"},
};

bool is_nothing_there(const Env& env) {
  std::error_code ignored;
  return !std::filesystem::exists(env.database_file(), ignored);
}

Result<int> run(Env& env, const Args&) {
  if (is_nothing_there(env)) {
    env.print(next_step(env) + "\n");
    return 0;
  }
  const int most = env.config().number("remind.max");
  TRY_ASSIGN(auto digest,
             reminders(env, env.store(storage::Access::read), {.day = env.today(), .days = env.config().number("remind.days"), .limit = most > 0 ? most : -1}));
  digest.section = few;
  if (env.json()) env.print(present::as_json(digest));
  else if (digest.items.empty()) env.print(message("nothing is due today\n{step}", "step"_is = next_step(env)) + "\n");
  else env.print(present::as_text(digest, env.text_style()));
  return 0;
}

}  // namespace

extern const Command today = {
    .spec = {.name = "__today",
             .group = Group::four,
             .summary = "what today asks for, in a few lines",
             .description = "What guanxi without a command prints: of each kind of reminder the first few, or how to begin.",
             .examples = examples,
             .hidden = true},
    .run = run,
};

}  // namespace guanxi::commands
