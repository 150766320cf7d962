#include <guanxi/present/visit.hpp>

#include <guanxi/base/message.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/text/sanitise.hpp>

#include "format/ics.hpp"
#include "views/visit_words.hpp"

namespace guanxi::present {
namespace {

std::vector<std::string> reasons(const VisitPerson& person) {
  std::vector<std::string> why;
  for (const auto& part : person.need.parts) why.push_back(part.why);
  return why;
}

std::vector<Cell> row_of(const VisitCall& call, const VisitPerson& person) {
  Value::Object points;
  for (const auto& part : person.need.parts) points.emplace_back(part.name, part.points);
  return {{.value = person.handle},
          {.value = person.name},
          {.value = Value::known(call.organisation)},
          {.value = Value::known(call.organisation_name)},
          {.value = Value::known(person.title)},
          {.value = Value::known(person.tier)},
          {.value = person.need.score},
          {.value = call.day},
          {.value = person.last_met},
          {.value = person.prefers},
          {.value = Value::known(person.reach)},
          {.value = Value::known(call.gift_policy)},
          {.value = Value::strings(person.bring)},
          {.value = Value::strings(reasons(person))},
          {.value = std::move(points)},
          {.value = person.sensitive}};
}

Value::Array days_of(const Visit& visit) {
  Value::Array days;
  for (const VisitDay& day : visit.days) {
    days.emplace_back(Value::Object{{"date", day.day},
                                    {"works", day.works},
                                    {"made_up", day.made_up},
                                    {"reason", Value::known(day.reason)},
                                    {"provisional", day.provisional},
                                    {"hours", Value::known(day.hours)}});
  }
  return days;
}

}  // namespace

Table as_table(const Visit& visit) {
  Table table{.command = "visit",
              .items = "people",
              .columns = {{.key = "handle"},
                          {.key = "name"},
                          {.key = "org"},
                          {.key = "org_name"},
                          {.key = "title"},
                          {.key = "tier"},
                          {.key = "score"},
                          {.key = "day"},
                          {.key = "last_in_person"},
                          {.key = "prefers"},
                          {.key = "reach"},
                          {.key = "gift_policy"},
                          {.key = "bring"},
                          {.key = "why"},
                          {.key = "points"},
                          {.key = "sensitive"}}};
  for (const VisitCall& call : visit.calls) {
    for (const VisitPerson& person : call.people) table.rows.push_back(row_of(call, person));
  }
  table.more = {{"city", visit.city},
                {"country", Value::known(visit.country)},
                {"timezone", Value::known(visit.zone)},
                {"from", visit.trip.first},
                {"to", visit.trip.last},
                {"opens", time_of_day(calendar::LocalTime{} + visit.opens)},
                {"closes", time_of_day(calendar::LocalTime{} + visit.closes)},
                {"days", days_of(visit)},
                {"festivals", Value::strings(visit.festivals)},
                {"left_out", visit.left_out}};
  return table;
}

namespace {

std::string whom(const VisitCall& call) {
  if (!call.organisation.empty()) return call.organisation_name;
  return call.people.front().name;
}

std::string description(const VisitCall& call) {
  std::string out;
  for (const VisitPerson& person : call.people) {
    out += person.name + (person.title.empty() ? "" : ", " + person.title) + (person.reach.empty() ? "" : ": " + person.reach) + "\n";
    for (const auto& why : reasons(person)) out += "- " + why + "\n";
    for (const auto& gift : person.bring) out += "- " + message("bring {gift}", "gift"_is = gift) + "\n";
  }
  if (!call.gift_policy.empty()) out += gifts_allowed(call.gift_policy) + "\n";
  return out + "guanxi show " + (call.organisation.empty() ? call.people.front().handle : call.organisation);
}

}  // namespace

std::string gifts_allowed(const std::string& policy) {
  return policy == "none" ? message("no gifts are taken") : message("gifts up to {limit}", "limit"_is = policy);
}

std::string as_ics(const Visit& visit, calendar::Instant now) {
  std::vector<CalendarEvent> events;
  for (const VisitCall& call : visit.calls) {
    events.push_back({.uid = "visit-" + call.id + "-" + calendar::iso(visit.trip.first) + "@guanxi",
                      .day = call.day.value_or(visit.trip.first),
                      .summary = message("Visit {whom}", "whom"_is = text::one_line(whom(call))),
                      .description = description(call),
                      .category = "visit",
                      .location = visit.city + (visit.country_name.empty() ? "" : ", " + visit.country_name),
                      .tentative = true});
  }
  return as_calendar("visit", events, now);
}

}  // namespace guanxi::present
