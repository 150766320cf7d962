#include "people/double_forms.hpp"

#include <algorithm>

#include <guanxi/app/naming/likeness.hpp>
#include <guanxi/domain/climb.hpp>
#include <guanxi/storage/doubles.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/text/handle.hpp>

namespace guanxi::app {

using domain::FirmForms;
using domain::NameForms;
using domain::PersonForms;

namespace {

FirmNames::Firm firm_of(const domain::Organisation& organisation) {
  std::string key = text::organisation_key(organisation.name);
  if (key.empty()) key = organisation.name;
  return {organisation.name, std::move(key), organisation.country, organisation.parent};
}

}  // namespace

void FirmNames::read_all() {
  storage::Doubles(store_).each_organisation([&](const domain::Organisation& organisation) { firms_.emplace(organisation.id, firm_of(organisation)); });
}

const FirmNames::Firm& FirmNames::operator[](Id organisation) {
  const auto found = firms_.find(organisation);
  if (found != firms_.end()) return found->second;
  return firms_.emplace(organisation, firm_of(storage::Parties(store_).organisation(organisation))).first->second;
}

std::string FirmNames::country_of(Id organisation) {
  std::string country;
  domain::climb(organisation, [&](Id id) {
    const Firm& firm = (*this)[id];
    country = firm.country;
    return country.empty() ? firm.parent : Id{};
  });
  return country;
}

PersonForms person_forms(const domain::Person& person, FirmNames& firms) {
  PersonForms forms{.birthday = person.birthday};
  std::string country = person.country;
  forms.names.push_back(name_forms(person.name));
  for (const auto& alias : person.aliases) forms.names.push_back(name_forms(alias));
  if (!person.reading.empty()) forms.names.push_back(name_forms(person.reading));
  for (const auto& position : person.positions) {
    if (!position.organisation) continue;
    const auto& firm = firms[position.organisation];
    forms.firms.push_back({firm.key, firm.name});
    if (country.empty() && !position.to) country = firms.country_of(position.organisation);
  }
  for (const auto& point : person.contacts) forms.contacts.push_back(domain::contact_forms(point, country));
  return forms;
}

FirmForms firm_forms(const domain::Organisation& organisation) {
  FirmForms forms{.city = organisation.city, .country = organisation.country};
  forms.names.push_back(firm_name_forms(organisation.name));
  for (const auto& alias : organisation.aliases) forms.names.push_back(firm_name_forms(alias));
  return forms;
}

// FNV-1a, folded to the bits that are kept.
void Blocks::add(std::uint32_t record, char sort, std::initializer_list<std::string_view> parts) {
  constexpr std::uint64_t offset = 14695981039346656037u, prime = 1099511628211u;
  std::uint64_t hash = (offset ^ static_cast<unsigned char>(sort)) * prime;
  for (const std::string_view part : parts) {
    for (const char c : part) hash = (hash ^ static_cast<unsigned char>(c)) * prime;
    hash *= prime;  // the part's end
  }
  hash ^= hash >> record_bits;
  entries_.push_back(hash << record_bits | record);
}

void Blocks::order() {
  std::sort(entries_.begin(), entries_.end());
  entries_.erase(std::unique(entries_.begin(), entries_.end()), entries_.end());
}

namespace {

constexpr std::string_view url = "url";

// What a name says together with something else: each surname that it may have, with the first letter of the given name too, for many may share the
// surname alone; and each of its words.
template <class Take>
void each_part(const NameForms& name, const Take& take) {
  take(name.folded, std::string_view());
  for (const auto& split : name.splits) {
    for (const auto& surname : split.surnames) {
      take(surname, std::string_view());
      for (const auto& given : split.givens) take(surname, std::string_view(given).substr(0, 1));
    }
  }
  for (const auto* words : {&name.words, &name.words_apart}) {
    for (const std::string& word : *words) {
      if (word.size() > 1) take(word, std::string_view());
    }
  }
}

}  // namespace

void add_keys(Blocks& blocks, std::uint32_t record, const PersonForms& forms) {
  for (const auto& point : forms.contacts) {
    if (point.kind == url) continue;
    for (const auto& key : point.keys) blocks.add(record, 'c', {point.kind, key});
  }
  const std::string day = forms.birthday && forms.birthday->month > 0 && forms.birthday->day > 0
                              ? std::to_string(forms.birthday->month) + "-" + std::to_string(forms.birthday->day)
                              : std::string();
  for (const NameForms& name : forms.names) {
    blocks.add(record, 'n', {name.folded});
    blocks.add(record, 's', {name.spelt_out});
    for (const auto& split : name.splits) {
      for (const auto& surname : split.surnames) {
        for (const auto& given : split.givens) blocks.add(record, 'r', {surname, given});
      }
    }
    each_part(name, [&](std::string_view part, std::string_view initial) {
      for (const auto& firm : forms.firms) blocks.add(record, 'f', {firm.key, part, initial});
      if (!day.empty() && initial.empty()) blocks.add(record, 'b', {day, part});
    });
  }
}

void add_keys(Blocks& blocks, std::uint32_t record, const FirmForms& forms) {
  for (const auto& name : forms.names) {
    if (!name.letters.empty()) blocks.add(record, 'l', {name.letters});
    if (!name.key.empty()) blocks.add(record, 'k', {name.key});
    std::string heard = name.reading.empty() ? name.key : name.reading;
    std::erase_if(heard, [](char c) { return c == ' ' || c == '-'; });
    if (!heard.empty()) blocks.add(record, 'h', {heard});
    if (!name.key.empty()) blocks.add(record, 'p', {name.key});
    for (const auto& beginning : name.beginnings) blocks.add(record, 'p', {beginning});
  }
}

}  // namespace guanxi::app
