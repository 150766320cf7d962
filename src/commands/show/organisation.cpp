// `show`: an organisation, an interaction.
#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/present/property_sheet.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/text/join.hpp>
#include "show/profile.hpp"

#include "show/sections.hpp"

namespace guanxi::commands {

using namespace app;
using namespace cli;
using namespace settings;

using domain::Organisation;
using present::PropertySheet;
using present::Value;

namespace {

Value::Object fields_of(storage::Parties& parties, const Organisation& organisation, const std::string& gift_limit) {
  Value::Array people, children;
  for (const auto& ref : parties.staff(organisation.id)) people.emplace_back(ref.handle);
  for (const Id id : parties.children(organisation.id)) children.emplace_back(parties.ref(id)->handle);
  return {{"handle", organisation.handle},
          {"name", organisation.name},
          {"city", Value::known(organisation.city)},
          {"country", Value::known(organisation.country)},
          {"parent", organisation.parent ? Value(parties.ref(organisation.parent)->handle) : Value()},
          {"id", to_text(organisation.id)},
          {"added", organisation.added},
          {"aliases", Value::strings(organisation.aliases)},
          {"tags", Value::strings(organisation.tags)},
          {"gift_limit", Value::known(gift_limit)},
          {"companies", std::move(children)},
          {"people", std::move(people)}};
}

}  // namespace

Result<int> show_organisation(Env& env, storage::Store& store, Id id, bool include_sensitive) {
  storage::Parties parties(store);
  const Organisation organisation = parties.organisation(id);
  const ProfileSections sections{env, store, id, include_sensitive};
  const std::string gift_limit = storage::Favours(store).gift_policy(id);
  if (env.json()) {
    auto fields = fields_of(parties, organisation, gift_limit);
    sections.add_fields(fields);
    env.print(present::as_document("show", {{"org", std::move(fields)}}));
    return 0;
  }
  PropertySheet sheet{organisation.name, organisation.handle};
  if (organisation.parent) sheet.add("part of", described(*parties.ref(organisation.parent)) + " (" + parties.ref(organisation.parent)->handle + ")");
  sheet.add("where", organisation.city + (organisation.city.empty() || organisation.country.empty() ? "" : ", ") + organisation.country);
  sheet.add("also", text::joined(organisation.aliases));
  sheet.add("tags", text::joined(organisation.tags));
  sheet.add("gift limit", gift_limit);
  for (const Id child : parties.children(id)) sheet.add("company", parties.ref(child)->name + " (" + parties.ref(child)->handle + ")");
  for (const auto& ref : parties.staff(id)) sheet.add("people", ref.name + " (" + ref.handle + ")" + (ref.title.empty() ? "" : ", " + ref.title));
  sections.add_lines(sheet);
  env.print(present::as_text(sheet, env.text_style()));
  return 0;
}

bool show_interaction(Env& env, storage::Store& store, Id id, bool include_sensitive) {
  const auto row = storage::Interactions(store).row(id);
  if (!row) return false;
  const auto& entry = row->interaction;
  const bool hidden = entry.sensitive && !include_sensitive;
  const auto given = recorded_in(store, entry);
  const auto shown = [&](const RecordedIn& one) { return one.sensitive && !include_sensitive ? message("(sensitive)") : one.text; };
  if (env.json()) {
    Value::Array with;
    for (const auto& one : given) {
      const bool secret = one.sensitive && !include_sensitive;
      with.emplace_back(Value::Object{{"id", to_text(one.id)}, {"what", one.what}, {"text", secret ? Value() : Value(one.text)}});
    }
    env.print(present::as_document("show", {{"entry", Value::Object{{"id", to_text(entry.id)},
                                                                    {"kind", entry.kind},
                                                                    {"via", entry.via},
                                                                    {"date", entry.day},
                                                                    {"who", Value::strings(row->handles)},
                                                                    {"text", hidden ? Value() : Value(entry.text)},
                                                                    {"sensitive", entry.sensitive},
                                                                    {"place", hidden ? Value() : Value::known(entry.place)},
                                                                    {"attempt", entry.attempt},
                                                                    {"tags", hidden ? Value(Value::Array{}) : Value::strings(entry.tags)},
                                                                    {"zone", entry.zone},
                                                                    {"stage", domain::to_text(entry.stage)},
                                                                    {"face", hidden ? Value() : Value(entry.face)},
                                                                    {"feedback", hidden ? Value() : Value(entry.feedback)},
                                                                    {"told", std::move(with)}}}}));
    return true;
  }
  const auto zone = Zone::named(entry.zone);
  const std::string clock = entry.time_known && zone ? calendar::iso(zone->local(entry.at)).substr(10, 6) : "";
  PropertySheet sheet{calendar::iso(entry.day) + clock + "  " + to_text(entry.kind) + " (" + to_text(entry.via) + ")", short_text(entry.id)};
  sheet.add("with", text::joined(row->names));
  sheet.add("where", hidden ? "" : entry.place);
  sheet.add("tags", hidden ? "" : text::joined(entry.tags));
  sheet.add("what", hidden ? message("(sensitive)") : entry.text);
  sheet.add("face", hidden ? "" : std::string(domain::help_of(entry.face)));
  sheet.add("feedback", hidden ? "" : std::string(domain::help_of(entry.feedback)));
  sheet.add("", std::string(domain::no_contact(entry)));
  for (const auto& one : given) sheet.add("recorded", short_text(one.id) + "  " + one.what + ": " + shown(one));
  env.print(present::as_text(sheet, env.text_style()));
  return true;
}

}  // namespace guanxi::commands
