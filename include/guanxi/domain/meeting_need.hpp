// Whom to see on a trip: how much somebody needs to be met face to face, 0 to 100, and why; and in which order one calls.
//
//   part           most  points
//   rhythm           25  the in-person rhythm, on the trip's first day: past its limit 25, past its ideal 18, due by the last
//                        day of the trip 10
//   apart            20  20 × days since the last meeting / 365, at most 20; never met makes the most
//   complaint        15  the gravest open one: theirs high 15, normal 10, low 5; their firm's two thirds of that
//   promise          10  what the user owes them by word: late on the first day 10, due by the last day 7, else 4; soft ones
//                        do not count
//   tier             10  A 10, B 6, C 3, any other 1
//   say              10  their part in decisions at their firm: decider, approver 10; budget, sponsor 7; champion, coach,
//                        gatekeeper 4; any other 2
//   cooling           5  one for every 2 points of warmth that were lost in the last `cooling_span`
//   occasion          5  a day of theirs that falls in the trip 5; a festival to be greeted for in it 3
//
// Each part is rounded down to whole points, and the score is their sum.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/claim_words.hpp>
#include <guanxi/domain/complaint.hpp>
#include <guanxi/domain/rhythm.hpp>

namespace guanxi::domain {

inline constexpr std::chrono::days cooling_span{90};

struct Trip {
  calendar::Date first = {};
  calendar::Date last = {};
};

// An open complaint; what it is about is empty where it is not to be shown.
struct OpenComplaint {
  Severity severity = Severity::normal;
  bool of_organisation = false;  // raised by the firm as such
  bool in_private = false;
  std::string text = {};
};

// An open, firm promise of the user's; the same.
struct OwedWord {
  std::optional<calendar::Date> due = {};
  std::string text = {};
};

struct OwnDay {
  std::string label = {};
  calendar::Date day = {};
};

// What is known of one person.
struct MeetingFacts {
  std::optional<Rhythm> rhythm = {};  // the in-person one that holds
  DueStatus due = {};                 // of it, on the first day, with the trip's length for a horizon
  std::optional<calendar::Date> last_met = {};
  std::vector<OpenComplaint> complaints = {};
  std::vector<OwedWord> promises = {};
  std::string tier = {};
  std::vector<Role> roles = {};  // at their firm, of any topic
  int warmth = 0;
  int warmth_before = 0;                    // cooling_span ago
  std::vector<OwnDay> occasions = {};       // in the trip
  std::vector<std::string> festivals = {};  // the same, by name
};

struct NeedPart {
  std::string_view name;
  int points = 0;
  int most = 0;
  std::string why = {};  // "never met", "in person every 6mo, 40 days overdue"
};

struct MeetingNeed {
  int score = 0;
  std::vector<NeedPart> parts = {};  // those with points; the most first, of the same many in the order above
};

MeetingNeed need_to_meet(const MeetingFacts& facts, const Trip& trip);

// Whom one may call on.
struct Caller {
  Id person = {};
  Id organisation = {};  // none: without a firm
  std::string handle = {};
  std::optional<int> seniority = {};  // as seniority_order has it
  int score = 0;
};

// One call: at a firm, or on one person who has none. People by their place in what was given.
struct Call {
  Id organisation = {};
  std::vector<std::size_t> people = {};
};

// Firms in the order of their neediest, then those without a firm by score. At a firm the most senior comes first, as
// etiquette has it, whatever the score; who has no telling title comes last. At most so many people, the neediest.
std::vector<Call> calls(std::span<const Caller> people, std::optional<int> most);

// On which of so many days each of so many calls falls: evenly, in order. Without a day: none.
std::vector<std::size_t> spread(std::size_t calls, std::size_t days);

}  // namespace guanxi::domain
