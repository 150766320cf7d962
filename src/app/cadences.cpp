#include <guanxi/app/cadences.hpp>

#include <guanxi/app/cells.hpp>

#include <algorithm>
#include <cmath>
#include <map>

#include <guanxi/app/closures.hpp>
#include <guanxi/app/logging.hpp>
#include <guanxi/app/naming.hpp>
#include <guanxi/domain/pressing.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/interactions.hpp>

namespace guanxi::app {

using domain::Status;
using domain::Touch;
using present::Cell;
using present::Listing;
using present::Style;
using present::Value;
using storage::DueRow;

int horizon(const Env& env) { return std::max(env.config().number("remind.days"), 7); }

namespace {

// The standing that the line is about: contact, or the meeting where that alone has a rhythm.
const DueRow& leading(const Cadence& cadence) {
  return cadence.contact.standing.rhythm || !cadence.in_person ? cadence.contact : *cadence.in_person;
}

bool more_urgent(const Cadence& a, const Cadence& b) {
  const auto& x = leading(a);
  const auto& y = leading(b);
  if (x.verdict.next.has_value() != y.verdict.next.has_value()) return x.verdict.next.has_value();
  const double first = domain::pressing(x.verdict.urgency, x.tier), second = domain::pressing(y.verdict.urgency, y.tier);
  if (first != second) return first > second;
  return x.who.handle < y.who.handle;
}

}  // namespace

Result<std::vector<Cadence>> all_cadences(Env& env, storage::Store& store) {
  auto rhythms = rhythms_of(env, store);
  std::map<Id, Cadence> people;
  for (const Touch touch : {Touch::contact, Touch::in_person}) {
    const auto classes = class_rhythms(env, store, touch);
    if (!classes) return tl::unexpected(classes.error());
    for (auto& row : rhythms.all(touch, env.today(), *classes, horizon(env))) {
      Cadence& cadence = people[row.who.id];
      if (touch == Touch::contact) cadence.contact = std::move(row);
      else cadence.in_person = std::move(row);
    }
  }
  std::vector<Cadence> all;
  for (auto& [id, cadence] : people) {
    if (!cadence.contact.who.id) cadence.contact.who = cadence.in_person->who;
    all.push_back(std::move(cadence));
  }
  std::sort(all.begin(), all.end(), more_urgent);
  return all;
}

Result<Cadence> cadence_of(Env& env, storage::Store& store, Id person) {
  auto rhythms = rhythms_of(env, store);
  Cadence cadence;
  for (const Touch touch : {Touch::contact, Touch::in_person}) {
    const auto classes = class_rhythms(env, store, touch);
    if (!classes) return tl::unexpected(classes.error());
    DueRow row = rhythms.one(person, touch, env.today(), *classes, horizon(env));
    if (touch == Touch::contact) cadence.contact = std::move(row);
    else if (row.standing.rhythm) cadence.in_person = std::move(row);
  }
  return cadence;
}

std::optional<int> typical_days(storage::Store& store, Id person, calendar::Date today) {
  const auto days = storage::Interactions(store).contact_days(person, domain::Weight::contact, today);
  if (days.size() < 3) return std::nullopt;
  std::vector<int> gaps;
  for (std::size_t i = 1; i < days.size(); ++i) gaps.push_back(static_cast<int>((days[i] - days[i - 1]).count()));
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  return *middle;
}

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
  const auto& until = row.standing.paused_until;
  return until && *until > env.today() ? "paused until " + calendar::iso(*until) : "";
}

std::vector<Cell> cells(Env& env, storage::Store& store, const Cadence& cadence, bool typical) {
  const DueRow& row = leading(cadence);
  const auto& rhythm = cadence.contact.standing.rhythm;
  const bool off = rhythm && rhythm->off;
  const Value every = rhythm ? Value(off ? "off" : calendar::to_text(rhythm->every)) : Value();
  const Value most = rhythm && rhythm->most ? Value(calendar::to_text(*rhythm->most)) : Value();
  const auto& meeting = cadence.in_person;
  const Style style = status_style(row.verdict.status);
  return {{row.who.handle},
          {row.who.name},
          {.value = every, .text = rhythm ? domain::to_text(*rhythm) : ""},
          {most},
          {meeting && meeting->standing.rhythm ? Value(domain::to_text(*meeting->standing.rhythm)) : Value()},
          {domain::to_text(row.source)},
          day_cell(env, row.standing.last),
          due_cell(env, row.verdict.next, style, true),
          {row.verdict.next ? Value(row.verdict.overdue_days) : Value()},
          {row.verdict.next ? Value(std::round(row.verdict.urgency * 100) / 100) : Value()},
          {.value = domain::to_text(row.verdict.status), .text = status_text(env, row), .style = style},
          {cadence.contact.standing.paused_until},
          {typical ? Value(typical_days(store, row.who.id, env.today())) : Value()}};
}

}  // namespace

Listing cadence_listing(Env& env, storage::Store& store, const std::vector<Cadence>& cadences, bool typical) {
  Listing listing{.command = "cadence",
                  .items = "people",
                  .columns = {{.key = "handle", .title = "handle"}, {.key = "name", .title = "name", .flexible = true},
                              {.key = "every", .title = "every", .spare = 2}, {.key = "max"}, {.key = "in_person", .title = "in person", .spare = 4},
                              {.key = "source", .title = "by", .spare = 5}, {.key = "last", .title = "last", .spare = 3}, {.key = "next", .title = "next"},
                              {.key = "overdue_days"}, {.key = "urgency"}, {.key = "status", .title = "status", .spare = 1},
                              {.key = "paused_until"}, {.key = "typical_days"}}};
  for (const Cadence& cadence : cadences) listing.rows.push_back(cells(env, store, cadence, typical));
  return listing;
}

}  // namespace guanxi::app
