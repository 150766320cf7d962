#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/obligations/promises.hpp>
#include <guanxi/app/session/days.hpp>
#include <guanxi/cli/cells.hpp>
#include <guanxi/cli/chosen.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/list_or_add.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::Promise;
using domain::PromiseState;
using present::Cell;
using present::Listing;
using present::Style;
using storage::PromiseRow;

// The states of the record, and what is open and late: it is none that is kept.
constexpr std::string_view late_word = "late";
constexpr auto states = [] {
  constexpr auto words = domain::words<PromiseState>();
  std::array<std::string_view, words.size() + 1> all = {words.front(), late_word};
  std::copy(words.begin() + 1, words.end(), all.begin() + 2);
  return all;
}();

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO", .help = "to whom, or who promised; of a list, a person or an organisation", .completes = Completes::party, .optional = true},
    {.name = "TEXT", .help = "what was promised; without it promises are listed", .optional = true, .repeatable = true, .text = true},
};

constexpr OptionSpec options[] = {
    {.flags = "--by", .value = "DATE", .help = "the day it is due; of a list, only those due by then", .type = OptionType::date, .days = Days::future},
    {.flags = "--theirs", .help = "they promised it; of a list, only theirs"},
    {.flags = "--ours", .help = "of a list, only ours", .only_with = when_listing},
    {.flags = "--soft", .help = "no firm word: 'we will study it'; counted apart", .only_with = when_adding},
    {.flags = "-d,--date",
     .value = "DATE",
     .help = "when it was promised, if not today",
     .type = OptionType::date,
     .days = Days::until_today,
     .only_with = when_adding},
    {.flags = "--sensitive", .help = "show what was promised only when asked for", .only_with = when_adding},
    {.flags = "--state", .value = "STATE", .help = "list those that are open, late, kept, broken or dropped", .choices = states, .only_with = when_listing},
    {.flags = "--all", .help = "list closed ones too", .only_with = when_listing},
    {.flags = "--include-sensitive", .help = "list what sensitive ones say", .only_with = when_listing},
};

constexpr Example examples[] = {
    {"guanxi promise wangwei send the price list --by 'next fri'", "a promise of ours"},
    {"guanxi promise wangwei introduce his director --by 2027-01-31 --theirs", "a promise of his"},
    {"guanxi promise", "all that are open, the most urgent first"},
    {"guanxi promise wangwei --all --json", "how well either side kept its word, for a script"},
};

constexpr Section sections[] = {
    {"JSON",
     "A list is {\"schema\": \"guanxi.promise/1\", \"promises\": [{\"id\", \"due\", \"who\", \"theirs\", \"text\", \"made\", \"state\", "
     "\"closed\", \"late\", \"soft\", \"sensitive\"}], \"word\": {\"ours\", \"theirs\", \"ours_soft\", \"theirs_soft\"}}. Each part of word counts "
     "the promises of those listed, whatever the filter on their state: {\"kept\", \"broken\", \"dropped\", \"open\", \"late\", \"share\"}; share is "
     "that of those kept or broken, in percent."},
};

struct Filter {
  PromiseState state = PromiseState::open;
  bool late = false;  // only those
  bool all = false;
  bool ours = false;
  bool theirs = false;
  std::optional<calendar::Date> by = {};
  calendar::Date today = {};

  bool open_only() const { return !all && state == PromiseState::open; }
  bool side(const Promise& promise) const { return promise.theirs ? !ours : !theirs; }
  bool takes(const Promise& promise) const {
    if (!side(promise) || (by && (!promise.due || *promise.due > *by))) return false;
    return late ? promise.late(today) : all || promise.state == state;
  }
};

Result<Filter> filter_of(const Env& env, const Args& args) {
  if (args.has("ours") && args.has("theirs")) return usage_error(message("promise: --ours or --theirs, not both"), message("neither lists both"));
  if (args.has("all") && args.has("state")) return usage_error(message("promise: --all or --state, not both"), message("--all lists those of every state"));
  return Filter{chosen(args, "state", PromiseState::open),
                args.get("state") == late_word,
                args.has("all"),
                args.has("ours"),
                args.has("theirs"),
                args.date("by"),
                env.today()};
}

Result<std::vector<PromiseRow>> rows_for(storage::Store& store, const Args& args, bool open_only) {
  auto rows = storage::Promises(store).all(open_only);
  if (args.words().empty()) return rows;
  TRY_ASSIGN(const auto party, resolve(store, args.word(0)));
  std::erase_if(rows, [&](const auto& row) { return row.who.id != party.id && row.who.organisation_id != party.id; });
  return rows;
}

std::string state_text(const Promise& promise, bool is_late) {
  if (is_late) return std::string(late_word);
  return promise.closed ? to_text(promise.state) + " " + calendar::iso(*promise.closed) : to_text(promise.state);
}

