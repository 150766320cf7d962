// What asks for care: opponents left alone, superiors passed over, unequal seniority, impatience.
#include <algorithm>
#include <set>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/domain/seniority.hpp>

#include "decisions/claim_steps.hpp"

namespace guanxi::domain {
namespace {

using calendar::Date;

constexpr int long_silence = 60;  // days without a word with somebody who is against it
constexpr int unequal = 2;        // levels of seniority apart

bool weighs(Role role) {
  using enum Role;
  return role == decider || role == approver || role == budget || role == legal || role == sponsor;
}

class Hazards : public CautionFinder {
 public:
  using CautionFinder::CautionFinder;

  void opponents() {
    std::set<Id> seen;
    for (const RoleView& view : picture_.roles) {
      const RoleClaim& claim = view.claim;
      if (claim.stance != Stance::against || view.presence == Presence::left || !seen.insert(claim.person).second) continue;
      const auto last = last_contact(facts_, claim.person);
      if (last && *last + std::chrono::days{long_silence} >= question_.day) continue;
      const std::string who = called(facts_, claim.person);
      say("opponent", weighs(claim.role) ? 78 : 62,
          last ? message("{who} ({role}) is against it and was last in contact on {day}", "who"_is = who, "role"_is = to_text(claim.role),
                         "day"_is = calendar::iso(*last))
               : message("{who} ({role}) is against it and was never in contact", "who"_is = who, "role"_is = to_text(claim.role)),
          message("See them alone, before the next step, and ask what they would need"), claim.person);
    }
  }

  // One talks to somebody's superior and to those below, but never to them.
  void bypassed(const Hierarchy& hierarchy) {
    for (const auto& [who, reports] : hierarchy.reports()) {
      const auto boss = hierarchy.bosses().find(who);
      if (boss == hierarchy.bosses().end() || last_contact(facts_, who) || !alive(boss->second)) continue;
      const auto below = std::find_if(reports.begin(), reports.end(), [this](Id person) { return alive(person); });
      if (below == reports.end()) continue;
      say("bypass", 68,
          message("You talk to {below} and to {above}, but never to {who}, who stands between them", "below"_is = called(facts_, *below),
                  "above"_is = called(facts_, boss->second), "who"_is = called(facts_, who)),
          message("Let {who} hear of it from you, before the others speak of it", "who"_is = called(facts_, who)), who);
    }
  }

  void seniority() {
    const auto decider = facts_.people.find(picture_.who);
    const auto own = seniority_of(question_.own_title);
    if (!own || decider == facts_.people.end()) return;
    const Member& member = decider->second;
    const auto theirs = seniority_of(member.title);
    if (!theirs || *own - *theirs < unequal) return;
    say("rank", 45,
        message_plural(*own - *theirs, "{who} ({title}) stands {n} rank above you ({own})", "{who} ({title}) stands {n} ranks above you ({own})",
                       "who"_is = called(facts_, picture_.who), "title"_is = member.title, "own"_is = question_.own_title),
        message("Bring somebody of their rank to the meeting"), picture_.who);
  }

  // Not a hint to press: one asks those below how it goes.
  void waiting() {
    for (const PendingDecision& pending : picture_.pending) {
      const int days = static_cast<int>((question_.day - *pending.decision.asked).count());
      const auto usual = picture_.pace.typical();
      if (!usual || question_.day < pending.due || days <= *usual + *usual / 2) continue;
      const auto whom = std::find_if(living_.begin(), living_.end(), [this](Id person) { return person != picture_.who; });
      say("waiting", 60,
          message("The decision on {topic} takes longer than they do here ({days}, usually {usual})", "topic"_is = pending.decision.topic,
                  "days"_is = counted(days, "day", "days"), "usual"_is = counted(*usual, "day", "days")),
          whom == living_.end() ? message("Ask how the discussion is going; do not press")
                                : message("Ask {who} how the discussion is going; do not press", "who"_is = called(facts_, *whom)),
          {});
    }
  }

 private:
  bool alive(Id person) const { return std::find(living_.begin(), living_.end(), person) != living_.end(); }
};

}  // namespace

std::vector<Caution> hazards_in(const OrganisationFacts& facts, const Hierarchy& hierarchy, const Question& question, const DecisionPicture& picture) {
  Hazards hazards(facts, question, picture);
  hazards.opponents();
  hazards.bypassed(hierarchy);
  hazards.seniority();
  hazards.waiting();
  return hazards.taken();
}

}  // namespace guanxi::domain
