#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/app/cadence/closed_days.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/remind/next_step.hpp>
#include <guanxi/cli/list_or_add.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/party_options.hpp>
#include <guanxi/app/visit/visit.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/any_of.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using present::Cell;
using present::Listing;
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

// What a line is worked out from, beside the person's row.
struct Lines {
  Env& env;
  storage::Store& store;
  storage::ClassRhythms classes;
  calendar::Date today = env.today();
  std::string today_text = calendar::iso(today);
  domain::Closures closed = closures(env);
  std::map<Id, calendar::Date> pauses = storage::Rhythms(store).pauses(today);

  bool ahead(const storage::PersonRow& row) const { return row.last_contact > today_text || row.last_in_person > today_text; }
  void rewind(storage::PersonRow& row) const;
  std::string next_due(const storage::PersonRow& row) const;
  std::string shown(const std::string& iso) const;
  std::string shown_due(const std::string& iso) const;
};

// The row tells of the newest contact of all; one that is still to come does not count yet.
void Lines::rewind(storage::PersonRow& row) const {
  const auto text = [](const std::optional<calendar::Date>& day) { return day ? calendar::iso(*day) : std::string(); };
  storage::Interactions interactions(store);
  row.last_contact = text(interactions.last_contact(row.id, domain::Weight::contact, today));
  row.last_in_person = text(interactions.last_contact(row.id, domain::Weight::in_person, today));
  row.due = text(rhythms_of(env, store).one(row.id, domain::Touch::contact, today, classes, 0).verdict.next);
}

// By their own or their organisation's rhythm, else by the tier's or the default; empty without any.
std::string Lines::next_due(const storage::PersonRow& row) const {
  const auto base = calendar::parse_iso_date(row.base);
  if (!base) return {};
  auto next = calendar::parse_iso_date(row.due);
  if (!next) {
    if (row.own != 0) return {};
    auto held = classes.find(row.tier);
    if (held == classes.end()) held = classes.find("");
    if (held == classes.end() || held->second.off) return {};
    next = *base + held->second.every;
  }
  const auto pause = pauses.find(row.id);
  return calendar::iso(domain::settled(*next, *base, pause == pauses.end() ? std::nullopt : std::optional(pause->second), row.closing, closed));
}

// As a day in words on a terminal; empty elsewhere, where it stands as it is.
std::string Lines::shown(const std::string& iso) const {
  if (!env.look().relative) return {};
  const auto date = calendar::parse_iso_date(iso);
  return date ? present::day_text(*date, today, env.look()) : "";
}

std::string Lines::shown_due(const std::string& iso) const {
  const auto date = env.look().relative ? calendar::parse_iso_date(iso) : std::nullopt;
  return date ? present::due_text(*date, today, env.look()) : "";
}

void put_line(const Lines& lines, storage::PersonRow& row, const TakeRow& take) {
  const bool ahead = lines.ahead(row);
  if (ahead) lines.rewind(row);
  const std::string due = ahead ? row.due : lines.next_due(row);
  const std::string birthday = row.birthday ? calendar::to_text(*row.birthday) : "";
  const std::string last = lines.shown(row.last_contact), met = lines.shown(row.last_in_person), next = lines.shown_due(due);
  const present::Field fields[] = {{row.handle},   {row.name},  {row.pinyin}, {row.organisation}, {row.title},
                                   {row.city},     {row.country}, {row.timezone}, {row.tier},     {row.email},
                                   {row.phone},    {row.wechat}, {birthday},  {row.last_contact, last},
                                   {row.last_in_person, met}, {due, next}};
  take(fields);
}

// On a terminal; elsewhere nothing is an answer.
void say_nobody(Env& env, storage::Store& store) {
  const bool empty = storage::Parties(store).all(storage::PartyKind::person, "", 1).empty();
  env.note(empty ? message("nobody is on record yet\nhint: {step}", "step"_is = next_step(env))
                 : message("nobody fits these filters\nhint: guanxi list shows everybody"));
}

Result<int> list_people(Env& env, storage::Store& store, const storage::ListFilter& filter) {
  TRY_ASSIGN(auto classes, class_rhythms(env, store, domain::Touch::contact));
  const Listing head{.command = "list",
                     .items = "people",
                     .columns = {{.key = person_key("handle"), .title = "handle"},
                                 {.key = person_key("name"), .title = "name", .flexible = true},
                                 {.key = person_key("pinyin")},
                                 {.key = person_key("org"), .title = "firm", .flexible = true, .spare = 2},
                                 {.key = person_key("title"), .title = "title", .flexible = true, .spare = 4},
                                 {.key = person_key("city"), .title = "city", .flexible = true, .spare = 5},
                                 {.key = person_key("country")},
                                 {.key = person_key("timezone")},
                                 {.key = person_key("tier"), .title = "tier", .spare = 3},
                                 {.key = person_key("email")},
                                 {.key = person_key("phone")},
                                 {.key = person_key("wechat")},
                                 {.key = person_key("birthday")},
                                 {.key = person_key("last_contact"), .title = "last", .spare = 1},
                                 {.key = person_key("last_in_person")},
                                 {.key = person_key("next_due"), .title = "next"}}};
  const Lines lines{env, store, std::move(classes)};
  bool any = false;
  print_rows(env, head, [&](const TakeRow& take) {
    storage::Parties(store).each_person(filter, [&](storage::PersonRow& row) {
      any = true;
      put_line(lines, row, take);
    });
  });
  if (!any && env.interactive()) say_nobody(env, store);
  return 0;
}

Cell known(std::string_view text) { return {.value = Value::known(text)}; }

int list_organisations(Env& env, storage::Store& store, const storage::ListFilter& filter) {
  Listing listing{.command = "list",
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
    listing.rows.push_back({known(row.handle), known(row.name), known(row.parent), known(row.city), known(row.country), {row.people}});
  });
  for (auto& column : listing.columns) {
    if (column.key == "country") column.title = title.title();
  }
  print_listing(env, listing);
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
             .formats = listing_formats},
    .run = run,
};

}  // namespace guanxi::commands
