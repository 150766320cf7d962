#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/remind/festivals.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/days.hpp>
#include <guanxi/cli/ids.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/reminders.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/storage/snoozes.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr ArgumentSpec arguments[] = {
    {.name = "ID|FILTER",
     .help = "an item's id, as remind prints it; several may stand here; - reads them from stdin; or a filter, as 'tier:C'",
     .completes = Completes::item,
     .or_else = Completes::filter,
     .optional = true},
    {.name = "UNTIL",
     .help = "a duration (3d) or a day (next mon); off: bring it up again",
     .completes = Completes::delay,
     .optional = true,
     .repeatable = true},
};

constexpr auto options = reminder_options;

constexpr std::string_view synopsis[] = {"ID… UNTIL", "FILTER UNTIL", "[filters] UNTIL", "ID… off"};

constexpr Example examples[] = {
    {"guanxi snooze c-k7qp2 3d", "not before three days from now"},
    {"guanxi snooze k7qp2 next mon", "not before next Monday"},
    {"guanxi remind --only contact | grep Hamburg | guanxi snooze - 1w", "what the lines that come through the pipe begin with"},
    {"guanxi snooze 'tier:C due:today' 1w", "what remind shows today of those who matter least"},
    {"guanxi snooze --only contact --org mingjiao 2w", "whom to get in touch with there"},
    {"guanxi snooze c-k7qp2 off", "bring it up again"},
};

Result<calendar::Date> until(const Env& env, const std::string& text) {
  if (const auto duration = calendar::parse_duration(text)) return env.today() + *duration;
  return read_day(env, arguments[1].name, Days::after_today, text);
}

// What the id stands for in the table of reminders put off.
Result<std::string> kind_of(Env& env, storage::Store& store, const RecordId& record) {
  if (is_festival(record)) {
    TRY_ASSIGN(const auto festival, festival_ahead(env, store, record));
    return festival.reminder;
  }
  if (!record.kind.empty()) return record.kind;
  if (storage::Promises(store).find(record.id)) return std::string("promise");
  if (storage::Complaints(store).find(record.id)) return std::string("issue");
  if (const auto favour = storage::Favours(store).find(record.id); favour && favour->received) return std::string("favour");
  if (const auto meeting = storage::Interactions(store).find(record.id); meeting && meeting->stage == domain::Stage::planned) return std::string("planned");
  if (storage::Parties(store).occasion(record.id)) return std::string("occasion");
  if (const auto decision = storage::Decisions(store).find(record.id); decision && !decision->made) return std::string("decision");
  return fail(ErrorKind::no_match, message("'{id}' is no reminder", "id"_is = short_text(record.id)), message("remind prints the ids"));
}

struct Request {
  std::vector<std::string> ids = {};
  std::optional<calendar::Date> until = {};  // none: brought up again
};

// The ids end where the rest is a day or a duration: "A B next mon".
Result<Request> parse_request(const Env& env, const Args& args) {
  const auto words = names_in(args);
  const bool chosen = chooses_reminders(args);
  if (words.empty()) return usage_error(message("snooze: UNTIL is missing"), message("as 3d, next mon, 2026-12-01, or off"));
  if (words.back() == "off") return Request{{words.begin(), words.end() - 1}, {}};
  std::optional<Error> wrong;
  for (std::size_t at = chosen || words.size() == 1 ? 0 : 1; at < words.size(); ++at) {
    const auto day = until(env, text::joined({words.begin() + static_cast<std::ptrdiff_t>(at), words.end()}, " "));
    if (day) return Request{{words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at)}, *day};
    if (!wrong) wrong = day.error();
  }
  if (words.size() == 1 && !chosen) return usage_error(message("snooze: UNTIL is missing"), message("as 3d, next mon, 2026-12-01, or off"));
  return tl::make_unexpected(*wrong);
}

// What was done to the items, in words and for JSON; `steps` is what of it undo takes back.
struct Answer {
  std::vector<present::Value::Object> items = {};
  std::string lines = {};
  std::string steps = {};

