#include "import/firms.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::app::importing {

namespace {

std::string line(std::string_view given) { return std::string(ascii::trimmed(text::one_line(given))); }

bool fill(std::string& stored, const std::string& given) {
  if (given.empty() || !stored.empty()) return false;
  stored = given;
  return true;
}

// The record has no place for them.
std::vector<storage::Detail> all_details(const exchange::ReadOrganisation& read, std::string_view format) {
  auto others = read.others;
  for (const auto& point : read.contacts) others.push_back({point.label.empty() ? point.kind : point.kind + " " + point.label, point.value});
  if (!read.note.empty()) others.push_back({"note", read.note});
  return details_of(read.addresses, others, format);
}

}  // namespace

PlannedOrganisation& Firms::planned(const Employer& employer) {
  const auto [found, is_new] = firms_.try_emplace(employer.id);
  if (is_new && store_ && employer.id.value > 0) found->second.organisation = storage::Parties(*store_).organisation(employer.id);
  found->second.organisation.id = employer.id;
  if (found->second.organisation.name.empty()) found->second.organisation.name = employer.name;
  return found->second;
}

void Firms::take(const exchange::ReadOrganisation& read, const File& file) {
  const std::string source = file.name + ":" + std::to_string(read.line);
  const std::string name = line(read.name);
  if (name.empty()) return plan_.skipped.push_back({source, message("an organisation"), message("there is no name")});
  const auto employer = organisations_.named(name);
  if (!employer) return plan_.skipped.push_back({source, name, message("several organisations are called '{name}'", "name"_is = name)});
  for (auto& note : organisations_.notes_on(name)) plan_.notices.push_back({source, std::move(note)});
  PlannedOrganisation& firm = planned(*employer);
  auto& record = firm.organisation;
  bool changed = fill(record.city, line(read.city));
  const std::string country = settings::country_code(line(read.country));
  changed = fill(record.country, country) || changed;
  if (country.empty() && !line(read.country).empty()) {
    plan_.notices.push_back({source, message("{who}: the country '{country}' is not known: left out", "who"_is = name, "country"_is = line(read.country))});
  }
  for (const auto& given : read.tags) {
    const std::string tag = line(given);
    if (tag.empty() || std::find(record.tags.begin(), record.tags.end(), tag) != record.tags.end()) continue;
    record.tags.push_back(tag);
    changed = true;
  }
  if (const auto parent = organisations_.named(line(read.parent)); parent && parent->id && parent->id != employer->id && !record.parent) {
    record.parent = parent->id;
    changed = true;
  }
  firm.rewritten = firm.rewritten || changed;
  std::vector<storage::Detail> known;
  if (store_ && employer->id.value > 0) known = storage::Details(*store_).of(employer->id);
  for (auto& detail : all_details(read, file.format)) {
    detail.day = today_;
    const auto stored = std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.name == detail.name; });
    if (stored == known.end() || (stored->value != detail.value && stored->source == detail.source)) firm.details.push_back(std::move(detail));
  }
  const std::string uid = source_name(file.format, read.uid);
  if (uid.empty()) return;
  names_.insert_or_assign(uid, employer->name);
  const bool has = store_ && employer->id.value > 0 && [&] {
    const auto all = storage::Details(*store_).sources(employer->id);
    return std::find(all.begin(), all.end(), uid) != all.end();
  }();
  if (!has) firm.sources.push_back(uid);
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
    if (firm.organisation.parent) used.insert(firm.organisation.parent);
    const bool stored = id.value > 0;
    if (!stored || firm.rewritten || !firm.details.empty() || !firm.sources.empty()) plan_.firms.push_back(firm);
  }
}

void Firms::tell(std::vector<domain::Organisation>& made) const {
  for (auto& organisation : made) {
    const auto told = firms_.find(organisation.id);
    if (told == firms_.end()) continue;
    organisation.city = told->second.organisation.city;
    organisation.country = told->second.organisation.country;
    organisation.tags = told->second.organisation.tags;
    organisation.parent = told->second.organisation.parent;
  }
}

}  // namespace guanxi::app::importing
