#include "import/firms.hpp"

#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::app::importing {

namespace {

// The record has no place for them.
std::vector<storage::Detail> all_details(const exchange::ReadOrganisation& read, std::string_view format) {
  auto others = read.others;
  for (const auto& point : read.contacts) others.push_back({point.label.empty() ? point.kind : point.kind + " " + point.label, point.value});
  if (!read.note.empty()) others.push_back({"note", read.note});
  return details_of(read.addresses, others, format);
}

}  // namespace

Firms::Firm& Firms::firm_of(const Employer& employer) {
  const auto [found, is_new] = firms_.try_emplace(employer.id);
  Firm& firm = found->second;
  if (!is_new) return firm;
  if (store_ && employer.id.value > 0) {
    firm.plan.organisation = storage::Parties(*store_).organisation(employer.id);
    firm.beside.load(storage::Details(*store_), employer.id);
  }
  firm.plan.organisation.id = employer.id;
  if (firm.plan.organisation.name.empty()) firm.plan.organisation.name = employer.name;
  return firm;
}

void Firms::merge(domain::Organisation& record, const exchange::ReadOrganisation& read, const std::string& source, Changes& changes) {
  const auto fill = [&](std::string& stored, const std::string& given, std::string_view field) {
    if (given.empty() || !stored.empty()) return;
    stored = given;
    changes.add(field);
  };
  const std::string country = text::trimmed_line(read.country), code = settings::country_code(country);
  if (code.empty() && !country.empty()) {
    plan_.notices.push_back({source, message("{who}: the country '{country}' is not known: left out", "who"_is = record.name, "country"_is = country)});
  }
  fill(record.city, text::trimmed_line(read.city), "city");
  fill(record.country, code, "country");
  for (const auto& given : read.tags) {
    const std::string tag = text::trimmed_line(given);
    if (tag.empty() || std::find(record.tags.begin(), record.tags.end(), tag) != record.tags.end()) continue;
    record.tags.push_back(tag);
    changes.add("tag");
  }
  const auto parent = organisations_.named(text::trimmed_line(read.parent));
  if (!parent || !parent->id || parent->id == record.id || record.parent) return;
  record.parent = parent->id;
  changes.add("parent");
}

void Firms::take(const exchange::ReadOrganisation& read, const File& file) {
  const std::string source = place_of(file, read.line);
  const std::string name = text::trimmed_line(read.name);
  if (name.empty()) return plan_.skipped.push_back({source, message("an organisation"), message("there is no name")});
  const auto employer = organisations_.named(name);
  if (!employer) return plan_.skipped.push_back({source, name, message("several organisations are called '{name}'", "name"_is = name)});
  for (auto& note : organisations_.notes_on(name)) plan_.notices.push_back({source, std::move(note)});
  Firm& firm = firm_of(*employer);
  Changes changes;  // of the record itself; the rest hangs on it
  firm.beside.tell(changes, file.format);
  merge(firm.plan.organisation, read, source, changes);
  firm.plan.rewritten = firm.plan.rewritten || changes.any();
  firm.beside.take(all_details(read, file.format), file.format, today_, changes, firm.plan.beside);
  for (const Conflict& kept : changes.conflicts) plan_.notices.push_back({source, kept_line(name, kept)});
  for (const auto& field : changes.adds) firm.plan.changes.add(field);
  firm.plan.changes.renewals.insert(firm.plan.changes.renewals.end(), changes.renewals.begin(), changes.renewals.end());
  const std::string uid = source_name(file.format, read.uid);
  firm.beside.add_source(uid, firm.plan.beside);
  if (!uid.empty()) names_.insert_or_assign(uid, employer->name);
}

std::string Firms::named(const std::string& uid) const {
  if (uid.empty()) return {};
  if (const auto here = names_.find(uid); here != names_.end()) return here->second;
  if (!store_) return {};
  for (const Id id : storage::Details(*store_).from_source(uid)) {
    if (const auto ref = storage::Parties(*store_).ref(id); ref && !ref->person) return ref->name;
  }
  return {};
}

void Firms::finish(std::set<Id>& used) {
  for (auto& [id, firm] : firms_) {
    used.insert(id);
    if (firm.plan.organisation.parent) used.insert(firm.plan.organisation.parent);
    if (firm.plan.touched()) plan_.firms.push_back(firm.plan);
  }
}

void Firms::tell(std::vector<domain::Organisation>& made) const {
  for (auto& organisation : made) {
    const auto told = firms_.find(organisation.id);
    if (told == firms_.end()) continue;
    const domain::Organisation& record = told->second.plan.organisation;
    organisation.city = record.city;
    organisation.country = record.country;
    organisation.tags = record.tags;
    organisation.parent = record.parent;
  }
}

}  // namespace guanxi::app::importing
