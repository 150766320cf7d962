// `holidays check`: whether packs are sound, and what is in them.
#include <guanxi/app/holidays/holidays.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/money.hpp>
#include <guanxi/settings/places/zone.hpp>

namespace guanxi::app {

using namespace settings;
namespace {

// What a parser of texts cannot know.
Result<void> check_zone(const PackFile& file, const std::string& name) {
  if (file.pack.timezone.empty()) return {};
  const auto zone = Zone::named(file.pack.timezone);
  if (!zone) return usage_error(name + ": " + zone.error().message, zone.error().hint);
  return {};
}

Result<void> check_limits(const PackFile& file, const std::string& name) {
  for (const auto& taboo : file.etiquette.taboos) {
    if (taboo.above.empty()) continue;
    if (const auto money = domain::parse_money(taboo.above); !money)
      return usage_error(name + ": " + taboo.what + ": " + money.error().message, money.error().hint);
  }
  return {};
}

int count(std::size_t number) { return static_cast<int>(number); }

}  // namespace

Result<present::Table> check_packs(const std::vector<std::string>& files) {
  present::Table table{.command = "holidays",
                       .items = "packs",
                       .columns = {{.key = "file", .title = "file", .flexible = true},
                                   {.key = "country", .title = "country"},
                                   {.key = "name"},
                                   {.key = "holidays", .title = "holidays", .align = present::Align::right},
                                   {.key = "off", .title = "days off", .align = present::Align::right, .spare = 1},
                                   {.key = "work", .title = "workdays", .align = present::Align::right, .spare = 2},
                                   {.key = "taboos", .title = "taboos", .align = present::Align::right, .spare = 3},
                                   {.key = "phrases", .title = "phrases", .align = present::Align::right, .spare = 4},
                                   {.key = "advice", .title = "advice", .align = present::Align::right, .spare = 5}}};
  for (const auto& name : files) {
    TRY_ASSIGN(const auto file, read_pack_file(name));
    TRY(check_zone(file, name));
    TRY(check_limits(file, name));
    const auto& pack = file.pack;
    const auto& etiquette = file.etiquette;
    table.rows.push_back({{name},
                          {pack.country},
                          {present::Value::known(pack.name)},
                          {count(pack.holidays.size())},
                          {count(pack.off.size())},
                          {count(pack.work.size())},
                          {count(etiquette.taboos.size())},
                          {count(etiquette.phrases.size())},
                          {count(etiquette.advice.size())}});
  }
  return table;
}

}  // namespace guanxi::app
