#include <guanxi/app/finding/find.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/cells.hpp>
#include <guanxi/cli/chosen.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using domain::Findable;
using present::Table;
using present::Value;

constexpr ArgumentSpec arguments[] = {{.name = "TEXT", .help = "each word must be there; one with blanks in it is a phrase", .repeatable = true, .text = true}};

constexpr OptionSpec options[] = {
    {.flags = "--in", .value = "KIND", .help = "only there; commas or repeated: any of them", .choices = domain::words<Findable>(), .repeatable = true},
    {.flags = "--who", .value = "WHO|ORG", .help = "only what is about them, or with them; of a firm, with its people", .completes = Completes::party},
    {.flags = "-n,--limit", .value = "N", .help = "at most N people and N records (default 20)", .type = OptionType::number},
    {.flags = "--from", .value = "DATE", .help = "not before this day", .type = OptionType::date, .days = Days::past},
    {.flags = "--to", .value = "DATE", .help = "not after this day", .type = OptionType::date, .days = Days::past},
    {.flags = "-k,--kind",
     .value = "KIND",
     .help = "only entries of this kind; commas or repeated: any of them",
     .choices = domain::words<domain::InteractionKind>(),
     .repeatable = true},
    {.flags = "-v,--via",
     .value = "CHANNEL",
     .help = "only entries by this channel; commas or repeated: any of them",
     .choices = domain::words<domain::Channel>(),
     .repeatable = true},
    {.flags = "--tag", .value = "TAG", .help = "only entries with this tag; repeated: any of them", .completes = Completes::tag, .repeatable = true},
    {.flags = "--rank", .help = "first what says it as it was typed and is most about it, rather than the newest"},
    {.flags = "--include-sensitive", .help = "show what sensitive records say"},
};

constexpr Example examples[] = {
    {"guanxi find 合同", "wherever a text has these characters, the newest first"},
    {"guanxi find hetong -draft --in entries,notes", "the same by pinyin, without what says 'draft'"},
    {"guanxi find 'site visit' deliver* --who wangwei", "a phrase, and a word that begins so"},
};

constexpr Section sections[] = {
    {"WHAT IS FOUND",
     "Every word must stand in the text. Capitals, accents, wide letters and traditional characters do not count. A word in Latin letters is "
     "found as a whole word; with a * behind it (contr*) it may run on. Characters are found wherever they stand, one, two or more.\n\n"
     "A word with blanks in it is a phrase: 'site visit'. A - before a word leaves out what holds it: -draft. Short options are written apart "
     "from their values therefore: -n 5.\n\n"
     "Pinyin finds characters: hetong finds 合同, and lü, lv and lyu find 吕, which lu does not. Where nothing is found else, two to four "
     "letters stand for the first letters of readings: ht finds 合同. A word in double quotes stands for itself alone: '\"he\"' does not find 和."},
    {"SENSITIVE RECORDS", "They are found by their words and show as (sensitive). --include-sensitive shows what they say."},
};

// What a record is called by its kind, in the order of the enum.
constexpr std::string_view kind_words[] = {"person", "entry", "note", "promise", "gift", "complaint", "decision"};

Result<void> add_parties(storage::Store& store, std::string_view who, std::vector<Id>& parties) {
  TRY_ASSIGN(const auto party, resolve(store, who));
  parties.push_back(party.id);
  if (party.person) return {};
  for (const auto& position : storage::Parties(store).positions_at(party.id)) parties.push_back(position.person);
  return {};
}

Result<FindRequest> parse_request(Env& env, const Args& args) {
  FindRequest request;
  request.words = args.words();
  request.in = all_chosen<Findable>(args, "in");
  request.from = args.date("from");
  request.to = args.date("to");
  request.kind = all_chosen<domain::InteractionKind>(args, "kind");
  request.via = all_chosen<domain::Channel>(args, "via");
  request.tags = args.all("tag");
  request.limit = args.number("limit").value_or(20);
  request.rank = args.has("rank");
  if (args.has("who")) TRY(add_parties(env.store(storage::Access::read), args.get("who"), request.parties));
  return request;
}

present::Cell whom(storage::Store& store, const storage::Passage& passage) {
  if (passage.kind == Findable::entries) {
    const auto row = storage::Interactions(store).row(passage.id);
    return row ? present::Cell{.value = Value::strings(row->handles), .text = text::joined(row->names)} : present::Cell{};
  }
  const auto party = storage::Parties(store).ref(passage.party);
  if (!party) return {.value = Value(Value::Array{})};
  return {.value = Value::strings({party->handle}), .text = passage.kind == Findable::people ? described(*party) : party->name};
}

std::string_view kind_word(storage::Store& store, const storage::Passage& passage) {
  if (passage.kind == Findable::people && !storage::Parties(store).is_person(passage.id)) return "org";
  return kind_words[static_cast<std::size_t>(passage.kind)];
}

std::vector<present::Cell> cells(Env& env, storage::Store& store, const Found& found, bool include_sensitive) {
  const storage::Passage& passage = found.passage;
  const bool hidden = passage.sensitive && !include_sensitive;
  const bool party = passage.kind == Findable::people;
  present::Cell who = whom(store, passage);
  present::Cell id = id_cell(passage.id);
  if (party) {
    if (const auto ref = storage::Parties(store).ref(passage.id)) id.text = ref->handle;
  }
  present::Cell text = text_cell(passage.text, hidden);
  if (!hidden) text.text = context_of(found);
  return {std::move(id),   {kind_word(store, passage)}, party ? present::Cell{} : day_cell(env, passage.day), std::move(who),
          std::move(text), {passage.sensitive}};
}

Result<int> run(Env& env, const Args& args) {
  TRY_ASSIGN(const FindRequest request, parse_request(env, args));
  TRY_ASSIGN(const FindResult result, app::find(env, request));
  auto& store = env.store(storage::Access::read);
  const bool include = args.has("include-sensitive");
  Table table{.command = "find",
              .items = "hits",
              .columns = {{.key = "id", .title = "id"},
                          {.key = "kind", .title = "in"},
                          {.key = "date", .title = "date"},
                          {.key = "who", .title = "who", .flexible = true},
                          {.key = "text", .title = "what", .flexible = true},
                          {.key = "sensitive"}}};
  for (const auto* hits : {&result.people, &result.records}) {
    for (const Found& found : *hits) table.rows.push_back(cells(env, store, found, include));
  }
  if (result.by_initials) env.note(message("no text has these letters; taken as the first letters of pinyin, these are found"));
  print_table(env, table);
  return 0;
}

}  // namespace

extern const Command find = {
    .spec = {.name = "find",
             .group = Group::people,
             .summary = "look for words in everything that was told",
             .description = "Looks for words in people and organisations, entries, notes, promises, gifts, complaints and decisions. People "
                            "and organisations come first, then what was recorded, the newest first, each with the words around what was "
                            "found. With a day or a kind of entry only what has one is looked at. Where nothing is found it says nothing.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = table_formats,
             .sections = sections,
             .excludes = true},
    .run = run,
};

}  // namespace guanxi::commands
