#include <guanxi/cli/cells.hpp>
#include <guanxi/cli/chosen.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/app/session/days.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::Complaint;
using domain::Severity;
using present::Cell;
using present::Listing;
using present::Style;
using present::Value;
using storage::ComplaintRow;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO|ORG", .help = "whose complaint it is", .completes = Completes::party, .optional = true},
    {.name = "TEXT", .help = "what they complain of; without it complaints are listed", .optional = true, .repeatable = true, .text = true},
};

constexpr OptionSpec options[] = {
    {.flags = "--severity", .value = "HOW", .help = "low, normal or high; of a list, only these", .choices = domain::words<Severity>()},
    {.flags = "--answer-by", .value = "DATE", .help = "by when they are to have an answer", .completes = Completes::date},
    {.flags = "--private", .help = "to be raised in person, not in the group"},
    {.flags = "--from", .value = "ID", .help = "the interaction in which it was raised", .completes = Completes::id},
    {.flags = "-d,--date", .value = "DATE", .help = "when it was raised, if not today", .completes = Completes::date},
    {.flags = "--sensitive", .help = "show what it is only when asked for"},
    {.flags = "--all", .help = "list closed ones too"},
    {.flags = "--include-sensitive", .help = "list what sensitive ones say"},
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
  return days <= 0 ? "today" : days == 1 ? "1 day" : std::to_string(days) + " days";
}

// Said where everybody looks, so that nobody raises it in the group.
Cell what_cell(const Complaint& complaint, bool hidden) {
  Cell cell = text_cell(complaint.text, hidden);
  if (complaint.in_private) cell.text = hidden ? "(sensitive, in private)" : complaint.text + " (in private)";
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
  for (const std::string_view option : {"answer-by", "private", "from", "date", "sensitive"}) {
    if (args.has(option)) return usage_error("issue: --" + std::string(option) + " needs a complaint", "say what it is: guanxi issue WHO TEXT");
  }
  storage::Complaints complaints(env.store(storage::Access::read));
  std::vector<ComplaintRow> rows;
  if (args.words().empty()) {
    rows = complaints.all(!args.has("all"));
  } else {
    const auto party = resolve(env.store(storage::Access::read), args.word(0));
    if (!party) return tl::unexpected(party.error());
    rows = complaints.of(party->id, !args.has("all"));
  }
  Listing listing{.command = "issue",
                  .items = "issues",
                  .columns = {{.key = "id", .title = "id"}, {.key = "opened"}, {.key = "days_open", .title = "open", .align = present::Align::right, .spare = 3},
                              {.key = "severity", .title = "severity", .spare = 1}, {.key = "answer_by", .title = "answer by", .spare = 2}, {.key = "who", .title = "who", .flexible = true},
                              {.key = "text", .title = "issue", .flexible = true}, {.key = "closed", .title = "done"},
                              {.key = "outcome", .title = "outcome", .flexible = true, .spare = 4}, {.key = "private"}, {.key = "late"}, {.key = "sensitive"}}};
  for (const auto& row : rows) {
    if (args.has("severity") && row.complaint.severity != chosen<Severity>(args, "severity")) continue;
    listing.rows.push_back(cells(env, row, args.has("include-sensitive")));
  }
  print_listing(env, listing);
  return 0;
}

// ---- recording

Result<void> set_days(const Env& env, const Args& args, Complaint& complaint) {
  complaint.opened = env.today();
  if (args.has("date")) {
    const auto day = past_day(env, args.get("date"));
    if (!day) return tl::unexpected(day.error());
    complaint.opened = *day;
  }
  if (!args.has("answer-by")) return {};
  const auto day = calendar::parse_date(args.get("answer-by"), env.dates(calendar::Bias::future));
  if (!day) return tl::unexpected(day.error());
  if (*day < env.today()) return usage_error("--answer-by " + calendar::iso(*day) + " is past", "name a day by which they can still be answered");
  complaint.answer_by = *day;
  return {};
}

Result<Complaint> understood(const Env& env, storage::Store& store, const Args& args, Id party) {
  for (const std::string_view option : {"all", "include-sensitive"}) {
    if (args.has(option)) return usage_error("issue: --" + std::string(option) + " is for a list", "leave it out, or leave out the text");
  }
  Complaint complaint{.party = party, .text = text::one_line(args.rest(1)), .severity = chosen(args, "severity", Severity::normal)};
  complaint.in_private = args.has("private");
  complaint.sensitive = args.has("sensitive");
  if (complaint.text.find_first_not_of(' ') == std::string::npos) return usage_error("issue: what they complain of is missing");
  if (const auto set = set_days(env, args, complaint); !set) return tl::unexpected(set.error());
  if (args.has("from")) {
    const auto record = resolve_id(store, args.get("from"));
    if (!record) return tl::unexpected(record.error());
    if (!storage::Interactions(store).find(record->id)) {
      return fail(ErrorKind::no_match, "'" + std::string(args.get("from")) + "' is no interaction", "history prints their ids");
    }
    complaint.interaction = record->id;
  }
  return complaint;
}

Result<int> add(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::change);
  const auto who = resolve(store, args.word(0));
  if (!who) return tl::unexpected(who.error());
  auto complaint = understood(env, store, args, who->id);
  if (!complaint) return tl::unexpected(complaint.error());
  storage::Work work(store, "issue", env.now());
  storage::Complaints(store).add(*complaint);
  std::string line = short_text(complaint->id) + "  issue of " + described(*who) + (complaint->severity == Severity::normal ? "" : ", " + to_text(complaint->severity)) +
                     (complaint->answer_by ? ", to be answered by " + calendar::iso(*complaint->answer_by) : "") +
                     (complaint->sensitive ? ", sensitive" : ": " + complaint->text);
  work.commit(line);
  if (complaint->in_private) env.note(std::string(domain::raise_in_private));
  print_result(env, "issue", {{"id", to_text(complaint->id)}, {"who", who->handle}, {"opened", complaint->opened}, {"severity", complaint->severity},
                              {"answer_by", complaint->answer_by}, {"private", complaint->in_private}, {"sensitive", complaint->sensitive}}, line);
  return 0;
}

Result<int> run(Env& env, const Args& args) { return args.words().size() < 2 ? list(env, args) : add(env, args); }

}  // namespace

extern const Command issue = {
    .spec = {.name = "issue",
             .group = Group::word,
             .summary = "keep track of complaints until they are answered",
             .description =
                 "Records what a client complains of, or lists the open complaints. An open complaint stands first in every "
                 "digest, whatever else is due, until 'done ID' closes it. --because says how it ended.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = listing_formats,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
