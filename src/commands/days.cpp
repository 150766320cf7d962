#include <guanxi/app/remind/digest.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/id.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/calendar/range.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/present/dates.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using present::Cell;
using present::DigestItem;
using present::Table;

constexpr int usual_days = 60;

constexpr ArgumentSpec arguments[] = {{.name = "DAYS", .help = "how many days ahead; 60 otherwise", .optional = true}};

constexpr OptionSpec options[] = {
    {.flags = "--from", .value = "DATE", .help = "from this day on instead of today", .type = OptionType::date},
    {.flags = "-n,--limit", .value = "N", .help = "only the next N", .type = OptionType::number, .least = 1},
};

constexpr Example examples[] = {
    {"guanxi days", "birthdays, anniversaries and contracts of the next 60 days"},
    {"guanxi days 365 --format tsv", "of a whole year, for a script"},
};

constexpr Section sections[] = {
    {"JSON",
     "\"days\": {\"id\", \"date\", \"in_days\", \"who\", \"org\", \"what\", \"note\"}, the next first. note is what is special about that day: the lunar date, a "
     "round number."}};

Result<int> days_ahead(const Args& args) {
  if (args.words().empty()) return usual_days;
  if (const auto days = whole_number(args.word(0), 0, calendar::most_days)) return *days;
  return usage_error(message("days: '{word}' is no number of days", "word"_is = args.word(0)), message("as in: guanxi days 30"));
}

std::vector<Cell> cells(const Env& env, const DigestItem& item, calendar::Date from) {
  const auto ahead = static_cast<int>((item.date - from).count());
  return {{.value = item.id, .text = item.id.substr(0, id_short_length)},
          {.value = item.date, .text = calendar::iso(item.date) + " " + present::weekday(item.date)},
          {.value = ahead, .text = present::distance(item.date, env.today())},
          {.value = item.who, .text = item.organisation.empty() ? item.name : item.name + " (" + item.organisation + ")"},
          {present::Value::known(item.organisation)},
          {item.title},
          {present::Value::known(item.why)}};
}

Result<int> run(Env& env, const Args& args) {
  TRY_ASSIGN(const int ahead, days_ahead(args));
  const auto from = args.date("from").value_or(env.today());
  const auto until = from + std::chrono::days{ahead};
  TRY_ASSIGN(const auto digest,
             reminders(env, env.store(storage::Access::read), {.day = from, .days = ahead, .limit = args.number("limit").value_or(-1), .kinds = {"occasion"}}));
  const Table head{.command = "days",
                   .items = "days",
                   .columns = {{.key = "id", .title = "id"},
                               {.key = "date", .title = "date"},
                               {.key = "in_days", .title = "when", .spare = 2},
                               {.key = "who", .title = "who", .flexible = true},
                               {.key = "org"},
                               {.key = "what", .title = "day", .flexible = true},
                               {.key = "note", .title = "note", .flexible = true, .spare = 1}}};
  print_cells(env, head, [&](const TakeCells& take) {
    for (const DigestItem& item : digest.items) {
      if (item.date > until) continue;  // brought to mind early, for its lead is long
      if (!take(cells(env, item, from))) return;
    }
  });
  return 0;
}

}  // namespace

extern const Command days = {
    .spec = {.name = "days",
             .group = Group::calendar,
             .summary = "the next days to remember",
             .description = "Lists the birthdays, anniversaries, contracts and other days of people and firms that come next, by either calendar. "
                            "What was ticked off (done) or snoozed is left out. Festivals are listed by guanxi holidays.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = id_formats,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
