// Before a meeting: what to bring up with somebody, and what to leave alone. From what is on record, and that alone.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/domain/commitment.hpp>
#include <guanxi/domain/complaint.hpp>
#include <guanxi/domain/decision.hpp>
#include <guanxi/domain/face.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/domain/occasion.hpp>
#include <guanxi/domain/ties.hpp>
#include <guanxi/holidays/pack.hpp>

namespace guanxi::domain {

struct WaitingDecision {
  Decision decision = {};
  calendar::Date due = {};  // before it, one does not ask (patient_until)
};

struct TalkFacts {
  calendar::Date today = {};
  bool include_sensitive = false;
  bool in_company = false;                 // others of theirs are at the table
  std::string decider = {};                // whose word decides there, by name, when nobody at the table is that person; else empty
  bool against = false;                    // they have spoken against us
  bool no_gifts = false;                   // their firm lets its people take none
  std::vector<Complaint> complaints = {};  // open ones
  std::vector<Promise> promises = {};      // of any state and side
  std::vector<Favour> favours = {};
  std::vector<Note> notes = {};  // in the order in which they shall be told
  std::vector<FaceEvent> faces = {};
  std::vector<Occasion> occasions = {};
  std::vector<WaitingDecision> decisions = {};  // pending at their firm
  std::optional<Interaction> last = {};         // the last contact that counts
  std::optional<calendar::Date> feedback_asked = {};
  std::span<const holidays::Advice> customs = {};  // of their country
};

struct Topic {
  std::string_view kind;  // complaint, promise, theirs, decision, thanks, thread, day, fact, feedback; avoid, face, health,
                          // private, price, against, soft, gift, custom
  std::string text = {};
  std::string why = {};  // may be empty
  bool operator==(const Topic&) const = default;
};

inline constexpr std::string_view avoid_subject = "avoid";  // of a note: never to be brought up
inline constexpr int days_ahead = 14;                       // a promise or a day to remember this near is worth a word
inline constexpr int days_after = 7;                        // a birthday may still be wished this late
inline constexpr int feedback_after = 180;                  // after so many days one may ask again

// Sensitive entries are left out of both unless they are included; of a sensitive complaint or promise that is to be brought
// up one is told that there is one. The order is that of weight: what is owed first, what is pleasant last.
std::vector<Topic> to_bring_up(const TalkFacts& facts);
// What is told under `avoid` and health, losses of face that stand, what others decide, answers that are not due yet, what a
// soft promise meant, gifts where none may be taken; then what the customs there forbid.
std::vector<Topic> to_leave(const TalkFacts& facts);

}  // namespace guanxi::domain
