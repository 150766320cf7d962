#include <guanxi/domain/keeping.hpp>

#include <algorithm>

namespace guanxi::domain {

using calendar::Date;

namespace {

bool late(const Promise& promise, Date today) { return promise.state == "open" && promise.due && *promise.due < today; }

void count(Kept& kept, const Promise& promise, Date today) {
  if (promise.state == "kept") ++kept.kept;
  else if (promise.state == "broken") ++kept.broken;
  else if (promise.state == "dropped") ++kept.dropped;
  else ++kept.open;
  if (late(promise, today)) ++kept.late;
}

std::string of_them(int part, int whole) {
  if (part == whole) return whole == 1 ? "" : "all of them ";
  return (part == 1 ? "one" : std::to_string(part)) + " of them ";
}

}  // namespace

std::optional<int> Kept::share() const {
  const int judged = kept + broken;
  return judged == 0 ? std::nullopt : std::optional(kept * 100 / judged);
}

Keeping keeping(std::span<const Promise> promises, Date today) {
  Keeping all;
  for (const Promise& promise : promises) {
    Kept& hard = promise.theirs ? all.theirs : all.ours;
    Kept& soft = promise.theirs ? all.theirs_soft : all.ours_soft;
    count(promise.soft ? soft : hard, promise, today);
  }
  return all;
}

std::string to_text(const Kept& kept) {
  std::string text;
  if (const auto share = kept.share()) {
    text = "kept " + std::to_string(kept.kept) + " of " + std::to_string(kept.kept + kept.broken) + " (" + std::to_string(*share) + "%)";
  }
  if (kept.dropped > 0) text += (text.empty() ? "" : ", ") + std::to_string(kept.dropped) + " dropped";
  if (kept.open == 0) return text;
  text += (text.empty() ? "" : "; ") + std::to_string(kept.open) + " open";
  return kept.late == 0 ? text : text + ", " + of_them(kept.late, kept.open) + "late";
}

std::optional<std::string> overpromised(std::span<const Promise> to_them, Date today) {
  int open = 0, overdue = 0;
  std::optional<Date> since;
  for (const Promise& promise : to_them) {
    if (promise.theirs || promise.soft || promise.state != "open") continue;
    ++open;
    if (!late(promise, today)) continue;
    ++overdue;
    since = std::min(since.value_or(*promise.due), *promise.due);
  }
  if (overdue == 0 && open < enough_open) return std::nullopt;
  const std::string text = open == 1 ? "one is open" : std::to_string(open) + " are open";
  return overdue == 0 ? text : text + ", " + of_them(overdue, open) + "late since " + calendar::iso(*since);
}

}  // namespace guanxi::domain
