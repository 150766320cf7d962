#include <guanxi/app/remind/spreading.hpp>

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/app/cadence/closed_days.hpp>
#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/remind/digest.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/calendar/range.hpp>
#include <guanxi/domain/pressing.hpp>
#include <guanxi/domain/rhythm.hpp>
#include <guanxi/domain/spreading.hpp>
#include <guanxi/settings/packs/packs.hpp>
#include <guanxi/storage/snoozes.hpp>

namespace guanxi::app {

using calendar::Date;
using domain::Spreading;
using domain::Touch;

namespace {

constexpr int days_of_week = 7;
constexpr Touch touches[] = {Touch::contact, Touch::in_person};

// Somebody who comes up on a day, by their rhythm or because they were put off until then.
struct Due {
  Id person = {};
  Date day = {};
  double pressing = 0;
  std::string tier = {}, handle = {};
  bool chosen = true;
};

bool before(const Due& a, const Due& b) {
  if (a.day != b.day) return a.day < b.day;
  if (a.pressing != b.pressing) return a.pressing > b.pressing;
  return std::tuple(domain::tier_order(a.tier), std::string_view(a.handle)) < std::tuple(domain::tier_order(b.tier), std::string_view(b.handle));
}

// Everybody who will ever be due, in the order in which they are served.
Result<std::vector<Due>> all_due(Session& env, storage::Store& store, Touch touch, std::optional<storage::Selection>& chosen) {
  const Date today = env.today();
  TRY_ASSIGN(const auto classes, class_rhythms(env, store, touch));
  storage::Snoozes snoozes(store);
  const auto snoozed = snoozes.all(word_of(touch), today), away = snoozes.all(storage::away_kind, today);
  const Date earliest = away.empty() ? today : away.begin()->second;
  std::vector<Due> found;
  for (const auto& row : rhythms_of(env, store).all(touch, today, classes, 0)) {
    if (!row.due.next) continue;
    Due due{row.who.id, std::max(*row.due.next, earliest), domain::pressing(row.due.urgency, row.tier), row.tier, row.who.handle};
    if (const auto until = snoozed.find(due.person); until != snoozed.end()) due.day = std::max(due.day, until->second);
    due.chosen = !chosen || chosen->chooses(due.person, row.due.next, row.due.next);
    found.push_back(std::move(due));
  }
  std::sort(found.begin(), found.end(), before);
  return found;
}

int fullest_of(const std::vector<Due>& all, const Spreading::NextWorkday& next_workday) {
  std::map<Date, int> count;
  int fullest = 0;
  for (const Due& due : all) fullest = std::max(fullest, ++count[next_workday(due.day)]);
  return fullest;
}

// Those who may not be put off have their days first.
Result<void> even_out(storage::Store& store, Touch touch, const std::vector<Due>& all, const Spreading::NextWorkday& next_workday, Spread& spread) {
  Spreading days(spread.a_day, next_workday);
  for (const Due& due : all) {
    if (!due.chosen) days.keep(due.day);
  }
  for (const Due& due : all) {
    if (!due.chosen) continue;
    const Date day = days.place(due.day);
    if (!calendar::accepted(day)) {
      return usage_error(message("so many reminders take longer than guanxi's days go"), message("let a day have more of them, by --a-day or --days"));
    }
    if (day == next_workday(due.day)) continue;
    storage::Snoozes(store).snooze(word_of(touch), due.person, day);
    ++spread.reminders;
    spread.last = std::max(spread.last, day);
  }
  return {};
}

}  // namespace

int usual_a_day(const Session& env) {
  const int section = env.config().number("remind.section");
  return section > 0 ? section : days_of_week;
}

Result<Spread> spread_after(Session& env, storage::Store& store, Date back, int a_day) {
  TRY_ASSIGN(const auto work, env.packs().days(env.config().text("user.country")));
  Spread spread{.last = back, .a_day = a_day};
  storage::Snoozes(store).snooze(storage::away_kind, Id{}, back);
  for (const auto touch : touches) {
    TRY_ASSIGN(const auto due, reminders(env, store, {.day = back, .kinds = {std::string(word_of(touch))}}));
    Spreading days(a_day, [&](Date day) { return work->next_workday(day); });
    for (const auto& item : due.items) {
      const Date day = days.place(back);
      TRY_ASSIGN(const auto record, resolve_id(store, item.id));
      storage::Snoozes(store).snooze(record.kind, record.id, day);
      spread.last = std::max(spread.last, day);
    }
    spread.reminders += static_cast<int>(due.items.size());
  }
  return spread;
}

Result<Spread> spread_evenly(Session& env, storage::Store& store, const EvenRequest& request) {
  TRY_ASSIGN(const auto work, env.packs().days(env.config().text("user.country")));
  const Spreading::NextWorkday next_workday = [&](Date day) { return work->next_workday(day); };
  std::optional<storage::Selection> chosen;
  if (request.chosen) chosen.emplace(store, *request.chosen);
  Spread spread{.last = env.today(), .a_day = request.a_day};
  std::vector<std::vector<Due>> all;
  for (const Touch touch : touches) {
    TRY_ASSIGN(auto due, all_due(env, store, touch, chosen));
    spread.fullest = std::max(spread.fullest, fullest_of(due, next_workday));
    all.push_back(std::move(due));
  }
  if (request.days) spread.a_day = std::max(1, (spread.fullest + *request.days - 1) / *request.days);
  for (std::size_t i = 0; i < all.size(); ++i) {
    TRY(even_out(store, touches[i], all[i], next_workday, spread));
  }
  return spread;
}

}  // namespace guanxi::app
