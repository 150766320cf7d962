#include <guanxi/app/cadence/closed_days.hpp>
#include <guanxi/app/decisions/who_decides.hpp>
#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/interaction_fields.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::Interaction;
using present::Value;

constexpr int rows_a_checkpoint = 10000;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO", .help = "who took part; commas between several", .completes = Completes::person, .optional = true},
    {.name = "TEXT", .help = "what happened; needs no quotes. @name adds somebody, +tag a tag", .optional = true, .repeatable = true, .text = true},
};

constexpr Example examples[] = {
    {"guanxi log wangwei had tea, he will ask the board +renewal -k tea", "a tea today, tagged"},
    {"guanxi log wangwei,liming dinner after the audit -k dinner -d 'last fri 19:00' --place 武汉", "two people, last Friday"},
    {"guanxi log wangwei asked for the price list --via wechat --promise 'send the price list' --by 'in 3 days'", "with a promise"},
    {"guanxi log liming 'says 王总 signs, finance can veto' --decides renewal=wangwei --role chenjing=budget:against",
     "who decides, with the talk as evidence"},
    {"guanxi log wangwei handed over the offer --asked renewal --expect 'in 3w'", "a decision that is waited for"},
    {"guanxi log wangwei no answer --via phone --attempt", "tried, not reached"},
};

constexpr Section sections[] = {
    {"WHO DECIDES",
     "--decides renewal=wangwei and --role chenjing=evaluator:against say what the talk has shown of who decides; behind a colon "
     "stands a stance (for, against, neutral) or how sure that is (low, medium, high). They hold at the firm of those who took "
     "part, since that day, with this interaction as their evidence, as guanxi who-decides ORG set --from ID would record them. "
     "--asked and --decided do as guanxi decide would. What was understood is said in a line each."},
    {"BATCH",
     "With --batch each line of stdin is one JSON object with the options' names as fields, and who and text:\n\n"
     "  {\"who\": [\"wangwei\"], \"text\": \"had tea\", \"date\": \"2026-11-20 15:00\", \"kind\": \"tea\", \"via\": \"in-person\"}\n\n"
     "A date may be an instant with its zone (2026-11-20T07:00:00Z), and what guanxi history --format jsonl prints is taken as it is. "
     "Either all lines are taken or none; an error names its line. --new adds people who are not known yet."},
};

struct Echo {
  std::string line;
  std::string next;  // when they are next due; may be empty
  Value::Object fields;
};

// What was understood: id, date, kind, people with their firms, so that a homophone shows, and when they are next due.
Result<Echo> echo(Env& env, storage::Store& store, const Interaction& interaction) {
  TRY_ASSIGN(const auto classes, class_rhythms(env, store, domain::Touch::contact));
  auto rhythms = rhythms_of(env, store);
  std::vector<std::string> people, next;
  Value::Array who;
  Value::Object due;
  for (const Id id : interaction.people) {
    const auto row = rhythms.one(id, domain::Touch::contact, env.today(), classes, 0);
    people.push_back(described(row.who));
    if (row.due.next) next.push_back((interaction.people.size() > 1 ? row.who.handle + " " : "") + calendar::iso(*row.due.next));
    who.emplace_back(row.who.handle);
    due.emplace_back(row.who.handle, Value(row.due.next));
  }
  const std::string manner =
      text::joined({word_of(interaction.via) == word_of(interaction.kind) ? "" : to_text(interaction.via), std::string(domain::no_contact(interaction))});
  Echo out;
  out.line = short_text(interaction.id) + "  " + calendar::iso(interaction.day) + "  " + to_text(interaction.kind) + domain::in_brackets(manner) + "  " +
             text::joined(people);
  out.next = next.empty() ? "" : message("next due {days}", "days"_is = text::joined(next));
  out.fields = {{interaction_key("id"), to_text(interaction.id)},
                {interaction_key("date"), interaction.day},
                {interaction_key("kind"), interaction.kind},
                {interaction_key("via"), interaction.via},
                {interaction_key("who"), std::move(who)},
                {interaction_key("next_due"), std::move(due)},
                {interaction_key("stage"), domain::to_text(interaction.stage)}};
  return out;
}

constexpr Sentence<> template_text =
    "# What happened? @name adds somebody, +tag a tag. Lines that begin with # are left out;\n# an empty text records nothing.";

