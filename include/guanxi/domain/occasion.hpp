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

// "contract renewal=2026-03-01, yearly, lead 30d": a label, a date, then `yearly` or `once`, and `lead DURATION`.
// Without either word it is yearly. `once` needs a year.
Result<Occasion> parse_occasion(std::string_view text);
std::string to_text(const Occasion& occasion);

// The first day from `from` on that it is kept; nullopt when it is past or not known to the day.
std::optional<calendar::Date> next_day(const Occasion& occasion, calendar::Date from);

}  // namespace guanxi::domain
