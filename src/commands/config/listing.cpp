#include "config/listing.hpp"

namespace guanxi::commands {

using namespace cli;
using namespace present;
using namespace settings;

Value value_of(const Config& config, const ConfigKey& key, std::string_view name) {
  const auto setting = config.find(name);
  if (!setting || (setting->values.empty() && key.type != KeyType::texts)) return {};
  switch (key.type) {
    case KeyType::number: return config.number(name);
    case KeyType::truth: return config.truth(name);
    case KeyType::texts: return Value::strings(setting->values);
    case KeyType::text:
    case KeyType::table: break;
  }
  return setting->values.front();
}

namespace {

// In text the file's name is enough: "config.toml:12".
std::string short_source(const std::string& source, const std::filesystem::path& file) {
  const std::string whole = file.string();
  return source.starts_with(whole + ":") ? file.filename().string() + source.substr(whole.size()) : source;
}

std::vector<Cell> row(const Env& env, const ConfigKey& key, const std::string& name) {
  const Config& config = env.config();
  const auto setting = config.find(name);
  const std::string source = setting ? setting->source : "default";
  return {{.value = name, .style = source == "default" ? Style::plain : Style::bold},
          {.value = value_of(config, key, name)},
          {.value = source, .text = short_source(source, env.config_file()), .style = Style::dim}};
}

}  // namespace

Table settings_listing(const Env& env) {
  Table list{
      .command = "config",
      .items = "settings",
      .columns = {{.key = "key", .title = "key"}, {.key = "value", .title = "value", .flexible = true}, {.key = "source", .title = "source", .spare = 1}}};
  for (const ConfigKey& key : config_keys()) {
    if (key.type != KeyType::table) list.rows.push_back(row(env, key, std::string(key.name)));
    for (const auto& [entry, text] : env.config().table(key.name)) {
      list.rows.push_back(row(env, key, std::string(key.name) + "." + entry));
    }
  }
  return list;
}

}  // namespace guanxi::commands
