#include <algorithm>
#include <array>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/reminders.hpp>

#include "triage/walk.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;

constexpr ArgumentSpec arguments[] = {
    {.name = filter_argument, .help = filter_argument_help, .completes = Completes::filter, .optional = true, .repeatable = true}};

constexpr std::array options = {of_tag, of_org, of_tier, of_city, of_country, of_owner, of_who, of_overdue};

constexpr Example examples[] = {
    {"guanxi triage", "everybody who is to be got in touch with or met, most pressing first"},
    {"guanxi triage --overdue 'tier:A'", "of those who matter most whoever is late"},
};

constexpr Section sections[] = {
    {"KEYS",
     "l asks for a line and logs it, s snoozes and r sets a rhythm, each by a second key; i ignores them from now on (edit WHO --no-ignore ends it); n, the "
     "space bar and Enter leave them as they are; u takes the last answer back; q leaves, and so do Ctrl-C and Ctrl-D. Each answer is "
     "written at once, as a command of its own: what was answered stays, however the walk ends, and guanxi undo takes it back too."},
};

// Of those who are due today, each once, in the digest's order.
Result<std::vector<Id>> people_to_see(Env& env, storage::Store& store, const Args& args) {
  TRY_ASSIGN(const auto items, chosen_reminders(env, store, args, {.day = env.today(), .kinds = {"contact", "in-person"}}));
  std::vector<Id> people;
  for (const auto& item : items) {
    TRY_ASSIGN(const auto record, resolve_id(store, item.id));
    if (std::find(people.begin(), people.end(), record.id) == people.end()) people.push_back(record.id);
  }
  return people;
}

Result<int> run(Env& env, const Args& args) {
  if (!env.begin_dialogue()) {
    return usage_error(message("triage asks at a terminal, and there is none"),
                       message("in a script: guanxi remind --only contact --format ids | guanxi snooze - 1w"));
  }
  if (const auto names = names_in(args); !names.empty()) {
    return usage_error(message("triage: unexpected argument '{word}'", "word"_is = names.front()),
                       message("of one person: --who {word}", "word"_is = names.front()));
  }
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(auto people, people_to_see(env, store, args));
  if (people.empty()) {
    env.note(message("nobody waits to be got in touch with or met"));
    return 0;
  }
  TRY(Walk(env, store, std::move(people)).go());
  return 0;
}

constexpr std::string_view formats[] = {"text"};

}  // namespace

extern const Command triage = {
    .spec = {.name = "triage",
             .group = Group::word,
             .summary = "go through who is due, one key an answer",
             .description = "Shows on a terminal whoever is to be got in touch with or met today, one after the other, with what else waits with them and "
                            "what there was last, and asks what is to be done: log what happened, snooze, set a rhythm, ignore, or go on.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = formats,
             .sections = sections,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
