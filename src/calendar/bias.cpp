#include "bias.hpp"

#include <guanxi/calendar/range.hpp>

namespace guanxi::calendar {
namespace {

std::optional<Date> closer(Date to, std::optional<Date> before, std::optional<Date> after) {
  if (!before || !after) return before ? before : after;
  return to - *before <= *after - to ? before : after;
}

}  // namespace

Scope scope_of(const DateContext& context, std::optional<std::chrono::seconds> time) {
  const Date today = std::chrono::floor<std::chrono::days>(context.now);
  const std::chrono::seconds now = context.now - today;
  const std::chrono::days one{1};
  return {today, context.bias, time && *time > now ? today - one : today, time && *time < now ? today + one : today};
}

std::optional<Date> pick(const Scope& scope, const Finder& find) {
  switch (scope.bias) {
    case Bias::past: return find(scope.newest, Direction::back);
    case Bias::future: return find(scope.oldest, Direction::ahead);
    case Bias::nearest: break;
  }
  return closer(scope.today, find(scope.today, Direction::back), find(scope.today, Direction::ahead));
}

Finder yearly(std::function<std::optional<Date>(int year)> day_in, int reach) {
  return [day_in = std::move(day_in), reach](Date bound, Direction direction) -> std::optional<Date> {
    const bool back = direction == Direction::back;
    int year = parts(bound).year + (back ? 1 : -1);
    for (int looked = 0; looked <= reach + 1; ++looked, year += back ? -1 : 1) {
      const auto day = day_in(year);
      if (day && accepted(*day) && (back ? *day <= bound : *day >= bound)) return day;
    }
    return std::nullopt;
  };
}

}  // namespace guanxi::calendar
