#include <guanxi/holidays/rule_text.hpp>

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/calendar/lunar.hpp>

#include <guanxi/calendar/scan.hpp>
#include "rule_days.hpp"

namespace guanxi::holidays {

using namespace calendar;
namespace {

using Words = std::vector<std::string_view>;

constexpr std::array<std::string_view, 8> weekdays{"", "mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr int most_offset = 400;

constexpr Sentence<> allowed =
    "a rule is MM-DD, YYYY-MM-DD, YYYY-MM-DD..YYYY-MM-DD, 3rd mon of 01, last mon of 05, mon on or after 06-20, mon before 05-25, "
    "easter, orthodox-easter, lunar 08-15, lunar eve, term 清明, islamic 10-01, hebrew 07-01, persian 01-01, hindu diwali or "
    "equinox march +09:00, and may end with a distance in days, as easter -2";

tl::unexpected<Error> wrong(std::string_view text, const std::string& why, std::string hint = message(allowed)) {
  return usage_error(message("'{text}' is no rule: {why}", "text"_is = text, "why"_is = why), std::move(hint));
}

// The distance that a rule may end with; taken off the words.
std::optional<int> take_offset(Words& words) {
  if (words.size() < 2 || (words.back().front() != '+' && words.back().front() != '-')) return 0;
  if (words.front() == "equinox" && words.size() == 3) return 0;  // its clock
  const auto days = whole_number(words.back().substr(1), 0, most_offset);
  if (!days) return std::nullopt;
  const bool before = words.back().front() == '-';
  words.pop_back();
  return before ? -*days : *days;
}

struct MonthDay {
  int month;
  int day;
};

// MM-DD with a day that months of the calendar can have.
std::optional<MonthDay> month_day(std::string_view text, int longest) {
  Scanner scan(text);
  const auto month = scan.digits(2, 2);
  if (!month || !scan.eat("-")) return std::nullopt;
  const auto day = scan.digits(2, 2);
  if (!day || !scan.done() || *month < 1 || *month > 12 || *day < 1 || *day > longest) return std::nullopt;
  return MonthDay{*month, *day};
}

std::optional<MonthDay> civil_month_day(std::string_view text) {
  constexpr int leap_year = 2000;
  const auto read = month_day(text, 31);
  if (!read || !make_date(leap_year, static_cast<unsigned>(read->month), static_cast<unsigned>(read->day))) return std::nullopt;
  return read;
}

std::optional<int> ordinal(std::string_view word) {
  constexpr std::array<std::string_view, 5> ordinals{"1st", "2nd", "3rd", "4th", "5th"};
  if (word == "last") return -1;
  const auto* const found = std::find(ordinals.begin(), ordinals.end(), word);
  return found == ordinals.end() ? std::nullopt : std::optional(static_cast<int>(found - ordinals.begin()) + 1);
}

using Read = Result<std::optional<Rule>>;  // nullopt: it is none of these

// 05-01, 2026-05-01, 2026-05-01..2026-05-03
Read read_date(const Words& words, std::string_view text) {
  const char begin = words.front().front();
  if (!ascii::is_digit(begin) || words.size() != 1) return std::nullopt;
  if (words.front().size() > 5) {
    TRY_ASSIGN(const auto range, parse_range(words.front()));
    return Rule{.kind = RuleKind::dates, .first = range.first, .last = range.last};
  }
  const auto day = civil_month_day(words.front());
  if (!day) return wrong(text, message("the year has no such day"));
  return Rule{.kind = RuleKind::fixed, .month = day->month, .day = day->day};
}

// 3rd mon of 01, last mon of 05
Read read_nth(const Words& words, std::string_view text) {
  const auto nth = ordinal(words.front());
  if (!nth) return std::nullopt;
  const int weekday = words.size() > 1 ? parse_weekday(words[1]) : 0;
  const int month = words.size() == 4 && words[2] == "of" ? whole_number(words[3]).value_or(0) : 0;
  if (weekday == 0 || month < 1 || month > 12) return wrong(text, message("it is written as 3rd mon of 01"));
  return Rule{.kind = RuleKind::nth_weekday, .month = month, .nth = *nth, .weekday = weekday};
}

// mon on or after 06-20, mon before 05-25
Read read_near(const Words& words, std::string_view text) {
  const int weekday = parse_weekday(words.front());
  if (weekday == 0) return std::nullopt;
  const bool from = words.size() == 5 && words[1] == "on" && words[2] == "or" && words[3] == "after";
  const bool before = words.size() == 3 && words[1] == "before";
  const auto day = from || before ? civil_month_day(words.back()) : std::nullopt;
  if (!day) return wrong(text, message("it is written as mon on or after 06-20, or mon before 05-25"));
  return Rule{.kind = from ? RuleKind::weekday_from : RuleKind::weekday_before, .month = day->month, .day = day->day, .weekday = weekday};
}

Read read_alone(const Words& words, std::string_view text) {
  const bool western = words.front() == "easter";
  if (!western && words.front() != "orthodox-easter") return std::nullopt;
  if (words.size() != 1) return wrong(text, message("a distance in days is written as {rule} -2", "rule"_is = words.front()));
  return Rule{.kind = western ? RuleKind::easter : RuleKind::orthodox_easter};
}

struct OtherCalendar {
  std::string_view word;
  RuleKind kind;
  int longest_month;
};
constexpr std::array<OtherCalendar, 4> other_calendars{
    {{"lunar", RuleKind::lunar, 30}, {"islamic", RuleKind::islamic, 30}, {"hebrew", RuleKind::hebrew, 30}, {"persian", RuleKind::persian, 31}}};

// lunar 08-15, lunar eve, islamic 10-01
Read read_other_calendar(const Words& words, std::string_view text) {
  for (const auto& calendar : other_calendars) {
    if (calendar.word != words.front()) continue;
    if (words.size() == 2 && calendar.kind == RuleKind::lunar && words[1] == "eve") return Rule{.kind = RuleKind::lunar_eve};
    const auto day = words.size() == 2 ? month_day(words[1], calendar.longest_month) : std::nullopt;
    if (!day) return wrong(text, message("it is written as {calendar} MM-DD, in that calendar's months", "calendar"_is = calendar.word));
    return Rule{.kind = calendar.kind, .month = day->month, .day = day->day};
  }
  return std::nullopt;
}

// term 清明, hindu diwali
Read read_named(const Words& words, std::string_view text) {
  constexpr int any_year = 2000;
  const bool term = words.front() == "term";
  if (!term && words.front() != "hindu") return std::nullopt;
  const std::string_view name = words.size() == 2 ? words[1] : std::string_view();
  if (term && !solar_term_day(any_year, name)) {
    return wrong(text, message("there is no such solar term"), message("they are written in Chinese, as 清明, 夏至 or 冬至"));
  }
  if (!term && !is_festival(name))
    return wrong(text, message("there is no such festival"), message("the table has {festivals}", "festivals"_is = ascii::joined(festival_names(), ", ")));
  return Rule{.kind = term ? RuleKind::solar_term : RuleKind::hindu, .name = std::string(name)};
}

std::optional<int> clock_minutes(std::string_view text) {
  constexpr int most_hours = 14;
  const bool west = text.starts_with('-');
  Scanner scan(text.substr(1));
  const auto hours = scan.digits(2, 2);
  if (!hours || !scan.eat(":")) return std::nullopt;
  const auto minutes = scan.digits(2, 2);
  if (!minutes || !scan.done() || *hours > most_hours || *minutes > 59) return std::nullopt;
  const int total = *hours * 60 + *minutes;
  return west ? -total : total;
}

// equinox march +09:00
Read read_equinox(const Words& words, std::string_view text) {
  if (words.front() != "equinox") return std::nullopt;
  const bool march = words.size() == 3 && words[1] == "march";
  const bool september = words.size() == 3 && words[1] == "september";
  const auto minutes = march || september ? clock_minutes(words[2]) : std::nullopt;
  if (!minutes) return wrong(text, message("it is written as equinox march +09:00, or equinox september +09:00"));
  return Rule{.kind = RuleKind::equinox, .month = march ? 3 : 9, .minutes = *minutes};
}

std::string two(int value) { return ascii::padded(value, 2); }

std::string day_text(const Rule& rule) { return two(rule.month) + "-" + two(rule.day); }

std::string weekday_name(int weekday) { return std::string(weekdays[static_cast<std::size_t>(weekday)]); }

std::string nth_text(const Rule& rule) {
  constexpr std::array<std::string_view, 6> ordinals{"last", "1st", "2nd", "3rd", "4th", "5th"};
  return std::string(ordinals[static_cast<std::size_t>(std::max(rule.nth, 0))]) + " " + weekday_name(rule.weekday) + " of " + two(rule.month);
}

std::string clock_of(int minutes) { return (minutes < 0 ? "-" : "+") + two(std::abs(minutes) / 60) + ":" + two(std::abs(minutes) % 60); }

std::string without_offset(const Rule& rule) {
  switch (rule.kind) {
    case RuleKind::fixed: return day_text(rule);
    case RuleKind::dates: return iso(rule.first) + (rule.last == rule.first ? "" : ".." + iso(rule.last));
    case RuleKind::nth_weekday: return nth_text(rule);
    case RuleKind::weekday_from: return weekday_name(rule.weekday) + " on or after " + day_text(rule);
    case RuleKind::weekday_before: return weekday_name(rule.weekday) + " before " + day_text(rule);
    case RuleKind::easter: return "easter";
    case RuleKind::orthodox_easter: return "orthodox-easter";
    case RuleKind::lunar: return "lunar " + day_text(rule);
    case RuleKind::lunar_eve: return "lunar eve";
    case RuleKind::solar_term: return "term " + rule.name;
    case RuleKind::islamic: return "islamic " + day_text(rule);
    case RuleKind::hebrew: return "hebrew " + day_text(rule);
    case RuleKind::persian: return "persian " + day_text(rule);
    case RuleKind::hindu: return "hindu " + rule.name;
    case RuleKind::equinox: break;
  }
  return std::string(rule.month == 3 ? "equinox march " : "equinox september ") + clock_of(rule.minutes);
}

}  // namespace

int parse_weekday(std::string_view text) {
  const auto* const found = std::find(weekdays.begin() + 1, weekdays.end(), text);
  return found == weekdays.end() ? 0 : static_cast<int>(found - weekdays.begin());
}

Result<DateRange> parse_range(std::string_view text) {
  const auto dots = text.find("..");
  const auto first = parse_iso_date(text.substr(0, dots));
  const auto last = dots == std::string_view::npos ? first : parse_iso_date(text.substr(dots + 2));
  if (!first || !last) return wrong(text, message("there is no such day"), message("days are written as 2026-05-01 or 2026-05-01..2026-05-03"));
  if (*last < *first || *last - *first > std::chrono::days{366}) return wrong(text, message("it ends before it begins, or after more than a year"));
  return DateRange{*first, *last};
}

Result<Rule> parse_rule(std::string_view text) {
  Words words = ascii::words(text);
  if (words.empty()) return wrong(text, message("it is empty"));
  const auto offset = take_offset(words);
  if (!offset) return wrong(text, message("its distance is no number of days, 400 at most"));
  for (const auto read : {read_date, read_nth, read_near, read_alone, read_other_calendar, read_named, read_equinox}) {
    TRY_ASSIGN(auto rule, read(words, text));
    if (!rule) continue;
    rule->offset = *offset;
    return *rule;
  }
  return usage_error(message("'{text}' is no rule", "text"_is = text), message(allowed));
}

std::string to_text(const Rule& rule) {
  const std::string distance = (rule.offset < 0 ? " " : " +") + std::to_string(rule.offset);
  return without_offset(rule) + (rule.offset == 0 ? "" : distance);
}

std::span<const std::string_view> rule_words() {
  static constexpr std::array<std::string_view, 9> words{"easter", "orthodox-easter", "lunar", "term", "islamic", "hebrew", "persian", "hindu", "equinox"};
  return words;
}

}  // namespace guanxi::holidays
