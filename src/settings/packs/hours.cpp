// A pack's office hours, its [[special_hours]] and [[regional_weekend]] tables.
#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/holidays/rule_text.hpp>

#include "packs/tables.hpp"

namespace guanxi::settings {
namespace {

using holidays::RegionalWeekend;
using holidays::SpecialHours;
using std::chrono::minutes;

constexpr std::string_view hours_what = Sentence<>("a [[special_hours]]").text();
constexpr std::array<std::string_view, 11> hours_keys{"name", "on", "days", "weekdays", "where", "hours", "pause", "from", "until", "source", "checked"};
constexpr std::array<std::string_view, 6> regional_keys{"days", "where", "from", "until", "source", "checked"};
constexpr std::string_view no_hours = "none";  // nobody is to be reached
constexpr int longest_hours = 120;

std::optional<minutes> time_of_day(std::string_view text) {
  const auto digit = [&](std::size_t at) { return ascii::is_digit(text[at]) ? text[at] - '0' : 99; };
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const int hour = digit(0) * 10 + digit(1);
  const int minute = digit(3) * 10 + digit(4);
  if (hour > 24 || minute > 59 || hour * 60 + minute > 24 * 60) return std::nullopt;
  return minutes{hour * 60 + minute};
}

void no_weekday(PackFields& fields, int line, std::string_view day) {
  fields.wrong(line, message("'{day}' is no weekday", "day"_is = day), message("mon, tue, wed, thu, fri, sat or sun"));
}

void read_weekdays(PackFields& fields, const TomlNode& table, SpecialHours& hours) {
  std::vector<std::string> days;
  fields.texts(table, "weekdays", days);
  if (!fields.sound()) return;
  for (const auto& day : days) {
    const int weekday = holidays::parse_weekday(day);
    if (weekday == 0) return no_weekday(fields, table.find("weekdays")->line, day);
    hours.weekdays.push_back(weekday);
  }
}

void read_where(PackFields& fields, const TomlNode& table, std::vector<std::string>& where) {
  fields.texts(table, "where", where);
  const auto* node = table.find("where");
  if (fields.sound() && node && where.empty()) {
    fields.wrong(node->line, message("'where' names no place"), message("cities and regions, as where = [\"Kelantan\", \"Kota Bharu\"]"));
  }
}

SpecialHours read_one(PackFields& fields, const TomlNode& table) {
  SpecialHours hours;
  fields.only(table, hours_what, hours_keys);
  fields.needed(table, hours_what, {"name", "hours"});
  fields.text(table, "name", hours.name);
  for (const auto* node : fields.one_or_more(table, "on")) {
    auto rule = holidays::parse_rule(node->text);
    if (!rule) {
      fields.wrong(node->line, rule.error());
      break;
    }
    hours.on.push_back(std::move(*rule));
  }
  fields.number(table, "days", hours.days, 1, longest_hours);
  read_weekdays(fields, table, hours);
  read_where(fields, table, hours.where);
  const auto* given = table.find("hours");
  const bool none = given && given->kind == TomlNode::Kind::text && given->text == no_hours;
  if (!none) read_times(fields, table, "hours", hours.opens, hours.closes);
  read_times(fields, table, "pause", hours.pause_from, hours.pause_to);
  read_years(fields, table, hours.from, hours.until);
  fields.source(table, hours.source);
  if (!fields.sound()) return hours;
  if (hours.on.empty() && hours.weekdays.empty()) {
    fields.wrong(table.line, message("special hours need 'on' or 'weekdays'"), message("as weekdays = [\"fri\"]"));
  }
  const bool pause = hours.pause_from != hours.pause_to;
  if (pause && (hours.pause_from <= hours.opens || hours.pause_to >= hours.closes)) {
    fields.wrong(table.find("pause")->line, message("the pause is not within the hours"));
  }
  return hours;
}

RegionalWeekend read_regional(PackFields& fields, const TomlNode& table) {
  constexpr std::string_view what = Sentence<>("a [[regional_weekend]]").text();
  RegionalWeekend regional;
  fields.only(table, what, regional_keys);
  fields.needed(table, what, {"days", "where"});
  regional.weekend = read_weekdays_off(fields, table, "days");
  read_where(fields, table, regional.where);
  read_years(fields, table, regional.from, regional.until);
  fields.source(table, regional.source);
  return regional;
}

}  // namespace

std::optional<std::pair<minutes, minutes>> parse_hours(std::string_view text) {
  const auto dash = text.find('-');
  if (dash == text.npos) return std::nullopt;
  const auto from = time_of_day(text.substr(0, dash)), to = time_of_day(text.substr(dash + 1));
  if (!from || !to || *from >= *to) return std::nullopt;
  return std::pair(*from, *to);
}

void read_times(PackFields& fields, const TomlNode& table, std::string_view key, minutes& from, minutes& to) {
  std::string text;
  fields.text(table, key, text);
  if (!fields.sound() || text.empty()) return;
  const auto hours = parse_hours(text);
  if (!hours) return fields.wrong(table.find(key)->line, message("'{hours}' are no hours", "hours"_is = text), message("as 09:00-13:00"));
  from = hours->first;
  to = hours->second;
}

void read_years(PackFields& fields, const TomlNode& table, std::optional<int>& from, std::optional<int>& until) {
  int first = 0, last = 0;
  fields.number(table, "from", first, first_year, last_year);
  fields.number(table, "until", last, first_year, last_year);
  if (first != 0) from = first;
  if (last != 0) until = last;
  if (fields.sound() && from && until && *until < *from) fields.wrong(table.find("until")->line, message("it ends before it begins"));
}

std::array<bool, 8> read_weekdays_off(PackFields& fields, const TomlNode& table, std::string_view key) {
  std::array<bool, 8> off = {};
  std::vector<std::string> days;
  fields.texts(table, key, days);
  if (!fields.sound() || !table.find(key)) return off;
  for (const auto& day : days) {
    const int weekday = holidays::parse_weekday(day);
    if (weekday == 0) {
      no_weekday(fields, table.find(key)->line, day);
      return off;
    }
    off[static_cast<std::size_t>(weekday)] = true;
  }
  if (std::count(off.begin(), off.end(), true) > 6) fields.wrong(table.find(key)->line, message("the weekend is all of the week"));
  return off;
}

std::vector<SpecialHours> read_special_hours(PackFields& fields, const TomlNode& root) {
  std::vector<SpecialHours> all;
  for (const auto* table : fields.tables(root, "special_hours")) {
    SpecialHours one;
    if (fields.part([&] { one = read_one(fields, *table); })) all.push_back(std::move(one));
  }
  return all;
}

std::vector<RegionalWeekend> read_regional_weekends(PackFields& fields, const TomlNode& root) {
  std::vector<RegionalWeekend> all;
  for (const auto* table : fields.tables(root, "regional_weekend")) {
    RegionalWeekend one;
    if (fields.part([&] { one = read_regional(fields, *table); })) all.push_back(std::move(one));
  }
  return all;
}

}  // namespace guanxi::settings
