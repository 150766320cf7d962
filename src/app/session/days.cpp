#include <guanxi/app/session/days.hpp>

#include <utility>

#include <guanxi/base/message.hpp>

namespace guanxi::app {

Result<calendar::Date> past_day(const Session& env, std::string_view text, std::string hint) {
  auto day = calendar::parse_date(text, env.dates(calendar::Bias::past));
  if (day && *day > env.today()) return usage_error(message("{day} is still to come", "day"_is = calendar::iso(*day)), std::move(hint));
  return day;
}

}  // namespace guanxi::app
