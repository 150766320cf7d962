// `show`: an organisation.
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/present/property_sheet.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/storage/favours.hpp>
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

}  // namespace guanxi::commands
