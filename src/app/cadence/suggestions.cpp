#include <guanxi/app/cadence/cadences.hpp>

#include <algorithm>

#include <guanxi/base/try.hpp>

namespace guanxi::app {

using present::Table;
using present::Value;

namespace {

// As a rhythm that people would set: whole weeks from a fortnight up, whole months from two up.
std::string rounded(int days) {
  if (days < 14) return std::to_string(std::max(days, 1)) + "d";
  if (days < 60) return std::to_string((days + 3) / 7) + "w";
  return std::to_string((days + 15) / 30) + "mo";
}

std::vector<Id> everybody(storage::Store& store) {
  std::vector<Id> people;
  storage::Parties(store).each_person({}, [&](const storage::PersonRow& row) { people.push_back(row.id); });
  return people;
}

}  // namespace

Result<Table> suggested_cadences(Session& env, storage::Store& store, Id person) {
  Table table{.command = "cadence",
              .items = "people",
              .columns = {{.key = "handle", .title = "handle"},
                          {.key = "name", .title = "name", .flexible = true},
                          {.key = "every", .title = "now", .spare = 1},
                          {.key = "typical_days", .title = "typical days", .align = present::Align::right, .spare = 2},
                          {.key = "suggestion", .title = "suggestion"}}};
  for (const Id id : person ? std::vector<Id>{person} : everybody(store)) {
    const auto typical = typical_days(store, id, env.today());
    if (!typical) continue;
    TRY_ASSIGN(const auto cadence, cadence_of(env, store, id));
    const auto& row = cadence.contact;
    const std::string every = row.state.rhythm ? domain::to_text(*row.state.rhythm) : "";
    table.rows.push_back({{row.who.handle}, {row.who.name}, {Value::known(every)}, {*typical}, {rounded(*typical)}});
  }
  return table;
}

}  // namespace guanxi::app
