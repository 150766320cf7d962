#include <guanxi/app/closures.hpp>

#include <guanxi/app/packs.hpp>

namespace guanxi::app {

using calendar::Date;

namespace {

template <class T>
T demanded(Result<T> result) {
  if (!result) throw storage::Failure(result.error());
  return *result;
}

}  // namespace

domain::Closures closures(Env& env) {
  return [&env](std::string_view country, Date due) {
    auto* days = demanded(env.packs().days(country));
    return days->closed(due) ? days->last_workday(due) : due;
  };
}

storage::Rhythms rhythms_of(Env& env, storage::Store& store) { return storage::Rhythms(store, closures(env)); }

std::string closure_name(Env& env, std::string_view country, Date day) {
  const auto* pack = demanded(env.packs().of(country));
  const auto* holiday = demanded(env.packs().days(country))->reason(day);
  if (!pack || !holiday) return {};
  return holiday->name + " (" + pack->name + ")";
}

}  // namespace guanxi::app
