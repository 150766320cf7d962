#include <guanxi/app/cadence/closed_days.hpp>

#include <guanxi/base/message.hpp>
#include <guanxi/settings/packs/packs.hpp>
#include <guanxi/storage/failure.hpp>

namespace guanxi::app {

using calendar::Date;

namespace {

template <class T>
T demanded(Result<T> result) {
  if (!result) throw storage::Failure(result.error());
  return *result;
}

}  // namespace

domain::HolidayShift holiday_shift(Session& env) {
  // The questions come country by country.
  return [&env, last = std::string("?"), days = static_cast<holidays::WorkCalendar*>(nullptr)](std::string_view country, Date due) mutable {
    if (country != last) {
      days = demanded(env.packs().days(country));
      last = country;
    }
    return days->closed(due) ? days->last_workday(due) : due;
  };
}

storage::Rhythms rhythms_of(Session& env, storage::Store& store) { return storage::Rhythms(store, holiday_shift(env)); }

std::string wish_note(Session& env, const domain::Occasion& occasion, std::string_view country) {
  if (country.empty() || occasion.label != domain::birthday_label) return {};
  const auto* pack = demanded(env.packs().of(country));
  return pack && !pack->early_birthday ? message("never wished before the day") : "";
}

std::string closed_day_name(Session& env, std::string_view country, Date day) {
  const auto* pack = demanded(env.packs().of(country));
  const auto* holiday = demanded(env.packs().days(country))->reason(day);
  if (!pack || !holiday) return {};
  return holiday->name + " (" + pack->name + ")";
}

bool closed_provisionally(Session& env, std::string_view country, Date day) {
  auto* days = demanded(env.packs().days(country));
  return days->provisional(day) && days->closed(day);
}

}  // namespace guanxi::app
