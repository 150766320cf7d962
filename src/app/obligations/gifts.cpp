#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/base/message.hpp>

namespace guanxi::app {

void warn_of_currency(Session& env, std::string_view currency, calendar::Date day) {
  const auto replaced = domain::replaced_currency(currency);
  if (!replaced || day < replaced->on) return;
  env.warn(message("{currency} was replaced by {other} on {day}; it is kept as it was typed", "currency"_is = currency, "other"_is = replaced->by,
                   "day"_is = calendar::iso(replaced->on)));
}

present::Value tally_fields(const domain::Tally& tally) {
  present::Value::Object values;
  for (const auto& [currency, minor] : tally.minor) values.emplace_back(currency, domain::decimal_text({minor, currency}));
  return present::Value::Object{{"count", tally.count}, {"valued", tally.valued}, {"values", std::move(values)}};
}

}  // namespace guanxi::app
