#include <guanxi/app/records/record.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/work.hpp>

#include "edit/change.hpp"
#include "edit/in_editor.hpp"

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
    {"guanxi edit wangwei -e", "all fields in the editor"},
    {"guanxi edit m3n7d --who +liming --date 'yesterday 19:00'", "an entry: who else was there, and when it was"},
};

constexpr Section sections[] = {
    {"IN THE EDITOR",
     "-e opens what the record says as TOML, a field a line, each with what it means. \"\" or [] takes a value away, and a line that is taken out "
     "changes nothing. Dates are read as in options; words such as tomorrow count from the day on which the editor was opened. A change of the "
     "firm or the title keeps the old position, as with --org and --title; --since and --correct may stand beside -e.\n\n"
     "What cannot be read is shown again, with the cursor on its line; who then leaves without a change gives up. While the editor is open, "
     "nobody else waits: others may change the same record, and that is noticed. What they changed in other fields stays; where both changed "
     "one field, you are asked.\n\n"
     "The text is in $XDG_STATE_HOME/guanxi/drafts until it was recorded. After a crash, a full disk or an error, guanxi edit -e of the same "
     "record goes on with it."},
};

Result<int> run(Env& env, const Args& args) {
  if (args.has("edit")) return edit_in_editor(env, args);
  const Fields fields = fields_of(args, edit_options);
  if (fields.empty()) return usage_error(message("edit: nothing to change"), message("see guanxi edit --help; -e opens all fields in the editor"));
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
                            "it has. The record keeps its id. Where one person takes the place of another in an entry, the promises and gifts that were "
                            "recorded with it go along; else they stay with whom they are with, and the answer says so.\n\n"
                            "A change of --org, --title, --department or --reports-to keeps the old position in the history. It ends today, "
                            "or on the day of --since, and who-decides --as-of goes by it. What was said about the old post becomes stale. If "
                            "something was not known before, it is filled in. If it was wrong, --correct puts it right; what was recorded on "
                            "the same day is put right without it.\n\n"
                            "Of whom you --ignore remind brings up nothing by itself: no contact, no meeting, no greeting, no birthday or other day. "
                            "What was promised, planned, asked for or complained of still comes up. Their rhythm is kept for --no-ignore.",
             .arguments = arguments,
             .options = edit_options,
             .examples = examples,
             .sections = sections,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
