#include "rule_days.hpp"

#include <algorithm>

#include <guanxi/calendar/lunar.hpp>
#include <guanxi/holidays/holiday.hpp>
#include <guanxi/holidays/rule_text.hpp>

#include "easter.hpp"
#include "equinox.hpp"
#include "festival_table.hpp"
#include "foreign.hpp"

namespace guanxi::holidays {

using namespace calendar;
namespace {

using std::chrono::days;

std::optional<Date> civil(int year, int month, int day) { return make_date(year, static_cast<unsigned>(month), static_cast<unsigned>(day)); }

Date first_weekday_from(Date day, int weekday) { return day + days{(weekday - weekday_of(day) + 7) % 7}; }

// The nth such weekday of the month; the fifth is missing in some.
std::optional<Date> nth_weekday(const Rule& rule, int year) {
  const auto first = civil(year, rule.month, 1);
  if (!first) return std::nullopt;
  if (rule.nth < 0) return first_weekday_from(add_months(*first, 1) - days{7}, rule.weekday);
  const Date day = first_weekday_from(*first, rule.weekday) + days{7 * (rule.nth - 1)};
  if (parts(day).month != static_cast<unsigned>(rule.month)) return std::nullopt;
  return day;
}

std::optional<Date> near_weekday(const Rule& rule, int year) {
  const auto day = civil(year, rule.month, rule.day);
  if (!day) return std::nullopt;
  const Date from = rule.kind == RuleKind::weekday_from ? *day : *day - days{7};
  return first_weekday_from(from, rule.weekday);
}

std::optional<Date> lunar_day(int year, int month, int day) {
  if (year < first_lunar_year || year > last_lunar_year || day > month_length(year, month, false)) return std::nullopt;
  const auto date = from_lunar({year, month, false, day});
  return date ? std::optional(*date) : std::nullopt;
}

const FestivalRow* festival(std::string_view name) {
  const auto found = std::find_if(festival_table.begin(), festival_table.end(), [name](const FestivalRow& row) { return row.name == name; });
  return found == festival_table.end() ? nullptr : &*found;
}

std::optional<Date> festival_day(std::string_view name, int year) {
  const FestivalRow* row = festival(name);
  const int at = year - festival_table_year;
  if (row == nullptr || at < 0 || at >= static_cast<int>(festival_table_years)) return std::nullopt;
  const int day = row->days[static_cast<std::size_t>(at)];
  return civil(year, day / 100, day % 100);
}

// In a year of the rule's own calendar.
std::optional<Date> day_in(const Rule& rule, int year) {
  switch (rule.kind) {
    case RuleKind::fixed: return civil(year, rule.month, rule.day);
    case RuleKind::nth_weekday: return nth_weekday(rule, year);
    case RuleKind::weekday_from:
    case RuleKind::weekday_before: return near_weekday(rule, year);
    case RuleKind::easter: return easter(year);
    case RuleKind::orthodox_easter: return orthodox_easter(year);
    case RuleKind::lunar: return lunar_day(year, rule.month, rule.day);
    case RuleKind::lunar_eve: return lunar_day(year, 12, month_length(year, 12, false));
    case RuleKind::solar_term: return solar_term_day(year, rule.name);
    case RuleKind::islamic: return from_foreign(Foreign::islamic, year, rule.month, rule.day);
    case RuleKind::hebrew: return from_foreign(Foreign::hebrew, year, rule.month, rule.day);
    case RuleKind::persian: return from_foreign(Foreign::persian, year, rule.month, rule.day);
    case RuleKind::hindu: return festival_day(rule.name, year);
    case RuleKind::equinox: return equinox(year, rule.month, rule.minutes);
    case RuleKind::dates: break;
  }
  return std::nullopt;
}

// The year of the rule's own calendar in which a day lies.
int own_year(RuleKind kind, Date day) {
  switch (kind) {
    case RuleKind::islamic: return foreign_year(Foreign::islamic, day);
    case RuleKind::hebrew: return foreign_year(Foreign::hebrew, day);
    case RuleKind::persian: return foreign_year(Foreign::persian, day);
    default: return parts(day).year;
  }
}

// How many years earlier or later a day may be named: a lunar year ends in the next Gregorian one.
std::pair<int, int> reach(RuleKind kind) {
  switch (kind) {
    case RuleKind::lunar:
    case RuleKind::lunar_eve:
    case RuleKind::weekday_from: return {1, 0};
    case RuleKind::weekday_before: return {0, 1};
    default: return {0, 0};
  }
}

void add_if_touching(Span span, Date from, Date to, std::vector<Span>& spans) {
  if (span.last >= from && span.first <= to) spans.push_back(span);
}

}  // namespace

bool is_festival(std::string_view name) { return festival(name) != nullptr; }

void add_spans(const Rule& rule, Date from, Date to, std::vector<Span>& spans) {
  const days offset{rule.offset};
  if (rule.kind == RuleKind::dates) return add_if_touching({rule.first + offset, rule.last + offset}, from, to, spans);
  const auto [earlier, later] = reach(rule.kind);
  const int last = own_year(rule.kind, to - offset) + later;
  for (int year = own_year(rule.kind, from - offset) - earlier; year <= last; ++year) {
    if (const auto day = day_in(rule, year)) add_if_touching({*day + offset, *day + offset}, from, to, spans);
  }
}

std::vector<Date> days_of(const Rule& rule, Date from, Date to) {
  std::vector<Span> spans;
  add_spans(rule, from, to, spans);
  std::vector<Date> found;
  for (const auto& span : spans) {
    for (Date day = std::max(span.first, from); day <= std::min(span.last, to); day += days{1}) found.push_back(day);
  }
  return found;
}

std::span<const std::string_view> festival_names() {
  static const auto names = [] {
    std::array<std::string_view, festival_table.size()> all{};
    std::transform(festival_table.begin(), festival_table.end(), all.begin(), [](const auto& row) { return row.name; });
    return all;
  }();
  return names;
}

}  // namespace guanxi::holidays
