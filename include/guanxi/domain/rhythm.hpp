// How often somebody is to be contacted, and how urgent that is. Pure rules: days in, due days out.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/words.hpp>

namespace guanxi::domain {

inline constexpr int met_soon_days = 14;  // a meeting planned within these days does what a reminder would ask for

enum class Touch { contact = 0, in_person = 1 };
template <>
struct WordTable<Touch> {
  using enum Touch;
  static constexpr std::string_view noun = "kind of contact";
  static constexpr std::array rows = {WordRow{contact, "contact", "any contact"}, WordRow{in_person, "in-person", "meeting face to face"}};
};

// Where a rhythm comes from. A person's own wins over the organisation's, that over the tier's, that over the default.
enum class RhythmSource { none, person, org, tier, fallback };
std::string_view to_text(RhythmSource source);  // none, person, org, tier, default

struct Rhythm {
  bool off = false;                             // never due, by wish
  calendar::Duration every = {};                // the ideal
  std::optional<calendar::Duration> most = {};  // the limit; without one twice the ideal
  bool operator==(const Rhythm&) const = default;
};

// "2w", "2w..6w", "off". A limit below the ideal is a usage error.
Result<Rhythm> parse_rhythm(std::string_view text);
std::string to_text(const Rhythm& rhythm);

// What is known of one person when the question is put on a day.
struct RhythmState {
  std::optional<calendar::Date> last = {};  // the last contact that counts, on or before that day
  calendar::Date added = {};                // when the person was added: stands in for a first contact
  std::optional<Rhythm> rhythm = {};        // the one that holds
  std::optional<calendar::Date> paused_until = {};
  std::string country = {};  // whose holidays count; empty: not known
};

enum class Status { none, ok, soon, due, lapsed };
std::string_view to_text(Status status);

struct DueStatus {
  std::optional<calendar::Date> next = {};    // when the next contact is due; nullopt: never
  std::optional<calendar::Date> closed = {};  // the day it would have been, had the country not been closed then
  Status status = Status::none;
  int overdue_days = 0;  // negative while there is time
  double urgency = 0;    // overdue days / ideal days
};

// Where a due day goes that falls on a day on which a country is closed: to the last working day before; others stay.
// At most `longest_move` days.
using HolidayShift = std::function<calendar::Date(std::string_view country, calendar::Date due)>;
inline constexpr int longest_move = 21;

// The day on which somebody is due, from the one that the rhythm gives: not before a pause ends (nullopt: none goes on), and
// moved as `holiday_shift` says (none: nowhere), but never to or before the base, the last contact, or the end of a pause: then it
// stays.
calendar::Date settled(calendar::Date next, calendar::Date base, std::optional<calendar::Date> paused_until, std::string_view country,
                       const HolidayShift& holiday_shift);

// soon: due within `horizon` days after `today`. The due day is settled.
DueStatus due_status(const RhythmState& state, calendar::Date today, int horizon, const HolidayShift& holiday_shift = {});

}  // namespace guanxi::domain
