#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/session/days.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/cells.hpp>
#include <guanxi/cli/chosen.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/list_or_add.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::Complaint;
using domain::Severity;
using present::Cell;
using present::Style;
using present::Table;
using present::Value;
using storage::ComplaintRow;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO|ORG", .help = "whose complaint it is", .completes = Completes::party, .optional = true},
    {.name = "TEXT", .help = "what they complain of; without it complaints are listed", .optional = true, .repeatable = true, .text = true},
};

constexpr OptionSpec options[] = {
    {.flags = "--severity", .value = "HOW", .help = "low, normal or high; of a list, only these", .choices = domain::words<Severity>()},
    {.flags = "--answer-by",
     .value = "DATE",
     .help = "by when they are to have an answer",
     .type = OptionType::date,
     .days = Days::from_today,
     .only_with = when_adding,
     .advice = "name a day by which they can still be answered"},
    {.flags = "--private", .help = "to be raised in person, not in the group", .only_with = when_adding},
    {.flags = "--from", .value = "ID", .help = "the interaction in which it was raised", .completes = Completes::id, .only_with = when_adding},
    {.flags = "-d,--date",
     .value = "DATE",
     .help = "when it was raised, if not today",
     .type = OptionType::date,
     .days = Days::until_today,
     .only_with = when_adding},
    {.flags = "--sensitive", .help = "show what it is only when asked for", .only_with = when_adding},
    {.flags = "--all", .help = "list closed ones too", .only_with = when_listing},
    {.flags = "--include-sensitive", .help = "list what sensitive ones say", .only_with = when_listing},
};

constexpr Example examples[] = {
    {"guanxi issue wangwei the pump of the second line leaks --severity high --answer-by 'next mon'", "first in every digest until it is done"},
    {"guanxi issue huawei our fitter was late twice --private", "an organisation's, for a talk in private"},
    {"guanxi issue", "all that are open"},
};

constexpr Section sections[] = {
    {"JSON",
     "A list has them in \"issues\", open ones first, then by the day they are to be answered: {\"id\", \"opened\", \"who\", \"severity\", "
     "\"answer_by\", \"text\", \"closed\", \"outcome\", \"days_open\", \"private\", \"late\", \"sensitive\"}."},
};

// ---- listing

std::string age_text(const Complaint& complaint, calendar::Date today) {
  const int days = static_cast<int>((complaint.closed.value_or(today) - complaint.opened).count());
  return days <= 0 ? message("today") : counted(days, "day", "days");
}

// Said where everybody looks, so that nobody raises it in the group.
Cell what_cell(const Complaint& complaint, bool hidden) {
  Cell cell = text_cell(complaint.text, hidden);
  if (complaint.in_private) cell.text = hidden ? message("(sensitive, in private)") : message("{what} (in private)", "what"_is = complaint.text);
  return cell;
}

std::vector<Cell> cells(const Env& env, const ComplaintRow& row, bool include_sensitive) {
  const Complaint& complaint = row.complaint;
  const bool hidden = complaint.sensitive && !include_sensitive;
  const int days = static_cast<int>((complaint.closed.value_or(env.today()) - complaint.opened).count());
  const bool late = complaint.late(env.today());
  return {id_cell(complaint.id),
          day_cell(env, complaint.opened),
          {.value = days, .text = age_text(complaint, env.today())},
          {.value = complaint.severity, .style = complaint.severity == Severity::high ? Style::bad : Style::plain},
          due_cell(env, complaint.answer_by, late ? Style::bad : Style::plain, !complaint.closed),
          who_cell(row.who),
          what_cell(complaint, hidden),
          day_cell(env, complaint.closed),
          {hidden ? Value() : Value::known(complaint.outcome)},
          {complaint.in_private},
          {late},
          {complaint.sensitive}};
}

