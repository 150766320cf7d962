#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/obligations/promises.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/list_or_add.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/sanitise.hpp>

#include "promise/list.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::Promise;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO", .help = "to whom, or who promised; of a list, a person or an organisation", .completes = Completes::party, .optional = true},
    {.name = "TEXT", .help = "what was promised; without it promises are listed", .optional = true, .repeatable = true, .text = true},
};

constexpr OptionSpec options[] = {
    {.flags = "--due",
     .value = "DATE",
     .help = "the day it is due; of a list, only those due by then",
     .type = OptionType::date,
     .days = Days::future,
     .former = "--by"},
    {.flags = "--theirs", .help = "they promised it; of a list, only theirs"},
    {.flags = "--ours", .help = "of a list, only ours", .only_with = when_listing},
    {.flags = "--soft", .help = "no firm word: 'we will study it'; counted apart", .only_with = when_adding},
    {.flags = "-d,--date",
     .value = "DATE",
     .help = "when it was promised, if not today",
     .type = OptionType::date,
     .days = Days::until_today,
     .only_with = when_adding},
    {.flags = "--sensitive", .help = "show what was promised only when asked for", .only_with = when_adding},
    {.flags = "--state",
     .value = "STATE",
     .help = "list those that are open, late, kept, broken or dropped",
     .choices = promise_states,
     .only_with = when_listing},
    {.flags = "--all", .help = "list closed ones too", .only_with = when_listing},
    {.flags = "--include-sensitive", .help = "list what sensitive ones say", .only_with = when_listing},
};

constexpr Example examples[] = {
    {"guanxi promise wangwei send the price list --due 'next fri'", "a promise of ours"},
    {"guanxi promise wangwei introduce his director --due 2027-01-31 --theirs", "a promise of his"},
    {"guanxi promise", "all that are open, the most urgent first"},
    {"guanxi promise wangwei --all --json", "how well either side kept its word, for a script"},
};

constexpr Section sections[] = {
    {"JSON",
     "A list is {\"schema\": \"guanxi.promise/1\", \"promises\": [{\"id\", \"due\", \"who\", \"theirs\", \"text\", \"made\", \"state\", "
     "\"closed\", \"late\", \"soft\", \"sensitive\"}], \"word\": {\"ours\", \"theirs\", \"ours_soft\", \"theirs_soft\"}}. Each part of word counts "
     "the promises of those listed, whatever the filter on their state: {\"kept\", \"broken\", \"dropped\", \"open\", \"late\", \"share\"}; share is "
     "that of those kept or broken, in percent."},
};

Result<Promise> parse_request(const Env& env, const Args& args, Id person) {
  Promise promise{.person = person, .theirs = args.has("theirs"), .soft = args.has("soft"), .text = text::one_line(args.rest(1))};
  promise.sensitive = args.has("sensitive");
  promise.made = args.date("date").value_or(env.today());
  promise.due = args.date("due");
  if (ascii::is_blank(promise.text)) return usage_error(message("the promise has no text"));
  if (promise.due && *promise.due < promise.made) {
    return usage_error(
        message("the promise is due on {due}, before it was made on {made}", "due"_is = calendar::iso(*promise.due), "made"_is = calendar::iso(promise.made)));
  }
  return promise;
}

// "k7qp2  promise to 王伟 (华为), due 2026-11-27: send the price list"
std::string line_of(const Promise& promise, const storage::PartyRef& who) {
  const std::string id = short_text(promise.id), name = described(who);
  std::vector<std::string> facts = {promise.theirs ? message("{id}  promise of {who}", "id"_is = id, "who"_is = name)
                                                   : message("{id}  promise to {who}", "id"_is = id, "who"_is = name)};
  if (promise.due) facts.push_back(message("due {day}", "day"_is = calendar::iso(*promise.due)));
  if (promise.soft) facts.push_back(message("soft"));
  if (promise.sensitive) facts.push_back(message("sensitive"));
  return text::joined(facts) + (promise.sensitive ? "" : ": " + promise.text);
}

Result<int> add(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(const auto who, resolve_person(store, args.word(0)));
  TRY_ASSIGN(auto promise, parse_request(env, args, who.id));
  if (!promise.theirs && !promise.soft) warn_of_overpromising(env, store, who);
  if (!promise.due && !promise.soft) env.note(message("without --due DATE the promise is listed, but remind does not bring it up"));
  storage::Work work(store, "promise", env.now());
  storage::Promises(store).add(promise);
  const std::string line = line_of(promise, who);
  work.commit(line);
  print_result(env, "promise",
               {{"id", to_text(promise.id)},
                {"who", who.handle},
                {"theirs", promise.theirs},
                {"made", promise.made},
                {"due", promise.due},
                {"soft", promise.soft},
                {"sensitive", promise.sensitive}},
               line);
  return 0;
}

constexpr ListOrAdd frame = {.command = "promise",
                             .options = options,
                             .needs_entry = "{command}: --{option} needs a promise",
                             .how_to_add = "say what was promised: guanxi {command} WHO TEXT",
                             .how_to_list = "leave it out, or leave out the text",
                             .list = list_promises,
                             .add = add};

Result<int> run(Env& env, const Args& args) { return list_or_add(env, frame, args); }

}  // namespace

extern const Command promise = {
    .spec = {.name = "promise",
             .group = Group::word,
             .summary = "keep track of promises, ours and theirs",
             .description = "Records what was promised and by when, or lists the open promises, the most urgent first. 'done ID' says that a "
                            "promise was kept. With --broken or --dropped it says that it was not.\n\n"
                            "If three promises to somebody are open, or one is late, a further one draws a warning: do not promise what you "
                            "may not keep. show says what share of the promises each side kept.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = id_formats,
             .sections = sections,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
