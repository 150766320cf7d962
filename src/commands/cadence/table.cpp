#include "cadence/table.hpp"

#include <cmath>

#include <guanxi/base/message.hpp>
#include <guanxi/cli/cells.hpp>

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
          {.value = domain::to_text(row.due.status), .text = status_text(env, row), .style = style},
          {cadence.contact.state.paused_until},
          {typical ? Value(typical_days(store, row.who.id, env.today())) : Value()}};
}

}  // namespace

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

}  // namespace guanxi::commands
