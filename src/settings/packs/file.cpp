// What a pack's TOML means: src/holidays/packs/README.md tells it to those who write one.
#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/holidays/rule_text.hpp>
#include <guanxi/settings/packs/packs.hpp>

#include "packs/fields.hpp"
#include "packs/tables.hpp"

namespace guanxi::settings {
namespace {

using calendar::Date;
using holidays::Pack;

constexpr std::string_view pack_what = Sentence<>("a pack").text();
constexpr std::array<std::string_view, 16> pack_keys{"country",          "name",     "weekend",        "hours",    "lunch",    "timezone",
                                                     "language",         "sandwich", "early_birthday", "notices",  "workdays", "mourning",
                                                     "regional_weekend", "holiday",  "special_hours",  "etiquette"};
constexpr int first_notice = 1900;
constexpr int last_notice = 2200;
constexpr std::array<std::string_view, 4> workday_keys{"off", "work", "source", "checked"};

// The number behind the file's name in `file:line: `.
int line_of(std::string_view message) {
  const auto end = message.find(": ");
  const auto begin = message.substr(0, end).rfind(':');
  return whole_number(message.substr(begin + 1, end - begin - 1)).value_or(0);
}

void read_country(PackFields& fields, const TomlNode& root, Pack& pack) {
  fields.needed(root, pack_what, "country");
  fields.text(root, "country", pack.country);
  if (fields.sound() && !(pack.country.size() == 2 && ascii::all(pack.country, ascii::is_capital))) {
    fields.wrong(root.find("country")->line, message("'{country}' is no country", "country"_is = pack.country),
                 message("two capital letters of ISO 3166, as CN"));
  }
}

void read_weekend(PackFields& fields, const TomlNode& root, PackFile& file) {
  const auto weekend = read_weekdays_off(fields, root, "weekend");
  if (!fields.sound() || !root.find("weekend")) return;
  file.gives_weekend = true;
  file.pack.weekend = weekend;
}

void read_hours(PackFields& fields, const TomlNode& root, PackFile& file) {
  std::string text;
  fields.text(root, "hours", text);
  if (!fields.sound() || text.empty()) return;
  const auto hours = parse_hours(text);
  if (!hours) return fields.wrong(root.find("hours")->line, message("'{hours}' are no office hours", "hours"_is = text), message("as 09:00-18:00"));
  file.gives_hours = true;
  file.pack.opens = hours->first;
  file.pack.closes = hours->second;
}

std::vector<Date> read_days(PackFields& fields, const TomlNode& workdays, std::string_view key) {
  std::vector<Date> days;
  for (const auto* node : fields.one_or_more(workdays, key)) {
    const auto range = holidays::parse_range(node->text);
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
  fields.source(*workdays, pack.published);
  pack.off = read_days(fields, *workdays, "off");
  pack.work = read_days(fields, *workdays, "work");
  for (const Date day : pack.off) {
    if (std::binary_search(pack.work.begin(), pack.work.end(), day)) {
      fields.wrong(workdays->line, message("{day} is both off and worked", "day"_is = calendar::iso(day)), message("leave one of the two out"));
    }
  }
  if (fields.sound()) return;
  pack.off.clear();
  pack.work.clear();
}

void read_all(PackFields& fields, const TomlNode& root, PackFile& file) {
  Pack& pack = file.pack;
  fields.part([&] { fields.only(root, pack_what, pack_keys); });
  fields.part([&] { fields.text(root, "name", pack.name); });
  fields.part([&] { fields.text(root, "timezone", pack.timezone); });
  fields.part([&] { fields.text(root, "language", pack.language); });
  file.gives_sandwich = fields.part([&] { fields.truth(root, "sandwich", pack.sandwich); }) && root.find("sandwich");
  file.gives_early_birthday = fields.part([&] { fields.truth(root, "early_birthday", pack.early_birthday); }) && root.find("early_birthday");
  fields.part([&] { fields.number(root, "notices", pack.notices, first_notice, last_notice); });
  fields.part([&] { read_weekend(fields, root, file); });
  fields.part([&] { read_hours(fields, root, file); });
  file.gives_lunch = fields.part([&] { read_times(fields, root, "lunch", pack.lunch_from, pack.lunch_to); }) && root.find("lunch");
  fields.part([&] { read_workdays(fields, root, pack); });
  fields.part([&] {
    if (const TomlNode* mourning = fields.table(root, "mourning")) pack.mourning = read_mourning(fields, *mourning);
  });
  fields.part([&] { pack.regional_weekends = read_regional_weekends(fields, root); });
  fields.part([&] { pack.holidays = read_holidays(fields, root); });
  fields.part([&] { pack.hours = read_special_hours(fields, root); });
  fields.part([&] {
    if (const TomlNode* etiquette = fields.table(root, "etiquette")) file.etiquette = read_etiquette(fields, *etiquette);
  });
}

}  // namespace

Result<PackFile> parse_what_serves(std::string_view toml, std::string_view file_name) {
  TRY_ASSIGN(const auto root, read_toml_tree(toml, file_name));
  PackFields fields(file_name);
  PackFile file;
  read_country(fields, root, file.pack);
  if (!fields.sound()) return tl::unexpected(fields.errors().front());
  read_all(fields, root, file);
  file.wrong = fields.errors();
  std::stable_sort(file.wrong.begin(), file.wrong.end(), [](const Error& a, const Error& b) { return line_of(a.message) < line_of(b.message); });
  return file;
}

Result<PackFile> parse_pack(std::string_view toml, std::string_view file_name) {
  auto file = parse_what_serves(toml, file_name);
  if (!file || file->wrong.empty()) return file;
  constexpr std::size_t most_shown = 5;
  Error all = file->wrong.front();
  for (std::size_t i = 1; i < std::min(file->wrong.size(), most_shown); ++i) {
    const Error& one = file->wrong[i];
    all.hint += (all.hint.empty() ? "" : "\n") + (one.hint.empty() ? one.message : message("{what} ({hint})", "what"_is = one.message, "hint"_is = one.hint));
  }
  if (file->wrong.size() > most_shown) {
    all.hint += "\n" + message("mistakes that are not told here: {count}", "count"_is = file->wrong.size() - most_shown);
  }
  return tl::unexpected(all);
}

}  // namespace guanxi::settings
