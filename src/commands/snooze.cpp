#include <guanxi/app/command.hpp>
#include <guanxi/app/naming.hpp>
#include <guanxi/app/output.hpp>
#include <guanxi/app/remind_parts.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/ledger.hpp>

namespace guanxi::commands {
namespace {

using namespace app;

constexpr ArgumentSpec arguments[] = {
    {.name = "ID", .help = "an item's id, as remind prints it", .completes = Completes::item},
    {.name = "UNTIL", .help = "a duration (3d) or a day (next mon)", .completes = Completes::date, .repeatable = true},
};

constexpr Example examples[] = {
    {"guanxi snooze c-k7qp2 3d", "not before three days from now"},
    {"guanxi snooze k7qp2 next mon", "not before next Monday"},
};

Result<calendar::Date> until(const Env& env, const std::string& text) {
  if (const auto duration = calendar::parse_duration(text)) return env.today() + *duration;
  auto day = calendar::parse_date(text, env.dates(calendar::Bias::future));
  if (day && *day <= env.today()) return usage_error(calendar::iso(*day) + " is not in the future");
  return day;
}

// What the id stands for in the table of reminders put off.
Result<std::string> kind_of(Env& env, storage::Store& store, const RecordId& record) {
  if (is_festival(record)) {
    const auto festival = festival_ahead(env, store, record);
    if (!festival) return tl::unexpected(festival.error());
    return festival->reminder;
  }
  if (!record.kind.empty()) return record.kind;
  if (storage::Ledger(store).promise(record.id)) return std::string("promise");
  if (storage::Complaints(store).find(record.id)) return std::string("issue");
  if (const auto favour = storage::Ledger(store).favour(record.id); favour && favour->received) return std::string("favour");
  if (const auto meeting = storage::Interactions(store).find(record.id); meeting && meeting->stage == domain::Stage::planned) return std::string("planned");
  if (storage::Parties(store).occasion(record.id)) return std::string("occasion");
  if (const auto decision = storage::Decisions(store).find(record.id); decision && !decision->made) return std::string("decision");
  return fail(ErrorKind::no_match, in_quotes(short_text(record.id)) + " is no reminder", "remind prints the ids");
}

Result<int> run(Env& env, const Args& args) {
  const auto day = until(env, args.rest(1));
  if (!day) return tl::unexpected(day.error());
  auto& store = env.store(storage::Access::change);
  const auto record = resolve_id(store, args.word(0));
  if (!record) return tl::unexpected(record.error());
  const auto kind = kind_of(env, store, *record);
  if (!kind) return tl::unexpected(kind.error());
  storage::Work work(store, "snooze", env.now());
  storage::Ledger(store).snooze(*kind, record->id, *day);
  const std::string id = reminder_id(*kind, record->id);
  const std::string line = "snoozed " + std::string(args.word(0)) + " (" + *kind + ") until " + calendar::iso(*day);
  work.commit(line);
  print_result(env, "snooze", {{"id", id}, {"kind", *kind}, {"until", *day}}, line);
  return 0;
}

}  // namespace

extern const Command snooze = {
    .spec = {.name = "snooze",
             .group = Group::word,
             .summary = "put a reminder off",
             .description = "Leaves an item out of remind until a day, or for a while. It changes nothing else: a promise is due when "
                            "it was, a rhythm goes on.",
             .arguments = arguments,
             .examples = examples},
    .run = run,
};

}  // namespace guanxi::commands
