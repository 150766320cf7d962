#include "show/sections.hpp"

#include <map>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/domain/tie_sentences.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/details.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/relations.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using namespace settings;

using present::PropertySheet;
using present::Value;

namespace {

constexpr int shown_interactions = 5;

std::string hidden_or(bool hidden, const std::string& text) { return hidden ? message("(sensitive)") : text; }

// "introduced 李明 (liming)", seen from `party`.
std::string relation_text(storage::Parties& parties, const domain::Relation& relation, Id party) {
  const bool forward = relation.one == party;
  const auto other = parties.ref(forward ? relation.other : relation.one);
  const std::string tie =
      domain::tie_to(relation.kind, forward, other->name + " (" + other->handle + ")") + (relation.text.empty() ? "" : ": " + relation.text);
  return text::joined({tie, relation.strength ? message("strength {strength}", "strength"_is = *relation.strength) : "",
                       relation.since ? message("since {day}", "day"_is = calendar::iso(*relation.since)) : ""});
}

std::string claim_text(storage::Parties& parties, const domain::RoleClaim& claim) {
  const std::string word = to_text(claim.role), name = parties.ref(claim.organisation)->name;
  const auto role = "role"_is = word;
  const auto organisation = "firm"_is = name;
  return text::joined({claim.topic.empty() ? message("{role} at {firm}", role, organisation)
                                           : message("{role} at {firm} for {topic}", role, organisation, "topic"_is = claim.topic),
                       to_text(claim.stance), message("since {day}", "day"_is = calendar::iso(claim.since))});
}

// What files told of the record, by file and day: "linkedin, 2025-10-16 (400 days ago): org, title".
void add_told(PropertySheet& sheet, const Env& env, const std::vector<storage::Detail>& told) {
  std::map<std::pair<calendar::Date, std::string>, std::vector<std::string>> fields;
  for (const auto& one : told) fields[{one.day, one.source}].push_back(one.name);
  for (auto at = fields.rbegin(); at != fields.rend(); ++at) {
    const auto& [day, source] = at->first;
    sheet.add(message("told by"), message("{source}, {day} ({distance}): {fields}", "source"_is = source, "day"_is = calendar::iso(day),
                                          "distance"_is = present::distance(day, env.today()), "fields"_is = text::joined(at->second)));
  }
}

void add_details(PropertySheet& sheet, const Env& env, storage::Details details, Id party) {
  for (const auto& detail : details.of(party)) sheet.add(detail.name, detail.value);
  add_told(sheet, env, details.told(party));
}

Value details_value(const std::vector<storage::Detail>& details) {
  Value::Array all;
  for (const auto& one : details) {
    all.emplace_back(Value::Object{{"name", one.name}, {"value", one.value}, {"source", Value::known(one.source)}, {"date", one.day}});
  }
  return all;
}

}  // namespace

void ProfileSections::add_lines(PropertySheet& sheet) const {
  storage::Parties parties(store);
  for (const auto& occasion : parties.occasions(party)) {
    const auto next = domain::next_day(occasion, env.today());
    const bool birthday = occasion.label == domain::birthday_label;
    const std::string day = text::joined({birthday ? "" : occasion.label, calendar::to_text(occasion.date)}, " ");
    sheet.add(
        birthday ? message("birthday") : message("day"),
        id_and_day(occasion.id) +
            text::joined(
                {day, next ? message("next {day} ({distance})", "day"_is = calendar::iso(*next), "distance"_is = present::distance(*next, env.today())) : ""},
                "; "));
  }
  add_obligation_lines(*this, sheet);
  for (const auto& claim : storage::Claims(store, include_sensitive).about(party)) {
    if (claim.held_on(env.today())) sheet.add("role", id_and_day(claim.id) + claim_text(parties, claim));
  }
  for (const auto& relation : storage::Relations(store).of(party)) sheet.add("tie", id_and_day(relation.id) + relation_text(parties, relation, party));
  for (const auto& note : domain::by_subject(storage::Notes(store).of(party))) {
    sheet.add(note.about.empty() ? message("note") : note.about, id_and_day(note.id, note.day) + hidden_or(hides(note.sensitive), note.text));
  }
  add_details(sheet, env, storage::Details(store), party);
  storage::HistoryFilter last;
  (parties.is_person(party) ? last.person : last.organisation) = party;
  last.limit = shown_interactions;
  storage::Interactions(store).each(last, [&](const storage::HistoryRow& row) {
    const auto& entry = row.interaction;
    sheet.add("history", short_text(entry.id) + "  " + calendar::iso(entry.day) + "  " + to_text(entry.kind) + domain::in_brackets(domain::no_contact(entry)) +
                             "  " + hidden_or(hides(entry.sensitive), entry.text));
  });
}

void ProfileSections::add_fields(Value::Object& fields) const {
  storage::Parties parties(store);
  const auto text_or_null = [this](bool sensitive, const std::string& text) { return sensitive && !include_sensitive ? Value() : Value(text); };
  Value::Array occasions, relations, notes, roles;
  for (const auto& occasion : parties.occasions(party)) {
    occasions.emplace_back(Value::Object{{"id", to_text(occasion.id)},
                                         {"label", occasion.label},
                                         {"date", calendar::to_text(occasion.date)},
                                         {"next", domain::next_day(occasion, env.today())},
                                         {"lead_days", occasion.lead_days}});
  }
  for (const auto& relation : storage::Relations(store).of(party)) {
    relations.emplace_back(Value::Object{{"id", to_text(relation.id)},
                                         {"one", parties.ref(relation.one)->handle},
                                         {"kind", relation.kind},
                                         {"other", parties.ref(relation.other)->handle},
                                         {"strength", relation.strength},
                                         {"since", relation.since},
                                         {"because", Value::known(relation.text)}});
  }
  for (const auto& note : storage::Notes(store).of(party)) {
    notes.emplace_back(Value::Object{{"id", to_text(note.id)},
                                     {"date", note.day},
                                     {"about", Value::known(note.about)},
                                     {"text", text_or_null(note.sensitive, note.text)},
                                     {"sensitive", note.sensitive}});
  }
  for (const auto& claim : storage::Claims(store, include_sensitive).about(party)) {
    if (!claim.held_on(env.today())) continue;
    roles.emplace_back(Value::Object{{"id", to_text(claim.id)},
                                     {"org", parties.ref(claim.organisation)->handle},
                                     {"role", claim.role},
                                     {"stance", claim.stance},
                                     {"topic", Value::known(claim.topic)},
                                     {"since", claim.since}});
  }
  fields.emplace_back("occasions", std::move(occasions));
  fields.emplace_back("roles", std::move(roles));
  fields.emplace_back("relations", std::move(relations));
  fields.emplace_back("notes", std::move(notes));
  storage::Details details(store);
  fields.emplace_back("details", details_value(details.of(party)));
  fields.emplace_back("told", details_value(details.told(party)));
  fields.emplace_back("sources", Value::strings(details.sources(party)));
  add_obligation_fields(*this, fields);
}

}  // namespace guanxi::commands
