#include "balance/tables.hpp"

#include <algorithm>
#include <utility>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/cli/cells.hpp>
#include <guanxi/domain/money.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using domain::Balance;
using domain::Favour;
using domain::Tally;
using present::Style;
using present::Table;
using present::Value;

namespace {

// The sums for scripts, the count with them for people.
present::Cell tally_cell(const Tally& tally) {
  std::string sums;
  for (const auto& [currency, minor] : tally.minor) sums += (sums.empty() ? "" : ", ") + domain::to_text(domain::Money{minor, currency});
  return {.value = Value::known(sums), .text = domain::to_text(tally)};
}

}  // namespace

std::string what(const Favour& favour) { return favour.what.empty() ? message("(sensitive)") : favour.what; }

// Who waits longest first, then by handle.
Table by_party(const Env& env, const std::vector<Account>& all) {
  Table table{.command = "balance",
              .items = "balances",
              .columns = {{.key = "who", .title = "who", .flexible = true},
                          {.key = "given_count"},
                          {.key = "given", .title = "gave", .flexible = true},
                          {.key = "got_count"},
                          {.key = "got", .title = "got", .flexible = true},
                          {.key = "last_given"},
                          {.key = "last_got"},
                          {.key = "unreturned", .title = "not answered", .flexible = true},
                          {.key = "unreturned_since"},
                          {.key = "unreturned_id"}}};
  std::vector<std::pair<std::pair<std::string, std::string>, std::vector<present::Cell>>> rows;
  for (const Account& account : all) {
    const Balance balance = domain::balance(account.favours, env.today());
    const Favour* waiting = balance.unreturned_by_us;
    const std::string since = waiting ? calendar::iso(waiting->day) : "";
    rows.push_back({{waiting ? since : "~", account.who.handle},
                    {who_cell(account.who),
                     {balance.given.count},
                     tally_cell(balance.given),
                     {balance.received.count},
                     tally_cell(balance.received),
                     {balance.last_given},
                     {balance.last_received},
                     {.value = waiting ? Value::known(waiting->what) : Value(), .text = waiting ? since + "  " + what(*waiting) : "", .style = Style::warn},
                     {Value::known(since)},
                     {waiting ? Value(to_text(waiting->id)) : Value()}}});
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& row : rows) table.rows.push_back(std::move(row.second));
  return table;
}

Table by_kind(const Balance& balance, bool with_all) {
  Table table{.command = "balance",
              .items = "kinds",
              .columns = {{.key = "kind", .title = "kind"},
                          {.key = "given_count"},
                          {.key = "given", .title = "gave", .flexible = true},
                          {.key = "got_count"},
                          {.key = "got", .title = "got", .flexible = true}}};
  const auto append_row = [&](std::string_view kind, const Tally& given, const Tally& got) {
    table.rows.push_back({{kind}, {given.count}, tally_cell(given), {got.count}, tally_cell(got)});
  };
  for (const auto& line : balance.kinds) append_row(word_of(line.kind), line.given, line.received);
  if (with_all) append_row("all", balance.given, balance.received);
  return table;
}

}  // namespace guanxi::commands
