// What is missing from the picture, and whom to ask.
#include <algorithm>
#include <set>

#include <guanxi/base/message.hpp>

#include "decisions/claim_steps.hpp"

namespace guanxi::domain {

using calendar::Date;

std::vector<Id> living_contacts(const OrganisationFacts& facts, const Question& question) {
  std::set<Id> staff;
  for (const Position& position : facts.positions) {
    if (position.held_on(question.day)) staff.insert(position.person);
  }
  std::vector<Id> living;
  for (const Id person : staff) {
    const auto last = last_contact(facts, person);
    if (last && *last + question.stale_after >= question.day) living.push_back(person);
  }
  std::stable_sort(living.begin(), living.end(), [&facts](Id a, Id b) { return last_contact(facts, a) > last_contact(facts, b); });
  return living;
}

std::string whom_to_ask(const OrganisationFacts& facts, const std::vector<Id>& living, Id decider, Asked what) {
  const auto found = std::find_if(living.begin(), living.end(), [decider](Id person) { return person != decider; });
  if (found == living.end()) return {};
  const std::string who = called(facts, *found), day = calendar::iso(*last_contact(facts, *found));
  switch (what) {
    case Asked::openly: break;
    case Asked::whose_word_is_last: return message("Ask {who} whose word is the last (last contact {day})", "who"_is = who, "day"_is = day);
    case Asked::who_holds_the_money: return message("Ask {who} who holds the money (last contact {day})", "who"_is = who, "day"_is = day);
  }
  return message("Ask {who} (last contact {day})", "who"_is = who, "day"_is = day);
}

CautionFinder::CautionFinder(const OrganisationFacts& facts, const Question& question, const DecisionPicture& picture)
    : facts_(facts), question_(question), picture_(picture), living_(living_contacts(facts, question)) {}

void CautionFinder::say(std::string_view kind, int weight, const std::string& sentence, const std::string& next, Id who) {
  const auto whole = [](const std::string& text) { return text.empty() ? text : message("{sentence}.", "sentence"_is = text); };
  said_.push_back({std::string(kind), whole(sentence), whole(next), weight, who ? std::vector{who} : std::vector<Id>()});
}

namespace {

class Gaps : public CautionFinder {
 public:
  using CautionFinder::CautionFinder;

  void decider() {
    if (picture_.basis == Basis::unknown) {
      say("unknown", 100,
          question_.topic.empty() ? message("Nobody is known to decide") : message("Nobody is known to decide on {topic}", "topic"_is = question_.topic),
          ask());
    } else if (picture_.basis == Basis::inferred) {
      say("inferred", 75, message("No decider has been named, only the hierarchy points to {who}", "who"_is = called(facts_, picture_.who)), ask());
    } else if (picture_.stale) {
      const bool gone = presence(facts_, picture_.who, question_.day) == Presence::left;
      say("stale", gone ? 95 : 70, message("What is known of the decider is stale ({why})", "why"_is = picture_.evidence.back()), ask());
    }
  }

  void hierarchy(const Hierarchy& hierarchy) {
    if (picture_.basis == Basis::unknown && hierarchy.tops().size() > 1) {
      say("tops", 35, message("Several lines end at the top: {people}", "people"_is = called(facts_, hierarchy.tops())));
    }
    if (!hierarchy.circle().empty()) {
      say("circle", 40, message("The reporting lines of {people} run in a circle", "people"_is = called(facts_, hierarchy.circle())),
          message("Clear one of them: guanxi edit WHO --reports-to ''"));
    }
  }

  void contradiction() {
    if (picture_.basis != Basis::stated) return;
    const RoleView& answer = picture_.roles.front();
    std::vector<Id> named{picture_.who};
    for (const RoleView& view : picture_.roles) {
      const bool rival = view.claim.role == Role::decider && view.claim.topic == answer.claim.topic && view.presence == answer.presence;
      if (rival && std::find(named.begin(), named.end(), view.claim.person) == named.end()) named.push_back(view.claim.person);
    }
    if (named.size() < 2) return;
    say("contradiction", 80, message("{people} are each said to decide", "people"_is = called(facts_, named)), ask(Asked::whose_word_is_last));
  }

