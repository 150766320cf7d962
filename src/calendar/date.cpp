#include <guanxi/calendar/date.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/calendar/scan.hpp>

namespace guanxi::calendar {
namespace {

std::chrono::year_month_day civil(Date date) { return std::chrono::year_month_day{date}; }

unsigned month_end(std::chrono::year year, std::chrono::month month) { return static_cast<unsigned>((year / month / std::chrono::last).day()); }

// The day in the month that lies `months` after that of `date`.
Date in_month_after(Date date, int months, bool last_day) {
  const auto from = civil(date);
  const auto target = from.year() / from.month() + std::chrono::months{months};
  const unsigned end = month_end(target.year(), target.month());
  const unsigned day = last_day ? end : std::min(static_cast<unsigned>(from.day()), end);
  return Date{target / std::chrono::day{day}};
}

}  // namespace

std::optional<Date> make_date(int year, unsigned month, unsigned day) {
  if (year < first_year || year > last_year || month > 12 || day > 31) return std::nullopt;
  const auto date = std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
  if (!date.ok()) return std::nullopt;
  return Date{date};
}

YearMonthDay parts(Date date) {
  const auto ymd = civil(date);
  return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day())};
}

// Four digits hold no other year: a day outside of them is written as the last, or the first, that can be.
std::string iso(Date date) {
  const auto [year, month, day] = parts(std::clamp(date, *make_date(first_year, 1, 1), *make_date(last_year, 12, 31)));
  std::string text = "0000-00-00";
  const auto write = [&text](std::size_t end, unsigned number) {
    for (; number > 0; number /= 10) text[--end] = static_cast<char>('0' + number % 10);
  };
  write(4, static_cast<unsigned>(year));
  write(7, month);
  write(10, day);
  return text;
}

std::string clock_text(std::chrono::seconds since_midnight) {
  const std::chrono::hh_mm_ss time{since_midnight};
  std::string text = ascii::padded(static_cast<int>(time.hours().count()), 2) + ':' + ascii::padded(static_cast<int>(time.minutes().count()), 2);
  if (time.seconds().count() != 0) text += ':' + ascii::padded(static_cast<int>(time.seconds().count()), 2);
  return text;
}

std::string iso(LocalTime time) {
  const Date day = std::chrono::floor<std::chrono::days>(time);
  return iso(day) + ' ' + clock_text(time - day);
}

std::optional<Date> parse_iso_date(std::string_view text) {
  Scanner scan(text);
  const auto year = scan.digits(4, 4);
  if (!year || !scan.eat("-")) return std::nullopt;
  const auto month = scan.digits(2, 2);
  if (!month || !scan.eat("-")) return std::nullopt;
  const auto day = scan.digits(2, 2);
  if (!day || !scan.done()) return std::nullopt;
  return make_date(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

Date add_months(Date date, int months) { return in_month_after(date, months, false); }

Date operator+(Date date, Duration duration) {
  return duration.months() != 0 ? add_months(date, duration.months()) : date + std::chrono::days{duration.days()};
}

Date operator-(Date date, Duration duration) {
  return duration.months() != 0 ? add_months(date, -duration.months()) : date - std::chrono::days{duration.days()};
}

Date latest_start(Date limit, Duration duration) {
  if (duration.months() == 0) return limit - duration;
  // Addition clamps every later day of the starting month to a month's end, so that end is reached from them all.
  const auto day = civil(limit);
  const bool ends_month = static_cast<unsigned>(day.day()) == month_end(day.year(), day.month());
  return in_month_after(limit, -duration.months(), ends_month);
}

}  // namespace guanxi::calendar
