#include <guanxi/app/cadence/closed_days.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/app/decisions/who_decides.hpp>
#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/work.hpp>

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

constexpr OptionSpec options[] = {
    {.flags = "-k,--kind", .value = "KIND", .help = "what it was: meeting, dinner, call, …", .choices = domain::words<domain::InteractionKind>()},
    {.flags = "-v,--via", .value = "CHANNEL", .help = "how: in-person, phone, wechat, …", .choices = domain::words<domain::Channel>()},
    {.flags = "-d,--date", .value = "DATE", .help = "when, if not now: yesterday, 'last fri 19:00'", .completes = Completes::date},
    {.flags = "--place", .value = "PLACE", .help = "where"},
    {.flags = "--attempt", .help = "tried, not reached: resets no rhythm"},
    {.flags = "--sensitive", .help = "show what was said only when asked for"},
    {.flags = "--face", .value = "gave|lost", .help = "face was given or lost; always sensitive", .choices = domain::words<domain::Face>()},
    {.flags = "--feedback", .value = "asked|given", .help = "they were asked what they think of our work, or said it", .choices = domain::words<domain::Feedback>()},
    {.flags = "--promise", .value = "TEXT", .help = "what we promised; repeatable", .repeatable = true},
    {.flags = "--they-promise", .value = "TEXT", .help = "what they promised; repeatable", .repeatable = true},
    {.flags = "--by", .value = "DATE", .help = "when the promise is due", .completes = Completes::date},
    {.flags = "--gave", .value = "WHAT", .help = "a gift or favour to them; repeatable", .repeatable = true},
    {.flags = "--got", .value = "WHAT", .help = "a gift or favour from them; repeatable", .repeatable = true},
    {.flags = "--decides", .value = "[TOPIC=]WHO", .help = "it shows that they decide, on that topic; repeatable", .repeatable = true},
    {.flags = "--role", .value = "WHO=ROLE[:…]", .help = "it shows their role, a stance and how sure that is; repeatable", .repeatable = true},
    {.flags = "--topic", .value = "TOPIC", .help = "the topic of each --decides and --role without a topic of its own", .completes = Completes::topic},
    {.flags = "--asked", .value = "TOPIC", .help = "they were asked to decide on it; repeatable", .completes = Completes::topic, .repeatable = true},
    {.flags = "--expect", .value = "DATE", .help = "when the answer is expected", .completes = Completes::date},
    {.flags = "--decided", .value = "TOPIC=OUTCOME[:WHO]", .help = "approved, rejected or deferred, and by whom; repeatable", .repeatable = true},
    {.flags = "--yes", .help = "record a gift although something speaks against it"},
    {.flags = "-e,--edit", .help = "write the text in $VISUAL or $EDITOR"},
    {.flags = "--new", .help = "add people who are not known yet"},
    {.flags = "--batch", .help = "read JSON Lines from stdin, all or nothing"},
};

constexpr Example examples[] = {
    {"guanxi log wangwei had tea, he will ask the board +renewal -k tea", "a tea today, tagged"},
    {"guanxi log wangwei,liming dinner after the audit -k dinner -d 'last fri 19:00' --place 武汉", "two people, last Friday"},
    {"guanxi log wangwei asked for the price list --via wechat --promise 'send the price list' --by 'in 3 days'", "with a promise"},
    {"guanxi log liming 'says 王总 signs, finance can veto' --decides renewal=wangwei --role chenjing=budget:against", "who decides, with the talk as evidence"},
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
  Value::Object fields;
};

// What was understood: id, date, kind, people with their firms, so that a homophone shows, and when they are next due.
Result<Echo> echo(Env& env, storage::Store& store, const Interaction& interaction) {
  const auto classes = class_rhythms(env, store, domain::Touch::contact);
  if (!classes) return tl::unexpected(classes.error());
  auto rhythms = rhythms_of(env, store);
  std::string people, next;
  Value::Array who;
  Value::Object due;
  for (const Id id : interaction.people) {
    const auto row = rhythms.one(id, domain::Touch::contact, env.today(), *classes, 0);
    people += (people.empty() ? "" : ", ") + described(row.who);
    if (row.verdict.next) next += (next.empty() ? "" : ", ") + (interaction.people.size() > 1 ? row.who.handle + " " : "") + calendar::iso(*row.verdict.next);
    who.emplace_back(row.who.handle);
    due.emplace_back(row.who.handle, Value(row.verdict.next));
  }
  Echo out;
  std::string manner = word_of(interaction.via) == word_of(interaction.kind) ? "" : to_text(interaction.via);
  if (const auto mark = domain::no_contact(interaction); !mark.empty()) manner += (manner.empty() ? "" : ", ") + std::string(mark);
  out.line = short_text(interaction.id) + "  " + calendar::iso(interaction.day) + "  " + to_text(interaction.kind) +
             (manner.empty() ? "" : " (" + manner + ")") + "  " + people + (next.empty() ? "" : "  next due " + next);
  out.fields = {{"id", to_text(interaction.id)}, {"date", interaction.day}, {"kind", interaction.kind}, {"via", interaction.via},
                {"who", std::move(who)},         {"next_due", std::move(due)},
                {"stage", domain::to_text(interaction.stage)}};
  return out;
}

