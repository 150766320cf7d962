#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/people/merging.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/work.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr ArgumentSpec arguments[] = {
    {.name = "KEEP", .help = "the record to keep", .completes = Completes::party},
    {.name = "OTHER", .help = "the second record; it is removed", .completes = Completes::party},
};

constexpr OptionSpec options[] = {{.flags = "--yes", .help = "do not ask"}};

constexpr Example examples[] = {
    {"guanxi merge wangwei wangwei-2 --yes", "two records of one person become one"},
    {"guanxi merge huawei huawei-2 --yes", "the same for a firm"},
};

Result<Merging> parse_request(storage::Store& store, const Args& args) {
  TRY_ASSIGN(const auto keep, resolve(store, args.word(0)));
  TRY_ASSIGN(const auto other, resolve(store, args.word(1)));
  const Merging two{keep, other};
  TRY(check_merging(store, two));
  return two;
}

Result<int> run(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(const auto asked, parse_request(store, args));
  const std::string question = message("merge {other} into {keep}?", "other"_is = asked.other_words(), "keep"_is = asked.keep_words());
  TRY(agreed(env, args, question, message("nothing was merged")));
  storage::Work work(store, "merge", env.now());
  TRY_ASSIGN(const auto two, parse_request(store, args));  // others may have written while the question waited
  if (two != asked)
    return fail(ErrorKind::failed, message("the records changed while the question waited; nothing was merged"), message("run the command again"));
  for (const auto& gave_way : app::merge(store, two, env.today())) env.note(gave_way);
  const std::string line = merged_line(two);
  work.commit(line);
  print_result(env, "merge", {{"kept", two.keep.handle}, {"merged", two.other.handle}}, line);
  return 0;
}

}  // namespace

extern const Command merge = {
    .spec = {.name = "merge",
             .group = Group::people,
             .summary = "make two records of the same person or organisation one",
             .description = "Moves everything of OTHER to KEEP: history, promises, ties, positions, claims. What KEEP has stays, and what it "
                            "lacks comes from OTHER. The name of OTHER becomes an alias. What differs is said, and kept in a note. undo takes "
                            "everything back.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
