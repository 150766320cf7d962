// What a pack's TOML means: src/calendar/packs/README.md tells it to those who write one.
#include <algorithm>
#include <array>

#include <guanxi/app/packs.hpp>
#include <guanxi/calendar/rule_text.hpp>

#include "pack_fields.hpp"
#include "pack_tables.hpp"

namespace guanxi::app {
namespace {

using calendar::Date;
using calendar::Pack;

constexpr std::string_view pack_what = "a pack";
constexpr std::array<std::string_view, 12> pack_keys{"country",  "name",    "weekend",  "hours",   "timezone",  "language",
                                                     "sandwich", "notices", "workdays", "holiday", "special_hours", "etiquette"};
constexpr int first_notice = 1900;
constexpr int last_notice = 2200;
constexpr std::array<std::string_view, 2> workday_keys{"off", "work"};

bool two_capitals(std::string_view code) {
  return code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

void read_country(PackFields& fields, const TomlNode& root, Pack& pack) {
  fields.needed(root, pack_what, "country");
  fields.text(root, "country", pack.country);
  if (fields.sound() && !two_capitals(pack.country)) {
    fields.wrong(root.find("country")->line, "'" + pack.country + "' is no country", "two capital letters of ISO 3166, as CN");
  }
}

void read_weekend(PackFields& fields, const TomlNode& root, PackFile& file) {
  std::vector<std::string> days;
  fields.texts(root, "weekend", days);
  if (!fields.sound() || !root.find("weekend")) return;
  file.gives_weekend = true;
  file.pack.weekend = {};
  for (const auto& day : days) {
    const int weekday = calendar::parse_weekday(day);
    if (weekday == 0) return fields.wrong(root.find("weekend")->line, "'" + day + "' is no weekday", "mon, tue, wed, thu, fri, sat or sun");
    file.pack.weekend[static_cast<std::size_t>(weekday)] = true;
  }
  if (std::count(file.pack.weekend.begin(), file.pack.weekend.end(), true) > 6) {
    fields.wrong(root.find("weekend")->line, "the weekend is all of the week");
  }
}

void read_hours(PackFields& fields, const TomlNode& root, PackFile& file) {
  std::string text;
  fields.text(root, "hours", text);
  if (!fields.sound() || text.empty()) return;
  const auto hours = parse_hours(text);
  if (!hours) return fields.wrong(root.find("hours")->line, "'" + text + "' are no office hours", "as 09:00-18:00");
  file.gives_hours = true;
  file.pack.opens = hours->first;
  file.pack.closes = hours->second;
}

std::vector<Date> read_days(PackFields& fields, const TomlNode& workdays, std::string_view key) {
  std::vector<Date> days;
  for (const auto* node : fields.one_or_more(workdays, key)) {
    const auto range = calendar::parse_range(node->text);
    if (!range) {
      fields.wrong(node->line, range.error());
      return {};
    }
    for (Date day = range->first; day <= range->last; day += std::chrono::days{1}) days.push_back(day);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

void read_workdays(PackFields& fields, const TomlNode& root, Pack& pack) {
  const TomlNode* workdays = fields.table(root, "workdays");
  if (!workdays) return;
  fields.only(*workdays, "[workdays]", workday_keys);
  pack.off = read_days(fields, *workdays, "off");
  pack.work = read_days(fields, *workdays, "work");
  for (const Date day : pack.off) {
    if (std::binary_search(pack.work.begin(), pack.work.end(), day)) {
      fields.wrong(workdays->line, calendar::iso(day) + " is both off and worked", "leave one of the two out");
    }
  }
}

}  // namespace

Result<PackFile> parse_pack(std::string_view toml, std::string_view file_name) {
  const auto root = read_toml_tree(toml, file_name);
  if (!root) return tl::unexpected(root.error());
  PackFields fields(file_name);
  PackFile file;
  fields.only(*root, pack_what, pack_keys);
  read_country(fields, *root, file.pack);
  fields.text(*root, "name", file.pack.name);
  fields.text(*root, "timezone", file.pack.timezone);
  fields.text(*root, "language", file.pack.language);
  fields.truth(*root, "sandwich", file.pack.sandwich);
  fields.number(*root, "notices", file.pack.notices, first_notice, last_notice);
  file.gives_sandwich = root->find("sandwich") != nullptr;
  read_weekend(fields, *root, file);
  read_hours(fields, *root, file);
  read_workdays(fields, *root, file.pack);
  file.pack.holidays = read_holidays(fields, *root);
  file.pack.hours = read_special_hours(fields, *root);
  if (const TomlNode* etiquette = fields.table(*root, "etiquette")) file.etiquette = read_etiquette(fields, *etiquette);
  if (!fields.sound()) return tl::unexpected(fields.error());
  return file;
}

}  // namespace guanxi::app
