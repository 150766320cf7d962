#include "import/map.hpp"

#include <filesystem>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/setting.hpp>
#include <guanxi/exchange/tables.hpp>
#include <guanxi/text/handle.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::commands {

using namespace cli;

namespace {

constexpr std::string_view maps_key = "import.maps";

std::string key_of(const std::string& path) {
  std::string name;
  for (const char c : text::organisation_handle(std::filesystem::path(path).stem().string())) name += c;
  return name.empty() ? "table" : name;
}

}  // namespace

Result<std::string> map_text(const Env& env, std::string_view given) {
  if (!given.starts_with('@')) return std::string(given);
  const auto maps = env.config().table(maps_key);
  const auto found = maps.find(std::string(given.substr(1)));
  if (found != maps.end()) return found->second;
  std::vector<std::string> names;
  for (const auto& [name, map] : maps) names.push_back("@" + name);
  return usage_error(message("there is no map '{name}' in the configuration", "name"_is = given),
                     names.empty() ? message("guanxi config set import.maps.NAME 'name=COLUMN,org=COLUMN' makes one")
                                   : message("there are: {maps}", "maps"_is = text::joined(names)));
}

Result<std::string> ask_for_map(Env& env, const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path, ignored)) return std::string();
  TRY_ASSIGN(const auto input, exchange::open_file(path));
  if (exchange::reader_for(*input)) return std::string();
  const auto proposed = exchange::propose_map(*input);
  if (!proposed || proposed->map.empty()) return std::string();
  const auto answer = env.ask(message("No format of '{file}' is known. Read it by the map {map}?", "file"_is = path, "map"_is = proposed->map));
  if (!answer || !*answer) return std::string();
  const std::string key = std::string(maps_key) + "." + key_of(path);
  TRY(change_setting(env, key, proposed->map, [&](bool changes) {
    if (changes) env.note(message("the map is kept in the configuration as {key}: --map @{name}", "key"_is = key, "name"_is = key_of(path)));
  }));
  return proposed->map;
}

}  // namespace guanxi::commands
