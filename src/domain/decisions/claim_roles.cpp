// Claims with their evidence, their age, and whether they still hold.
#include <algorithm>
#include <set>
#include <tuple>

#include <guanxi/base/message.hpp>

#include "decisions/claim_steps.hpp"

namespace guanxi::domain {
namespace {

std::string evidence_of(const OrganisationFacts& facts, const RoleClaim& claim) {
  const auto found = facts.sources.find(claim.interaction);
  if (found == facts.sources.end()) return claim.because;
  const Source& source = found->second;
  std::vector<Id> tellers;
  for (const Id person : source.people) {
    if (person != claim.person) tellers.push_back(person);
  }
  const std::string who = called(facts, tellers.empty() ? source.people : tellers);
  const std::string place = to_text(source.kind) + ", " + calendar::iso(source.day) + ", " + source.id;
  const std::string said =
      who.empty() ? message("learnt ({place})", "place"_is = place) : message("said by {who} ({place})", "who"_is = who, "place"_is = place);
  return claim.because.empty() ? said : claim.because + "; " + said;
}

// What was said on the day on which somebody left was said of the position.
void set_staleness(const OrganisationFacts& facts, const Question& question, RoleView& view) {
  const auto left = left_on(facts, view.claim.person, question.day);
  view.presence = presence(facts, view.claim.person, question.day);
  if (left && view.claim.since <= *left) {
    view.why_stale = message("left on {day}", "day"_is = calendar::iso(*left));
  } else if (const auto changed = position_changed_on(facts, view.claim.person, view.claim.since, question.day)) {
    view.why_stale = message("changed post on {day}", "day"_is = calendar::iso(*changed));
  } else if (view.claim.since + question.stale_after < question.day) {
    view.why_stale = message_plural((question.day - view.claim.since).count(), "said {n} day ago", "said {n} days ago");
  }
  view.stale = !view.why_stale.empty();
}

bool concerns(const RoleClaim& claim, const Question& question) {
  return claim.held_on(question.day) && (question.topic.empty() || claim.topic.empty() || claim.topic == question.topic);
}

std::vector<RoleClaim> newest_words(const OrganisationFacts& facts, const Question& question) {
  std::vector<RoleClaim> claims;
  std::copy_if(facts.claims.begin(), facts.claims.end(), std::back_inserter(claims), [&](const RoleClaim& claim) { return concerns(claim, question); });
  std::sort(claims.begin(), claims.end(), [](const RoleClaim& a, const RoleClaim& b) { return std::tie(a.since, a.id) > std::tie(b.since, b.id); });
  std::set<std::tuple<Id, Role, std::string, std::string, Id>> seen;
  std::erase_if(claims,
                [&seen](const RoleClaim& claim) { return !seen.emplace(claim.person, claim.role, claim.topic, claim.because, claim.interaction).second; });
  return claims;
}

}  // namespace

std::vector<RoleView> role_views(const OrganisationFacts& facts, const Question& question) {
  std::vector<RoleView> views;
  for (RoleClaim& claim : newest_words(facts, question)) {
    RoleView view{std::move(claim)};
    view.evidence = evidence_of(facts, view.claim);
    set_staleness(facts, question, view);
    views.push_back(std::move(view));
  }
  const auto key = [&question](const RoleView& view) {
    const RoleClaim& claim = view.claim;
    return std::tuple(place_of(claim.role), view.presence == Presence::left, claim.topic != question.topic, -claim.since.time_since_epoch(),
                      -static_cast<int>(claim.confidence));
  };
  std::stable_sort(views.begin(), views.end(), [&](const RoleView& a, const RoleView& b) { return key(a) < key(b); });
  return views;
}

}  // namespace guanxi::domain
