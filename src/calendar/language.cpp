#include <guanxi/calendar/language.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/calendar/lunar.hpp>
#include <guanxi/calendar/range.hpp>

#include <guanxi/calendar/scan.hpp>
#include "quantity.hpp"
#include "spoken_day.hpp"
#include "time_of_day.hpp"
#include "written_date.hpp"

namespace guanxi::calendar {
namespace {

using Day = Result<std::optional<Date>>;

constexpr std::size_t longest_text = 100;
constexpr int leap_day_reach = 8;  // 29 February may be eight years away: 2096, 2104
constexpr int holiday_reach = 8;
constexpr int lunar_reach = last_lunar_year - first_lunar_year + 1;

tl::unexpected<Error> unreadable(std::string_view text, std::string_view plain) {
  return usage_error(message("cannot read the date '{text}'", "text"_is = text), parse_rfc3339(plain)
                                                                                     ? message("no zone is known to read it in: leave the zone out")
                                                                                     : message("examples: 2026-11-20, 'last fri', 'in 2w'"));
}

std::optional<Date> lunar_day(const PartialDate& date, int year) {
  const auto day = from_lunar({year, date.month, date.leap, date.day});
  return day ? std::optional<Date>(*day) : std::nullopt;
}

Finder yearless(const PartialDate& date) {
  if (date.lunar) return yearly([date](int year) { return lunar_day(date, year); }, lunar_reach);
  const auto solar_day = [date](int year) { return make_date(year, static_cast<unsigned>(date.month), static_cast<unsigned>(date.day)); };
  return yearly(solar_day, leap_day_reach);
}

Day found(std::optional<Date> day, std::string_view text) {
  if (day) return day;
  return usage_error(message("cannot find a day for '{text}'", "text"_is = text), message("give the year too; lunar dates are known from 1901 to 2100"));
}

Day dated(const PartialDate& date, const Scope& scope, std::string_view text) {
  if (date.day == 0) return usage_error(message("'{text}' names no day", "text"_is = text), message("write the whole date, as in 2026-11-20"));
  if (!date.year) return found(pick(scope, yearless(date)), text);
  if (!date.lunar) return make_date(*date.year, static_cast<unsigned>(date.month), static_cast<unsigned>(date.day));
  TRY_ASSIGN(const auto day, from_lunar({*date.year, date.month, date.leap, date.day}));
  return day;
}

Day read_written(std::string_view text, const Scope& scope) {
  TRY_ASSIGN(const auto date, read_written_date(text));
  if (!date) return std::nullopt;
  return dated(*date, scope, text);
}

// The lunar year's last day.
Day read_new_years_eve(std::string_view text, const Scope& scope) {
  if (text != "除夕") return std::nullopt;
  const auto last_day = [](int year) {
    PartialDate date;
    date.month = 12;
    date.day = month_length(year, 12, false);
    return lunar_day(date, year);
  };
  return found(pick(scope, yearly(last_day, lunar_reach)), text);
}

bool is_holiday_id(std::string_view word) {
  const auto allowed = [](char c) { return ascii::is_small(c) || ascii::is_digit(c) || c == '-'; };
  return std::all_of(word.begin(), word.end(), allowed) && std::any_of(word.begin(), word.end(), ascii::is_small);
}

// "mid-autumn", "mid-autumn 2026"
std::optional<Date> read_holiday(std::string_view text, const DateContext& context, const Scope& scope) {
  const auto blank = text.find(' ');
  const auto id = text.substr(0, blank);
  if (!context.holiday || !is_holiday_id(id)) return std::nullopt;
  if (blank == std::string_view::npos) {
    const auto day_in = [&](int year) { return context.holiday(id, year); };
    return pick(scope, yearly(day_in, holiday_reach));
  }
  Scanner scan(text.substr(blank + 1));
  const auto year = scan.digits(4, 4);
  return year && scan.done() ? context.holiday(id, *year) : std::nullopt;
}

// A text without a day is a time alone, on whichever day the bias asks for.
Day read_day(std::string_view text, const DateContext& context, const Scope& scope) {
  if (text.empty()) return pick(scope, [](Date bound, Direction) { return bound; });
  if (const auto day = read_named_day(text, scope.today)) return day;
  if (const auto day = read_weekday(text, scope)) return day;
  if (auto day = read_distance(text, scope.today); !day || *day) return day;
  if (auto day = read_written(text, scope); !day || *day) return day;
  if (auto day = read_bare_distance(text, scope); !day || *day) return day;
  if (auto day = read_new_years_eve(text, scope); !day || *day) return day;
  return read_holiday(text, context, scope);
}

// 2026-11-02T07:55:13Z, as programs write a moment: what the clock here showed then.
std::optional<When> read_instant(std::string_view plain, const DateContext& context) {
  const auto instant = context.local ? parse_rfc3339(plain) : std::nullopt;
  if (!instant) return std::nullopt;
  const LocalTime local = context.local(*instant);
  const Date day = std::chrono::floor<std::chrono::days>(local);
  return When{day, local - day, *instant};
}

Result<When> read_when(std::string_view plain, std::string_view text, const DateContext& context) {
  auto when = read_instant(plain, context);
  if (!when) {
    const auto [day_text, time] = split_time(plain);
    TRY_ASSIGN(const auto day, read_day(day_text, context, scope_of(context, time)));
    if (!day) return unreadable(text, plain);
    when = When{*day, time};
  }
  if (!accepted(when->date)) return usage_error(message("'{text}' is too long ago, or too far in the future", "text"_is = text), message(accepted_days));
  return *when;
}

}  // namespace

Result<When> parse_when(std::string_view text, const DateContext& context) {
  if (const auto day = parse_iso_date(text); day && accepted(*day)) return When{*day};  // in a batch, on every line
  const std::string plain = folded(text);
  if (plain.empty() || plain.size() > longest_text) return unreadable(text, {});
  if (plain == "now") {
    const Date today = std::chrono::floor<std::chrono::days>(context.now);
    return When{today, context.now - today};
  }
  TRY_ASSIGN(const auto moment, read_clock_distance(plain, context.now));
  if (moment) return *moment;
  return read_when(plain, text, context);
}

Result<Date> parse_date(std::string_view text, const DateContext& context) {
  TRY_ASSIGN(const auto when, parse_when(text, context));
  if (when.time && !when.instant) return usage_error(message("'{text}' has a time of day", "text"_is = text), message("give the day alone, as in 2026-11-20"));
  return when.date;
}

}  // namespace guanxi::calendar
