#include <guanxi/domain/promise_record.hpp>

#include <algorithm>

#include <guanxi/base/message.hpp>

namespace guanxi::domain {

using calendar::Date;

namespace {

void count(PromiseTally& tally, const Promise& promise, Date today) {
  if (promise.state == PromiseState::kept) ++tally.kept;
  else if (promise.state == PromiseState::broken) ++tally.broken;
  else if (promise.state == PromiseState::dropped) ++tally.dropped;
  else ++tally.open;
  if (promise.late(today)) ++tally.late;
}

std::string late_text(int late, int open) {
  if (open == 1) return message("late");
  if (late == open) return message("all of them late");
  return message_plural(late, "one of them late", "{n} of them late");
}

std::string late_since_text(int late, int open, Date since) {
  const std::string day = calendar::iso(since);
  if (open == 1) return message("late since {day}", "day"_is = day);
  if (late == open) return message("all of them late since {day}", "day"_is = day);
  return message_plural(late, "one of them late since {day}", "{n} of them late since {day}", "day"_is = day);
}

}  // namespace

std::optional<int> PromiseTally::share() const {
  const int judged = kept + broken;
  return judged == 0 ? std::nullopt : std::optional(kept * 100 / judged);
}

PromiseRecord promise_record(std::span<const Promise> promises, Date today) {
  PromiseRecord all;
  for (const Promise& promise : promises) {
    PromiseTally& hard = promise.theirs ? all.theirs : all.ours;
    PromiseTally& soft = promise.theirs ? all.theirs_soft : all.ours_soft;
    count(promise.soft ? soft : hard, promise, today);
  }
  return all;
}

std::string to_text(const PromiseTally& tally) {
  std::string text;
  if (const auto share = tally.share()) {
    text = message("kept {kept} of {all} ({share}%)", "kept"_is = tally.kept, "all"_is = tally.kept + tally.broken, "share"_is = *share);
  }
  if (tally.dropped > 0) text += (text.empty() ? "" : ", ") + message_plural(tally.dropped, "{n} dropped", "{n} dropped");
  if (tally.open == 0) return text;
  text += (text.empty() ? "" : "; ") + message_plural(tally.open, "{n} open", "{n} open");
  return tally.late == 0 ? text : text + ", " + late_text(tally.late, tally.open);
}

std::optional<std::string> overpromised(std::span<const Promise> to_them, Date today) {
  int open = 0, overdue = 0;
  std::optional<Date> since;
  for (const Promise& promise : to_them) {
    if (promise.theirs || promise.soft || !promise.open()) continue;
    ++open;
    if (!promise.late(today)) continue;
    ++overdue;
    since = std::min(since.value_or(*promise.due), *promise.due);
  }
  if (overdue == 0 && open < enough_open) return std::nullopt;
  const std::string text = message_plural(open, "one is open", "{n} are open");
  return overdue == 0 ? text : text + ", " + late_since_text(overdue, open, *since);
}

}  // namespace guanxi::domain