  // The newest decision on the matter was somebody else's, although this one was said to make it already.
  void overruled() {
    const auto settled = std::find_if(picture_.made.begin(), picture_.made.end(), [](const MadeDecision& one) { return one.settled(); });
    if (picture_.basis != Basis::stated || settled == picture_.made.end()) return;
    const Decision& newest = settled->decision;
    if (!newest.by || newest.by == picture_.who || !picture_.since || *picture_.since > *newest.made) return;
    say("overruled", 85,
        message("{who} is said to decide, but {other} {outcome} {topic} on {day}", "who"_is = called(facts_, picture_.who),
                "other"_is = called(facts_, newest.by), "outcome"_is = to_text(newest.outcome), "topic"_is = newest.topic,
                "day"_is = calendar::iso(*newest.made)),
        message("Find out whose word is the last before you put the next question"));
  }

  void budget() {
    const bool known = std::any_of(picture_.roles.begin(), picture_.roles.end(),
                                   [](const RoleView& view) { return view.claim.role == Role::budget && view.presence != Presence::left; });
    if (!known) say("budget", 55, message("No budget holder is known"), ask(Asked::who_holds_the_money));
  }

  void contact_with_decider() {
    const auto member = facts_.people.find(picture_.who);
    if (member == facts_.people.end()) return;
    const std::string who = called(facts_, picture_.who);
    if (!member->second.last_contact) {
      const bool led = picture_.route.size() > 1;
      say("never-contacted", 72, message("{who} has never been contacted", "who"_is = who),
          led ? message("Ask {who} for an introduction", "who"_is = called(facts_, picture_.route.front()))
              : message("Look for somebody who knows them: guanxi path {who}", "who"_is = member->second.handle));
    } else if (!member->second.last_in_person) {
      say("never-met", 50, message("{who} has never been met in person", "who"_is = who), message("Propose a visit"));
    }
  }

  void contacts() {
    if (living_.size() == 1) {
      const Id other = somebody_else(living_.front());
      say("single-thread", 65, message("Only one living contact: {who}", "who"_is = called(facts_, living_)),
          other ? message("Get to know {who} too", "who"_is = called(facts_, other)) : message("Ask them whom else you should know there"));
    }
    if (!living_.empty()) return;
    const auto days = static_cast<int>(question_.stale_after.approximate_days());
    const Id once = known_once();
    say("no-contact", 90,
        message_plural(days, "No living contact: nobody there was reached in the last {n} day",
                       "No living contact: nobody there was reached in the last {n} days"),
        once ? message("Begin anew with {who} (last contact {day})", "who"_is = called(facts_, once), "day"_is = calendar::iso(*last_contact(facts_, once)))
             : "");
  }

 private:
  std::string ask(Asked what = Asked::openly) const { return whom_to_ask(facts_, living_, picture_.who, what); }

  // Of those there, the decider aside, the one with a say in it, by role; else the first of the hierarchy; else anybody.
  Id somebody_else(Id known) const {
    const auto other = [&](Id person) { return person != known && person != picture_.who; };
    for (const RoleView& view : picture_.roles) {
      if (other(view.claim.person) && view.presence == Presence::here && view.claim.stance != Stance::against) return view.claim.person;
    }
    for (const ReportingLine& line : picture_.tree) {
      if (other(line.who) && line.presence == Presence::here) return line.who;
    }
    for (const Position& position : facts_.positions) {
      if (other(position.person) && position.held_on(question_.day)) return position.person;
    }
    return {};
  }

  // Of those still there the one who was in contact last.
  Id known_once() const {
    Id best;
    for (const Position& position : facts_.positions) {
      const auto last = last_contact(facts_, position.person);
      if (position.held_on(question_.day) && last && (!best || *last > *last_contact(facts_, best))) best = position.person;
    }
    return best;
  }
};

}  // namespace

std::vector<Caution> gaps_in(const OrganisationFacts& facts, const Hierarchy& hierarchy, const Question& question, const DecisionPicture& picture) {
  Gaps gaps(facts, question, picture);
  gaps.decider();
  gaps.contradiction();
  gaps.overruled();
  gaps.hierarchy(hierarchy);
  gaps.budget();
  gaps.contact_with_decider();
  gaps.contacts();
  return gaps.taken();
}

}  // namespace guanxi::domain
