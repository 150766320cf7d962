// From claims, positions and decisions to everything that the answer is drawn from.
#include <algorithm>
#include <set>

#include "decisions/claim_steps.hpp"

namespace guanxi::domain {
namespace {

constexpr std::size_t former_looked_up = 20;

class Gathering {
 public:
  Gathering(OrganisationFacts& facts, calendar::Date day, const FactLookup& lookup) : facts_(facts), day_(day), lookup_(lookup) {}

  void gather() {
    for (const RoleClaim& claim : facts_.claims) take(claim);
    for (const Decision& decision : facts_.decisions) member(decision.by);
    for (const auto* positions : {&facts_.positions, &facts_.below}) {
      for (const Position& position : *positions) {
        if (position.held_on(day_)) take(position, positions == &facts_.positions);
      }
    }
    for (const FormerColleague& one : former_colleagues(facts_, day_)) {
      if (looked_up_++ < former_looked_up) member(one.who);
    }
  }

 private:
  Member* member(Id id) {
    if (!id) return nullptr;
    const auto known = facts_.people.find(id);
    if (known != facts_.people.end()) return &known->second;
    auto found = lookup_.member(id);
    return found ? &facts_.people.emplace(id, std::move(*found)).first->second : nullptr;
  }

  // Of several positions the newest stands first.
  void take(const Position& position, bool here) {
    member(position.reports_to);
    Member* holder = member(position.person);
    if (!holder || !here) return;
    if (titled_.insert(position.person).second) {
      holder->title.clear();
      holder->department.clear();
    }
    const auto append = [](std::string& all, const std::string& one) {
      if (!one.empty() && all.find(one) == std::string::npos) all += (all.empty() ? "" : ", ") + one;
    };
    append(holder->title, position.title);
    append(holder->department, position.department);
  }

  void take(const RoleClaim& claim) {
    if (claim.held_on(day_) || claim.role == Role::decider) member(claim.person);
    if (!claim.held_on(day_) || !claim.interaction || facts_.sources.contains(claim.interaction)) return;
    auto source = lookup_.source(claim.interaction);
    if (!source) return;
    for (const Id person : source->people) member(person);
    facts_.sources.emplace(claim.interaction, std::move(*source));
  }

  OrganisationFacts& facts_;
  calendar::Date day_;
  const FactLookup& lookup_;
  std::set<Id> titled_;
  std::size_t looked_up_ = 0;
};

}  // namespace

OrganisationFacts gather(OrganisationFacts stored, calendar::Date day, const FactLookup& lookup) {
  Gathering(stored, day, lookup).gather();
  return stored;
}

// Positions stand newest first, so of several that ended on the same day the newest gives the title.
std::vector<FormerColleague> former_colleagues(const OrganisationFacts& facts, calendar::Date day) {
  std::vector<FormerColleague> former;
  std::set<Id> seen;
  for (const Position& position : facts.positions) {
    if (!seen.insert(position.person).second) continue;
    const auto left = left_on(facts, position.person, day);
    if (!left) continue;
    const auto last =
        std::find_if(facts.positions.begin(), facts.positions.end(), [&](const Position& one) { return one.person == position.person && one.to == left; });
    former.push_back({position.person, *left, last->title});
  }
  std::stable_sort(former.begin(), former.end(), [](const auto& a, const auto& b) { return a.left > b.left; });
  return former;
}

}  // namespace guanxi::domain
