#include <guanxi/domain/decision.hpp>

#include <algorithm>
#include <tuple>

namespace guanxi::domain {

using calendar::Date;
using calendar::iso;

namespace {

constexpr int between_questions = 14;  // days

std::string days_text(int days) { return std::to_string(days) + (days == 1 ? " day" : " days"); }

bool takes_time(const Decision& decision, Date day) {
  return decision.asked && decision.made_by(day) && decision.outcome != "deferred";
}

}  // namespace

Result<void> check(const Decision& decision) {
  const auto& [asked, expected, made] = std::tie(decision.asked, decision.expected, decision.made);
  if (!asked && !made) return usage_error("the decision was neither asked for nor made", "say --asked DATE or --made DATE");
  if (asked && expected && *expected < *asked) {
    return usage_error("an answer cannot be expected on " + iso(*expected) + ", before it was asked for on " + iso(*asked));
  }
  if (asked && made && *made < *asked) {
    return usage_error("a decision of " + iso(*made) + " cannot have been asked for later, on " + iso(*asked));
  }
  if (made && decision.outcome.empty()) {
    return usage_error("the outcome is missing", "add --outcome approved, rejected or deferred");
  }
  if (!made && !decision.outcome.empty()) return usage_error("a pending decision has no outcome", "add --made DATE");
  if (!made && decision.by) return usage_error("--by names who made the decision, but it is still pending", "add --outcome, or leave out --by");
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
  if (!pace.typical()) return "too few to tell (" + std::to_string(pace.count) + " known)";
  return days_text(pace.median) + " (median of " + std::to_string(pace.count) + ", from " + std::to_string(pace.shortest) +
         " to " + std::to_string(pace.longest) + ")";
}

std::string after_asking(int days) {
  return days == 0 ? "on the day it was asked" : days_text(days) + " after it was asked";
}

Date patient_until(const Decision& pending, const Pace& pace) {
  if (pending.expected) return *pending.expected;
  return pending.asked.value_or(Date{}) + std::chrono::days{pace.typical().value_or(usual_patience)};
}

Date patient_again(Date asked_after, const Pace& pace) {
  return asked_after + std::chrono::days{std::clamp(pace.typical().value_or(usual_patience) / 2, between_questions, 90)};
}

std::string why_now(const Decision& pending, const Pace& pace) {
  std::string why = pending.asked ? "asked " + iso(*pending.asked) : "";
  const auto put = [&why](const std::string& piece) { why += (why.empty() ? "" : "; ") + piece; };
  if (pending.expected) put("an answer was expected for " + iso(*pending.expected));
  else if (pace.typical()) put("decisions there usually take " + days_text(pace.median));
  else put("patience for " + days_text(usual_patience) + ": how long they take is not known yet");
  return why;
}

}  // namespace guanxi::domain
