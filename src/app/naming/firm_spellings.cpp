// One firm in several spellings.
#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/text/handle.hpp>

namespace guanxi::app {

using storage::NameKind;
using storage::PartyKind;
using storage::PartyRef;

namespace {

constexpr int most_candidates = 20;

bool longer_than(const domain::Organisation& organisation, const std::string& key) {
  const auto longer = [&](const std::string& name) { return text::begins_firm(key, text::firm_key(name)); };
  return longer(organisation.name) || std::any_of(organisation.aliases.begin(), organisation.aliases.end(), longer);
}

}  // namespace

std::vector<PartyRef> SimilarFirms::all() const {
  std::vector<PartyRef> firms = same;
  firms.insert(firms.end(), others.begin(), others.end());
  return firms;
}

SimilarFirms similar_firms(storage::Store& store, std::string_view name) {
  const std::string key = text::firm_key(name);
  SimilarFirms found;
  if (key.empty()) return found;
  storage::Parties parties(store);
  found.same = parties.by_key(NameKind::firm, key, PartyKind::organisation, most_candidates);
  const auto put = [&](PartyRef ref) {
    const auto among = [&](const std::vector<PartyRef>& refs) { return std::find(refs.begin(), refs.end(), ref) != refs.end(); };
    if (!among(found.same) && !among(found.others)) found.others.push_back(std::move(ref));
  };
  for (auto& ref : parties.by_key_prefix(NameKind::firm, key, PartyKind::organisation, most_candidates)) {
    if (longer_than(parties.organisation(ref.id), key)) put(std::move(ref));
  }
  for (std::size_t end = 1; end < key.size(); ++end) {
    const std::string begin = key.substr(0, end);
    if (!text::begins_firm(begin, key)) continue;
    for (auto& ref : parties.by_key(NameKind::firm, begin, PartyKind::organisation, most_candidates)) put(std::move(ref));
  }
  return found;
}

}  // namespace guanxi::app
