#include <algorithm>

#include <guanxi/app/filter/filters.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/people/doubles.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/arrangement.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/filters.hpp>

#include "dupes/distinctions.hpp"
#include "dupes/screen.hpp"
#include "dupes/walk.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using domain::Likelihood;
using present::Cell;
using present::Table;
using present::Value;

constexpr ArgumentSpec arguments[] = {{.name = "WHO|FILTER",
                                       .help = "only pairs with this record; or a filter, as 'tier:A' or @NAME; see guanxi help filters",
                                       .completes = Completes::party,
                                       .or_else = Completes::filter,
                                       .optional = true,
                                       .repeatable = true}};

constexpr std::string_view kinds[] = {"people", "orgs"};

constexpr std::array own_options = {
    OptionSpec{.flags = "--only", .value = "KIND", .help = "people alone, or firms alone", .choices = kinds},
    OptionSpec{.flags = "--weak", .help = "also pairs for which little speaks: two of one name at different firms"},
    OptionSpec{.flags = "--walk", .help = "go through them on the terminal, one key an answer"},
    OptionSpec{.flags = "--not-same", .help = "the two records that are named are not one: they are not proposed again"},
    OptionSpec{.flags = "--may-be-same", .help = "the two that are named may be one after all"},
    OptionSpec{.flags = "--told-apart", .help = "list the pairs that are not proposed again"},
};
constexpr auto options = with_options(own_options, filter_options_of_people, arrangement_options);

constexpr std::string_view columns_of_pairs[] = {"pair", "likelihood", "merge", "keep", "keep_name", "other", "other_name", "evidence", "strength", "kind"};
constexpr ColumnList columns[] = {{"", columns_of_pairs}};

constexpr std::string_view synopsis[] = {"[WHO|FILTER…] [options]", "--walk [WHO|FILTER…] [options]", "--not-same WHO OTHER", "--may-be-same WHO OTHER",
                                         "--told-apart"};

constexpr Example examples[] = {
    {"guanxi dupes", "pairs that may be one person or one firm, the surest first"},
    {"guanxi dupes wangwei --weak", "who else may be Wang Wei, however little speaks for it"},
    {"guanxi dupes --not-same wangwei wangwei-2", "they are two: the pair is not proposed again"},
    {"guanxi dupes --only people --format ids", "a pair a line, for a script: the one to keep, then the other"},
};

constexpr Section sections[] = {
    {"EVIDENCE",
     "A phone number, e-mail address or account that is one person's alone makes a pair likely, where the names have something in common. So does the same "
     "name at the same firm. A name may be read across scripts: 王伟 and Wang Wei, 陈伟明 and Chan or Tan Weiming, 张志明 and Chang Chih-ming, in either "
     "order, with initials. Firms are compared without their legal forms. A surname alone is no evidence.\n\n"
     "Two of one name are possible. Different firms or phones make that weak, and --weak shows it. Pairs between which a tie or a "
     "line upwards is recorded are left out. What more than 40 records share is no evidence by itself."},
    {"KEYS",
     "m merges the second record into the first, which has more entries; o does it the other way round; d says that they are not the same; n, the space bar "
     "and Enter leave them; u takes the last answer back; q leaves, and so do Ctrl-C and Ctrl-D. Each answer is written at once, as a command "
     "of its own, and guanxi undo takes it back."},
    {"JSON",
     "{\"pairs\": [{\"pair\" (both handles), \"likelihood\" (likely, possible, weak), \"merge\" (the command), \"keep\", \"keep_name\", \"other\", "
     "\"other_name\", \"evidence\" (a list of sentences), \"strength\", \"kind\" (person, org)}]}. With --told-apart: {\"told_apart\": [{\"pair\", \"one\", "
     "\"one_name\", \"other\", \"other_name\"}]}."},
};

// What one call does: each of these switches is a mode, and takes the options that are named.
struct Mode {
  std::string_view option;
  std::string_view takes;
  Result<int> (*run)(Env& env, const Args& args);
};

