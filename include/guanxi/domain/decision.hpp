// What an organisation was asked to decide and what came of it, how long that takes there, and how long one waits.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/words.hpp>

namespace guanxi::domain {

enum class Outcome { none = 0, approved = 1, rejected = 2, deferred = 3 };
template <>
struct WordTable<Outcome> {
  using enum Outcome;
  static constexpr std::string_view noun = "outcome";
  static constexpr std::array rows = {WordRow{approved, "approved"}, WordRow{rejected, "rejected"},
                                      WordRow{deferred, "deferred", "put off: the answer is still to come"}};
};

struct Decision {
  Id id = {};
  Id organisation = {};
  std::string topic = {};
  std::optional<calendar::Date> asked = {};     // known of every pending one
  std::optional<calendar::Date> expected = {};  // when an answer was announced for
  std::optional<calendar::Date> made = {};      // none: pending
  Id by = {};                                   // who made it, of the organisation or not; none: not known
  Outcome outcome = {};                         // none: pending
  std::string note = {};                        // who says so, on what terms
  Id interaction = {};                          // in which it was told
  bool sensitive = false;                       // topic and note show only when asked for

  bool pending_on(calendar::Date day) const { return asked && *asked <= day && (!made || day < *made); }
  bool made_by(calendar::Date day) const { return made && *made <= day; }
};

// Usage errors: neither asked nor made, expected or made before it was asked, made without an outcome or the other way
// round, by somebody though it is pending.
Result<void> check(const Decision& decision);

// How long the organisation takes. Deferring is no decision; one of which it is not known when it was asked does not count.
struct Pace {
  int count = 0;
  int median = 0;  // days, rounded up; these three are 0 without a count
  int shortest = 0;
  int longest = 0;

  std::optional<int> typical() const;  // the median; nullopt: too few to tell
};
inline constexpr int fewest_to_tell = 3;
Pace pace(std::span<const Decision> decisions, calendar::Date day);  // of those made on or before the day

// "34 days (median of 5, from 20 to 61)", "too few to tell (2 known)", "" when none is known.
std::string to_text(const Pace& pace);

// "34 days after it was asked", "on the day it was asked".
std::string after_asking(int days);

// Patience: a pending decision is not brought up before the day on which an answer is expected; where none was named, not
// before what is usual there has passed, and where that is not known either, not before `usual_patience` days.
inline constexpr int usual_patience = 30;
calendar::Date patient_until(const Decision& pending, const Pace& pace);
// Having asked how things stand, one does not ask again before this.
calendar::Date patient_again(calendar::Date asked_after, const Pace& pace);

// Why it comes up now: "asked 2026-10-01, an answer was expected for 2026-11-20".
std::string why_now(const Decision& pending, const Pace& pace);
// How to bring it up so that nobody loses face.
inline constexpr std::string_view patient_words = "a good moment to ask how the internal discussion is going; do not press";

}  // namespace guanxi::domain
