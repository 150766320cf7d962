// `show`: a person.
#include "show/profile.hpp"

#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/network/warmth.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/present/property_sheet.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/join.hpp>

#include "show/sections.hpp"

namespace guanxi::commands {

using namespace app;
using namespace cli;
using namespace settings;

using domain::Person;
using present::PropertySheet;
using present::Value;

namespace {

std::string position_text(storage::Parties& parties, const domain::Position& position) {
  std::string employer;
  if (position.organisation) {
    const auto party = parties.ref(position.organisation);
    employer = party->name + " (" + party->handle + ")";
  }
  return text::joined({employer, position.title, position.department, position.from ? message("from {day}", "day"_is = calendar::iso(*position.from)) : "",
                       position.to ? message("until {day}", "day"_is = calendar::iso(*position.to)) : ""});
}

void add_positions(PropertySheet& sheet, storage::Parties& parties, const Person& person) {
  for (const auto& position : person.positions) {
    sheet.add(position.to ? message("before") : message("at"), position_text(parties, position));
    if (position.to || !position.reports_to) continue;
    const auto boss = parties.ref(position.reports_to);
    sheet.add("reports to", boss->name + " (" + boss->handle + ")" + (boss->title.empty() ? "" : ", " + boss->title));
  }
}

void add_place(PropertySheet& sheet, const Env& env, const Person& person) {
  const auto zone = person.timezone.empty() ? Result<Zone>(usage_error("")) : Zone::named(person.timezone);
  std::string clock;
  if (zone) clock = message("{zone}, now {time}", "zone"_is = person.timezone, "time"_is = calendar::iso(zone->local(env.now())).substr(0, 16).substr(11));
  sheet.add("where", text::joined({person.city, person.country, clock}));
  sheet.add("language", person.language);
}

void add_contacts(PropertySheet& sheet, const Person& person) {
  for (const auto& point : person.contacts) {
    sheet.add(point.kind, point.value + (point.label.empty() ? "" : " (" + point.label + ")"));
  }
  sheet.add("prefers", to_text(person.prefers));
}

std::string rhythm_text(const storage::DueRow& row, const Env& env) {
  const auto& last = row.state.last;
  std::vector<std::string> said;
  if (last) said.push_back(message("last {day} ({distance})", "day"_is = calendar::iso(*last), "distance"_is = present::distance(*last, env.today())));
  else said.push_back(message("never contacted"));
  if (!row.state.rhythm) return said.front();
  if (row.ignored) said.push_back(message("ignored: no reminder of them"));
  if (row.ignored) return text::joined(said, "; ");
  said.push_back(message("every {rhythm} ({source})", "rhythm"_is = domain::to_text(*row.state.rhythm), "source"_is = domain::to_text(row.source)));
  if (row.due.next) {
    said.push_back(message("next {day}, {status}", "day"_is = calendar::iso(*row.due.next), "status"_is = domain::to_text(row.due.status)));
  }
  const auto& paused = row.state.paused_until;
  if (paused && *paused > env.today()) said.push_back(message("paused until {day}", "day"_is = calendar::iso(*paused)));
  return text::joined(said, "; ");
}

// Of somebody with whom there has been nothing yet, the line above says enough.
void add_warmth(PropertySheet& sheet, const domain::Warmth& warmth, calendar::Date today, bool why) {
  if (warmth.score == 0 && !why) return;
  sheet.add("warmth", message("{warmth} of {most}", "warmth"_is = warmth.score, "most"_is = domain::warmest));
  if (!why) return;
  for (const auto& part : domain::explain(warmth, today)) {
    sheet.add("", message("{points} of {most}  {part}: {why}", "points"_is = part.points, "most"_is = part.most, "part"_is = part.name, "why"_is = part.why));
  }
}

void add_warmth(Value::Object& fields, const domain::Warmth& warmth, calendar::Date today) {
  Value::Array parts;
  for (const auto& part : domain::explain(warmth, today)) {
    parts.emplace_back(Value::Object{{"part", part.name}, {"points", part.points}, {"of", part.most}, {"why", part.why}});
  }
  fields.emplace_back("warmth", warmth.score);
  fields.emplace_back("warmth_why", std::move(parts));
}

// As `edit --died` takes it; empty: they live.
std::string died_text(const Person& person) {
  if (!person.died) return {};
  return *person.died == calendar::PartialDate{} ? "unknown" : calendar::to_text(*person.died);
}

// The last day of contact of this weight, and of any: what a person's fields show.
Value::Object person_fields(Env& env, storage::Store& store, const Person& person, const Cadence& cadence) {
  const auto ref = storage::Parties(store).ref(person.id);
  const auto point = [&](std::string_view kind) {
    for (const auto& p : person.contacts) {
      if (p.kind == kind) return Value(p.value);
    }
    return Value();
  };
  storage::Interactions interactions(store);
  const auto* position = person.current_position(env.today());
  return {{"handle", person.handle},
          {"name", person.name},
          {"pinyin", Value::known(person.pinyin)},
          {"reading", Value::known(person.reading)},
          {"surname", Value::known(person.surname)},
          {"org", Value::known(ref->organisation)},
          {"title", Value::known(ref->title)},
          {"city", Value::known(person.city)},
          {"country", Value::known(person.country)},
          {"timezone", Value::known(person.timezone)},
          {"tier", Value::known(person.tier)},
          {"email", point("email")},
          {"phone", point("phone")},
          {"wechat", point("wechat")},
          {"birthday", person.birthday ? Value(calendar::to_text(*person.birthday)) : Value()},
          {"last_contact", interactions.last_contact(person.id, domain::Weight::contact, env.today())},
          {"last_in_person", interactions.last_contact(person.id, domain::Weight::in_person, env.today())},
          {"next_due", cadence.contact.due.next},
          {"id", to_text(person.id)},
          {"language", Value::known(person.language)},
          {"department", position ? Value::known(position->department) : Value()},
          {"reports_to", position && position->reports_to ? Value(storage::Parties(store).ref(position->reports_to)->handle) : Value()},
          {"every", cadence.contact.state.rhythm ? Value(domain::to_text(*cadence.contact.state.rhythm)) : Value()},
          {"status", cadence.contact.ignored ? "ignored" : domain::to_text(cadence.contact.due.status)},
          {"owner", Value::known(person.owner)},
          {"prefers", person.prefers},
          {"met", person.met},
          {"died", Value::known(died_text(person))},
          {"mourning", person.mourning},
          {"added", person.added},
          {"aliases", Value::strings(person.aliases)},
          {"tags", Value::strings(person.tags)}};
}

}  // namespace

Result<int> show_person(Env& env, storage::Store& store, Id id, bool include_sensitive, bool why) {
  storage::Parties parties(store);
  const Person person = parties.person(id);
  TRY_ASSIGN(const auto cadence, cadence_of(env, store, id));
  const ProfileSections sections{env, store, id, include_sensitive};
  const auto warmth = warmth_of(store, id, env.today());
  if (env.json()) {
    auto fields = person_fields(env, store, person, cadence);
    add_warmth(fields, warmth, env.today());
    sections.add_fields(fields);
    env.print(present::as_document("show", {{"person", std::move(fields)}}));
    return 0;
  }
  const std::string reading = spoken_reading(store, person);
  const std::string tier = person.tier.empty() ? "" : message("tier {tier}", "tier"_is = person.tier);
  PropertySheet sheet{person.name, text::joined({reading, person.handle, tier}, "  ")};
  sheet.add("died", person.died ? (*person.died == calendar::PartialDate{} ? message("on a day that is not known") : died_text(person)) : "");
  sheet.add("mourning", person.mourning ? message("since {day}", "day"_is = calendar::iso(*person.mourning)) : "");
  add_positions(sheet, parties, person);
  add_place(sheet, env, person);
  add_contacts(sheet, person);
  sheet.add("reading", person.reading);
  sheet.add("surname", person.surname);
  sheet.add("also", text::joined(person.aliases));
  sheet.add("tags", text::joined(person.tags));
  sheet.add("owner", person.owner);
  sheet.add("met", person.met ? calendar::iso(*person.met) : "");
  sheet.add("contact", rhythm_text(cadence.contact, env));
  if (cadence.in_person) sheet.add("in person", rhythm_text(*cadence.in_person, env));
  add_warmth(sheet, warmth, env.today(), why);
  sections.add_lines(sheet);
  env.print(present::as_text(sheet, env.text_style()));
  return 0;
}

}  // namespace guanxi::commands
