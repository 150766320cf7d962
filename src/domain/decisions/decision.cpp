#include <guanxi/domain/decision.hpp>

#include <algorithm>
#include <tuple>

#include <guanxi/base/message.hpp>

namespace guanxi::domain {

using calendar::Date;
using calendar::iso;

namespace {

constexpr int between_questions = 14;  // days

bool takes_time(const Decision& decision, Date day) { return decision.asked && decision.made_by(day) && decision.outcome != Outcome::deferred; }

}  // namespace

Result<void> check(const Decision& decision) {
  const auto& [asked, expected, made] = std::tie(decision.asked, decision.expected, decision.made);
  if (!asked && !made) return usage_error(message("the decision was neither asked for nor made"), message("say --asked DATE or --made DATE"));
  if (asked && expected && *expected < *asked) {
    return usage_error(
        message("an answer cannot be expected on {expected}, before it was asked for on {asked}", "expected"_is = iso(*expected), "asked"_is = iso(*asked)));
  }
  if (asked && made && *made < *asked) {
    return usage_error(message("a decision of {made} cannot have been asked for later, on {asked}", "made"_is = iso(*made), "asked"_is = iso(*asked)));
  }
  if (made && decision.outcome == Outcome::none) {
    return usage_error(message("the outcome is missing"), message("add --outcome approved, rejected or deferred"));
  }
  if (!made && decision.outcome != Outcome::none) return usage_error(message("a pending decision has no outcome"), message("add --made DATE"));
  if (!made && decision.by)
    return usage_error(message("--by names who made the decision, but it is still pending"), message("add --outcome, or leave out --by"));
  return {};
}

std::optional<int> Pace::typical() const { return count < fewest_to_tell ? std::nullopt : std::optional(median); }

Pace pace(std::span<const Decision> decisions, Date day) {
  std::vector<int> days;
  for (const Decision& decision : decisions) {
    if (takes_time(decision, day)) days.push_back(static_cast<int>((*decision.made - *decision.asked).count()));
  }
  if (days.empty()) return {};
  std::sort(days.begin(), days.end());
  const auto size = days.size();
  const int middle_two = days[(size - 1) / 2] + days[size / 2];
  return {static_cast<int>(size), (middle_two + 1) / 2, days.front(), days.back()};
}

std::string to_text(const Pace& pace) {
  if (pace.count == 0) return {};
  if (!pace.typical()) return message("too few to tell ({count} known)", "count"_is = pace.count);
  return message_plural(pace.median, "{n} day (median of {count}, from {shortest} to {longest})", "{n} days (median of {count}, from {shortest} to {longest})",
                        "count"_is = pace.count, "shortest"_is = pace.shortest, "longest"_is = pace.longest);
}

std::string after_asking(int days) {
  return days == 0 ? message("on the day it was asked") : message_plural(days, "{n} day after it was asked", "{n} days after it was asked");
}

Date patient_until(const Decision& pending, const Pace& pace) {
  if (pending.expected) return *pending.expected;
  return pending.asked.value_or(Date{}) + std::chrono::days{pace.typical().value_or(usual_patience)};
}

Date patient_again(Date asked_after, const Pace& pace) {
  return asked_after + std::chrono::days{std::clamp(pace.typical().value_or(usual_patience) / 2, between_questions, 90)};
}

std::string why_now(const Decision& pending, const Pace& pace) {
  std::string why = pending.asked ? message("asked {day}", "day"_is = iso(*pending.asked)) : "";
  const auto append = [&why](const std::string& piece) { why += (why.empty() ? "" : "; ") + piece; };
  if (pending.expected) append(message("an answer was expected for {day}", "day"_is = iso(*pending.expected)));
  else if (pace.typical()) append(message_plural(pace.median, "decisions there usually take {n} day", "decisions there usually take {n} days"));
  else
    append(message_plural(usual_patience, "patience for {n} day: how long they take is not known yet",
                          "patience for {n} days: how long they take is not known yet"));
  return why;
}

}  // namespace guanxi::domain
