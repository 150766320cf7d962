#include <guanxi/app/holidays/lunar_days.hpp>

#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

namespace guanxi::app {

using namespace settings;

using calendar::Date;
using holidays::HolidayDay;
using holidays::HolidayKind;
using present::LunarDay;
using present::Rest;

namespace {

Rest rest_of(holidays::WorkCalendar& days, Date day) {
  if (days.closed(day)) return Rest::off;
  return days.weekend(day) && days.works(day) ? Rest::work : Rest::usual;
}

std::string reason_text(const holidays::Holiday* holiday) {
  if (!holiday) return {};
  return holiday->local.empty() ? holiday->name : holiday->local + " " + holiday->name;
}

bool has_a_name(const HolidayDay& day) { return day.holiday && day.kind != HolidayKind::substitute && day.kind != HolidayKind::workday; }

// The public holidays before the festivals, those before what is kept in a part of the country.
bool foremost(const HolidayDay& a, const HolidayDay& b) { return a.first != b.first ? a.first < b.first : a.kind < b.kind; }

std::vector<HolidayDay> named_days(const holidays::Pack& pack, Date from, Date to) {
  auto found = holidays::holidays_between(pack, from, to);
  std::erase_if(found, [from](const HolidayDay& day) { return !has_a_name(day) || day.first < from; });
  std::stable_sort(found.begin(), found.end(), foremost);
  return found;
}

}  // namespace

Result<std::vector<LunarDay>> lunar_days(Packs& packs, std::string_view country, Date from, Date to) {
  TRY_ASSIGN(const auto pack, packs.of(country));
  if (!pack) {
    return usage_error(message("no festivals of {country} are known", "country"_is = country), message("guanxi holidays lists the countries that are"));
  }
  TRY_ASSIGN(const auto calendar, packs.days(country));
  std::vector<LunarDay> days;
  for (Date day = from; day <= to; day += std::chrono::days{1}) {
    TRY_ASSIGN(const auto lunar, calendar::to_lunar(day));
    days.push_back({day, lunar, {}, rest_of(*calendar, day)});
  }
  for (LunarDay& day : days) {
    if (day.rest != Rest::off) continue;
    day.rest_for = reason_text(calendar->reason(day.day));
    day.provisional = calendar->provisional(day.day);
  }
  for (const HolidayDay& festival : named_days(*pack, from, to)) {
    const auto& holiday = *festival.holiday;
    LunarDay& day = days[static_cast<std::size_t>((festival.first - from).count())];
    day.festivals.push_back({holiday.id, holiday.name, holiday.local});
    day.rest_for.clear();
  }
  return days;
}

}  // namespace guanxi::app
