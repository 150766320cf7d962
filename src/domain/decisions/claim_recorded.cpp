// Who really decided, against who was said to.
#include <algorithm>

#include <guanxi/base/message.hpp>

#include "decisions/claim_steps.hpp"

namespace guanxi::domain {
namespace {

using calendar::Date;

constexpr std::size_t shown_decisions = 3;  // as evidence

// The stated decider for the topic, else the stated decider, as it was on the day.
Id said_to_decide(const OrganisationFacts& facts, const std::string& topic, Date day) {
  const RoleClaim* best = nullptr;
  const auto key = [&topic](const RoleClaim& claim) { return std::tuple(claim.topic == topic, claim.since, claim.id); };
  for (const RoleClaim& claim : facts.claims) {
    const bool fits = claim.role == Role::decider && claim.held_on(day) && (claim.topic.empty() || claim.topic == topic);
    if (!fits || presence(facts, claim.person, day) == Presence::left) continue;
    if (!best || key(claim) > key(*best)) best = &claim;
  }
  return best ? best->person : Id{};
}

Decision shown(Decision decision, const Question& question) {
  if (!decision.sensitive || question.include_sensitive) return decision;
  decision.note.clear();
  if (decision.topic != question.topic) decision.topic = "(sensitive)";
  return decision;
}

std::string in_words(const MadeDecision& made) {
  const Decision& decision = made.decision;
  std::string text =
      message("{outcome} {topic} on {day}", "outcome"_is = to_text(decision.outcome), "topic"_is = decision.topic, "day"_is = calendar::iso(*decision.made));
  if (decision.asked) text += ", " + after_asking(static_cast<int>((*decision.made - *decision.asked).count()));
  return decision.note.empty() ? text : text + ": " + decision.note;
}

}  // namespace

std::vector<MadeDecision> made_decisions(const OrganisationFacts& facts, const Question& question) {
  std::vector<MadeDecision> all;
  for (const Decision& decision : facts.decisions) {
    if (!decision.made_by(question.day)) continue;
    const Id said = said_to_decide(facts, decision.topic, *decision.made - std::chrono::days{1});
    all.push_back({shown(decision, question), said, presence(facts, decision.by, question.day)});
  }
  std::stable_sort(all.begin(), all.end(), [](const MadeDecision& a, const MadeDecision& b) {
    return std::tie(*a.decision.made, a.decision.id) > std::tie(*b.decision.made, b.decision.id);
  });
  return all;
}

std::vector<PendingDecision> pending_decisions(const OrganisationFacts& facts, const Question& question) {
  const Pace usual = pace(facts.decisions, question.day);
  std::vector<PendingDecision> all;
  for (const Decision& decision : facts.decisions) {
    const bool concerned = question.topic.empty() || decision.topic == question.topic;
    if (!concerned || !decision.pending_on(question.day)) continue;
    // What came of it later is not known on that day.
    Decision then = shown(decision, question);
    then.made.reset();
    then.outcome = Outcome::none;
    then.by = {};
    all.push_back({then, patient_until(decision, usual)});
  }
  std::stable_sort(all.begin(), all.end(), [](const PendingDecision& a, const PendingDecision& b) { return a.due < b.due; });
  return all;
}

bool answer_recorded(const OrganisationFacts& facts, const Question& question, const std::vector<MadeDecision>& made, bool left, DecisionPicture& picture) {
  std::vector<const MadeDecision*> relevant;
  const auto take = [&](bool on_topic) {
    for (const MadeDecision& one : made) {
      const bool fits = !on_topic || question.topic.empty() || one.decision.topic == question.topic;
      if (fits && one.settled() && one.decision.by && (one.presence == Presence::left) == left) relevant.push_back(&one);
    }
  };
  take(true);
  const bool on_topic = !relevant.empty();
  if (!on_topic) take(false);
  if (relevant.empty()) return false;
  const MadeDecision& newest = *relevant.front();
  picture.who = newest.decision.by;
  picture.basis = Basis::recorded;
  picture.since = newest.decision.made;
  const auto others = std::stable_partition(relevant.begin(), relevant.end(), [&](const MadeDecision* one) { return one->decision.by == picture.who; });
  const auto own = static_cast<std::size_t>(others - relevant.begin());
  picture.confidence = !on_topic ? Confidence::low : own > 1 && others == relevant.end() ? Confidence::high : Confidence::medium;
  for (std::size_t i = 0; i < std::min(own, shown_decisions); ++i) picture.evidence.push_back(in_words(*relevant[i]));
  if (newest.said && !newest.as_said()) picture.evidence.push_back(message("{who} had been said to decide it", "who"_is = called(facts, newest.said)));
  if (!on_topic) picture.evidence.push_back(message("no decision on {topic} is known", "topic"_is = question.topic));
  if (newest.presence == Presence::outside) picture.evidence.push_back(is_outside(facts, picture.who));
  if (left) {
    picture.evidence.push_back(message("left on {day}", "day"_is = calendar::iso(*left_on(facts, picture.who, question.day))));
  } else if (*newest.decision.made + question.stale_after < question.day) {
    picture.evidence.push_back(message_plural((question.day - *newest.decision.made).count(), "decided {n} day ago", "decided {n} days ago"));
    picture.stale = true;
  }
  picture.stale |= left;
  return true;
}

}  // namespace guanxi::domain
