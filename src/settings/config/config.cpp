#include <guanxi/settings/config/config.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/nearest.hpp>

#include "config/check.hpp"
#include "config/entries.hpp"
#include "config/forms.hpp"

namespace guanxi::settings {
namespace {

constexpr std::string_view from_command_line = "-c";

std::string joined(const std::vector<std::string>& path) {
  std::string name;
  for (const auto& part : path) name += (name.empty() ? "" : ".") + part;
  return name;
}

bool is_section(std::string_view name) {
  const std::string prefix = std::string(name) + ".";
  const auto keys = config_keys();
  return std::any_of(keys.begin(), keys.end(), [&](const ConfigKey& key) { return key.name.starts_with(prefix); });
}

bool type_fits(KeyType type, TomlKind kind) {
  switch (type) {
    case KeyType::text:
    case KeyType::table: return kind == TomlKind::text;
    case KeyType::number: return kind == TomlKind::number;
    case KeyType::truth: return kind == TomlKind::truth;
    case KeyType::texts: return kind == TomlKind::texts;
  }
  return false;
}

bool blank(const std::vector<std::string>& values) {
  return std::all_of(values.begin(), values.end(), [](const auto& value) { return value.empty(); });
}

std::vector<std::string> fallback_of(const ConfigKey& key) {
  return key.fallback.empty() ? std::vector<std::string>() : std::vector<std::string>{std::string(key.fallback)};
}

std::string behind_place(std::string_view place, const std::string& what) {
  return place.empty() ? what : message("{place}: {what}", "place"_is = place, "what"_is = what);
}

}  // namespace

Error unknown_key(std::string_view name, std::string_view place) {
  std::vector<std::string_view> names;
  for (const ConfigKey& key : config_keys()) names.push_back(key.name);
  const auto near = text::nearest(name, names);
  std::string hint = near ? message("did you mean {key}?", "key"_is = *near) : message("guanxi config list shows every key");
  if (is_section(name)) hint = message("[{name}] is a table; guanxi config list shows its keys", "name"_is = name);
  return {ErrorKind::usage, behind_place(place, message("unknown key '{key}'", "key"_is = name)), std::move(hint)};
}

Result<void> check_values(const ConfigKey& key, std::string_view name, const std::vector<std::string>& values, std::string_view place) {
  for (const std::string& value : values) {
    if (const auto wanted = value.empty() ? std::nullopt : unsuited(key, value)) {
      return usage_error(behind_place(place, message("{key} cannot be '{value}'", "key"_is = name, "value"_is = value)), *wanted);
    }
  }
  return {};
}

std::vector<std::string> values_from_words(const ConfigKey& key, std::string_view text) {
  if (key.type != KeyType::texts) return {std::string(text)};
  std::vector<std::string> values;
  for (const auto value : ascii::split_trimmed(text, ','))
    if (!value.empty()) values.emplace_back(value);
  return values;
}

Result<const ConfigKey*> settable_key(std::string_view name, std::string_view place) {
  const ConfigKey* key = config_key(name);
  if (!key) return tl::unexpected(unknown_key(name, place));
  if (key->type == KeyType::table && key->name == name) {
    return usage_error(behind_place(place, message("{key} is a table", "key"_is = name)), message("name one entry of it: {key}.NAME", "key"_is = name));
  }
  return key;
}

// From what stands in the file to settings, each checked.
class ConfigReader {
 public:
  explicit ConfigReader(std::string_view file_name) : file_name_(file_name) {}

