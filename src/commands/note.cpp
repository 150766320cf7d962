#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/list_or_add.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/nearest.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::Note;
using present::Table;
using present::Value;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO|ORG", .help = "a person or an organisation", .completes = Completes::party},
    {.name = "TEXT", .help = "what to remember; without it the notes are listed", .optional = true, .repeatable = true, .text = true},
};

constexpr OptionSpec options[] = {
    {.flags = "--about",
     .value = "SUBJECT",
     .help = "family, food, drink, … or a word of your own; of a list, only these",
     .completes = Completes::subject,
     .type = OptionType::text},
    {.flags = "--sensitive", .help = "show it only when asked for", .only_with = when_adding},
    {.flags = "-d,--date",
     .value = "DATE",
     .help = "when you learned it, if not today",
     .type = OptionType::date,
     .days = Days::past,
     .only_with = when_adding},
    {.flags = "--include-sensitive", .help = "list the sensitive ones with their text", .only_with = when_listing},
};

constexpr Example examples[] = {
    {"guanxi note wangwei drinks no baijiu, likes huangjiu --about drink", "a preference"},
    {"guanxi note wangwei feels passed over since the tender --sensitive", "shown only when asked for"},
    {"guanxi note wangwei", "what is known of him"},
};

// Any word will do, but one that is only nearly a usual one is likely to be a slip.
void note_on_subject(Env& env, const std::string& about) {
  if (about.empty() || domain::usual_subject(about)) return;
  const auto near = text::nearest(about, domain::note_subjects);
  const std::string usual = text::joined({domain::note_subjects.begin(), domain::note_subjects.end()});
  env.note(near ? message("'{about}' is a subject of your own; did you mean {near}?\nhint: the usual ones are {subjects}", "about"_is = about,
                          "near"_is = *near, "subjects"_is = usual)
                : message("'{about}' is a subject of your own\nhint: the usual ones are {subjects}", "about"_is = about, "subjects"_is = usual));
}

std::string subject_of(const Args& args) { return text::fold(text::one_line(args.get("about"))); }

Result<int> list(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read);
  TRY_ASSIGN(const auto party, resolve(store, args.word(0)));
  const std::string about = subject_of(args);
  const bool include_sensitive = args.has("include-sensitive");
  Table table{.command = "note",
              .items = "notes",
              .columns = {{.key = "id", .title = "id"},
                          {.key = "date", .title = "date"},
                          {.key = "about", .title = "about", .spare = 1},
                          {.key = "text", .title = "note", .flexible = true},
                          {.key = "sensitive"}}};
  for (const Note& note : domain::by_subject(storage::Notes(store).of(party.id))) {
    if (!about.empty() && text::fold(note.about) != about) continue;
    const bool hidden = note.sensitive && !include_sensitive;
    table.rows.push_back({{.value = to_text(note.id), .text = short_text(note.id)},
                          {note.day},
                          {Value::known(note.about)},
                          {.value = hidden ? Value() : Value(note.text), .text = hidden ? "(sensitive)" : ""},
                          {note.sensitive}});
  }
  print_table(env, table);
  return 0;
}

// "k7qp2  note on 王伟 (华为), about drink, sensitive"
std::string line_of(const Note& note, const storage::PartyRef& party) {
  std::vector<std::string> facts = {message("{id}  note on {who}", "id"_is = short_text(note.id), "who"_is = described(party))};
  if (!note.about.empty()) facts.push_back(message("about {subject}", "subject"_is = note.about));
  if (note.sensitive) facts.push_back(message("sensitive"));
  return text::joined(facts);
}

Result<int> add(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(const auto party, resolve(store, args.word(0)));
  const std::string about = subject_of(args);
  if (ascii::is_blank(args.rest(1))) return usage_error(message("note: the text is empty"));
  Note note{{}, party.id, args.date("date").value_or(env.today()), about, text::lines(args.rest(1)), args.has("sensitive")};
  note_on_subject(env, about);
  storage::Work work(store, "note", env.now());
  storage::Notes(store).add(note);
  const std::string line = line_of(note, party);
  work.commit(line);
  print_result(env, "note", {{"id", to_text(note.id)}, {"who", party.handle}, {"date", note.day}}, line);
  return 0;
}

constexpr ListOrAdd frame = {.command = "note",
                             .options = options,
                             .needs_entry = "{command}: --{option} needs a note",
                             .how_to_add = "say what to remember: guanxi {command} WHO TEXT",
                             .how_to_list = "leave it out, or leave out the text",
                             .list = list,
                             .add = add};

Result<int> run(Env& env, const Args& args) { return list_or_add(env, frame, args); }

}  // namespace

extern const Command note = {
    .spec = {.name = "note",
             .group = Group::people,
             .summary = "remember something about somebody",
             .description = "Keeps a fact or a preference: what they eat and drink, their family, how they like to work. A list is in the "
                            "order of the subjects: family, food, drink, hobby, sport, health, faith, travel, home, work, study, gifts, then "
                            "words of your own. Sensitive notes show that they are there, and what they say only with --include-sensitive.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = id_formats,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
