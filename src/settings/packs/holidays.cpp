// A pack's [[holiday]] tables.
#include <algorithm>
#include <array>
#include <numeric>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/holidays/rule_text.hpp>

#include "packs/tables.hpp"

namespace guanxi::settings {
namespace {

using holidays::Holiday;
using holidays::HolidayKind;
using holidays::Rule;
using holidays::RuleKind;

constexpr std::string_view holiday_what = Sentence<>("a [[holiday]]").text();
constexpr std::array<std::string_view, 15> holiday_keys{"id",    "name",   "local", "on",          "days",     "kind",   "where",  "from",
                                                        "until", "except", "shift", "approximate", "greeting", "source", "checked"};
constexpr std::array<std::string_view, 3> kinds{"public", "festival", "regional"};
constexpr std::array<HolidayKind, 3> kind_values{HolidayKind::public_day, HolidayKind::festival, HolidayKind::regional};
constexpr int longest_holiday = 60;
constexpr int most_shifting = 200;  // days; each may push the others, and real packs have a few dozen

bool is_id(std::string_view id) {
  const auto allowed = [](char c) { return ascii::is_small(c) || ascii::is_digit(c) || c == '-'; };
  return ascii::all(id, allowed) && ascii::is_small(id.front()) && id.back() != '-';
}

void read_id(PackFields& fields, const TomlNode& table, Holiday& holiday) {
  fields.text(table, "id", holiday.id);
  if (fields.sound() && !is_id(holiday.id)) {
    fields.wrong(table.find("id")->line, message("'{id}' is no id", "id"_is = holiday.id), message("lower case letters, digits and '-', as mid-autumn"));
  }
}

// The hint, with the word that was probably meant where a rule could not be read.
std::string with_meant(std::string_view rule, const std::string& hint) {
  const auto word = rule.substr(0, rule.find(' '));
  const auto words = holidays::rule_words();
  if (std::find(words.begin(), words.end(), word) == words.end()) return with_near(word, words, hint);
  const auto name = rule.substr(std::min(rule.find(' '), rule.size() - 1) + 1);
  return word == "hindu" ? with_near(name.substr(0, name.find(' ')), holidays::festival_names(), hint) : hint;
}

void read_rules(PackFields& fields, const TomlNode& table, Holiday& holiday) {
  for (const auto* node : fields.one_or_more(table, "on")) {
    auto rule = holidays::parse_rule(node->text);
    if (!rule) return fields.wrong(node->line, rule.error().message, with_meant(node->text, rule.error().hint));
    holiday.on.push_back(std::move(*rule));
  }
}

void read_kind(PackFields& fields, const TomlNode& table, Holiday& holiday) {
  std::string kind(kinds.front());
  fields.choice(table, "kind", kind, kinds);
  fields.text(table, "where", holiday.where);
  if (!fields.sound()) return;
  holiday.kind = kind_values[static_cast<std::size_t>(std::find(kinds.begin(), kinds.end(), kind) - kinds.begin())];
  const bool regional = holiday.kind == HolidayKind::regional;
  if (regional && holiday.where.empty()) fields.wrong(table.line, message("a regional holiday needs 'where'"), message("as where = \"Bavaria\""));
  if (!regional && !holiday.where.empty()) fields.wrong(table.find("where")->line, message("'where' is for regional holidays alone"));
}

void read_shifts(PackFields& fields, const TomlNode& table, Holiday& holiday) {
  std::string text;
  fields.text(table, "shift", text);
  if (!fields.sound() || text.empty()) return;
  auto shifts = holidays::parse_shifts(text);
  if (!shifts) return fields.wrong(table.find("shift")->line, shifts.error());
  holiday.shifts = std::move(*shifts);
}

Holiday read_holiday(PackFields& fields, const TomlNode& table) {
  Holiday holiday;
  fields.only(table, holiday_what, holiday_keys);
  fields.needed(table, holiday_what, {"id", "name", "on"});
  read_id(fields, table, holiday);
  fields.text(table, "name", holiday.name);
  fields.text(table, "local", holiday.local);
  read_rules(fields, table, holiday);
  fields.number(table, "days", holiday.days, 1, longest_holiday);
  read_kind(fields, table, holiday);
  read_years(fields, table, holiday.from, holiday.until);
  fields.numbers(table, "except", holiday.except, first_year, last_year);
  read_shifts(fields, table, holiday);
  fields.truth(table, "approximate", holiday.approximate);
  fields.source(table, holiday.source);
  if (const TomlNode* greeting = fields.table(table, "greeting")) holiday.greeting = read_greeting(fields, *greeting, holiday.kind);
  return holiday;
}

// Whether the rule is a list of dates, none of which lies in that year.
bool never_in(const Rule& rule, int year) { return rule.kind == RuleKind::dates && calendar::parts(rule.first).year != year; }

bool holds_in(const Holiday& holiday, int year) {
  if ((holiday.from && year < *holiday.from) || (holiday.until && year > *holiday.until)) return false;
  if (std::find(holiday.except.begin(), holiday.except.end(), year) != holiday.except.end()) return false;
  return !std::all_of(holiday.on.begin(), holiday.on.end(), [year](const Rule& rule) { return never_in(rule, year); });
}

// The first year in which both hold, where they say the same of it: one of the two is a slip. 0: none.
int given_twice(const Holiday& one, const Holiday& other) {
  if (one.id != other.id || one.kind != other.kind || one.where != other.where) return 0;
  for (int year = first_year; year <= last_year; ++year) {
    if (holds_in(one, year) && holds_in(other, year)) return year;
  }
  return 0;
}

void refuse_repeated(PackFields& fields, const TomlNode& table, const std::vector<Holiday>& holidays) {
  if (!fields.sound()) return;
  const Holiday& newest = holidays.back();
  for (auto one = holidays.begin(); one + 1 != holidays.end(); ++one) {
    const int year = given_twice(*one, newest);
    if (year == 0) continue;
    return fields.wrong(table.line, message("'{id}' is told twice for the year {year}", "id"_is = newest.id, "year"_is = year),
                        message("entries that share an id hold in different years: see from, until and except"));
  }
}

int shifting_days(const Holiday& holiday) {
  if (holiday.shifts.empty()) return 0;
  const auto yearly = std::count_if(holiday.on.begin(), holiday.on.end(), [](const Rule& rule) { return rule.kind != RuleKind::dates; });
  return holiday.days * std::max(static_cast<int>(yearly), 1);
}

void refuse_too_many_shifts(PackFields& fields, const TomlNode& table, const std::vector<Holiday>& holidays) {
  if (!fields.sound()) return;
  const int days = std::accumulate(holidays.begin(), holidays.end(), 0, [](int sum, const Holiday& one) { return sum + shifting_days(one); });
  if (days <= most_shifting) return;
  fields.wrong(table.line, message("with this one, holidays of {days} days shift, and at most {most} may", "days"_is = days, "most"_is = most_shifting),
               message("leave out `shift` where a holiday keeps its day"));
}

}  // namespace

std::vector<Holiday> read_holidays(PackFields& fields, const TomlNode& root) {
  std::vector<Holiday> holidays;
  for (const auto* table : fields.tables(root, "holiday")) {
    const auto read = [&] {
      holidays.push_back(read_holiday(fields, *table));
      refuse_repeated(fields, *table, holidays);
      refuse_too_many_shifts(fields, *table, holidays);
    };
    if (!fields.part(read)) holidays.pop_back();
  }
  return holidays;
}

}  // namespace guanxi::settings