Result<DoublesWanted> wanted_of(Env& env, storage::Store& store, const Args& args) {
  DoublesWanted wanted{.least = args.has("weak") ? Likelihood::weak : Likelihood::possible};
  const auto only = args.get("only");
  wanted.people = only != kinds[1];
  const auto filtering = filtering_of(args, FilterOf::people);
  wanted.organisations = only == kinds[1] || (only.empty() && filtering.empty());
  if (only == kinds[1] && !filtering.empty()) return usage_error(message("dupes: a filter chooses people, and --only orgs leaves them out"));
  const auto names = names_in(args);
  if (names.size() > 1)
    return usage_error(message("dupes: unexpected argument '{word}'", "word"_is = names[1]), message("name one record, or use a filter: --who A --who B"));
  if (!names.empty()) {
    TRY_ASSIGN(const auto party, resolve(store, names.front()));
    wanted.of = party.id;
    if (party.person) wanted.organisations = false;
    else wanted.people = false;
  }
  if (filtering.empty()) return wanted;
  TRY_ASSIGN(wanted.chosen, selector_of(env, store, filtering));
  return wanted;
}

std::vector<Cell> cells(const Double& found) {
  const auto& [keep, other, likeness] = found;
  std::vector<std::string> evidence;
  for (const auto& one : likeness.evidence) evidence.push_back(in_words(one));
  const auto likelihood = likeness.likelihood();
  return {{keep.handle + " " + other.handle},
          {.value = likelihood, .style = style_of(likelihood)},
          {"guanxi merge " + keep.handle + " " + other.handle},
          {keep.handle},
          {.value = keep.name, .text = described(keep) + " / " + described(other)},
          {other.handle},
          {other.name},
          {.value = Value::strings(evidence), .text = evidence_words(likeness)},
          {likeness.strength},
          {keep.person ? "person" : "org"}};
}

Result<int> list(Env& env, const Args& args) {
  const Table head{.command = "dupes",
                   .items = "pairs",
                   .columns = {{.key = "pair", .title = "guanxi merge"},
                               {.key = "likelihood", .title = "how sure"},
                               {.key = "merge"},
                               {.key = "keep"},
                               {.key = "keep_name", .title = "who", .spare = 1},
                               {.key = "other"},
                               {.key = "other_name"},
                               {.key = "evidence", .title = "why", .flexible = true},
                               {.key = "strength"},
                               {.key = "kind"}}};
  auto& store = env.store(storage::Access::read);
  TRY_ASSIGN(const auto arrangement, Arrangement::make(args, head));
  TRY_ASSIGN(const auto wanted, wanted_of(env, store, args));
  arrangement.print_cells(env, head, [&](const TakeCells& take) {
    for (const DoublePair& pair : find_doubles(store, wanted)) {
      const auto found = double_of(store, pair.one, pair.other);
      if (found && !take(cells(*found))) return;
    }
  });
  return 0;
}

Result<int> walk(Env& env, const Args& args) {
  if (!env.begin_dialogue()) {
    return usage_error(message("dupes --walk asks at a terminal, and there is none"),
                       message("guanxi dupes lists the pairs, with the command that makes one of each"));
  }
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(const auto wanted, wanted_of(env, store, args));
  auto pairs = find_doubles(store, wanted);
  if (const auto limit = args.number("limit"); limit && pairs.size() > static_cast<std::size_t>(*limit)) pairs.resize(static_cast<std::size_t>(*limit));
  if (pairs.empty()) {
    env.note(message("no two records look like one"));
    return 0;
  }
  TRY(DoublesWalk(env, store, std::move(pairs)).go());
  return 0;
}

constexpr Mode modes[] = {{"walk", "walk only weak limit tag org tier city country owner who since until overdue due", walk},
                          {"not-same", "not-same", tell_apart},
                          {"may-be-same", "may-be-same", forget_distinction},
                          {"told-apart", "told-apart sort reverse limit columns", list_told_apart}};

Result<int> run(Env& env, const Args& args) {
  for (const Mode& mode : modes) {
    if (!args.has(mode.option)) continue;
    const auto taken = ascii::words(mode.takes);
    for (const OptionSpec& option : options) {
      if (!args.has(option.name()) || std::find(taken.begin(), taken.end(), option.name()) != taken.end()) continue;
      return usage_error(message("dupes: --{option} says nothing beside --{mode}", "option"_is = option.name(), "mode"_is = mode.option),
                         message("leave out one of them"));
    }
    return mode.run(env, args);
  }
  return list(env, args);
}

}  // namespace

extern const Command dupes = {
    .spec = {.name = "dupes",
             .group = Group::people,
             .summary = "propose pairs that may be one person or one firm",
             .description = "Lists pairs of records that may be of one person or one firm, the surest first, with what speaks for it and the command "
                            "that would make one of them. Nothing is merged by itself. --walk shows them one after the other and asks.",
             .synopsis = synopsis,
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = id_formats,
             .sections = sections,
             .columns = columns,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
