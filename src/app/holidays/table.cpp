// A list of holidays: what a table shows of each, and what a script gets.
#include <algorithm>

#include <guanxi/app/holidays/holidays.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::app {

using namespace settings;
namespace {

using calendar::Date;
using holidays::HolidayDay;
using holidays::HolidayKind;
using present::Cell;
using present::Style;
using present::Value;

struct Row {
  std::string country;
  HolidayDay day;
  bool provisional = false;
};

constexpr int longest_whole_note = 34;  // "to 2027-02-12; provisional; ±1 day": never cut where there is room for a usual table
constexpr int comfortable_width = 80;
constexpr std::string_view nothing = " ";  // an empty cell, where the value would be shown otherwise

std::string id_of(const Row& row) {
  if (row.day.holiday) return row.day.holiday->id;
  return row.day.kind == HolidayKind::off ? "off" : "workday";
}

std::string name_of(const HolidayDay& day) {
  if (day.holiday) return day.holiday->name;
  return day.kind == HolidayKind::off ? message("Day off by notice") : message("Working day instead of a day off");
}

std::string both_names(const HolidayDay& day) { return text::both_names(name_of(day), day.holiday ? day.holiday->local : std::string()); }

// "to 2027-02-12; provisional; ±1 day; Bavaria"
std::string remarks(const Row& row) {
  const HolidayDay& day = row.day;
  std::string text;
  const auto add = [&text](const std::string& remark) { text += (text.empty() ? "" : "; ") + remark; };
  if (day.last != day.first) add(message("to {day}", "day"_is = calendar::iso(day.last)));
  if (row.provisional) add(message("provisional"));
  if (day.holiday && day.holiday->approximate) add(message("±1 day"));
  if (day.holiday && !day.holiday->where.empty()) add(day.holiday->where);
  return text.empty() ? std::string(nothing) : text;
}

Style style_of(const HolidayDay& day) {
  if (day.closed) return Style::bold;
  return day.kind == HolidayKind::workday ? Style::warn : Style::plain;
}

std::string_view title_of(const std::vector<std::string>& countries) {
  CountryTitle title;
  for (const auto& one : countries) title.see(one);
  return countries.size() > 1 ? title.title() : std::string_view();
}

std::vector<present::Column> columns(bool relative, std::string_view country_title, bool cut_notes) {
  return {{.key = "date", .title = "date"},
          {.key = "in_days", .title = relative ? "when" : "", .spare = 4},
          {.key = "country", .title = country_title},
          {.key = "name", .title = "holiday", .flexible = true},
          {.key = "kind", .title = "kind", .spare = 2},
          {.key = "closed", .title = "closed", .spare = 3},
          {.key = "approximate", .title = "note", .flexible = cut_notes, .spare = 1},
          {.key = "id"},
          {.key = "end"},
          {.key = "lead_days"},
          {.key = "local"},
          {.key = "where"},
          {.key = "concerns"},
          {.key = "greeting"},
          {.key = "say"},
          {.key = "english"},
          {.key = "give"},
          {.key = "never"},
          {.key = "provisional"},
          {.key = "whom"},
          {.key = "not_for"},
          {.key = "gift"},
          {.key = "not_before"},
          {.key = "not_after"},
          {.key = "languages"},
          {.key = "source"}};
}

std::vector<Cell> greeting_cells(const holidays::Greeting& greeting) {
  return {{greeting.about.empty() ? text::joined(greeting.concerns) : greeting.about},
          {Value::known(greeting.text)},
          {Value::known(greeting.say)},
          {Value::known(greeting.english)},
          {Value::strings(greeting.give)},
          {Value::strings(greeting.never)}};
}

std::vector<Cell> addressee_cells(const holidays::Greeting& greeting) {
  const auto distance = [](const std::optional<int>& days) { return days ? Value(*days) : Value(); };
  std::vector<std::string> languages;
  for (const auto& wording : greeting.also) languages.push_back(wording.language + ": " + wording.text);
  return {{Value::strings(greeting.concerns)}, {Value::strings(greeting.not_for)}, {to_text(greeting.gift)},
          {distance(greeting.not_before)},     {distance(greeting.not_after)},     {Value::strings(languages)}};
}

std::vector<Cell> cells(const Row& row, Date today) {
  const HolidayDay& day = row.day;
  const auto* greeting = day.holiday && day.holiday->greeting && day.kind != HolidayKind::substitute ? &*day.holiday->greeting : nullptr;
  std::vector<Cell> made{{.value = day.first, .text = calendar::iso(day.first) + " " + present::weekday(day.first)},
                         {.value = static_cast<int>((day.first - today).count()), .text = present::distance(day.first, today), .style = Style::dim},
                         {.value = row.country},
                         {.value = name_of(day), .text = both_names(day), .style = style_of(day)},
                         {.value = to_text(day.kind)},
                         {.value = day.closed, .text = std::string(day.closed ? "closed" : nothing)},
                         {.value = day.holiday && day.holiday->approximate, .text = remarks(row)},
                         {.value = id_of(row)},
                         {.value = day.last},
                         {.value = greeting ? Value(greeting->lead_days) : Value()},
                         {.value = day.holiday ? Value::known(day.holiday->local) : Value()},
                         {.value = day.holiday ? Value::known(day.holiday->where) : Value()}};
  for (auto& cell : greeting ? greeting_cells(*greeting) : std::vector<Cell>(6)) made.push_back(std::move(cell));
  made.push_back({.value = row.provisional});
  for (auto& cell : greeting ? addressee_cells(*greeting) : std::vector<Cell>(6)) made.push_back(std::move(cell));
  made.push_back({.value = day.holiday ? Value::known(day.holiday->source.text) : Value()});
  return made;
}

bool wanted(HolidayKind kind, const std::vector<std::string>& kinds) {
  return kinds.empty() || std::find(kinds.begin(), kinds.end(), to_text(kind)) != kinds.end();
}

}  // namespace

Result<present::Table> list_holidays(Session& env, const HolidayQuery& query, const present::TextStyle& text_style) {
  std::vector<Row> rows;
  for (const auto& country : query.countries) {
    TRY_ASSIGN(const auto pack, env.packs().of(country));
    for (const auto& day : holidays_between(*pack, query.from, query.to)) {
      if (wanted(day.kind, query.kinds)) rows.push_back({country, day, day.closed && provisional(*pack, day.first)});
    }
  }
  std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.day.first < b.day.first; });
  const auto long_note = [](const Row& row) { return text::width(remarks(row)) > longest_whole_note; };
  const bool cut_notes = text_style.width < comfortable_width || std::any_of(rows.begin(), rows.end(), long_note);
  present::Table table{.command = "holidays", .items = "holidays", .columns = columns(text_style.relative, title_of(query.countries), cut_notes)};
  for (const auto& row : rows) table.rows.push_back(cells(row, env.today()));
  return table;
}

}  // namespace guanxi::app