constexpr std::string_view template_text =
    "\n# What happened? @name adds somebody, +tag a tag. Lines that begin with # are left out;\n# an empty text records nothing.\n";

Result<std::string> edited_text(Env& env, const std::string& text) {
  const auto saved = env.edit(text + std::string(template_text));
  if (!saved) return saved;
  std::string kept;
  for (std::size_t at = 0; at < saved->size();) {
    const auto end = saved->find('\n', at);
    const std::string line = saved->substr(at, end == std::string::npos ? end : end - at);
    if (!line.starts_with('#')) kept += line + "\n";
    at = end == std::string::npos ? saved->size() : end + 1;
  }
  if (kept.find_first_not_of(" \t\n") == std::string::npos) return usage_error("an empty text: nothing was recorded");
  return kept;
}

Result<int> log_one(Env& env, Fields fields) {
  const bool wants_editor = fields.has("edit") || (fields.get("text").empty() && env.interactive());
  if (wants_editor) {
    const auto text = edited_text(env, fields.get("text"));
    if (!text) return tl::unexpected(text.error());
    fields.put("text", *text);
  }
  auto& store = env.store(fields.has("new") ? storage::Access::write : storage::Access::change);
  storage::Work work(store, "log", env.now());
  const auto interaction = log_interaction(env, store, fields);
  if (!interaction) return tl::unexpected(interaction.error());
  auto said = echo(env, store, *interaction);
  if (!said) return tl::unexpected(said.error());
  Shown shown = shows_something(fields) ? shown_in(env, store, interaction->id) : Shown{};
  std::string summary = "log " + said->line.substr(0, said->line.find("  next due "));
  for (const auto& line : shown.lines) summary += "; " + line;
  const bool tells = fields.has("promise") || fields.has("they-promise") || fields.has("gave") || fields.has("got");
  Value::Array told;
  for (const auto& one : tells ? told_in(store, *interaction) : std::vector<ToldIn>()) {
    shown.lines.push_back(short_text(one.id) + "  " + one.what + (one.sensitive ? ", sensitive" : ": " + one.text));
    told.emplace_back(Value::Object{{"id", to_text(one.id)}, {"what", one.what}, {"text", one.sensitive ? Value() : Value(one.text)}});
  }
  if (tells) said->fields.emplace_back("told", std::move(told));
  commit(env, work, summary);
  std::move(shown.fields.begin(), shown.fields.end(), std::back_inserter(said->fields));
  print_result(env, "log", std::move(said->fields), said->line);
  if (!env.json()) {
    for (const auto& line : shown.lines) env.confirm("  " + line);
  }
  return 0;
}

Result<int> log_batch(Env& env, bool make_new) {
  constexpr std::string_view known[] = {"who",  "text",    "date",         "kind", "via",  "place", "attempt", "sensitive",
                                        "face", "promise", "they-promise", "by",   "gave", "got",   "tag",     "tags", "new", "feedback",
                                        "decides", "role", "topic", "asked", "expect", "decided", "time", "zone", "yes", "stage"};
  constexpr std::string_view follows[] = {"schema", "id", "next-due", "told"};
  const Batch batch{.command = "log",
                    .done = "logged",
                    .one = "interaction",
                    .many = "interactions",
                    .fields = known,
                    .follows = follows,
                    .rows_a_checkpoint = rows_a_checkpoint,
                    .access = make_new ? storage::Access::write : storage::Access::change};
  return record_batch(env, batch, [&](storage::Store& store, const Fields& fields) -> Result<void> {
    Fields all = fields;
    if (make_new) all.put("new", "");
    const auto logged = log_interaction(env, store, all, Advice::spared);
    return logged ? Result<void>() : tl::unexpected(logged.error());
  });
}

Result<int> run(Env& env, const Args& args) {
  if (args.has("batch")) {
    if (!args.words().empty()) return usage_error("log: --batch reads everything from stdin", "leave out '" + args.rest(0) + "'");
    return log_batch(env, args.has("new"));
  }
  if (args.words().empty()) return usage_error("log: WHO is missing", "see guanxi log --help");
  Fields fields = fields_of(args, options);
  fields.put("who", std::string(args.word(0)));
  fields.put("text", args.rest(1));
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
             .options = options,
             .examples = examples,
             .sections = sections,
             .pipes = true},
    .run = run,
};

}  // namespace guanxi::commands
