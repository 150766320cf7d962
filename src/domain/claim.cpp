#include <guanxi/domain/claim.hpp>

#include <algorithm>

#include "claim_parts.hpp"

namespace guanxi::domain {

std::string_view to_text(Basis basis) {
  switch (basis) {
    case Basis::stated:
      return "stated";
    case Basis::recorded:
      return "recorded";
    case Basis::inferred:
      return "inferred";
    case Basis::unknown:
      break;
  }
  return "unknown";
}

std::string called(const OrganisationFacts& facts, Id person) {
  const auto found = facts.people.find(person);
  if (found == facts.people.end()) return "somebody";
  const Member& member = found->second;
  const bool namesake = std::any_of(facts.people.begin(), facts.people.end(), [&](const auto& entry) {
    return entry.first != person && entry.second.name == member.name;
  });
  return namesake ? member.name + " (" + member.handle + ")" : member.name;
}

std::string called(const OrganisationFacts& facts, const std::vector<Id>& people) {
  std::string text;
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (i > 0) text += i + 1 == people.size() ? " and " : ", ";
    text += called(facts, people[i]);
  }
  return text;
}

std::string days_text(long days) {
  return std::to_string(days) + (days == 1 ? " day" : " days");
}

namespace {

// Every source for this decider on the same topic, the newest first.
void put_claim_evidence(const OrganisationFacts& facts, const RoleView& answer, const Question& question,
                        DecisionPicture& picture) {
  for (const RoleView& view : picture.roles) {
    const Claim& claim = view.claim;
    if (claim.role != "decider" || claim.person != answer.claim.person || claim.topic != answer.claim.topic) continue;
    const std::string source = view.evidence.empty() ? "stated without a source" : view.evidence;
    const auto shown = facts.sources.find(claim.interaction);
    const bool dated = shown != facts.sources.end() && shown->second.day == claim.since;
    picture.evidence.push_back(dated ? source : source + ", since " + calendar::iso(claim.since));
  }
  if (answer.claim.topic != question.topic) {
    picture.evidence.push_back(question.topic.empty() ? "stated for " + answer.claim.topic + " only"
                                                      : "stated in general, not for " + question.topic);
  }
  if (answer.stale) picture.evidence.push_back(answer.why_stale);
}

bool answer_stated(const OrganisationFacts& facts, const Question& question, DecisionPicture& picture) {
  const auto found = std::find_if(picture.roles.begin(), picture.roles.end(),
                                  [](const RoleView& view) { return view.claim.role == "decider"; });
  if (found == picture.roles.end()) return false;
  picture.who = found->claim.person;
  picture.basis = Basis::stated;
  // Who decides on one matter may well not decide on all.
  picture.confidence = question.topic.empty() && !found->claim.topic.empty() ? "low" : found->claim.confidence;
  picture.since = found->claim.since;
  picture.stale = found->stale;
  put_claim_evidence(facts, *found, question, picture);
  if (found->presence == Presence::outside) {
    picture.evidence.push_back(called(facts, picture.who) + " is outside the organisation");
  }
  return true;
}

// Of several hierarchies the largest, if there is one: whom most people report up to.
void answer_inferred(const OrganisationFacts& facts, const Question& question, const Hierarchy& hierarchy,
                     DecisionPicture& picture) {
  const auto& tops = hierarchy.tops();
  if (tops.empty() || (tops.size() > 1 && hierarchy.below(tops[0]) == hierarchy.below(tops[1]))) return;
  picture.who = tops.front();
  picture.basis = Basis::inferred;
  picture.confidence = "low";
  const int below = hierarchy.below(picture.who);
  picture.evidence.push_back("top of the known hierarchy: " + std::to_string(below) +
                             (below == 1 ? " person reports" : " people report") + " up to " +
                             called(facts, picture.who));
  if (presence(facts, picture.who, question.day) != Presence::here) {
    picture.evidence.push_back(called(facts, picture.who) + " is outside the organisation");
  }
}

}  // namespace

DecisionPicture decide(const OrganisationFacts& facts, const Question& question) {
  DecisionPicture picture;
  picture.roles = role_views(facts, question);
  const Hierarchy hierarchy(facts, question.day);
  if (!answer_stated(facts, question, picture)) answer_inferred(facts, question, hierarchy, picture);
  picture.chain = hierarchy.chain(picture.who);
  picture.tree = hierarchy.tree(picture.chain);
  if (picture.who) picture.route = route_to(facts, hierarchy, picture.who);
  picture.gaps = gaps_in(facts, hierarchy, question, picture);
  return picture;
}

}  // namespace guanxi::domain