std::vector<Cell> cells(const Env& env, const PromiseRow& row, bool include_sensitive) {
  const Promise& promise = row.promise;
  const bool is_late = promise.late(env.today());
  const std::string whose = std::string(promise.theirs ? "theirs" : "ours") + (promise.soft ? ", soft" : "");
  return {id_cell(promise.id),
          due_cell(env, promise.due, is_late ? Style::bad : Style::plain, promise.open()),
          who_cell(row.who),
          {.value = promise.theirs, .text = whose},
          text_cell(promise.text, promise.sensitive && !include_sensitive),
          {promise.made},
          {.value = promise.state, .text = state_text(promise, is_late), .style = is_late ? Style::bad : Style::plain},
          {promise.closed},
          {is_late},
          {promise.soft},
          {promise.sensitive}};
}

Result<int> list(Env& env, const Args& args) {
  TRY_ASSIGN(const auto filter, filter_of(env, args));
  TRY_ASSIGN(const auto rows, rows_for(env.store(storage::Access::read), args, filter.open_only()));
  Listing listing{.command = "promise",
                  .items = "promises",
                  .columns = {{.key = "id", .title = "id"}, {.key = "due", .title = "due"}, {.key = "who", .title = "who", .flexible = true},
                              {.key = "theirs", .title = "whose", .spare = 1}, {.key = "text", .title = "promise", .flexible = true}, {.key = "made"},
                              {.key = "state", .title = "state", .spare = 2}, {.key = "closed"}, {.key = "late"}, {.key = "soft"}, {.key = "sensitive"}}};
  std::vector<Promise> counted;
  for (const auto& row : rows) {
    if (filter.side(row.promise)) counted.push_back(row.promise);
    if (filter.takes(row.promise)) listing.rows.push_back(cells(env, row, args.has("include-sensitive")));
  }
  listing.more = {{"word", word_fields(domain::keeping(counted, env.today()))}};
  print_listing(env, listing);
  return 0;
}

Result<Promise> understood(const Env& env, const Args& args, Id person) {
  Promise promise{.person = person, .theirs = args.has("theirs"), .soft = args.has("soft"), .text = text::one_line(args.rest(1))};
  promise.sensitive = args.has("sensitive");
  promise.made = args.date("date").value_or(env.today());
  promise.due = args.date("by");
  if (ascii::is_blank(promise.text)) return usage_error(message("the promise has no text"));
  if (promise.due && *promise.due < promise.made) {
    return usage_error(
        message("the promise is due on {due}, before it was made on {made}", "due"_is = calendar::iso(*promise.due), "made"_is = calendar::iso(promise.made)));
  }
  return promise;
}

// "k7qp2  promise to 王伟 (华为), due 2026-11-27: send the price list"
std::string line_of(const Promise& promise, const storage::PartyRef& who) {
  const std::string id = short_text(promise.id), name = described(who);
  std::vector<std::string> facts = {promise.theirs ? message("{id}  promise of {who}", "id"_is = id, "who"_is = name)
                                                   : message("{id}  promise to {who}", "id"_is = id, "who"_is = name)};
  if (promise.due) facts.push_back(message("due {day}", "day"_is = calendar::iso(*promise.due)));
  if (promise.soft) facts.push_back(message("soft"));
  if (promise.sensitive) facts.push_back(message("sensitive"));
  return text::joined(facts) + (promise.sensitive ? "" : ": " + promise.text);
}

Result<int> add(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::change);
  TRY_ASSIGN(const auto who, resolve_person(store, args.word(0)));
  TRY_ASSIGN(auto promise, understood(env, args, who.id));
  if (!promise.theirs && !promise.soft) warn_of_overpromising(env, store, who);
  if (!promise.due && !promise.soft) env.note(message("without --by DATE the promise is listed, but remind does not bring it up"));
  storage::Work work(store, "promise", env.now());
  storage::Promises(store).add(promise);
  const std::string line = line_of(promise, who);
  work.commit(line);
  print_result(env, "promise", {{"id", to_text(promise.id)}, {"who", who.handle}, {"theirs", promise.theirs}, {"made", promise.made},
                                {"due", promise.due}, {"soft", promise.soft}, {"sensitive", promise.sensitive}}, line);
  return 0;
}

constexpr ListOrAdd frame = {.command = "promise",
                             .options = options,
                             .needs_entry = "{command}: --{option} needs a promise",
                             .how_to_add = "say what was promised: guanxi {command} WHO TEXT",
                             .how_to_list = "leave it out, or leave out the text",
                             .list = list,
                             .add = add};

Result<int> run(Env& env, const Args& args) { return list_or_add(env, frame, args); }

}  // namespace

extern const Command promise = {
    .spec = {.name = "promise",
             .group = Group::word,
             .summary = "keep track of promises, ours and theirs",
             .description =
                 "Records what was promised and by when, or lists the open promises, the most urgent first. 'done ID' says that a "
                 "promise was kept. With --broken or --dropped it says that it was not.\n\n"
                 "If three promises to somebody are open, or one is late, a further one draws a warning: do not promise what you "
                 "may not keep. show says what share of the promises each side kept.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = listing_formats,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
