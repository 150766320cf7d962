#include <guanxi/app/decisions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/list_or_add.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/party_options.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/present/decision.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::Decision;
using present::Cell;
using present::Table;
using present::Value;

constexpr ArgumentSpec arguments[] = {
    {.name = "ORG|WHO",
     .help = "who decides: the organisation, or somebody there; without it everything that is pending is listed",
     .completes = Completes::party,
     .optional = true},
    {.name = "TOPIC",
     .help = "what they decide on, as renewal; without it their decisions are listed",
     .completes = Completes::topic,
     .optional = true,
     .repeatable = true},
};

constexpr OptionSpec own_options[] = {
    {.flags = "--sensitive", .help = "show topic and reason only when asked for", .only_with = when_adding},
    {.flags = "--include-sensitive", .help = "list the sensitive ones with their topic", .only_with = when_listing},
};
constexpr auto options = only_adding(joined(decision_options, own_options));

constexpr std::string_view synopsis[] = {"[ORG|WHO]", "ORG|WHO TOPIC [--asked DATE] [--expect DATE] [--made DATE --by WHO --outcome OUTCOME] [--because TEXT]"};

constexpr Example examples[] = {
    {"guanxi decide huawei renewal --expect 'in 3w'", "asked today, an answer is expected in three weeks"},
    {"guanxi decide huawei renewal --outcome approved --by wangwei", "it was approved today, and who did it"},
    {"guanxi decide huawei pilot --asked 2026-03-02 --made 2026-04-10 --by wangwei --outcome rejected", "an earlier one"},
    {"guanxi decide huawei", "what they decided, what is pending, and how long it takes there"},
};

constexpr Section sections[] = {
    {"PATIENCE",
     "A pending decision comes into remind on the day on which an answer is expected. Where no day was named it waits until what is "
     "usual there has passed since it was asked: the median of the organisation's own decisions, or 30 days while fewer than three "
     "of them are known. Then remind suggests to ask how the internal discussion is going, not to press. done ID says that you "
     "have asked: it comes up again after half of that time; snooze ID puts it off."},
    {"JSON",
     "decisions: id, org, topic, asked, expected, due (the day from which it may be brought up), made, outcome, by, days, because, "
     "from, outside, sensitive; of one organisation also typical_decision_days (null with fewer than three) and decision_days: "
     "count, median, shortest, longest. People and organisations are handles; null is not known."},
};

Table empty_table(bool of_all) {
  return {.command = "decide",
          .items = "decisions",
          .columns = {{.key = "id", .title = "id"},
                      {.key = "org", .title = of_all ? "where" : "", .flexible = true},
                      {.key = "topic", .title = "topic", .flexible = true},
                      {.key = "asked", .title = "asked", .spare = 4},
                      {.key = "expected"},
                      {.key = "due"},
                      {.key = "made"},
                      {.key = "outcome", .title = "answer"},
                      {.key = "by", .title = "by", .flexible = true},
                      {.key = "days", .title = "days", .align = present::Align::right, .spare = 3},
                      {.key = "because", .title = "because", .flexible = true, .spare = 2},
                      {.key = "from"},
                      {.key = "outside"},
                      {.key = "sensitive"}}};
}

// In the table the answer, its day and what is expected are one column.
Cell answer_of(const Env& env, const Decision& decision) {
  const auto day = [&env](calendar::Date date) { return present::day_text(date, env.today(), env.text_style()); };
  if (decision.made) return {.value = decision.outcome, .text = to_text(decision.outcome) + " " + day(*decision.made)};
  const std::string text = decision.expected ? message("pending, expected {day}", "day"_is = day(*decision.expected)) : message("pending");
  return {.value = {}, .text = text, .style = present::Style::accent};
}

void append_row(Env& env, Table& table, storage::Store& store, const Decision& decision, bool include_sensitive) {
  std::vector<Cell> row;
  for (auto& [key, value] : decision_fields(store, decision, include_sensitive)) row.push_back({.value = std::move(value)});
  row[0].text = short_text(decision.id);
  storage::Parties parties(store);
  row[1].text = parties.ref(decision.organisation)->name;
  if (decision.sensitive && !include_sensitive) row[2].text = "(sensitive)";
  row[7] = answer_of(env, decision);
  if (const auto by = parties.ref(decision.by)) row[8].text = by->name;
  table.rows.push_back(std::move(row));
}

