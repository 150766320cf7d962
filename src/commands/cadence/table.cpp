#include "cadence/table.hpp"

#include <algorithm>
#include <cmath>

#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/arrangement.hpp>
#include <guanxi/cli/cells.hpp>
#include <guanxi/cli/filters.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using namespace settings;

using domain::Status;
using present::Cell;
using present::Style;
using present::Table;
using present::Value;
using storage::DueRow;

namespace {

Style status_style(Status status) {
  switch (status) {
    case Status::lapsed: return Style::bad;
    case Status::due: return Style::warn;
    case Status::soon: return Style::accent;
    case Status::ok:
    case Status::none: break;
  }
  return Style::plain;
}

std::string status_text(const Env& env, const DueRow& row) {
  if (row.ignored) return message("ignored");
  const auto& until = row.state.paused_until;
  return until && *until > env.today() ? message("paused until {day}", "day"_is = calendar::iso(*until)) : "";
}

std::vector<Cell> cells(Env& env, storage::Store& store, const Cadence& cadence, bool typical) {
  const DueRow& row = leading(cadence);
  const auto& rhythm = cadence.contact.state.rhythm;
  const bool off = rhythm && rhythm->off;
  const Value every = rhythm ? Value(off ? "off" : calendar::to_text(rhythm->every)) : Value();
  const Value most = rhythm && rhythm->most ? Value(calendar::to_text(*rhythm->most)) : Value();
  const auto& meeting = cadence.in_person;
  const Style style = status_style(row.due.status);
  return {{row.who.handle},
          {row.who.name},
          {.value = every, .text = rhythm ? domain::to_text(*rhythm) : ""},
          {most},
          {meeting && meeting->state.rhythm ? Value(domain::to_text(*meeting->state.rhythm)) : Value()},
          {domain::to_text(row.source)},
          day_cell(env, row.state.last),
          due_cell(env, row.due.next, style, true),
          {row.due.next ? Value(row.due.overdue_days) : Value()},
          {row.due.next ? Value(std::round(row.due.urgency * 100) / 100) : Value()},
          {.value = row.ignored ? "ignored" : domain::to_text(row.due.status), .text = status_text(env, row), .style = style},
          {cadence.contact.state.paused_until},
          {typical ? Value(typical_days(store, row.who.id, env.today())) : Value()}};
}

Table cadence_table(Env& env, storage::Store& store, const std::vector<Cadence>& cadences, bool typical) {
  Table table{.command = "cadence",
              .items = "people",
              .columns = {{.key = "handle", .title = "handle"},
                          {.key = "name", .title = "name", .flexible = true},
                          {.key = "every", .title = "every", .spare = 2},
                          {.key = "max"},
                          {.key = "in_person", .title = "in person", .spare = 4},
                          {.key = "source", .title = "by", .spare = 5},
                          {.key = "last", .title = "last", .spare = 3},
                          {.key = "next", .title = "next"},
                          {.key = "overdue_days"},
                          {.key = "urgency"},
                          {.key = "status", .title = "status", .spare = 1},
                          {.key = "paused_until"},
                          {.key = "typical_days"}}};
  for (const Cadence& cadence : cadences) table.rows.push_back(cells(env, store, cadence, typical));
  return table;
}

}  // namespace

Result<int> list_cadences(Env& env, storage::Store& store, const Args& args) {
  const auto names = names_in(args);
  const auto filtering = filtering_of(args, FilterOf::people);
  std::vector<Cadence> cadences;
  if (names.empty()) {
    TRY_ASSIGN(cadences, all_cadences(env, store));
  } else {
    TRY_ASSIGN(const auto who, resolve_person(store, names.front()));
    TRY_ASSIGN(const auto theirs, cadence_of(env, store, who.id));
    cadences.push_back(theirs);
  }
  if (!filtering.empty()) {
    TRY_ASSIGN(const auto selector, selector_of(env, store, filtering));
    const auto people = storage::Selection(store, selector).people();
    std::erase_if(cadences, [&](const Cadence& cadence) { return !std::binary_search(people.begin(), people.end(), cadence.contact.who.id); });
  }
  const Table table = cadence_table(env, store, cadences, !names.empty() || env.format() != "text");
  TRY_ASSIGN(const auto arrangement, Arrangement::make(args, table));
  arrangement.print(env, table);
  return 0;
}

}  // namespace guanxi::commands
