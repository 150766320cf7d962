#include <guanxi/domain/claim.hpp>

#include <algorithm>

#include <guanxi/base/message.hpp>

#include "decisions/claim_steps.hpp"

namespace guanxi::domain {

std::string_view to_text(Basis basis) {
  switch (basis) {
    case Basis::stated: return "stated";
    case Basis::recorded: return "recorded";
    case Basis::inferred: return "inferred";
    case Basis::unknown: break;
  }
  return "unknown";
}

std::string called(const OrganisationFacts& facts, Id person) {
  const auto found = facts.people.find(person);
  if (found == facts.people.end()) return message("somebody");
  const Member& member = found->second;
  const bool namesake =
      std::any_of(facts.people.begin(), facts.people.end(), [&](const auto& entry) { return entry.first != person && entry.second.name == member.name; });
  return namesake ? member.name + " (" + member.handle + ")" : member.name;
}

std::string called(const OrganisationFacts& facts, const std::vector<Id>& people) {
  std::string text;
  for (std::size_t i = 0; i < people.size(); ++i) {
    const std::string one = called(facts, people[i]);
    if (i > 0 && i + 1 == people.size()) return message("{others} and {last}", "others"_is = text, "last"_is = one);
    text += (i > 0 ? ", " : "") + one;
  }
  return text;
}

std::string is_outside(const OrganisationFacts& facts, Id person) { return message("{who} is outside the organisation", "who"_is = called(facts, person)); }

std::optional<calendar::Date> last_contact(const OrganisationFacts& facts, Id person) {
  const auto found = facts.people.find(person);
  return found == facts.people.end() ? std::nullopt : found->second.last_contact;
}

namespace {

// Every source for this decider on the same topic, the newest first.
void append_claim_evidence(const OrganisationFacts& facts, const RoleView& answer, const Question& question, DecisionPicture& picture) {
  for (const RoleView& view : picture.roles) {
    const RoleClaim& claim = view.claim;
    if (claim.role != Role::decider || claim.person != answer.claim.person || claim.topic != answer.claim.topic) continue;
    const std::string source = view.evidence.empty() ? message("stated without a source") : view.evidence;
    const auto shown = facts.sources.find(claim.interaction);
    const bool dated = shown != facts.sources.end() && shown->second.day == claim.since;
    picture.evidence.push_back(dated ? source : message("{source}, since {day}", "source"_is = source, "day"_is = calendar::iso(claim.since)));
  }
  if (answer.claim.topic != question.topic) {
    picture.evidence.push_back(question.topic.empty() ? message("stated for {topic} only", "topic"_is = answer.claim.topic)
                                                      : message("stated in general, not for {topic}", "topic"_is = question.topic));
  }
  if (answer.presence == Presence::outside) picture.evidence.push_back(is_outside(facts, picture.who));
  if (answer.stale) picture.evidence.push_back(answer.why_stale);
}

// Of those who left or of those who did not.
bool answer_stated(const OrganisationFacts& facts, const Question& question, bool left, DecisionPicture& picture) {
  const auto found = std::find_if(picture.roles.begin(), picture.roles.end(),
                                  [left](const RoleView& view) { return view.claim.role == Role::decider && (view.presence == Presence::left) == left; });
  if (found == picture.roles.end()) return false;
  picture.who = found->claim.person;
  picture.basis = Basis::stated;
  // Who decides on one matter may well not decide on all.
  picture.confidence = question.topic.empty() && !found->claim.topic.empty() ? Confidence::low : found->claim.confidence;
  picture.since = found->claim.since;
  picture.stale = found->stale;
  append_claim_evidence(facts, *found, question, picture);
  return true;
}

// Of several hierarchies the largest, if there is one: whom most people report up to.
bool answer_inferred(const OrganisationFacts& facts, const Question& question, const Hierarchy& hierarchy, DecisionPicture& picture) {
  const auto& tops = hierarchy.tops();
  if (tops.empty() || (tops.size() > 1 && hierarchy.below(tops[0]) == hierarchy.below(tops[1]))) return false;
  picture.who = tops.front();
  picture.basis = Basis::inferred;
  picture.confidence = Confidence::low;
  const int below = hierarchy.below(picture.who);
  picture.evidence.push_back(message_plural(below, "top of the known hierarchy: {n} person reports up to {who}",
                                            "top of the known hierarchy: {n} people report up to {who}", "who"_is = called(facts, picture.who)));
  if (presence(facts, picture.who, question.day) != Presence::here) picture.evidence.push_back(is_outside(facts, picture.who));
  return true;
}

void answer(const OrganisationFacts& facts, const Question& question, const Hierarchy& hierarchy, const std::vector<MadeDecision>& made,
            DecisionPicture& picture) {
  for (const bool left : {false, true}) {
    if (answer_stated(facts, question, left, picture) || answer_recorded(facts, question, made, left, picture)) return;
  }
  if (answer_inferred(facts, question, hierarchy, picture)) return;
  const std::string ask = whom_to_ask(facts, living_contacts(facts, question), Id{});
  if (!ask.empty()) picture.evidence.push_back(ask);
}

}  // namespace

DecisionPicture decide(const OrganisationFacts& facts, const Question& question) {
  DecisionPicture picture;
  picture.roles = role_views(facts, question);
  picture.made = made_decisions(facts, question);
  picture.pending = pending_decisions(facts, question);
  picture.pace = pace(facts.decisions, question.day);
  picture.former = former_colleagues(facts, question.day);
  std::erase_if(picture.former, [&](const FormerColleague& one) { return !facts.people.contains(one.who); });
  const Hierarchy hierarchy(facts, question.day);
  answer(facts, question, hierarchy, picture.made, picture);
  if (!question.topic.empty()) {
    std::erase_if(picture.made, [&](const MadeDecision& made) { return made.decision.topic != question.topic; });
  }
  picture.chain = hierarchy.chain(picture.who);
  picture.tree = hierarchy.tree(picture.chain);
  return picture;
}

std::vector<Caution> cautions(const OrganisationFacts& facts, const Question& question, const DecisionPicture& picture) {
  const Hierarchy hierarchy(facts, question.day);
  std::vector<Caution> all = gaps_in(facts, hierarchy, question, picture);
  const auto hazards = hazards_in(facts, hierarchy, question, picture);
  all.insert(all.end(), hazards.begin(), hazards.end());
  std::stable_sort(all.begin(), all.end(), [](const Caution& a, const Caution& b) { return a.weight > b.weight; });
  return all;
}

}  // namespace guanxi::domain
