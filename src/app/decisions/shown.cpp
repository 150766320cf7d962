// Decisions in words, in JSON, and on a page.
#include <guanxi/app/decisions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/domain/claim.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/present/sheet.hpp>
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
  return decision.by && decision.made &&
         !domain::holds_position(parties.positions_at(decision.organisation), decision.by, *decision.made);
}

std::string maker(storage::Parties& parties, const Decision& decision) {
  const auto who = parties.ref(decision.by);
  if (!who) return {};
  const std::string firm = outside(parties, decision) ? ", from outside" + (who->organisation.empty() ? "" : " (" + who->organisation + ")") : "";
  return who->name + " (" + who->handle + ")" + firm;
}

std::string state(storage::Parties& parties, const Decision& decision) {
  if (!decision.made) {
    return "asked " + iso(*decision.asked) + (decision.expected ? ", expected " + iso(*decision.expected) : "");
  }
  std::string text = to_text(decision.outcome) + " " + iso(*decision.made);
  if (const std::string who = maker(parties, decision); !who.empty()) text += " by " + who;
  if (const auto days = days_taken(decision)) text += ", " + domain::after_asking(*days);
  return text;
}

calendar::Date due_day(storage::Store& store, const Decision& decision) {
  const auto all = storage::Decisions(store).of(decision.organisation);
  return domain::patient_until(decision, domain::pace(all, calendar::Date::max()));
}

}  // namespace

std::string decision_line(storage::Store& store, const Decision& decision) {
  storage::Parties parties(store);
  const auto organisation = parties.ref(decision.organisation);
  const std::string topic = decision.sensitive ? "a sensitive decision" : decision.topic;
  return text::one_line(short_text(decision.id) + "  " + topic + " at " + organisation->name + ": " + state(parties, decision));
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

present::Sheet decision_sheet(storage::Store& store, const Decision& decision, calendar::Date today, bool include_sensitive) {
  storage::Parties parties(store);
  const bool hidden = decision.sensitive && !include_sensitive;
  const auto organisation = parties.ref(decision.organisation);
  present::Sheet sheet{hidden ? "(sensitive)" : decision.topic, "decision  " + short_text(decision.id)};
  sheet.add("at", organisation->name + " (" + organisation->handle + ")");
  if (decision.asked) sheet.add("asked", iso(*decision.asked));
  if (decision.expected) sheet.add("expected", iso(*decision.expected));
  if (!decision.made) {
    const auto due = due_day(store, decision);
    sheet.add("patience", "until " + iso(due) + " (" + present::distance(due, today) + ")");
  } else {
    sheet.add(to_text(decision.outcome), iso(*decision.made));
    sheet.add("by", maker(parties, decision));
  }
  if (!hidden) sheet.add("because", decision.note);
  if (decision.interaction) sheet.add("shown by", short_text(decision.interaction));
  return sheet;
}

}  // namespace guanxi::app
