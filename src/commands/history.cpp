#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/chosen.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/interaction_fields.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/any_of.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using present::Table;
using present::Value;

constexpr ArgumentSpec arguments[] = {{.name = "WHO|ORG", .help = "whose; everybody's otherwise", .completes = Completes::party, .optional = true}};

constexpr OptionSpec options[] = {
    {.flags = "-n,--limit", .value = "N", .help = "only the newest N", .type = OptionType::number},
    {.flags = "--from", .value = "DATE", .help = "not before this day", .type = OptionType::date, .days = Days::past},
    {.flags = "--to", .value = "DATE", .help = "not after this day", .type = OptionType::date, .days = Days::past},
    {.flags = "-k,--kind",
     .value = "KIND",
     .help = "only of this kind; commas or repeated: any of them",
     .choices = domain::words<domain::InteractionKind>(),
     .repeatable = true},
    {.flags = "-v,--via",
     .value = "CHANNEL",
     .help = "only by this channel; commas or repeated: any of them",
     .choices = domain::words<domain::Channel>(),
     .repeatable = true},
    {.flags = "--tag", .value = "TAG", .help = "only with this tag; commas or repeated: any of them", .completes = Completes::tag, .repeatable = true},
    {.flags = "--include-sensitive", .help = "show what sensitive entries say"},
};

constexpr Example examples[] = {
    {"guanxi history wangwei -n 5", "the last five with one person"},
    {"guanxi history --from 'last mon' --format jsonl", "this week's, for a script"},
};

storage::HistoryFilter parse_request(const Args& args) {
  storage::HistoryFilter filter;
  filter.kind = all_chosen<domain::InteractionKind>(args, "kind");
  filter.via = all_chosen<domain::Channel>(args, "via");
  filter.tag = storage::any_of(args.all("tag"));
  filter.from = args.date("from");
  filter.to = args.date("to");
  if (const auto limit = args.number("limit")) filter.limit = *limit;
  return filter;
}

std::string clock_text(const Env& env, const domain::Interaction& interaction) {
  if (!interaction.time_known) return {};
  const auto zone = Zone::named(interaction.zone);
  const auto local = (zone ? *zone : env.zone()).local(interaction.at);
  return calendar::iso(local).substr(10);  // " 19:00"
}

std::vector<present::Cell> cells(const Env& env, const storage::HistoryRow& row, bool include_sensitive) {
  const auto& entry = row.interaction;
  const bool hidden = entry.sensitive && !include_sensitive;
  const std::string why = std::string(domain::no_contact(entry));
  const std::string brackets = why.empty() ? "" : "(" + why + ")";
  const std::string mark = hidden ? text::joined({message("(sensitive)"), brackets}, " ") : why.empty() ? "" : brackets + " " + entry.text;
  const std::string clock = clock_text(env, entry);
  return {{.value = to_text(entry.id), .text = short_text(entry.id)},
          {entry.kind},
          {entry.via},
          {.value = calendar::iso(entry.day), .text = present::day_text(entry.day, env.today(), env.text_style())},
          {.value = Value::strings(row.handles), .text = text::joined(row.names)},
          {.value = hidden ? Value() : Value(entry.text), .text = mark, .style = hidden ? present::Style::dim : present::Style::plain},
          {entry.sensitive},
          {clock.empty() ? Value() : Value(clock.substr(1))},
          {hidden ? Value() : Value::known(entry.place)},
          {entry.attempt},
          {hidden ? Value(Value::Array{}) : Value::strings(entry.tags)},
          {entry.zone},
          {domain::to_text(entry.stage)}};
}

Result<int> run(Env& env, const Args& args) {
  auto filter = parse_request(args);
  auto& store = env.store(storage::Access::read);
  if (!args.words().empty()) {
    TRY_ASSIGN(const auto party, resolve(store, args.word(0)));
    (party.person ? filter.person : filter.organisation) = party.id;
  }
  const Table head{.command = "history",
                   .items = "entries",
                   .columns = {{.key = interaction_key("id"), .title = "id"},
                               {.key = interaction_key("kind"), .title = "kind", .spare = 1},
                               {.key = interaction_key("via"), .title = "via", .spare = 2},
                               {.key = interaction_key("date"), .title = "date"},
                               {.key = interaction_key("who"), .title = "who", .flexible = true},
                               {.key = interaction_key("text"), .title = "what", .flexible = true},
                               {.key = interaction_key("sensitive")},
                               {.key = interaction_key("time")},
                               {.key = interaction_key("place")},
                               {.key = interaction_key("attempt")},
                               {.key = interaction_key("tags")},
                               {.key = interaction_key("zone")},
                               {.key = interaction_key("stage")}}};
  const bool include = args.has("include-sensitive");
  print_cells(env, head, [&](const TakeCells& take) { storage::Interactions(store).each(filter, [&](const auto& row) { take(cells(env, row, include)); }); });
  return 0;
}

}  // namespace

extern const Command history = {
    .spec = {.name = "history",
             .group = Group::meeting,
             .summary = "what happened, newest first",
             .description = "Shows the interactions with a person, with anybody of an organisation, or with everybody. A sensitive "
                            "entry shows when and who, and what only with --include-sensitive.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = table_formats},
    .run = run,
};

}  // namespace guanxi::commands
