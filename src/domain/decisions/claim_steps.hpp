// The parts that the answer to "who decides?" is put together from.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <guanxi/domain/claim.hpp>

#include "decisions/claim_hierarchy.hpp"

namespace guanxi::domain {

// The name; with the handle where somebody else of that name is known too.
std::string called(const OrganisationFacts& facts, Id person);
// "王伟, 李明 and 陈静".
std::string called(const OrganisationFacts& facts, const std::vector<Id>& people);
std::optional<calendar::Date> last_contact(const OrganisationFacts& facts, Id person);

// The claims that concern the question, in the order of DecisionPicture::roles.
std::vector<RoleView> role_views(const OrganisationFacts& facts, const Question& question);

// All that were made by the day, of every topic, the newest first; sensitive ones hide what is not asked about by name.
std::vector<MadeDecision> made_decisions(const OrganisationFacts& facts, const Question& question);
std::vector<PendingDecision> pending_decisions(const OrganisationFacts& facts, const Question& question);
// Answers by who decided so far, of those who left or of those who did not; false: nobody did. `made`: see above.
bool answer_recorded(const OrganisationFacts& facts, const Question& question, const std::vector<MadeDecision>& made, bool left, DecisionPicture& picture);

std::vector<FormerColleague> former_colleagues(const OrganisationFacts& facts, calendar::Date day);

// Who of the organisation was in contact lately, the latest first.
std::vector<Id> living_contacts(const OrganisationFacts& facts, const Question& question);
// "Ask 李明 who holds the money (last contact 2026-11-10)"; the presumed decider is not asked. Empty: nobody is there to ask.
enum class Asked { openly, whose_word_is_last, who_holds_the_money };
std::string whom_to_ask(const OrganisationFacts& facts, const std::vector<Id>& living, Id decider, Asked what = Asked::openly);
// "王伟 is outside the organisation".
std::string is_outside(const OrganisationFacts& facts, Id person);

// What looks for cautions: the picture that it looks at, and what it said so far.
class CautionFinder {
 public:
  CautionFinder(const OrganisationFacts& facts, const Question& question, const DecisionPicture& picture);
  std::vector<Caution> taken() { return std::move(said_); }

 protected:
  // Sentences without their full stop. `next`, what to do, may be empty; `who` it is about may be nobody.
  void say(std::string_view kind, int weight, const std::string& sentence, const std::string& next = {}, Id who = {});

  const OrganisationFacts& facts_;
  const Question& question_;
  const DecisionPicture& picture_;
  std::vector<Id> living_;  // who was in contact lately

 private:
  std::vector<Caution> said_;
};

// What is not known, and what asks for care. `picture` has all but its cautions.
std::vector<Caution> gaps_in(const OrganisationFacts& facts, const Hierarchy& hierarchy, const Question& question, const DecisionPicture& picture);
std::vector<Caution> hazards_in(const OrganisationFacts& facts, const Hierarchy& hierarchy, const Question& question, const DecisionPicture& picture);

}  // namespace guanxi::domain
