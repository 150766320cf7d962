// Decisions in words, in JSON, and on a page.
#include <guanxi/app/decisions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/domain/claim.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/present/property_sheet.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::app {

using calendar::iso;
using domain::Decision;
using present::Value;

namespace {

std::optional<int> days_taken(const Decision& decision) {
  if (!decision.asked || !decision.made) return std::nullopt;
  return static_cast<int>((*decision.made - *decision.asked).count());
}

bool outside(storage::Parties& parties, const Decision& decision) {
  return decision.by && decision.made && !domain::holds_position(parties.positions_at(decision.organisation), decision.by, *decision.made);
}

std::string maker(storage::Parties& parties, const Decision& decision) {
  const auto who = parties.ref(decision.by);
  if (!who) return {};
  std::string name = who->name + " (" + who->handle + ")";
  if (!outside(parties, decision)) return name;
  if (who->organisation.empty()) return message("{who}, from outside", "who"_is = name);
  return message("{who}, from outside ({firm})", "who"_is = name, "firm"_is = who->organisation);
}

std::string state(storage::Parties& parties, const Decision& decision) {
  if (!decision.made) {
    const std::string asked = iso(*decision.asked);
    return decision.expected ? message("asked {asked}, expected {expected}", "asked"_is = asked, "expected"_is = iso(*decision.expected))
                             : message("asked {asked}", "asked"_is = asked);
  }
  const std::string made = to_text(decision.outcome) + " " + iso(*decision.made);
  const std::string who = maker(parties, decision);
  const auto days = days_taken(decision);
  if (!days) return who.empty() ? made : message("{made} by {who}", "made"_is = made, "who"_is = who);
  const std::string after = domain::after_asking(*days);
  return who.empty() ? message("{made}, {after}", "made"_is = made, "after"_is = after)
                     : message("{made} by {who}, {after}", "made"_is = made, "who"_is = who, "after"_is = after);
}

calendar::Date due_day(storage::Store& store, const Decision& decision) {
  const auto all = storage::Decisions(store).of(decision.organisation);
  return domain::patient_until(decision, domain::pace(all, calendar::Date::max()));
}

}  // namespace

std::string decision_line(storage::Store& store, const Decision& decision) {
  storage::Parties parties(store);
  const auto organisation = parties.ref(decision.organisation);
  const auto org = "org"_is = organisation->name;
  const std::string how = state(parties, decision);
  return text::one_line(short_text(decision.id) + "  " +
                        (decision.sensitive ? message("a sensitive decision at {org}: {state}", org, "state"_is = how)
                                            : message("{topic} at {org}: {state}", "topic"_is = decision.topic, org, "state"_is = how)));
}

Value::Object decision_fields(storage::Store& store, const Decision& decision, bool include_sensitive) {
  storage::Parties parties(store);
  const bool hidden = decision.sensitive && !include_sensitive;
  const auto by = parties.ref(decision.by);
  return {{"id", to_text(decision.id)},
          {"org", parties.ref(decision.organisation)->handle},
          {"topic", hidden ? Value() : Value(decision.topic)},
          {"asked", decision.asked},
          {"expected", decision.expected},
          {"due", decision.made ? Value() : Value(due_day(store, decision))},
          {"made", decision.made},
          {"outcome", decision.outcome},
          {"by", by ? Value(by->handle) : Value()},
          {"days", days_taken(decision)},
          {"because", hidden ? Value() : Value::known(decision.note)},
          {"from", decision.interaction ? Value(to_text(decision.interaction)) : Value()},
          {"outside", outside(parties, decision)},
          {"sensitive", decision.sensitive}};
}

present::PropertySheet decision_sheet(storage::Store& store, const Decision& decision, calendar::Date today, bool include_sensitive) {
  storage::Parties parties(store);
  const bool hidden = decision.sensitive && !include_sensitive;
  const auto organisation = parties.ref(decision.organisation);
  present::PropertySheet sheet{hidden ? message("(sensitive)") : decision.topic, message("decision  {id}", "id"_is = short_text(decision.id))};
  sheet.add(message("at"), organisation->name + " (" + organisation->handle + ")");
  if (decision.asked) sheet.add(message("asked"), iso(*decision.asked));
  if (decision.expected) sheet.add(message("expected"), iso(*decision.expected));
  if (!decision.made) {
    const auto due = due_day(store, decision);
    sheet.add(message("patience"), message("until {day} ({distance})", "day"_is = iso(due), "distance"_is = present::distance(due, today)));
  } else {
    sheet.add(to_text(decision.outcome), iso(*decision.made));
    sheet.add(message("by"), maker(parties, decision));
  }
  if (!hidden) sheet.add(message("because"), decision.note);
  if (decision.interaction) sheet.add(message("shown by"), short_text(decision.interaction));
  return sheet;
}

}  // namespace guanxi::app