Result<int> list_pending(Env& env, bool include_sensitive) {
  storage::Store& store = env.store(storage::Access::read);
  Table table = empty_table(true);
  for (const auto& row : storage::Decisions(store).pending()) append_row(env, table, store, row.decision, include_sensitive);
  print_table(env, table);
  return 0;
}

Result<int> list_of(Env& env, const std::string& typed, bool include_sensitive) {
  storage::Store& store = env.store(storage::Access::read);
  TRY_ASSIGN(const auto organisation, organisation_of(store, typed));
  const auto decisions = storage::Decisions(store).of(organisation.id);
  const auto pace = domain::pace(decisions, env.today());
  Table table = empty_table(false);
  for (const Decision& decision : decisions) append_row(env, table, store, decision, include_sensitive);
  table.more = {{"typical_decision_days", pace.typical()}, {"decision_days", present::pace_fields(pace)}};
  print_table(env, table);
  if (env.format() == "text" && pace.count > 0) env.print("\n" + message("how long they take: {pace}", "pace"_is = domain::to_text(pace)) + "\n");
  return 0;
}

Result<int> add(Env& env, const Args& args) {
  const std::string topic = text::one_line(args.rest(1));
  if (text::fold(topic).empty()) return usage_error(message("decide: TOPIC is missing"), message("say what they decide on, as renewal"));
  storage::Store& store = env.store(storage::Access::read_write);
  storage::Work work(store, "decide", env.now());
  TRY_ASSIGN(const auto organisation, organisation_of(store, std::string(args.word(0))));
  Fields given = fields_of(args, decision_options);
  if (args.has("sensitive")) given.append("sensitive", "yes");
  TRY_ASSIGN(const auto recorded, record_decision(env, store, organisation.id, topic_at(store, organisation.id, topic), given));
  std::string line = decision_line(store, recorded.decision);
  auto fields = decision_fields(store, recorded.decision, true);
  if (recorded.anew) {
    line = message("{decision}; asked again as {id}, expected {day}", "decision"_is = line, "id"_is = short_text(recorded.anew->id),
                   "day"_is = calendar::iso(*recorded.anew->expected));
  }
  fields.emplace_back("anew", recorded.anew ? Value(to_text(recorded.anew->id)) : Value());
  work.commit(line);
  print_result(env, "decide", std::move(fields), line);
  return 0;
}

Result<int> list(Env& env, const Args& args) {
  if (args.words().empty()) return list_pending(env, args.has("include-sensitive"));
  return list_of(env, std::string(args.word(0)), args.has("include-sensitive"));
}

constexpr ListOrAdd frame = {.command = "decide",
                             .options = options,
                             .needs_entry = "{command}: --{option} needs a topic",
                             .how_to_add = "say what they decide on: guanxi {command} ORG TOPIC",
                             .how_to_list = "leave it out, or leave out the topic",
                             .list = list,
                             .add = add};

Result<int> run(Env& env, const Args& args) { return list_or_add(env, frame, args); }

}  // namespace

extern const Command decide = {
    .spec = {.name = "decide",
             .group = Group::word,
             .summary = "what they were asked to decide, and what came of it",
             .description = "Records that an organisation was asked for a decision, and when an answer is expected. Later it records when the "
                            "decision was made, by whom and with what outcome. who-decides goes by who really decided and how long decisions "
                            "take there.\n\n"
                            "If the topic is pending, what is told is added to that decision. If it was decided, asking again opens it anew. "
                            "A decision without --outcome is asked for today, unless --asked says otherwise. One with --outcome was made "
                            "today, unless --made says otherwise. If a decision was deferred, --expect DATE lets it wait for that day.\n\n"
                            "Without a topic, the organisation's decisions are listed; without an organisation, all pending ones. show, edit "
                            "and rm take a decision's id.",
             .synopsis = synopsis,
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = id_formats,
             .sections = sections,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
