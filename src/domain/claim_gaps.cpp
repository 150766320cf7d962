// What is missing from the picture, and whom to ask.
#include <algorithm>
#include <set>

#include "claim_parts.hpp"

namespace guanxi::domain {
namespace {

using calendar::Date;

class Gaps {
 public:
  Gaps(const OrganisationFacts& facts, const Question& question, const DecisionPicture& picture)
      : facts_(facts), question_(question), picture_(picture) {
    for (const Position& position : facts.positions) {
      if (position.held_on(question.day)) staff_.insert(position.person);
    }
    for (const Id person : staff_) {
      const auto last = last_contact(person);
      if (last && *last + question.stale_after >= question.day) living_.push_back(person);
    }
    std::stable_sort(living_.begin(), living_.end(), [this](Id a, Id b) { return last_contact(a) > last_contact(b); });
  }

  void decider(const Hierarchy& hierarchy) {
    if (picture_.basis == Basis::unknown) {
      say((question_.topic.empty() ? "Nobody is known to decide" : "Nobody is known to decide on " + question_.topic) +
          ask());
    } else if (picture_.basis == Basis::inferred) {
      say("No decider has been named, only the hierarchy points to " + called(facts_, picture_.who) + ask());
    } else if (picture_.stale) {
      say("What is known of the decider is stale (" + picture_.roles.front().why_stale + ")" + ask());
    }
    contradiction();
    if (picture_.basis == Basis::unknown && hierarchy.tops().size() > 1) {
      say("Several lines end at the top: " + called(facts_, hierarchy.tops()));
    }
    if (!hierarchy.circle().empty())
      say("The reporting lines of " + called(facts_, hierarchy.circle()) + " run in a circle");
  }

  void budget() {
    const bool known = std::any_of(picture_.roles.begin(), picture_.roles.end(), [](const RoleView& view) {
      return view.claim.role == "budget" && view.presence != Presence::left;
    });
    if (!known) say("No budget holder is known");
  }

  void contact_with_decider() {
    const auto member = facts_.people.find(picture_.who);
    if (member == facts_.people.end()) return;
    if (!member->second.last_contact)
      say(called(facts_, picture_.who) + " has never been contacted");
    else if (!member->second.last_in_person)
      say(called(facts_, picture_.who) + " has never been met in person");
  }

  void contacts() {
    if (living_.size() == 1) say("Only one living contact: " + called(facts_, living_));
    if (!living_.empty()) return;
    const auto days = static_cast<int>(question_.stale_after.approximate_days());
    say("No living contact: nobody there was reached in the last " + days_text(days));
  }

  std::vector<std::string> taken() { return std::move(said_); }

 private:
  std::optional<Date> last_contact(Id person) const {
    const auto found = facts_.people.find(person);
    return found == facts_.people.end() ? std::nullopt : found->second.last_contact;
  }

  void say(const std::string& sentence) { said_.push_back(sentence + "."); }

  // Whoever was in contact last, the presumed decider aside: one does not ask them.
  std::string ask() const {
    const auto found =
        std::find_if(living_.begin(), living_.end(), [this](Id person) { return person != picture_.who; });
    if (found == living_.end()) return {};
    return ": ask " + called(facts_, *found) + " (last contact " + calendar::iso(*last_contact(*found)) + ")";
  }

  void contradiction() {
    if (picture_.basis != Basis::stated) return;
    const RoleView& answer = picture_.roles.front();
    std::vector<Id> named{picture_.who};
    for (const RoleView& view : picture_.roles) {
      const bool rival =
          view.claim.role == "decider" && view.claim.topic == answer.claim.topic && view.presence == answer.presence;
      if (rival && std::find(named.begin(), named.end(), view.claim.person) == named.end())
        named.push_back(view.claim.person);
    }
    if (named.size() > 1) say(called(facts_, named) + " are each said to decide");
  }

  const OrganisationFacts& facts_;
  const Question& question_;
  const DecisionPicture& picture_;
  std::set<Id> staff_;
  std::vector<Id> living_;  // staff in contact lately, the latest first
  std::vector<std::string> said_;
};

}  // namespace

std::vector<std::string> gaps_in(const OrganisationFacts& facts, const Hierarchy& hierarchy, const Question& question,
                                 const DecisionPicture& picture) {
  Gaps gaps(facts, question, picture);
  gaps.decider(hierarchy);
  gaps.budget();
  gaps.contact_with_decider();
  gaps.contacts();
  return gaps.taken();
}

}  // namespace guanxi::domain
