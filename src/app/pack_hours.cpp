// A pack's office hours, and its [[special_hours]] tables.
#include <array>

#include <guanxi/calendar/date.hpp>
#include <guanxi/calendar/rule_text.hpp>

#include "pack_tables.hpp"

namespace guanxi::app {
namespace {

using calendar::SpecialHours;
using std::chrono::minutes;

constexpr std::string_view hours_what = "a [[special_hours]]";
constexpr std::array<std::string_view, 8> hours_keys{"name", "on", "days", "weekdays", "hours", "pause", "from", "until"};
constexpr int first_year = 1900;
constexpr int last_year = 2200;
constexpr int most_days = 60;

std::optional<minutes> time_of_day(std::string_view text) {
  const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9' ? text[at] - '0' : 99; };
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const int hour = digit(0) * 10 + digit(1);
  const int minute = digit(3) * 10 + digit(4);
  if (hour > 24 || minute > 59 || hour * 60 + minute > 24 * 60) return std::nullopt;
  return minutes{hour * 60 + minute};
}

void read_weekdays(PackFields& fields, const TomlNode& table, SpecialHours& hours) {
  std::vector<std::string> days;
  fields.texts(table, "weekdays", days);
  if (!fields.sound()) return;
  for (const auto& day : days) {
    const int weekday = calendar::parse_weekday(day);
    if (weekday == 0) return fields.wrong(table.find("weekdays")->line, "'" + day + "' is no weekday", "mon, tue, wed, thu, fri, sat or sun");
    hours.weekdays.push_back(weekday);
  }
}

// From … to of a key; both stay as they are where it is missing.
void read_times(PackFields& fields, const TomlNode& table, std::string_view key, minutes& from, minutes& to) {
  std::string text;
  fields.text(table, key, text);
  if (!fields.sound() || text.empty()) return;
  const auto hours = parse_hours(text);
  if (!hours) return fields.wrong(table.find(key)->line, "'" + text + "' are no hours", "as 09:00-13:00");
  from = hours->first;
  to = hours->second;
}

SpecialHours read_one(PackFields& fields, const TomlNode& table) {
  SpecialHours hours;
  fields.only(table, hours_what, hours_keys);
  for (const std::string_view key : {"name", "hours"}) fields.needed(table, hours_what, key);
  fields.text(table, "name", hours.name);
  for (const auto* node : fields.one_or_more(table, "on")) {
    auto rule = calendar::parse_rule(node->text);
    if (!rule) {
      fields.wrong(node->line, rule.error());
      break;
    }
    hours.on.push_back(std::move(*rule));
  }
  fields.number(table, "days", hours.days, 1, most_days);
  read_weekdays(fields, table, hours);
  read_times(fields, table, "hours", hours.opens, hours.closes);
  read_times(fields, table, "pause", hours.pause_from, hours.pause_to);
  int from = 0, until = 0;
  fields.number(table, "from", from, first_year, last_year);
  fields.number(table, "until", until, first_year, last_year);
  if (from != 0) hours.from = from;
  if (until != 0) hours.until = until;
  if (!fields.sound()) return hours;
  if (from != 0 && until != 0 && until < from) fields.wrong(table.find("until")->line, "it ends before it begins");
  if (hours.on.empty() && hours.weekdays.empty()) fields.wrong(table.line, "special hours need 'on' or 'weekdays'", "as weekdays = [\"fri\"]");
  const bool pause = hours.pause_from != hours.pause_to;
  if (pause && (hours.pause_from <= hours.opens || hours.pause_to >= hours.closes)) {
    fields.wrong(table.find("pause")->line, "the pause is not within the hours");
  }
  return hours;
}

}  // namespace

std::optional<std::pair<minutes, minutes>> parse_hours(std::string_view text) {
  const auto dash = text.find('-');
  if (dash == text.npos) return std::nullopt;
  const auto from = time_of_day(text.substr(0, dash)), to = time_of_day(text.substr(dash + 1));
  if (!from || !to || *from >= *to) return std::nullopt;
  return std::pair(*from, *to);
}

std::vector<SpecialHours> read_special_hours(PackFields& fields, const TomlNode& root) {
  std::vector<SpecialHours> all;
  for (const auto* table : fields.tables(root, "special_hours")) {
    all.push_back(read_one(fields, *table));
    if (!fields.sound()) break;
  }
  return all;
}

}  // namespace guanxi::app
