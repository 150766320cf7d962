// What should be asked about again.
#include <algorithm>
#include <set>

#include "decisions/claim_parts.hpp"

namespace guanxi::domain {

using Kind = ReviewItem::Kind;

std::string_view to_text(Kind kind) {
  switch (kind) {
    case Kind::stale:
      return "stale";
    case Kind::contradiction:
      return "contradiction";
    case Kind::missing:
      break;
  }
  return "missing";
}

namespace {

std::string on(const std::string& topic) { return topic.empty() ? "" : " on " + topic; }

std::string with_handle(const OrganisationFacts& facts, Id person) {
  const auto found = facts.people.find(person);
  return found == facts.people.end() ? "somebody" : found->second.name + " (" + found->second.handle + ")";
}

// One question a topic on which several people are each said to decide.
void put_contradictions(const OrganisationFacts& facts, const DecisionPicture& picture, std::vector<ReviewItem>& items) {
  std::set<std::string> asked;
  for (const RoleView& view : picture.roles) {
    if (view.claim.role != "decider" || view.presence == Presence::left || !asked.insert(view.claim.topic).second) continue;
    std::vector<Claim> rivals;
    std::vector<Id> named;
    for (const RoleView& rival : picture.roles) {
      const bool same = rival.claim.role == "decider" && rival.claim.topic == view.claim.topic && rival.presence != Presence::left;
      if (!same || std::find(named.begin(), named.end(), rival.claim.person) != named.end()) continue;
      named.push_back(rival.claim.person);
      rivals.push_back(rival.claim);
    }
    if (named.size() < 2) continue;
    items.push_back({Kind::contradiction, "decider", view.claim.topic, {}, std::move(rivals),
                     called(facts, named) + " are each said to decide" + on(view.claim.topic) + ". Who does?"});
  }
}

std::string still_so(const OrganisationFacts& facts, const RoleView& view) {
  const Claim& claim = view.claim;
  std::string text = with_handle(facts, claim.person) + " is said to be " + claim.role + on(claim.topic);
  if (!claim.stance.empty()) text += ", " + claim.stance;
  text += ": " + view.why_stale;
  if (!view.evidence.empty()) text += " (" + view.evidence + ")";
  return text + ". Still so?";
}

}  // namespace

std::vector<ReviewItem> to_review(const OrganisationFacts& facts, const Question& question, const DecisionPicture& picture) {
  std::vector<ReviewItem> items;
  put_contradictions(facts, picture, items);
  // A newer word on the same person, role and topic makes the older ones moot.
  std::set<std::tuple<Id, std::string, std::string>> fresh;
  const auto key = [](const Claim& claim) { return std::tuple(claim.person, claim.role, claim.topic); };
  for (const RoleView& view : picture.roles) {
    if (!view.stale) fresh.insert(key(view.claim));
  }
  for (const RoleView& view : picture.roles) {
    if (!view.stale || !fresh.insert(key(view.claim)).second) continue;
    items.push_back({Kind::stale, view.claim.role, view.claim.topic, view, {}, still_so(facts, view)});
  }
  const auto known = [&picture](std::string_view role) {
    return std::any_of(picture.roles.begin(), picture.roles.end(), [role](const RoleView& view) {
      return view.claim.role == role && view.presence != Presence::left;
    });
  };
  if (!known("decider")) items.push_back({Kind::missing, "decider", question.topic, {}, {}, "Nobody is named who decides" + on(question.topic) + ". Who does?"});
  if (!known("budget")) items.push_back({Kind::missing, "budget", question.topic, {}, {}, "Nobody is known to hold the budget. Who does?"});
  return items;
}

}  // namespace guanxi::domain
