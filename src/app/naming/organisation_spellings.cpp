// One firm in several spellings.
#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/text/handle.hpp>

#include "naming/candidates.hpp"

namespace guanxi::app {

using storage::NameKind;
using storage::PartyKind;
using storage::PartyRef;

namespace {

bool longer_than(const domain::Organisation& organisation, const std::string& key) {
  const auto longer = [&](const std::string& name) { return text::begins_organisation(key, text::organisation_key(name)); };
  return longer(organisation.name) || std::any_of(organisation.aliases.begin(), organisation.aliases.end(), longer);
}

}  // namespace

std::vector<PartyRef> SimilarOrganisations::all() const {
  std::vector<PartyRef> organisations = same;
  organisations.insert(organisations.end(), others.begin(), others.end());
  return organisations;
}

SimilarOrganisations similar_organisations(storage::Store& store, std::string_view name) {
  const std::string key = text::organisation_key(name);
  SimilarOrganisations found;
  if (key.empty()) return found;
  storage::Parties parties(store);
  found.same = parties.by_key(NameKind::organisation, key, PartyKind::organisation, most_candidates);
  const auto append = [&](PartyRef ref) {
    const auto among = [&](const std::vector<PartyRef>& refs) { return std::find(refs.begin(), refs.end(), ref) != refs.end(); };
    if (!among(found.same) && !among(found.others)) found.others.push_back(std::move(ref));
  };
  for (auto& ref : parties.by_key_prefix(NameKind::organisation, key, PartyKind::organisation, most_candidates)) {
    if (longer_than(parties.organisation(ref.id), key)) append(std::move(ref));
  }
  for (std::size_t end = 1; end < key.size(); ++end) {
    const std::string begin = key.substr(0, end);
    if (!text::begins_organisation(begin, key)) continue;
    for (auto& ref : parties.by_key(NameKind::organisation, begin, PartyKind::organisation, most_candidates)) append(std::move(ref));
  }
  return found;
}

}  // namespace guanxi::app
