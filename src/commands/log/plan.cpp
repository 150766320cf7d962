// Meetings ahead: put down, and listed.
#include <algorithm>
#include <array>
#include <optional>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/calendar/range.hpp>
#include <guanxi/cli/cells.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/interaction_fields.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/text/join.hpp>

#include "log/entry.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using present::Table;
using present::Value;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO", .help = "who will be there; commas between several. Alone: what is planned with them", .completes = Completes::party, .optional = true},
    {.name = "DATE", .help = "the day, with or without the time: fri 15:00, 'in 2w', nov 20", .completes = Completes::date, .optional = true},
    {.name = "TEXT", .help = "what for; needs no quotes", .optional = true, .repeatable = true, .text = true},
};

constexpr std::string_view taken[] = {"-k,--kind", "-v,--via", "--place", "--sensitive", "-e,--edit", "--new"};

constexpr auto options = [] {
  std::array<OptionSpec, std::size(taken)> kept = {};
  std::size_t count = 0;
  for (OptionSpec option : log_options) {
    if (std::find(std::begin(taken), std::end(taken), option.flags) != std::end(taken)) kept[count++] = option;
  }
  return kept;
}();
static_assert(!options.back().flags.empty());

constexpr Example examples[] = {
    {"guanxi plan wangwei fri 15:00 the new offer --place 武汉", "a meeting on Friday at three"},
    {"guanxi plan wangwei,liming 'in 2w' -k dinner", "a dinner in two weeks, the hour is not known yet"},
    {"guanxi plan", "what is planned"},
};

constexpr Section sections[] = {
    {"AFTERWARDS",
     "On the day, and until somebody says how it went, guanxi remind asks. guanxi done ID says that it took place, guanxi done ID --dropped that it did "
     "not, guanxi edit ID --date DATE that it was moved. What is planned counts as contact once it took place."},
    {"JSON", "A list has them in \"planned\": {\"id\", \"date\", \"time\", \"who\", \"kind\", \"via\", \"place\", \"text\", \"sensitive\"}."},
};

// ---- listing

Result<std::optional<storage::PartyRef>> party_asked_for(storage::Store& store, const Args& args) {
  if (args.words().empty()) return std::optional<storage::PartyRef>();
  TRY_ASSIGN(auto party, resolve(store, args.word(0)));
  return std::optional(std::move(party));
}

bool is_with(storage::Store& store, const storage::HistoryRow& row, const storage::PartyRef& party) {
  return std::any_of(row.interaction.people.begin(), row.interaction.people.end(), [&](Id person) {
    if (person == party.id) return true;
    const auto who = party.person ? std::nullopt : storage::Parties(store).ref(person);
    return who && who->organisation_id == party.id;
  });
}

std::string clock_of(const Env& env, const domain::Interaction& meeting) {
  if (!meeting.time_known) return {};
  const auto zone = settings::Zone::named(meeting.zone);
  return calendar::iso((zone ? *zone : env.zone()).local(meeting.at)).substr(11);
}

Result<int> list(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read);
  TRY_ASSIGN(const auto party, party_asked_for(store, args));
  const Table head{.command = "plan",
                   .items = "planned",
                   .columns = {{.key = "id", .title = "id"},
                               {.key = "date", .title = "date"},
                               {.key = "time", .title = "time"},
                               {.key = "who", .title = "who", .flexible = true},
                               {.key = "kind", .title = "kind", .spare = 1},
                               {.key = "via"},
                               {.key = "place", .title = "place", .flexible = true, .spare = 2},
                               {.key = "text", .title = "what", .flexible = true},
                               {.key = "sensitive"}}};
  print_cells(env, head, [&](const TakeCells& take) {
    for (const auto& row : storage::Interactions(store).planned(env.today(), calendar::last_accepted_day, -1)) {
      const auto& meeting = row.interaction;
      if (party && !is_with(store, row, *party)) continue;
      const present::Cell cells[] = {id_cell(meeting.id),
                                     day_cell(env, meeting.day, meeting.day < env.today() ? present::Style::bad : present::Style::plain),
                                     {Value::known(clock_of(env, meeting))},
                                     {.value = Value::strings(row.handles), .text = text::joined(row.names)},
                                     {meeting.kind},
                                     {meeting.via},
                                     {meeting.sensitive ? Value() : Value::known(meeting.place)},
                                     text_cell(meeting.text, meeting.sensitive),
                                     {meeting.sensitive}};
      if (!take(cells)) return;
    }
  });
  return 0;
}

// ---- recording

// As many words as make a date together: no quotes are needed around "fri 15:00".
struct Planned {
  calendar::When when;
  std::size_t words = 0;
};

Result<Planned> day_of(const Env& env, const Args& args) {
  constexpr std::size_t most_words = 5;
  const auto dates = env.dates(calendar::Bias::future);
  for (std::size_t words = std::min(args.words().size() - 1, most_words); words > 1; --words) {
    if (const auto when = calendar::parse_when(args.first_words(1 + words).rest(1), dates)) return Planned{*when, words};
  }
  TRY_ASSIGN(const auto when, calendar::parse_when(args.word(1), dates));
  return Planned{when, 1};
}

Result<int> add(Env& env, const Args& args) {
  TRY_ASSIGN(const auto planned, day_of(env, args));
  const auto& [date, time, instant] = planned.when;
  const bool ahead = time ? date + *time > env.local_now() : date >= env.today();
  if (!ahead)
    return usage_error(message("plan: {day} is past", "day"_is = calendar::iso(date)), message("guanxi log WHO TEXT --date DATE records what happened"));
  Fields fields = fields_of(args, options);
  fields.append("date", time ? calendar::iso(date + *time) : calendar::iso(date));
  fields.append("stage", domain::to_text(domain::Stage::planned));
  fields.append("who", std::string(args.word(0)));
  fields.append("text", args.rest(1 + planned.words));
  return log_entry(env, std::move(fields));
}

Result<int> run(Env& env, const Args& args) {
  if (args.words().size() >= 2) return add(env, args);
  for (const OptionSpec& option : options) {
    if (args.has(option.name()))
      return usage_error(message("plan: --{option} needs a meeting", "option"_is = option.name()), message("say when: guanxi plan WHO DATE TEXT"));
  }
  return list(env, args);
}

}  // namespace

extern const Command plan = {
    .spec = {.name = "plan",
             .group = Group::meeting,
             .summary = "put down a meeting ahead, or list what is planned",
             .description = "Puts down a meeting, a call or a dinner on a day to come. Without DATE what is planned is listed, with WHO or an "
                            "organisation only what is planned with them.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = id_formats,
             .sections = sections,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