  Result<Config> read(const std::vector<TomlEntry>& entries) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
      const bool has_entries = i + 1 < entries.size() && entries[i + 1].path.size() > entries[i].path.size();
      TRY(take(entries[i], has_entries));
    }
    return std::move(config_);
  }

 private:
  Result<void> take(const TomlEntry& entry, bool has_entries) {
    const std::string name = joined(entry.path);
    const std::string source = std::string(file_name_) + ":" + std::to_string(entry.line);
    const ConfigKey* key = config_key(name);
    if (entry.kind == TomlKind::table) {
      const bool expected = is_section(name) || (key && key->type == KeyType::table && key->name == name);
      if (expected || (!key && has_entries)) return {};  // what is in an unknown table tells more
    }
    if (!key) return tl::unexpected(unknown_key(name, source));
    const bool whole_table = key->type == KeyType::table && key->name == name;
    if (whole_table || !type_fits(key->type, entry.kind)) return wrong_type(entry, *key, name, source);
    if (blank(entry.values)) return {};
    TRY(check_values(*key, name, entry.values, source));
    Setting& setting = config_.settings_[name] = Setting{entry.values, source};
    for (auto& value : setting.values) value = stored_form(name, value);
    return {};
  }

  static Result<void> wrong_type(const TomlEntry& entry, const ConfigKey& key, const std::string& name, const std::string& source) {
    const bool one_entry = key.type == KeyType::table && key.name != name;
    return usage_error(message("{place}: {key} cannot be {type}", "place"_is = source, "key"_is = name, "type"_is = translated(entry.type)),
                       it_takes(one_entry ? KeyType::text : key.type));
  }

  std::string_view file_name_;
  Config config_;
};

Result<Config> Config::parse(std::string_view toml, std::string_view file_name) {
  TRY_ASSIGN(const auto entries, read_toml(toml, file_name));
  return ConfigReader(file_name).read(entries);
}

Result<Config> Config::load(const std::filesystem::path& file) {
  TRY_ASSIGN(const auto text, read_config_text(file));
  if (!text || text->empty()) return Config();
  return parse(*text, file.string());
}

Result<void> Config::override_with(std::string_view assignment) {
  const auto equals = assignment.find('=');
  if (equals == std::string_view::npos) {
    return usage_error(message("-c takes KEY=VALUE, not '{typed}'", "typed"_is = assignment), message("as in: -c remind.days=7"));
  }
  const std::string_view name = assignment.substr(0, equals);
  TRY_ASSIGN(const auto key, settable_key(name, from_command_line));
  const std::string_view value = assignment.substr(equals + 1);
  auto values = value.empty() ? fallback_of(*key) : values_from_words(*key, value);
  TRY(check_values(*key, name, values, from_command_line));
  for (auto& one : values) one = stored_form(name, one);
  settings_[std::string(name)] = Setting{std::move(values), std::string(from_command_line)};
  return {};
}

std::optional<Setting> Config::find(std::string_view key) const {
  if (const auto set = settings_.find(key); set != settings_.end()) return set->second;
  const ConfigKey* known = config_key(key);
  if (!known || known->fallback.empty()) return {};
  return Setting{fallback_of(*known), "default"};
}

std::string Config::text(std::string_view key) const {
  const auto values = texts(key);
  return values.empty() ? std::string() : values.front();
}

int Config::number(std::string_view key) const { return whole_number(text(key)).value_or(0); }

bool Config::truth(std::string_view key) const { return text(key) == "true"; }

std::vector<std::string> Config::texts(std::string_view key) const {
  auto setting = find(key);
  return setting ? std::move(setting->values) : std::vector<std::string>();
}

std::map<std::string, std::string> Config::table(std::string_view key) const {
  const std::string prefix = std::string(key) + ".";
  std::map<std::string, std::string> entries;
  for (auto at = settings_.lower_bound(prefix); at != settings_.end() && at->first.starts_with(prefix); ++at) {
    if (!blank(at->second.values)) entries[at->first.substr(prefix.size())] = at->second.values.front();
  }
  return entries;
}

bool Config::overridden(std::string_view key) const {
  const auto set = settings_.find(key);
  return set != settings_.end() && set->second.source == from_command_line;
}

std::vector<std::pair<std::string, Setting>> Config::all() const {
  std::vector<std::pair<std::string, Setting>> list;
  for (const ConfigKey& key : config_keys()) {
    if (key.type == KeyType::table) {
      for (const auto& [entry, ignored] : table(key.name)) {
        const std::string name = std::string(key.name) + "." + entry;
        list.emplace_back(name, settings_.find(name)->second);
      }
    } else if (auto setting = find(key.name)) {
      list.emplace_back(key.name, std::move(*setting));
    }
  }
  return list;
}

}  // namespace guanxi::settings
