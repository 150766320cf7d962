#include <guanxi/domain/meeting_need.hpp>

#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/domain/tier.hpp>

namespace guanxi::domain {

using calendar::Date;

namespace {

std::string with(const std::string& words, const std::string& text) { return text.empty() ? words : words + ": " + text; }

NeedPart of_rhythm(const MeetingFacts& facts) {
  NeedPart part{"rhythm", 0, 25};
  if (!facts.rhythm || facts.rhythm->off || !facts.due.next) return part;
  const std::string every = to_text(*facts.rhythm);
  const auto overdue = [&] {
    if (facts.due.overdue_days <= 0) return message("in person every {rhythm}, due", "rhythm"_is = every);
    return message_plural(facts.due.overdue_days, "in person every {rhythm}, {n} day overdue", "in person every {rhythm}, {n} days overdue",
                          "rhythm"_is = every);
  };
  switch (facts.due.status) {
    case Status::lapsed: part.points = 25, part.why = overdue(); break;
    case Status::due: part.points = 18, part.why = overdue(); break;
    case Status::soon:
      part.points = 10;
      part.why = message("in person every {rhythm}, due on {day}", "rhythm"_is = every, "day"_is = calendar::iso(*facts.due.next));
      break;
    case Status::ok:
    case Status::none: break;
  }
  return part;
}

NeedPart of_absence(const MeetingFacts& facts, Date first) {
  NeedPart part{"apart", 20, 20, message("never met")};
  if (!facts.last_met) return part;
  const long days = (first - *facts.last_met).count();
  part.points = static_cast<int>(std::clamp(20 * days / 365, 0L, 20L));
  part.why = message_plural(days, "not met for {n} day", "not met for {n} days");
  return part;
}

int gravity(const OpenComplaint& complaint) {
  const int points = complaint.severity == Severity::high ? 15 : complaint.severity == Severity::low ? 5 : 10;
  return complaint.of_organisation ? points * 2 / 3 : points;
}

std::string complaint_words(const OpenComplaint& complaint) {
  if (complaint.severity == Severity::normal) return complaint.of_organisation ? message("an open complaint of the firm") : message("an open complaint");
  return complaint.of_organisation ? message("an open complaint of the firm ({severity})", "severity"_is = to_text(complaint.severity))
                                   : message("an open complaint ({severity})", "severity"_is = to_text(complaint.severity));
}

NeedPart of_complaints(const MeetingFacts& facts) {
  NeedPart part{"complaint", 0, 15};
  if (facts.complaints.empty()) return part;
  const auto& gravest =
      *std::max_element(facts.complaints.begin(), facts.complaints.end(), [](const auto& a, const auto& b) { return gravity(a) < gravity(b); });
  part.points = gravity(gravest);
  part.why = with(complaint_words(gravest), gravest.text);
  if (gravest.in_private) part.why += "; " + std::string(raise_in_private);
  if (facts.complaints.size() > 1) part.why += "; " + message_plural(facts.complaints.size(), "{n} is open", "{n} are open");
  return part;
}

int pressing(const OwedWord& word, const Trip& trip) {
  if (!word.due || trip.last < *word.due) return 4;
  return *word.due < trip.first ? 10 : 7;
}

std::string promise_words(const OwedWord& word, bool late) {
  if (!word.due) return message("promised");
  const std::string day = calendar::iso(*word.due);
  return late ? message("promised, late since {day}", "day"_is = day) : message("promised by {day}", "day"_is = day);
}

NeedPart of_promises(const MeetingFacts& facts, const Trip& trip) {
  NeedPart part{"promise", 0, 10};
  if (facts.promises.empty()) return part;
  const auto& first =
      *std::max_element(facts.promises.begin(), facts.promises.end(), [&](const auto& a, const auto& b) { return pressing(a, trip) < pressing(b, trip); });
  part.points = pressing(first, trip);
  part.why = with(promise_words(first, part.points == 10), first.text);
  if (facts.promises.size() > 1) part.why += "; " + message_plural(facts.promises.size(), "{n} promise is open", "{n} promises are open");
  return part;
}

NeedPart of_tier(const MeetingFacts& facts) {
  NeedPart part{"tier", 0, 10};
  if (facts.tier.empty()) return part;
  part.points = tier_rule(facts.tier).need;
  part.why = message("tier {tier}", "tier"_is = facts.tier);
  return part;
}

int weight_of(Role role) {
  switch (role) {
    case Role::decider:
    case Role::approver: return 10;
    case Role::budget:
    case Role::sponsor: return 7;
    case Role::champion:
    case Role::coach:
    case Role::gatekeeper: return 4;
    default: return 2;
  }
}

NeedPart of_say(const MeetingFacts& facts) {
  NeedPart part{"say", 0, 10};
  for (const Role role : facts.roles) {
    part.points = std::max(part.points, weight_of(role));
    part.why += (part.why.empty() ? "" : ", ") + to_text(role);
  }
  return part;
}

NeedPart of_cooling(const MeetingFacts& facts) {
  const int lost = std::max(facts.warmth_before - facts.warmth, 0);
  return {"cooling", std::min(lost / 2, 5), 5,
          message_plural(cooling_span.count(), "cooling: warmth down from {before} to {now} of 100 in {n} day",
                         "cooling: warmth down from {before} to {now} of 100 in {n} days", "before"_is = facts.warmth_before, "now"_is = facts.warmth)};
}

NeedPart of_occasions(const MeetingFacts& facts) {
  NeedPart part{"occasion", facts.occasions.empty() ? (facts.festivals.empty() ? 0 : 3) : 5, 5};
  for (const auto& own : facts.occasions)
    part.why += (part.why.empty() ? "" : "; ") + message("{occasion} on {day}", "occasion"_is = own.label, "day"_is = calendar::iso(own.day));
  for (const auto& festival : facts.festivals) part.why += (part.why.empty() ? "" : "; ") + festival;
  return part;
}

}  // namespace

MeetingNeed need_to_meet(const MeetingFacts& facts, const Trip& trip) {
  MeetingNeed need;
  for (auto& part : {of_rhythm(facts), of_absence(facts, trip.first), of_complaints(facts), of_promises(facts, trip), of_tier(facts), of_say(facts),
                     of_cooling(facts), of_occasions(facts)}) {
    need.score += part.points;
    if (part.points > 0) need.parts.push_back(part);
  }
  std::stable_sort(need.parts.begin(), need.parts.end(), [](const NeedPart& a, const NeedPart& b) { return a.points > b.points; });
  return need;
}

std::vector<Call> calls(std::span<const Caller> people, std::optional<int> most) {
  std::vector<std::size_t> order(people.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return people[a].score != people[b].score ? people[a].score > people[b].score : people[a].handle < people[b].handle;
  });
  if (most && order.size() > static_cast<std::size_t>(std::max(*most, 0))) order.resize(static_cast<std::size_t>(std::max(*most, 0)));
  std::vector<Call> organisations, alone;
  for (const std::size_t i : order) {
    const Id organisation = people[i].organisation;
    const auto known = std::find_if(organisations.begin(), organisations.end(), [&](const Call& call) { return call.organisation == organisation; });
    if (!organisation) alone.push_back({organisation, {i}});
    else if (known == organisations.end()) organisations.push_back({organisation, {i}});
    else known->people.push_back(i);
  }
  constexpr int unknown_seniority = 99;
  for (Call& call : organisations) {
    std::stable_sort(call.people.begin(), call.people.end(), [&](std::size_t a, std::size_t b) {
      return people[a].seniority.value_or(unknown_seniority) < people[b].seniority.value_or(unknown_seniority);
    });
  }
  organisations.insert(organisations.end(), alone.begin(), alone.end());
  return organisations;
}

std::vector<std::size_t> spread(std::size_t calls, std::size_t days) {
  std::vector<std::size_t> on;
  for (std::size_t i = 0; days > 0 && i < calls; ++i) on.push_back(i * days / calls);
  return on;
}

}  // namespace guanxi::domain
