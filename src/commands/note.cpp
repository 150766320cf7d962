#include <guanxi/app/naming/naming.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/nearest.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::Note;
using present::Listing;
using present::Value;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO|ORG", .help = "a person or an organisation", .completes = Completes::party},
    {.name = "TEXT", .help = "what to remember; without it the notes are listed", .optional = true, .repeatable = true, .text = true},
};

constexpr OptionSpec options[] = {
    {.flags = "--about", .value = "SUBJECT", .help = "family, food, drink, … or a word of your own; of a list, only these"},
    {.flags = "--sensitive", .help = "show it only when asked for"},
    {.flags = "-d,--date", .value = "DATE", .help = "when you learned it, if not today", .completes = Completes::date},
    {.flags = "--include-sensitive", .help = "list the sensitive ones with their text"},
};

constexpr Example examples[] = {
    {"guanxi note wangwei drinks no baijiu, likes huangjiu --about drink", "a preference"},
    {"guanxi note wangwei feels passed over since the tender --sensitive", "shown only when asked for"},
    {"guanxi note wangwei", "what is known of him"},
};

std::string subjects() {
  std::string all;
  for (const auto subject : domain::note_subjects) all += (all.empty() ? "" : ", ") + std::string(subject);
  return all;
}

// Any word will do, but one that is only nearly a usual one is likely to be a slip.
void remark_on_subject(Env& env, const std::string& about) {
  if (about.empty() || domain::usual_subject(about)) return;
  const auto near = text::nearest(about, domain::note_subjects);
  env.note("'" + about + "' is a subject of your own" + (near ? "; did you mean " + std::string(*near) + "?" : "") + "\nhint: the usual ones are " + subjects());
}

Result<int> list(Env& env, storage::Store& store, Id party, const std::string& about, bool include_sensitive) {
  Listing listing{.command = "note",
                  .items = "notes",
                  .columns = {{.key = "id", .title = "id"}, {.key = "date", .title = "date"}, {.key = "about", .title = "about", .spare = 1},
                              {.key = "text", .title = "note", .flexible = true}, {.key = "sensitive"}}};
  for (const Note& note : domain::by_subject(storage::Notes(store).of(party))) {
    if (!about.empty() && text::fold(note.about) != about) continue;
    const bool hidden = note.sensitive && !include_sensitive;
    listing.rows.push_back({{.value = to_text(note.id), .text = short_text(note.id)}, {note.day}, {Value::known(note.about)},
                            {.value = hidden ? Value() : Value(note.text), .text = hidden ? "(sensitive)" : ""}, {note.sensitive}});
  }
  print_listing(env, listing);
  return 0;
}

Result<int> run(Env& env, const Args& args) {
  const bool listing = args.words().size() < 2;
  auto& store = env.store(listing ? storage::Access::read : storage::Access::change);
  const auto party = resolve(store, args.word(0));
  if (!party) return tl::unexpected(party.error());
  const std::string about = text::fold(text::one_line(args.get("about")));
  if (listing) return list(env, store, party->id, about, args.has("include-sensitive"));
  if (args.rest(1).find_first_not_of(" \t\n") == std::string::npos) return usage_error("note: the text is empty");
  Note note{{}, party->id, env.today(), about, text::lines(args.rest(1)), args.has("sensitive")};
  if (args.has("date")) {
    const auto day = calendar::parse_date(args.get("date"), env.dates(calendar::Bias::past));
    if (!day) return tl::unexpected(day.error());
    note.day = *day;
  }
  remark_on_subject(env, about);
  storage::Work work(store, "note", env.now());
  storage::Notes(store).add(note);
  const std::string line = short_text(note.id) + "  note on " + described(*party) +
                           (note.about.empty() ? "" : ", about " + note.about) + (note.sensitive ? ", sensitive" : "");
  work.commit(line);
  print_result(env, "note", {{"id", to_text(note.id)}, {"who", party->handle}, {"date", note.day}}, line);
  return 0;
}

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
             .formats = listing_formats},
    .run = run,
};

}  // namespace guanxi::commands
