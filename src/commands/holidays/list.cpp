// `holidays` without a word: the days off and the festivals of countries.
#include <algorithm>

#include <guanxi/app/holidays/holidays.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/output.hpp>

#include "holidays/actions.hpp"

namespace guanxi::commands {

using namespace app;
using namespace cli;
using namespace settings;
using calendar::Date;

namespace {

Result<void> set_span(Env& env, const Args& args, HolidayQuery& query) {
  if (const auto year = args.number("year")) {
    if (args.has("from") || args.has("to")) return usage_error(message("--year and --from or --to exclude each other"));
    query.from = *calendar::make_date(*year, 1, 1);
    query.to = *calendar::make_date(*year, 12, 31);
    return {};
  }
  const Date from = args.date("from").value_or(env.today());
  const Date to = args.date("to").value_or(calendar::add_months(from, 12) - std::chrono::days{1});
  if (to < from) {
    return usage_error(message("--to lies before --from"), message("from {from} to {to}", "from"_is = calendar::iso(from), "to"_is = calendar::iso(to)));
  }
  if (to > calendar::add_months(from, 12 * 20)) {
    return usage_error(message("more than twenty years at once"), message("--from and --to lie at most twenty years apart"));
  }
  query.from = from;
  query.to = to;
  return {};
}

Result<void> set_countries(Env& env, const Args& args, HolidayQuery& query) {
  std::vector<std::string> given = args.all("country");
  for (const auto& who : args.all("who")) {
    TRY_ASSIGN(const auto country, country_of(env.store(storage::Access::read), who));
    given.push_back(country);
  }
  for (const auto& one : given) {
    TRY_ASSIGN(const auto country, country_with_pack(env.packs(), one));
    if (std::find(query.countries.begin(), query.countries.end(), country) == query.countries.end()) query.countries.push_back(country);
  }
  if (!given.empty()) return {};
  query.countries = countries_concerned(env);
  if (!query.countries.empty()) return {};
  return usage_error(message("no country or region is given"),
                     message("guanxi holidays --country CN; guanxi config set user.country CN says which country is yours"));
}

}  // namespace

Result<int> list_days(Env& env, const Args& args) {
  HolidayQuery query{.kinds = args.all("kind")};
  TRY(set_span(env, args, query));
  TRY(set_countries(env, args, query));
  TRY_ASSIGN(const auto table, list_holidays(env, query, env.text_style()));
  print_table(env, table);
  return 0;
}

}  // namespace guanxi::commands
