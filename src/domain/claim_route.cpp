// The shortest way to somebody, over reporting lines and relations.
#include <map>
#include <set>

#include "claim_parts.hpp"

namespace guanxi::domain {
namespace {

using Neighbours = std::map<Id, std::set<Id>>;

Neighbours neighbours(const OrganisationFacts& facts, const Hierarchy& hierarchy) {
  Neighbours found;
  const auto join = [&found](Id one, Id other) {
    found[one].insert(other);
    found[other].insert(one);
  };
  for (const auto& [person, boss] : hierarchy.bosses()) join(person, boss);
  for (const Tie& tie : facts.ties) join(tie.one, tie.other);
  return found;
}

// The one of these with the latest contact; none: nobody was in contact.
Id warmest(const OrganisationFacts& facts, const std::vector<Id>& people) {
  Id best;
  const Member* so_far = nullptr;
  for (const Id person : people) {
    const auto found = facts.people.find(person);
    if (found == facts.people.end() || !found->second.last_contact) continue;
    const Member& member = found->second;
    const bool warmer = !so_far || member.last_contact > so_far->last_contact ||
                        (member.last_contact == so_far->last_contact && member.handle < so_far->handle);
    if (!warmer) continue;
    best = person;
    so_far = &member;
  }
  return best;
}

}  // namespace

// Outwards from the person, a step at a time, until somebody is in contact.
std::vector<Id> route_to(const OrganisationFacts& facts, const Hierarchy& hierarchy, Id person) {
  const Neighbours all = neighbours(facts, hierarchy);
  std::map<Id, Id> towards{{person, Id{}}};
  for (std::vector<Id> step{person}; !step.empty();) {
    if (const Id start = warmest(facts, step)) {
      std::vector<Id> route;
      for (Id at = start; at; at = towards.at(at)) route.push_back(at);
      return route;
    }
    std::vector<Id> next;
    for (const Id at : step) {
      const auto around = all.find(at);
      if (around == all.end()) continue;
      for (const Id other : around->second) {
        if (towards.emplace(other, at).second) next.push_back(other);
      }
    }
    step = std::move(next);
  }
  return {};
}

}  // namespace guanxi::domain