  void add(std::string_view line, bool step) {
    lines += (lines.empty() ? "" : "; ") + std::string(line);
    if (step) steps += (steps.empty() ? "" : "; ") + std::string(line);
  }
};

Result<void> postpone(Env& env, storage::Store& store, const std::string& id, const Request& request, Answer& answer) {
  TRY_ASSIGN(const auto record, resolve_id(store, id));
  TRY_ASSIGN(const auto kind, kind_of(env, store, record));
  answer.items.push_back({{"id", reminder_id(kind, record.id)}, {"kind", kind}, {"until", request.until}});
  if (request.until) {
    storage::Snoozes(store).snooze(kind, record.id, *request.until);
    answer.add(message("snoozed {id} ({kind}) until {day}", "id"_is = id, "kind"_is = kind, "day"_is = calendar::iso(*request.until)), true);
  } else {
    const bool woken = storage::Snoozes(store).wake(kind, record.id, env.today());
    answer.add(woken ? message("{id} ({kind}) is no longer snoozed", "id"_is = id, "kind"_is = kind)
                     : message("{id} ({kind}) was not snoozed", "id"_is = id, "kind"_is = kind),
               woken);
    if (!woken) answer.items.back().emplace_back("unchanged", true);
  }
  return {};
}

Result<int> postpone_chosen(Env& env, storage::Store& store, const Args& args, const Request& request) {
  if (!request.until) {
    return usage_error(message("snooze: a filter chooses what remind shows, and what is snoozed is not shown"), message("name the ids: guanxi snooze ID off"));
  }
  TRY_ASSIGN(const auto items, chosen_reminders(env, store, args, todays_reminders(env)));
  if (items.empty()) return none_chosen(env, "snooze");
  storage::Work work(store, "snooze", env.now());
  Answer answer;
  std::string lines;  // nobody named them, so they are shown
  for (const auto& item : items) {
    TRY(postpone(env, store, item.id, request, answer));
    lines += "\n  " + present::short_id(item) + "  " + present::headline(item);
  }
  const std::string said =
      message_plural(items.size(), "snoozed {n} reminder until {day}", "snoozed {n} reminders until {day}", "day"_is = calendar::iso(*request.until));
  work.commit(said);
  present::Value::Array all(std::make_move_iterator(answer.items.begin()), std::make_move_iterator(answer.items.end()));
  if (env.json()) env.print(present::as_document("snooze", {{"items", std::move(all)}}));
  else env.confirm(said + lines);
  return 0;
}

Result<int> run(Env& env, const Args& args) {
  TRY_ASSIGN(auto request, parse_request(env, args));
  TRY(check_choice("snooze", args, request.ids));
  if (chooses_reminders(args)) return postpone_chosen(env, env.store(storage::Access::read_write), args, request);
  TRY_ASSIGN(request.ids, ids_named(env, request.ids));
  if (request.ids.empty()) {
    env.note(message("no id came on stdin; nothing was snoozed"));
    return 0;
  }
  auto& store = env.store(storage::Access::read_write);
  storage::Work work(store, "snooze", env.now());
  Answer answer;
  for (const auto& id : request.ids) {
    TRY(postpone(env, store, id, request, answer));
  }
  if (!answer.steps.empty()) work.commit(answer.steps);
  if (answer.items.size() == 1) {
    print_result(env, "snooze", std::move(answer.items.front()), answer.lines);
  } else {
    present::Value::Array items(std::make_move_iterator(answer.items.begin()), std::make_move_iterator(answer.items.end()));
    print_result(env, "snooze", {{"items", std::move(items)}}, answer.lines);
  }
  return 0;
}

}  // namespace

extern const Command snooze = {
    .spec = {.name = "snooze",
             .group = Group::word,
             .summary = "put a reminder off",
             .description = "Leaves an item, or several, out of remind until a day, or for a while; off brings it up again. It changes nothing else: a "
                            "promise is due when it was, a rhythm goes on. A filter or --only chooses of what remind shows today.",
             .synopsis = synopsis,
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