Result<std::string> edited_text(Env& env, const std::string& text) {
  auto saved = env.edit(text + "\n" + message(template_text) + "\n");
  if (!saved) return saved;
  std::string kept;
  for (std::size_t at = 0; at < saved->size();) {
    const auto end = saved->find('\n', at);
    const std::string line = saved->substr(at, end == std::string::npos ? end : end - at);
    if (!line.starts_with('#')) kept += line + "\n";
    at = end == std::string::npos ? saved->size() : end + 1;
  }
  if (ascii::is_blank(kept)) return usage_error(message("an empty text: nothing was recorded"));
  return kept;
}

Result<int> log_one(Env& env, Fields fields) {
  const bool wants_editor = fields.has("edit") || (fields.get("text").empty() && env.interactive());
  if (wants_editor) {
    TRY_ASSIGN(const auto text, edited_text(env, fields.get("text")));
    fields.append("text", text);
  }
  auto& store = env.store(fields.has("new") ? storage::Access::create : storage::Access::read_write);
  storage::Work work(store, "log", env.now());
  TRY_ASSIGN(const auto interaction, log_interaction(env, store, fields));
  TRY_ASSIGN(auto said, echo(env, store, interaction));
  Shown shown = shows_something(fields) ? shown_in(env, store, interaction.id) : Shown{};
  std::string summary = message("log {line}", "line"_is = said.line);
  for (const auto& line : shown.lines) summary += "; " + line;
  const bool tells = fields.has("promise") || fields.has("they-promise") || fields.has("gave") || fields.has("got");
  Value::Array given;
  for (const auto& one : tells ? recorded_in(store, interaction) : std::vector<RecordedIn>()) {
    shown.lines.push_back(short_text(one.id) + "  " + (one.sensitive ? message("{what}, sensitive", "what"_is = one.what) : one.what + ": " + one.text));
    given.emplace_back(Value::Object{{"id", to_text(one.id)}, {"what", one.what}, {"text", one.sensitive ? Value() : Value(one.text)}});
  }
  if (tells) said.fields.emplace_back(interaction_key("told"), std::move(given));
  commit(env, work, summary);
  std::move(shown.fields.begin(), shown.fields.end(), std::back_inserter(said.fields));
  print_result(env, "log", std::move(said.fields), said.line + (said.next.empty() ? "" : "  " + said.next));
  if (!env.json()) {
    for (const auto& line : shown.lines) env.confirm("  " + line);
  }
  return 0;
}

Result<int> log_batch(Env& env, bool make_new) {
  static constexpr auto known = line_fields<interaction_fields>();
  static constexpr auto passed_over = passed_fields<interaction_fields>();
  const Batch batch{.command = "log",
                    .key = "logged",
                    .one = "logged {n} interaction",
                    .many = "logged {n} interactions",
                    .fields = known,
                    .follows = passed_over,
                    .rows_a_checkpoint = rows_a_checkpoint,
                    .access = make_new ? storage::Access::create : storage::Access::read_write};
  Bulk bulk;
  return record_batch(env, batch, [&](storage::Store& store, Fields& fields) -> Result<void> {
    if (make_new) fields.append("new", "");
    TRY(log_interaction(env, store, fields, &bulk));
    return {};
  });
}

Result<int> run(Env& env, const Args& args) {
  if (args.has("batch")) {
    TRY(check_batch("log", log_options, args, "new"));
    return log_batch(env, args.has("new"));
  }
  if (args.words().empty()) return usage_error(message("log: WHO is missing"), message("see guanxi log --help"));
  Fields fields = fields_of(args, log_options);
  fields.append("who", std::string(args.word(0)));
  fields.append("text", args.rest(1));
  return log_one(env, std::move(fields));
}

}  // namespace

extern const Command log = {
    .spec = {.name = "log",
             .group = Group::four,
             .summary = "record an interaction",
             .description =
                 "Records that you met, called or wrote to somebody, and prints in one line what was understood: the id, the day, "
                 "the kind, the people with their firms, and when they are next due.\n\n"
                 "Without a kind and a channel it is a meeting in person (log.kind and log.via of the configuration say "
                 "otherwise); a kind without a channel is done the usual way, and the other way round. A date without a year is "
                 "never in the future. Without TEXT, on a terminal, the editor opens; what is piped in is the text, and so is stdin for a TEXT of -.",
             .arguments = arguments,
             .options = log_options,
             .examples = examples,
             .sections = sections,
             .pipes = true},
    .run = run,
};

}  // namespace guanxi::commands