Result<int> list(Env& env, const Args& args) {
  storage::Complaints complaints(env.store(storage::Access::read));
  std::vector<ComplaintRow> rows;
  if (args.words().empty()) {
    rows = complaints.all(!args.has("all"));
  } else {
    TRY_ASSIGN(const auto party, resolve(env.store(storage::Access::read), args.word(0)));
    rows = complaints.of(party.id, !args.has("all"));
  }
  Table table{.command = "issue",
              .items = "issues",
              .columns = {{.key = "id", .title = "id"},
                          {.key = "opened"},
                          {.key = "days_open", .title = "open", .align = present::Align::right, .spare = 3},
                          {.key = "severity", .title = "severity", .spare = 1},
                          {.key = "answer_by", .title = "answer by", .spare = 2},
                          {.key = "who", .title = "who", .flexible = true},
                          {.key = "text", .title = "issue", .flexible = true},
                          {.key = "closed", .title = "done"},
                          {.key = "outcome", .title = "outcome", .flexible = true, .spare = 4},
                          {.key = "private"},
                          {.key = "late"},
                          {.key = "sensitive"}}};
  for (const auto& row : rows) {
    if (args.has("severity") && row.complaint.severity != chosen<Severity>(args, "severity")) continue;
    table.rows.push_back(cells(env, row, args.has("include-sensitive")));
  }
  print_table(env, table);
  return 0;
}

// ---- recording

Result<Complaint> parse_request(const Env& env, storage::Store& store, const Args& args, Id party) {
  Complaint complaint{.party = party, .text = text::one_line(args.rest(1)), .severity = chosen(args, "severity", Severity::normal)};
  complaint.in_private = args.has("private");
  complaint.sensitive = args.has("sensitive");
  complaint.opened = args.date("date").value_or(env.today());
  complaint.answer_by = args.date("answer-by");
  if (ascii::is_blank(complaint.text)) return usage_error(message("issue: what they complain of is missing"));
  if (args.has("from")) {
    TRY_ASSIGN(const auto record, resolve_id(store, args.get("from")));
    if (!storage::Interactions(store).find(record.id)) {
      return fail(ErrorKind::no_match, message("'{id}' is no interaction", "id"_is = args.get("from")), message("history prints their ids"));
    }
    complaint.interaction = record.id;
  }
  return complaint;
}

// "k7qp2  issue of 王伟 (华为), high, to be answered by 2026-11-23: the pump leaks"
std::string line_of(const Complaint& complaint, const storage::PartyRef& who) {
  std::vector<std::string> facts = {message("{id}  issue of {who}", "id"_is = short_text(complaint.id), "who"_is = described(who))};
  if (complaint.severity != Severity::normal) facts.push_back(to_text(complaint.severity));
  if (complaint.answer_by) facts.push_back(message("to be answered by {day}", "day"_is = calendar::iso(*complaint.answer_by)));
  if (complaint.sensitive) facts.push_back(message("sensitive"));
  return text::joined(facts) + (complaint.sensitive ? "" : ": " + complaint.text);
}

Result<int> add(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(const auto who, resolve(store, args.word(0)));
  TRY_ASSIGN(auto complaint, parse_request(env, store, args, who.id));
  storage::Work work(store, "issue", env.now());
  storage::Complaints(store).add(complaint);
  const std::string line = line_of(complaint, who);
  work.commit(line);
  if (complaint.in_private) env.note(std::string(domain::raise_in_private));
  print_result(env, "issue",
               {{"id", to_text(complaint.id)},
                {"who", who.handle},
                {"opened", complaint.opened},
                {"severity", complaint.severity},
                {"answer_by", complaint.answer_by},
                {"private", complaint.in_private},
                {"sensitive", complaint.sensitive}},
               line);
  return 0;
}

constexpr ListOrAdd frame = {.command = "issue",
                             .options = options,
                             .needs_entry = "{command}: --{option} needs a complaint",
                             .how_to_add = "say what it is: guanxi {command} WHO TEXT",
                             .how_to_list = "leave it out, or leave out the text",
                             .list = list,
                             .add = add};

Result<int> run(Env& env, const Args& args) { return list_or_add(env, frame, args); }

}  // namespace

extern const Command issue = {
    .spec = {.name = "issue",
             .group = Group::word,
             .summary = "keep track of complaints until they are answered",
             .description = "Records what a client complains of, or lists the open complaints. An open complaint stands first in every "
                            "digest, whatever else is due, until 'done ID' closes it. --because says how it ended.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = id_formats,
             .sections = sections,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
