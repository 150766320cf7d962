// Who decides: roles that people are said to have at an organisation, on what evidence, and the answer drawn from them.
#pragma once

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/claim_words.hpp>
#include <guanxi/domain/decision.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/domain/party.hpp>

namespace guanxi::domain {

struct RoleClaim {
  Id id = {};
  Id organisation = {};
  Id person = {};
  Role role = {};
  Stance stance = {};      // none: not known
  std::string topic = {};  // empty: in general
  Confidence confidence = Confidence::medium;
  std::string because = {};  // who says so
  Id interaction = {};       // which interaction shows it
  calendar::Date since = {};
  std::optional<calendar::Date> until = {};

  bool held_on(calendar::Date day) const { return since <= day && (!until || day < *until); }
};

// What the picture needs to know of somebody who may be in it.
struct Member {
  std::string handle = {};
  std::string name = {};
  std::string title = {};                             // at the organisation, on the day asked about; of others what they are now, elsewhere
  std::string department = {};                        // the same
  std::string organisation = {};                      // the name of the current one
  std::optional<int> warmth = {};                     // 0 to 100
  std::optional<calendar::Date> last_contact = {};    // that counts, on or before the day
  std::optional<calendar::Date> last_in_person = {};  // the same, face to face
};

// An interaction that claims rest on: who and when, never what was said.
struct Source {
  std::string id = {};  // as people are shown it
  InteractionKind kind = {};
  calendar::Date day = {};
  std::vector<Id> people = {};
};

// What the store knows of an organisation.
struct OrganisationFacts {
  std::vector<RoleClaim> claims = {};    // of any time and topic
  std::vector<Position> positions = {};  // at the organisation, at any time, newest first
  std::vector<Position> below = {};      // elsewhere, of people who report to somebody at the organisation
  std::vector<Decision> decisions = {};  // of any time and topic
  std::map<Id, Member> people = {};      // everybody whom the others name
  std::map<Id, Source> sources = {};     // by interaction
};

// Where the facts come from.
struct FactLookup {
  std::function<std::optional<Member>(Id)> member;  // title and department those of today; nullopt: no person
  std::function<std::optional<Source>(Id)> source;  // nullopt: gone
};

// Adds people and sources to claims, positions and decisions: everybody who has to do with the organisation on the
// day, each looked up once.
OrganisationFacts gather(OrganisationFacts stored, calendar::Date day, const FactLookup& lookup);

struct Question {
  std::string topic = {};  // empty: in general; spelled as in the claims
  calendar::Date day = {};
  calendar::Duration stale_after = {180, calendar::Duration::Unit::day};
  std::string own_title = {};      // the user's, for differences of seniority; empty: not known
  bool include_sensitive = false;  // else sensitive decisions show their days alone
};

// Where a person is, seen from the organisation.
enum class Presence { here, left, outside };

bool holds_position(std::span<const Position> positions, Id person, calendar::Date day);

struct RoleView {
  RoleClaim claim = {};
  std::string evidence = {};  // "李明 says so", "said by 李明 (dinner, 2026-05-01, k7qp2)"; empty: none was given
  Presence presence = Presence::here;
  bool stale = false;
  std::string why_stale = {};  // "said 240 days ago", "left on 2026-08-01", "changed post on 2026-08-01"
};

enum class Basis { stated, recorded, inferred, unknown };
std::string_view to_text(Basis basis);

// A line of the reporting tree, in the order in which it is drawn: superiors first, reports below by handle.
struct ReportingLine {
  Id who = {};
  int depth = 0;
  Presence presence = Presence::here;
  bool operator==(const ReportingLine&) const = default;
};

// A decision that was made, beside who had been said to make it.
struct MadeDecision {
  Decision decision = {};
  Id said = {};                        // the stated decider on the day before; none: nobody was
  Presence presence = Presence::here;  // of who made it, on the day asked about

  bool as_said() const { return decision.by && said == decision.by; }
  bool settled() const { return decision.outcome != Outcome::deferred; }  // who puts off need not be who decides
};

struct PendingDecision {
  Decision decision = {};
  calendar::Date due = {};  // patient_until
};

// Somebody whose last position at the organisation has ended.
struct FormerColleague {
  Id who = {};
  calendar::Date left = {};
  std::string title = {};  // the last one there
};

// What is missing or asks for care, and what to do next.
struct Caution {
  std::string kind = {};  // unknown, inferred, stale, contradiction, overruled, circle, tops, budget, never-contacted,
                          // never-met, no-contact, single-thread, opponent, bypass, rank, waiting
  std::string text = {};  // a sentence
  std::string next = {};  // a sentence; empty: nothing that could be advised
  int weight = 0;         // 0 to 100: how much it matters
  std::vector<Id> people = {};
};

struct DecisionPicture {
  Id who = {};  // none with Basis::unknown
  Basis basis = Basis::unknown;
  Confidence confidence = {};                // none with Basis::unknown
  std::optional<calendar::Date> since = {};  // stated: said since; recorded: the newest decision
  std::vector<std::string> evidence = {};
  bool stale = false;
  std::vector<RoleView> roles = {};           // by role, those who are still there first, then newest and most certain
  std::vector<Id> chain = {};                 // one reporting line, from the top through the decider to its end
  std::vector<ReportingLine> tree = {};       // all that is known of the hierarchy, the chain's part of it first
  std::vector<Id> route = {};                 // the warmest way to the decider, from a contact on; the caller's to find
  std::vector<MadeDecision> made = {};        // on the topic, if one was asked about; the newest first
  std::vector<PendingDecision> pending = {};  // the same; the one due first first
  Pace pace = {};                             // of all topics
  std::vector<FormerColleague> former = {};   // who left last first
  std::vector<Caution> cautions = {};         // the weightiest first
};

// What should be asked about again, and how.
struct ReviewItem {
  enum class Kind { stale, contradiction, missing };
  Kind kind = Kind::stale;
  Role role = {};
  std::string topic = {};
  std::optional<RoleView> view = {};   // what is stale
  std::vector<RoleClaim> rivals = {};  // what contradicts each other, one of each person
  std::string question = {};           // "王伟 (wangwei) is said to be decider on renewal, for it: said 240 days ago. Still so?"
};
std::string_view to_text(ReviewItem::Kind kind);
// Contradictions first, then what is stale in the order of the roles, then what is missing: a decider, a budget holder.
std::vector<ReviewItem> to_review(const OrganisationFacts& facts, const Question& question, const DecisionPicture& picture);

// The answer, in order: the stated decider for the topic; the stated decider; whoever made the newest decision on the
// topic, then on any; the top of the known hierarchy. Somebody who left answers only when nobody who is still there is
// stated or has decided. Without a topic a decider for some topic is taken last, as uncertain. A source's newer word on the
// same person, role and topic takes the place of its older one. The picture comes without route and cautions.
DecisionPicture decide(const OrganisationFacts& facts, const Question& question);
// What is missing and what asks for care, for a picture that has its route; the weightiest first.
std::vector<Caution> cautions(const OrganisationFacts& facts, const Question& question, const DecisionPicture& picture);

}  // namespace guanxi::domain
