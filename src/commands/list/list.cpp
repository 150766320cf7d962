#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/arrangement.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/filters.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/storage/any_of.hpp>
#include <guanxi/text/join.hpp>

#include "list/people.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using present::Cell;
using present::Table;
using present::Value;

constexpr ArgumentSpec arguments[] = {{.name = "WHO|FILTER",
                                       .help = "only these people; or a filter, as 'tier:A last>60d' or @NAME; see guanxi help filters",
                                       .completes = Completes::party,
                                       .or_else = Completes::filter,
                                       .optional = true,
                                       .repeatable = true}};

constexpr std::array own_options = {OptionSpec{.flags = "--orgs", .help = "organisations instead of people"}};
constexpr auto options = with_options(own_options, filter_options_of_people, arrangement_options);

constexpr std::string_view columns_of_people[] = {"handle", "name",  "pinyin", "org",    "title",    "city",         "country",        "timezone",
                                                  "tier",   "email", "phone",  "wechat", "birthday", "last_contact", "last_in_person", "next_due"};
constexpr std::string_view columns_of_organisations[] = {"handle", "name", "parent", "city", "country", "people"};
constexpr ColumnList columns[] = {{"", columns_of_people}, {"orgs", columns_of_organisations}};

constexpr Example examples[] = {
    {"guanxi list", "everybody"},
    {"guanxi list --tier A --format tsv", "the most important ones, for a script"},
    {"guanxi list 'tier:A last>60d -tag:paused'", "of them those not spoken with for two months, but for some"},
    {"guanxi list --sort last_contact --columns handle,last_contact", "two columns, by the last contact"},
    {"guanxi list --orgs", "the organisations, with how many people you know at each"},
};

Result<storage::ListFilter> filter_of(Env& env, storage::Store& store, const Args& args) {
  storage::ListFilter filter;
  for (const auto& name : names_in(args)) {
    TRY_ASSIGN(const auto person, resolve_person(store, name));
    filter.ids.push_back(person.id);
  }
  const auto filtering = filtering_of(args, args.has("orgs") ? FilterOf::organisations : FilterOf::people);
  if (filtering.empty()) return filter;
  TRY_ASSIGN(filter.chosen, selector_of(env, store, filtering));
  for (const storage::Selector& part : filter.chosen->parts) {
    // Whom a firm or a tag leads to is read from there; of several posts the one at that firm is shown.
    if (part.test == storage::Selector::Test::organisation && part.ids.size() == 1) filter.organisation = part.ids.front();
    if (part.test == storage::Selector::Test::tag && !std::count(part.texts.begin(), part.texts.end(), "")) filter.tag = storage::any_of_these(part.texts);
  }
  return filter;
}

Cell known(std::string_view text) { return {.value = Value::known(text)}; }

Result<int> list_organisations(Env& env, storage::Store& store, const Args& args, const storage::ListFilter& filter) {
  Table table{.command = "list",
              .items = "orgs",
              .columns = {{.key = "handle", .title = "handle"},
                          {.key = "name", .title = "name", .flexible = true},
                          {.key = "parent", .title = "group", .flexible = true, .spare = 3},
                          {.key = "city", .title = "city", .spare = 5},
                          {.key = "country", .title = "country", .spare = 1},
                          {.key = "people", .title = "people", .align = present::Align::right}}};
  TRY_ASSIGN(const auto arrangement, Arrangement::make(args, table));
  CountryTitle title;
  storage::Parties(store).each_organisation(filter, [&](const storage::OrganisationRow& row) {
    title.see(row.country);
    table.rows.push_back({known(row.handle), known(row.name), known(row.parent), known(row.city), known(row.country), {row.people}});
  });
  for (auto& column : table.columns) {
    if (column.key == "country") column.title = title.title();
  }
  arrangement.print(env, table);
  return 0;
}

Result<int> run(Env& env, const Args& args) {
  if (const auto names = names_in(args); args.has("orgs") && !names.empty()) {
    return usage_error(message("list: --orgs lists every organisation"), message("leave out '{words}'", "words"_is = text::joined(names, " ")));
  }
  auto& store = env.store(storage::Access::read);
  TRY_ASSIGN(const auto filter, filter_of(env, store, args));
  if (args.has("orgs")) return list_organisations(env, store, args, filter);
  return list_people(env, store, args, filter);
}

}  // namespace

extern const Command list = {
    .spec = {.name = "list",
             .group = Group::people,
             .summary = "list people or organisations",
             .description = "Lists people by handle, with their firm, title, city, tier, last contact and when they are next due. "
                            "JSON, TSV and CSV carry more: reading, country, time zone, addresses, birthday, last meeting.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = id_formats,
             .columns = columns},
    .run = run,
};

}  // namespace guanxi::commands
