// What should be asked about again.
#include <algorithm>
#include <set>

#include <guanxi/base/message.hpp>

#include "decisions/claim_steps.hpp"

namespace guanxi::domain {

using Kind = ReviewItem::Kind;

std::string_view to_text(Kind kind) {
  switch (kind) {
    case Kind::stale: return "stale";
    case Kind::contradiction: return "contradiction";
    case Kind::missing: break;
  }
  return "missing";
}

namespace {

std::string with_handle(const OrganisationFacts& facts, Id person) {
  const auto found = facts.people.find(person);
  return found == facts.people.end() ? message("somebody") : found->second.name + " (" + found->second.handle + ")";
}

// One question a topic on which several people are each said to decide.
void append_contradictions(const OrganisationFacts& facts, const DecisionPicture& picture, std::vector<ReviewItem>& items) {
  std::set<std::string> asked;
  for (const RoleView& view : picture.roles) {
    if (view.claim.role != Role::decider || view.presence == Presence::left || !asked.insert(view.claim.topic).second) continue;
    std::vector<RoleClaim> rivals;
    std::vector<Id> named;
    for (const RoleView& rival : picture.roles) {
      const bool same = rival.claim.role == Role::decider && rival.claim.topic == view.claim.topic && rival.presence != Presence::left;
      if (!same || std::find(named.begin(), named.end(), rival.claim.person) != named.end()) continue;
      named.push_back(rival.claim.person);
      rivals.push_back(rival.claim);
    }
    if (named.size() < 2) continue;
    items.push_back({Kind::contradiction,
                     Role::decider,
                     view.claim.topic,
                     {},
                     std::move(rivals),
                     view.claim.topic.empty() ? message("{people} are each said to decide. Who does?", "people"_is = called(facts, named))
                                              : message("{people} are each said to decide on {topic}. Who does?", "people"_is = called(facts, named),
                                                        "topic"_is = view.claim.topic)});
  }
}

std::string still_so(const OrganisationFacts& facts, const RoleView& view) {
  const RoleClaim& claim = view.claim;
  const std::string role = claim.stance == Stance::none ? to_text(claim.role) : to_text(claim.role) + ", " + to_text(claim.stance);
  const std::string why = view.evidence.empty() ? view.why_stale : view.why_stale + " (" + view.evidence + ")";
  const auto who = with_handle(facts, claim.person);
  if (claim.topic.empty()) return message("{who} is said to be {role}: {why}. Still so?", "who"_is = who, "role"_is = role, "why"_is = why);
  const std::string topic = claim.stance == Stance::none ? claim.topic : claim.topic + ", " + to_text(claim.stance);
  return message("{who} is said to be {role} on {topic}: {why}. Still so?", "who"_is = who, "role"_is = to_text(claim.role), "topic"_is = topic,
                 "why"_is = why);
}

std::string nobody_decides(const std::string& topic) {
  return topic.empty() ? message("Nobody is named who decides. Who does?") : message("Nobody is named who decides on {topic}. Who does?", "topic"_is = topic);
}

}  // namespace

std::vector<ReviewItem> to_review(const OrganisationFacts& facts, const Question& question, const DecisionPicture& picture) {
  std::vector<ReviewItem> items;
  append_contradictions(facts, picture, items);
  // A newer word on the same person, role and topic makes the older ones moot.
  std::set<std::tuple<Id, Role, std::string>> fresh;
  const auto key = [](const RoleClaim& claim) { return std::tuple(claim.person, claim.role, claim.topic); };
  for (const RoleView& view : picture.roles) {
    if (!view.stale) fresh.insert(key(view.claim));
  }
  for (const RoleView& view : picture.roles) {
    if (!view.stale || !fresh.insert(key(view.claim)).second) continue;
    items.push_back({Kind::stale, view.claim.role, view.claim.topic, view, {}, still_so(facts, view)});
  }
  const auto known = [&picture](Role role) {
    return std::any_of(picture.roles.begin(), picture.roles.end(),
                       [role](const RoleView& view) { return view.claim.role == role && view.presence != Presence::left; });
  };
  if (!known(Role::decider)) items.push_back({Kind::missing, Role::decider, question.topic, {}, {}, nobody_decides(question.topic)});
  if (!known(Role::budget)) items.push_back({Kind::missing, Role::budget, question.topic, {}, {}, message("Nobody is known to hold the budget. Who does?")});
  return items;
}

}  // namespace guanxi::domain
