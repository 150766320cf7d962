#include <map>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/cells.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/present/property_sheet.hpp>
#include <guanxi/storage/favours.hpp>

#include "balance/tables.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::Balance;
using domain::Favour;
using present::Style;
using present::Table;
using present::Value;
using storage::FavourRow;
using storage::PartyRef;

constexpr ArgumentSpec arguments[] = {{.name = "WHO|ORG", .help = "with whom; everybody otherwise", .completes = Completes::party, .optional = true}};

constexpr OptionSpec options[] = {
    {.flags = "--orgs", .help = "by organisation instead of by person"},
    {.flags = "--include-sensitive", .help = "say what sensitive ones were, and count what they were worth"},
};

constexpr Example examples[] = {
    {"guanxi balance", "what went both ways with everybody; who waits longest comes first"},
    {"guanxi balance wangwei", "by kind and currency, with what is not answered yet"},
    {"guanxi balance --orgs --format csv", "by organisation, for a spreadsheet"},
};

constexpr Section sections[] = {
    {"JSON",
     "Of everybody: {\"balances\": [{\"who\", \"given_count\", \"given\", \"got_count\", \"got\", \"last_given\", \"last_got\", \"unreturned\", "
     "\"unreturned_since\", \"unreturned_id\"}]}; given and got are sums as text, one a currency (\"540 CNY, 20 EUR\").\n\n"
     "Of one: {\"who\", \"kinds\": [{\"kind\", \"given\", \"got\"}], \"given\", \"got\", \"last_given\", \"last_got\", \"unreturned\", "
     "\"unreturned_by_them\", \"people\"}. Each given and got is {\"count\", \"valued\", \"values\": {\"CNY\": \"540\"}}: exact decimals as "
     "text. unreturned is null or {\"id\", \"date\", \"days\", \"what\"}; people are as in balances, for an organisation alone."},
};

// What a sensitive one was worth is part of what it was.
Favour shown(Favour favour, bool include_sensitive) {
  if (favour.sensitive && !include_sensitive) favour.value.reset(), favour.what.clear();
  return favour;
}

std::vector<Account> accounts(storage::Store& store, const std::vector<FavourRow>& rows, bool by_organisation, bool include) {
  std::vector<Account> all;
  std::map<Id, std::size_t> places;
  storage::Parties parties(store);
  for (const FavourRow& row : rows) {
    const Id key = by_organisation && row.who.organisation_id ? row.who.organisation_id : row.who.id;
    const auto [place, fresh] = places.try_emplace(key, all.size());
    if (fresh) all.push_back({key == row.who.id ? row.who : *parties.ref(key)});
    all[place->second].favours.push_back(shown(row.favour, include));
  }
  return all;
}

Value waiting_fields(const Env& env, const Favour* favour) {
  if (!favour) return {};
  return Value::Object{{"id", to_text(favour->id)},
                       {"date", favour->day},
                       {"days", static_cast<int>((env.today() - favour->day).count())},
                       {"what", Value::known(favour->what)}};
}

std::string document(const Env& env, const PartyRef& who, const Balance& balance, const Table& people) {
  Value::Array kinds;
  for (const auto& line : balance.kinds) {
    kinds.emplace_back(Value::Object{{"kind", line.kind}, {"given", tally_fields(line.given)}, {"got", tally_fields(line.received)}});
  }
  return present::as_document("balance", {{"who", who.handle},
                                          {"kinds", std::move(kinds)},
                                          {"given", tally_fields(balance.given)},
                                          {"got", tally_fields(balance.received)},
                                          {"last_given", balance.last_given},
                                          {"last_got", balance.last_received},
                                          {"unreturned", waiting_fields(env, balance.unreturned_by_us)},
                                          {"unreturned_by_them", waiting_fields(env, balance.unreturned_by_them)},
                                          {"people", who.person ? Value() : Value(present::objects_of(people))}});
}

// "got mooncakes, 2026-09-20 (2 months ago)"
std::string waiting_line(const Env& env, const Favour* favour) {
  if (!favour) return {};
  const std::string things = what(*favour), day = calendar::iso(favour->day), ago = present::distance(favour->day, env.today());
  return favour->received ? message("got {what}, {day} ({ago})", "what"_is = things, "day"_is = day, "ago"_is = ago)
                          : message("gave {what}, {day} ({ago})", "what"_is = things, "day"_is = day, "ago"_is = ago);
}

void print_one(Env& env, const PartyRef& who, const Balance& balance, const Table& people) {
  if (env.json()) return env.print(document(env, who, balance, people));
  if (env.format() != "text") return print_table(env, by_kind(balance, false));
  if (balance.kinds.empty()) return;
  present::PropertySheet sheet{described(who), who.handle};
  sheet.add("not answered", waiting_line(env, balance.unreturned_by_us), Style::warn);
  sheet.add("not returned", waiting_line(env, balance.unreturned_by_them));
  env.print(present::as_text(sheet, env.text_style()) + "\n" + present::as_text(by_kind(balance, true), env.text_style()));
  if (!who.person) env.print("\n" + present::as_text(people, env.text_style()));
}

Result<int> one(Env& env, storage::Store& store, std::string_view name, bool include_sensitive) {
  TRY_ASSIGN(const auto who, resolve(store, name));
  const auto rows = storage::Favours(store).at(who.id);
  std::vector<Favour> favours;
  for (const auto& row : rows) favours.push_back(shown(row.favour, include_sensitive));
  print_one(env, who, domain::balance(favours, env.today()), by_party(env, accounts(store, rows, false, include_sensitive)));
  return 0;
}

Result<int> run(Env& env, const Args& args) {
  if (args.has("orgs") && !args.words().empty())
    return usage_error(message("balance: --orgs is for everybody"), message("leave out '{words}'", "words"_is = args.rest(0)));
  auto& store = env.store(storage::Access::read);
  const bool include = args.has("include-sensitive");
  if (!args.words().empty()) return one(env, store, args.word(0), include);
  print_table(env, by_party(env, accounts(store, storage::Favours(store).all(), args.has("orgs"), include)));
  return 0;
}

}  // namespace

extern const Command balance = {
    .spec = {.name = "balance",
             .group = Group::word,
             .summary = "what went both ways, side by side",
             .description = "Counts what was given and what was received, by kind and by currency. It says what has waited for an answer for "
                            "over half a year. Nothing is netted off and no currency is converted: favours are not counted coldly, but never "
                            "forgotten.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = table_formats,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
