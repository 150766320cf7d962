#include <guanxi/app/remind/away.hpp>

#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/remind/digest.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/rhythm.hpp>
#include <guanxi/settings/packs/packs.hpp>
#include <guanxi/storage/snoozes.hpp>

namespace guanxi::app {

using calendar::Date;

Result<Spread> spread_after(Session& env, storage::Store& store, Date back, int a_day) {
  TRY_ASSIGN(const auto work, env.packs().days(env.config().text("user.country")));
  Spread spread{0, back};
  for (const auto touch : {domain::Touch::contact, domain::Touch::in_person}) {
    TRY_ASSIGN(const auto due, reminders(env, store, {.day = back, .kinds = {std::string(word_of(touch))}}));
    Date day = work->next_workday(back);
    int of_day = 0;
    for (const auto& item : due.items) {
      if (of_day == a_day) {
        day = work->next_workday(day + std::chrono::days{1});
        of_day = 0;
      }
      ++of_day;
      TRY_ASSIGN(const auto record, resolve_id(store, item.id));
      storage::Snoozes(store).snooze(record.kind, record.id, day);
    }
    spread.reminders += static_cast<int>(due.items.size());
    if (!due.items.empty()) spread.last = std::max(spread.last, day);
  }
  return spread;
}

}  // namespace guanxi::app
