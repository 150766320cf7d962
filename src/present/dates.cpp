#include <guanxi/present/dates.hpp>

#include <array>
#include <cstdlib>

namespace guanxi::present {
namespace {

std::string counted(long count, std::string_view unit) {
  return std::to_string(count) + " " + std::string(unit) + (count == 1 ? "" : "s");
}

// Days up to a fortnight, weeks up to two months, months up to two years: the unit that people would say.
std::string span_text(long days) {
  if (days < 14) return counted(days, "day");
  if (days < 61) return counted(days / 7, "week");
  if (days < 730) return counted(static_cast<long>(static_cast<double>(days) / 30.436875), "month");
  return counted(static_cast<long>(static_cast<double>(days) / 365.2425), "year");
}

}  // namespace

std::string distance(calendar::Date day, calendar::Date today) {
  const long days = (day - today).count();
  if (days == 0) return "today";
  if (days == 1) return "tomorrow";
  if (days == -1) return "yesterday";
  return days > 0 ? "in " + span_text(days) : span_text(-days) + " ago";
}

std::string day_text(calendar::Date day, calendar::Date today, const Look& look) {
  return look.relative ? distance(day, today) : calendar::iso(day);
}

std::string weekday(calendar::Date day) {
  constexpr std::array<std::string_view, 7> names = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  return std::string(names[std::chrono::weekday(day).c_encoding()]);
}

std::string day_and_month(calendar::Date day) {
  constexpr std::array<std::string_view, 12> names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto [year, month, number] = calendar::parts(day);
  return std::to_string(number) + " " + std::string(names[month - 1]);
}

std::string time_of_day(calendar::LocalTime time) { return calendar::iso(time).substr(11, 5); }

}  // namespace guanxi::present
