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
#include <guanxi/domain/party.hpp>
#include <guanxi/domain/ties.hpp>

namespace guanxi::domain {

// The words that SPEC allows, in the order in which help and the picture show them.
inline constexpr std::array<std::string_view, 11> role_words = {"decider", "approver",  "budget", "sponsor",
                                                                "champion", "coach",    "evaluator", "legal",
                                                                "influencer", "gatekeeper", "user"};
inline constexpr std::array<std::string_view, 3> stance_words = {"for", "against", "neutral"};
inline constexpr std::array<std::string_view, 3> confidence_words = {"low", "medium", "high"};  // ascending
constexpr std::span<const std::string_view> roles() { return role_words; }
constexpr std::span<const std::string_view> stances() { return stance_words; }
constexpr std::span<const std::string_view> confidences() { return confidence_words; }

struct Claim {
  Id id = {};
  Id organisation = {};
  Id person = {};
  std::string role = {};
  std::string stance = {};          // empty: not known
  std::string topic = {};           // empty: in general
  std::string confidence = "medium";
  std::string because = {};         // who says so
  Id interaction = {};              // which interaction shows it
  calendar::Date since = {};
  std::optional<calendar::Date> until = {};

  bool held_on(calendar::Date day) const { return since <= day && (!until || day < *until); }
};

// What the picture needs to know of somebody who may be in it.
struct Member {
  std::string handle = {};
  std::string name = {};
  std::string title = {};  // at the organisation, on the day asked about
  std::string firm = {};   // the name of the current one
  std::optional<calendar::Date> last_contact = {};    // that counts, on or before the day
  std::optional<calendar::Date> last_in_person = {};  // the same, face to face
};

// An interaction that claims rest on: who and when, never what was said.
struct Source {
  std::string id = {};    // as people are shown it
  std::string kind = {};  // dinner
  calendar::Date day = {};
  std::vector<Id> people = {};
};

struct Tie {
  Id one = {};
  Id other = {};
};

// What the store knows of an organisation.
struct OrganisationFacts {
  std::vector<Claim> claims = {};        // held on the day, of any topic
  std::vector<Position> positions = {};  // at the organisation, at any time, newest first
  std::vector<Tie> ties = {};            // relations among the people below
  std::map<Id, Member> people = {};      // everybody whom claims, positions, ties and sources name
  std::map<Id, Source> sources = {};     // by interaction
};

// Where the facts come from.
struct FactLookup {
  std::function<std::optional<Member>(Id)> member;        // without the title; nullopt: no person
  std::function<std::optional<Source>(Id)> source;        // nullopt: gone
  std::function<std::vector<Relation>(Id)> relations;     // of either direction
};

// Looks up everybody whom these claims and the positions held on the day name, and whom those people have ties with;
// each person once.
OrganisationFacts gather(std::vector<Claim> claims, std::vector<Position> positions, calendar::Date day, const FactLookup& lookup);

struct Question {
  std::string topic = {};  // empty: in general; spelled as in the claims
  calendar::Date day = {};
  calendar::Duration stale_after = {180, calendar::Duration::Unit::day};
};

// Where a person is, seen from the organisation.
enum class Presence { here, left, outside };

bool holds_position(std::span<const Position> positions, Id person, calendar::Date day);

struct RoleView {
  Claim claim = {};
  std::string evidence = {};  // "李明 says so", "said by 李明 (dinner, 2026-05-01, k7qp2)"; empty: none was given
  Presence presence = Presence::here;
  bool stale = false;
  std::string why_stale = {};  // "said 240 days ago", "left on 2026-08-01"
};

enum class Basis { stated, recorded, inferred, unknown };
std::string_view to_text(Basis basis);

// A line of the reporting tree, in the order in which it is drawn: superiors first, reports below by handle.
struct ReportingLine {
  Id who = {};
  int depth = 0;
  bool operator==(const ReportingLine&) const = default;
};

struct DecisionPicture {
  Id who = {};  // none with Basis::unknown
  Basis basis = Basis::unknown;
  std::string confidence = {};  // empty with Basis::unknown
  std::optional<calendar::Date> since = {};
  std::vector<std::string> evidence = {};
  bool stale = false;
  std::vector<RoleView> roles = {};       // by role, those who are still there first, then newest and most certain
  std::vector<Id> chain = {};             // one reporting line, from the top through the decider to its end
  std::vector<ReportingLine> tree = {};   // all that is known of the hierarchy, the chain's part of it first
  std::vector<Id> route = {};             // the shortest way from a contact to the decider; empty: none is known
  std::vector<std::string> gaps = {};     // what is missing, a sentence each
};

// The answer, in order: the stated decider for the topic; the stated decider; the top of the known hierarchy. Somebody
// who left answers only when nobody else is stated. Without a topic a decider for some topic is taken last, as uncertain.
// A source's newer word on the same person, role and topic takes the place of its older one.
DecisionPicture decide(const OrganisationFacts& facts, const Question& question);

}  // namespace guanxi::domain
