// From claims and positions to everything that the answer is drawn from.
#include <guanxi/domain/claim.hpp>

namespace guanxi::domain {
namespace {

class Gathering {
 public:
  Gathering(OrganisationFacts& facts, calendar::Date day, const FactLookup& lookup)
      : facts_(facts), day_(day), lookup_(lookup) {}

  void gather() {
    for (const Claim& claim : facts_.claims) take(claim);
    for (const Position& position : facts_.positions) {
      if (position.held_on(day_)) take(position);
    }
    std::vector<Id> inside;
    for (const auto& [person, member] : facts_.people) inside.push_back(person);
    for (const Id person : inside) take_ties(person);
  }

 private:
  Member* member(Id id) {
    const auto known = facts_.people.find(id);
    if (known != facts_.people.end()) return &known->second;
    auto found = lookup_.member(id);
    return found ? &facts_.people.emplace(id, std::move(*found)).first->second : nullptr;
  }

  void take(const Position& position) {
    if (position.reports_to) member(position.reports_to);
    Member* holder = member(position.person);
    if (holder && holder->title.empty()) holder->title = position.title;
  }

  void take(const Claim& claim) {
    member(claim.person);
    if (!claim.interaction || facts_.sources.contains(claim.interaction)) return;
    auto source = lookup_.source(claim.interaction);
    if (!source) return;
    for (const Id person : source->people) member(person);
    facts_.sources.emplace(claim.interaction, std::move(*source));
  }

  void take_ties(Id person) {
    for (const Relation& relation : lookup_.relations(person)) {
      const bool held = !relation.since || *relation.since <= day_;
      if (held && member(relation.one) && member(relation.other)) facts_.ties.push_back({relation.one, relation.other});
    }
  }

  OrganisationFacts& facts_;
  calendar::Date day_;
  const FactLookup& lookup_;
};

}  // namespace

OrganisationFacts gather(std::vector<Claim> claims, std::vector<Position> positions, calendar::Date day,
                         const FactLookup& lookup) {
  OrganisationFacts facts{std::move(claims), std::move(positions)};
  Gathering(facts, day, lookup).gather();
  return facts;
}

}  // namespace guanxi::domain
