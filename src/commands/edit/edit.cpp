#include <guanxi/app/records/record.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/work.hpp>

#include "edit/change.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO|ORG|ID", .help = "a person, an organisation, or the id of any other record", .completes = Completes::party, .or_else = Completes::id}};

constexpr Example examples[] = {
    {"guanxi edit wangwei --title 副总裁 --tag +vip", "a new title, one more tag"},
    {"guanxi edit wangwei --org mingjiao --title 总工程师", "a new firm: the old position stays in the history"},
    {"guanxi edit liming --reports-to wangwei --since 'last mon'", "a new superior; --as-of still knows the old one"},
    {"guanxi edit wangwei --city ''", "clear a field"},
    {"guanxi edit wangwei --occasion 'contract renewal=2026-03-01, yearly, lead 30d'", "a day to be reminded of"},
    {"guanxi edit k7qp2 --due 'next fri' --text 'send the new price list'", "a promise: what show prints of it changes by the same words"},
    {"guanxi edit m3n7d --who +liming --date 'yesterday 19:00'", "an entry: who else was there, and when it was"},
};

Result<int> run(Env& env, const Args& args) {
  const Fields fields = fields_of(args, edit_options);
  if (fields.empty()) return usage_error(message("edit: nothing to change"), message("see guanxi edit --help"));
  auto& store = env.store(storage::Access::read_write);
  storage::Work work(store, "edit", env.now());
  TRY_ASSIGN(const auto named, named_record(store, args.word(0)));
  TRY(check_options(named, args));
  TRY_ASSIGN(const auto line, change_named(env, store, named, fields));
  const std::string said = message("changed {what}", "what"_is = line);
  commit(env, work, said);
  print_result(env, "edit", {{"changed", line}}, said);
  return 0;
}

}  // namespace

extern const Command edit = {
    .spec = {.name = "edit",
             .group = Group::people,
             .summary = "change a person, an organisation or a record",
             .description = "Changes the fields that are given and leaves the others. An empty value clears a field. Values replace a list "
                            "(tags, aliases, addresses, those who took part); +VALUE adds one and -VALUE takes one away, as in --tag +vip "
                            "and --email=-old@example.com. (++49 40… adds a phone number that begins with a plus.) The answer says what the "
                            "list is now.\n\n"
                            "Any record can be changed by its id: an entry of the history, a promise, a note, a gift, a complaint, an entry of "
                            "face, a claim, a decision, a tie, a day to remember. Who gives it an option that it has no field for is told which "
                            "it has. The record keeps its id.\n\n"
                            "A change of --org, --title, --department or --reports-to keeps the old position in the history. It ends today, "
                            "or on the day of --since, and who-decides --as-of goes by it. What was said about the old post becomes stale. If "
                            "something was not known before, it is filled in. If it was wrong, --correct puts it right; what was recorded on "
                            "the same day is put right without it.",
             .arguments = arguments,
             .options = edit_options,
             .examples = examples},
    .run = run,
};

}  // namespace guanxi::commands
