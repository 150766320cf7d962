// Days that come round: birthdays, anniversaries, contract dates.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/partial_date.hpp>

namespace guanxi::domain {

inline constexpr int usual_lead_days = 7;
inline constexpr std::string_view birthday_label = "birthday";

struct Occasion {
  Id id = {};
  Id party = {};
  std::string label = {};
  calendar::PartialDate date = {};
  bool yearly = true;               // else once, in the date's year
  int lead_days = usual_lead_days;  // how long before it is brought to mind
};

// Whether the label names a day on which something ends or is due: a contract, a renewal, a deadline. Such a day is there once
// unless it is said to be yearly, and stays a reminder until it is settled.
bool is_term(std::string_view label);

// "contract renewal=2026-03-01, yearly, lead 30d": a label, a date, then `yearly` or `once`, and `lead DURATION`.
// Without either word a term (see is_term) with a year is once, anything else yearly. `once` needs a year.
Result<Occasion> parse_occasion(std::string_view text);
std::string to_text(const Occasion& occasion);

// The first day from `from` on that it is kept; nullopt when it is past or not known to the day.
std::optional<calendar::Date> next_day(const Occasion& occasion, calendar::Date from);

inline constexpr int birthday_missed_days = 7;  // how long a day that was missed can still be made up for
inline constexpr int term_missed_days = 182;    // a yearly one; then the next is nearer
// The last day before `today` that it was kept on, as far as it may still be missed: of a term that is there once however long
// ago, of a yearly one half a year, of another day so many days (see missed_days).
std::optional<calendar::Date> missed_day(const Occasion& occasion, calendar::Date today, int days = birthday_missed_days);

inline constexpr int most_missed_days = 31;
// How far back a day that comes round may be missed: a week. Who recorded nothing for longer than that was away; what fell into their absence
// stays for a week after it, as far as it is not older than a month. `before`: the last day of work before the last week; `since`: the first
// one after that, else today.
int missed_days(calendar::Date before, calendar::Date since, calendar::Date today);

}  // namespace guanxi::domain
