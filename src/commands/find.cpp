#include <guanxi/app/finding/find.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/arrangement.hpp>
#include <guanxi/cli/cells.hpp>
#include <guanxi/cli/chosen.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/filters.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/nearest.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using domain::Findable;
using present::Table;
using present::Value;

constexpr ArgumentSpec arguments[] = {
    {.name = "TEXT", .help = "each word must be there; one with blanks in it is a phrase", .or_else = Completes::filter, .repeatable = true, .text = true}};

constexpr std::array own_options = {
    OptionSpec{
        .flags = "--in", .value = "KIND", .help = "only there; commas or repeated: any of them", .choices = domain::words<Findable>(), .repeatable = true},
    OptionSpec{.flags = "--rank", .help = "first what says it as it was typed and is most about it, rather than the newest"},
    OptionSpec{.flags = "--include-sensitive", .help = "show what sensitive records say"},
};
constexpr auto options = with_options(own_options, filter_options_of_entries, arrangement_options);

constexpr std::string_view columns_of_hits[] = {"id", "kind", "date", "who", "text", "sensitive"};
constexpr ColumnList columns[] = {{"", columns_of_hits}};

constexpr Example examples[] = {
    {"guanxi find 合同", "wherever a text has these characters, the newest first"},
    {"guanxi find hetong -draft --in entries,notes", "the same by pinyin, without what says 'draft'"},
    {"guanxi find 'site visit' deliver* --who wangwei", "a phrase, and a word that begins so"},
    {"guanxi find 报价 'tier:A since:2026-01-01'", "with a filter: of those who matter most, this year"},
};

constexpr int shown_unasked = 20;

constexpr Section sections[] = {
    {"WHAT IS FOUND",
     "Every word must stand in the text. Capitals, accents, wide letters and traditional characters do not count. A word in Latin letters is "
     "found as a whole word; with a * behind it (contr*) it may run on. Characters are found wherever they stand, one, two or more.\n\n"
     "A word with blanks in it is a phrase: 'site visit'. A - before a word leaves out what holds it: -draft. Short options are written apart "
     "from their values therefore: -n 5.\n\n"
     "Pinyin finds characters: hetong finds 合同, and lü, lv and lyu find 吕, which lu does not. Where nothing is found else, two to four "
     "letters stand for the first letters of readings: ht finds 合同. A word in double quotes stands for itself alone: '\"he\"' does not find 和."},
    {"FILTERS",
     "A word such as tier:A, -tag:paused or @NAME is a filter, as 'guanxi help filters' says; in double quotes it is a word to look for. "
     "What a filter asks of people holds of all that concerns them. since and until are about the day of a record, kind and via about "
     "entries, due and overdue about promises: with these, people themselves are not looked for."},
    {"SENSITIVE RECORDS", "They are found by their words and show as (sensitive). --include-sensitive shows what they say."},
};

// What a record is called by its kind, in the order of the enum.
constexpr std::string_view kind_words[] = {"person", "entry", "note", "promise", "gift", "complaint", "decision"};

// A name that no filter has is a word to look for, as the end of a mail address.
bool is_filter(const Env& env, std::string_view word) {
  if (!domain::begins_like_filter(word)) return false;
  return !word.starts_with('@') || env.config().table("filter").contains(std::string(word.substr(1)));
}

FindRequest parse_request(const Env& env, const Args& args, const Arrangement& arrangement) {
  FindRequest request{.in = all_chosen<Findable>(args, "in"), .filtering = options_of(args, FilterOf::records), .rank = args.has("rank")};
  for (const std::string& word : args.words()) (is_filter(env, word) ? request.filtering.expressions : request.words).push_back(word);
  if (arrangement.keeps_order()) request.limit = arrangement.limit();
  return request;
}

// Where nothing is found, a filter with a word that does not exist may be why.
void note_words_like_filters(Env& env, const Args& args) {
  for (const std::string& word : args.words()) {
    if (is_filter(env, word) || !domain::looks_like_filter(word)) continue;
    const auto near = text::nearest(word.substr(0, word.find_first_of(":<>=")), domain::words<domain::FilterWord>());
    if (near) env.note(message("'{word}' was looked for as a word; did you mean the filter {near}?", "word"_is = word, "near"_is = *near));
  }
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
  if (!hidden) {
    Context context = context_of(found);
    text.text = std::move(context.text);
    for (const text::SearchPlace& place : context.places) text.marks.push_back({place.begin, place.end});
  }
  return {std::move(id),   {kind_word(store, passage)}, party ? present::Cell{} : day_cell(env, passage.day), std::move(who),
          std::move(text), {passage.sensitive}};
}

Result<int> run(Env& env, const Args& args) {
  Table table{.command = "find",
              .items = "hits",
              .columns = {{.key = "id", .title = "id"},
                          {.key = "kind", .title = "in"},
                          {.key = "date", .title = "date"},
                          {.key = "who", .title = "who", .flexible = true},
                          {.key = "text", .title = "what", .flexible = true},
                          {.key = "sensitive"}}};
  TRY_ASSIGN(auto arrangement, Arrangement::make(args, table, shown_unasked));
  TRY_ASSIGN(const FindResult result, app::find(env, parse_request(env, args, arrangement)));
  auto& store = env.store(storage::Access::read);
  const bool include = args.has("include-sensitive");
  for (const auto* hits : {&result.people, &result.records}) {
    for (const Found& found : *hits) table.rows.push_back(cells(env, store, found, include));
  }
  if (result.by_initials) env.note(message("no text has these letters; taken as the first letters of pinyin, these are found"));
  if (table.rows.empty()) note_words_like_filters(env, args);
  if (arrangement.keeps_order()) arrangement.rows_are_arranged();
  arrangement.print(env, table);
  return 0;
}

}  // namespace

extern const Command find = {
    .spec = {.name = "find",
             .group = Group::people,
             .summary = "look for words in everything that was told",
             .description = "Looks for words in people and organisations, entries, notes, promises, gifts, complaints and decisions. People "
                            "and organisations come first, then what was recorded, the newest first, each with the words around what was "
                            "found: 20 of each unless -n says otherwise. On a terminal with colours what was found stands out. Where nothing is "
                            "found it says nothing.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = id_formats,
             .sections = sections,
             .columns = columns,
             .excludes = true},
    .run = run,
};

}  // namespace guanxi::commands
