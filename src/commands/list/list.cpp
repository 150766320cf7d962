#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/visit/visit.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/list_or_add.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/storage/any_of.hpp>

#include "list/people.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using present::Cell;
using present::Table;
using present::Value;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO", .help = "only these; everybody otherwise", .completes = Completes::party, .optional = true, .repeatable = true}};

constexpr OptionSpec options[] = {
    {.flags = "--orgs", .help = "organisations instead of people"},
    {.flags = "--org", .value = "ORG", .help = "only the people there", .type = OptionType::organisation, .only_with = "people"},
    {.flags = "--tag", .value = "TAG", .help = "only with this tag; repeatable", .completes = Completes::tag, .repeatable = true},
    {.flags = "--tier", .value = "TIER", .help = "only of this tier; repeatable", .repeatable = true, .only_with = "people"},
    {.flags = "--country", .value = "CC", .help = "only from this country or region; repeatable", .completes = Completes::country, .repeatable = true},
    {.flags = "--city", .value = "CITY", .help = "only in this city; repeatable", .completes = Completes::city, .repeatable = true, .type = OptionType::text},
};

constexpr Example examples[] = {
    {"guanxi list", "everybody"},
    {"guanxi list --tier A --format tsv", "the most important ones, for a script"},
    {"guanxi list --orgs", "the organisations, with how many people you know at each"},
};

// Commas part them, but a name of a country may have one.
Result<std::vector<std::string>> parse_countries(const std::vector<std::string>& words) {
  std::vector<std::string> codes;
  for (const std::string& word : words) {
    if (const auto whole = parse_country(word)) {
      codes.push_back(*whole);
      continue;
    }
    for (std::size_t at = 0; at <= word.size();) {
      const auto comma = std::min(word.find(',', at), word.size());
      TRY_ASSIGN(const auto one, parse_country(word.substr(at, comma - at)));
      codes.push_back(one);
      at = comma + 1;
    }
  }
  return codes;
}

Result<storage::ListFilter> filter_of(storage::Store& store, const Args& args) {
  storage::ListFilter filter;
  filter.tag = storage::any_of(args.all("tag"));
  filter.tier = ascii::upper(storage::any_of(args.all("tier")));
  TRY_ASSIGN(const auto countries, parse_countries(args.all("country")));
  filter.country = storage::any_of(countries);
  if (args.has("city")) filter.city = storage::any_of_these(spellings_of_cities(store, args.all("city")));
  if (args.has("org")) {
    TRY_ASSIGN(const auto organisation, resolve_organisation(store, args.get("org")));
    filter.organisation = organisation.id;
  }
  for (const auto& word : args.words()) {
    TRY_ASSIGN(const auto person, resolve_person(store, word));
    filter.ids.push_back(person.id);
  }
  return filter;
}

Cell known(std::string_view text) { return {.value = Value::known(text)}; }

int list_organisations(Env& env, storage::Store& store, const storage::ListFilter& filter) {
  Table table{.command = "list",
              .items = "orgs",
              .columns = {{.key = "handle", .title = "handle"},
                          {.key = "name", .title = "name", .flexible = true},
                          {.key = "parent", .title = "group", .flexible = true, .spare = 3},
                          {.key = "city", .title = "city", .spare = 5},
                          {.key = "country", .title = "country", .spare = 1},
                          {.key = "people", .title = "people", .align = present::Align::right}}};
  CountryTitle title;
  storage::Parties(store).each_organisation(filter, [&](const storage::OrganisationRow& row) {
    title.see(row.country);
    table.rows.push_back({known(row.handle), known(row.name), known(row.parent), known(row.city), known(row.country), {row.people}});
  });
  for (auto& column : table.columns) {
    if (column.key == "country") column.title = title.title();
  }
  print_table(env, table);
  return 0;
}

// What says something of people alone.
Result<void> check_organisations(const Args& args) {
  if (!args.words().empty()) {
    return usage_error(message("list: --orgs lists every organisation"), message("leave out '{words}'", "words"_is = args.rest(0)));
  }
  const OptionSpec* wrong = misfit(options, args, "orgs");
  if (!wrong) return {};
  return usage_error(message("list: --{option} is for people", "option"_is = wrong->name()), message("leave it out, or leave out --orgs"));
}

Result<int> run(Env& env, const Args& args) {
  if (args.has("orgs")) TRY(check_organisations(args));
  auto& store = env.store(storage::Access::read);
  TRY_ASSIGN(const auto filter, filter_of(store, args));
  if (args.has("orgs")) return list_organisations(env, store, filter);
  return list_people(env, store, filter);
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
             .formats = table_formats},
    .run = run,
};

}  // namespace guanxi::commands
