// TOML by toml++, of packs and of records in an editor; what it means is others' matter. Compiled into the program that makes the built-in packs too.
#include <guanxi/settings/files/toml_tree.hpp>

#include <algorithm>

#include <guanxi/calendar/date.hpp>

#include "files/toml_guard.hpp"
#include "files/toml_words.hpp"

namespace guanxi::settings {
namespace {

std::string iso(const toml::date& date) {
  const auto day = calendar::make_date(date.year, date.month, date.day);
  return day ? calendar::iso(*day) : std::string();
}

// By the clock on the wall: a distance from UTC is not kept.
std::string iso(const toml::date_time& moment) {
  const auto two = [](unsigned number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
  return iso(moment.date) + " " + two(moment.time.hour) + ":" + two(moment.time.minute);
}

TomlNode node_of(const toml::node& node, int line);

TomlNode table_of(const toml::table& table, int line) {
  TomlNode made{.kind = TomlNode::Kind::table, .line = line};
  for (const auto& [key, node] : table) {
    made.entries.emplace_back(key.str(), node_of(node, static_cast<int>(key.source().begin.line)));
  }
  std::stable_sort(made.entries.begin(), made.entries.end(), [](const auto& a, const auto& b) { return a.second.line < b.second.line; });
  return made;
}

TomlNode list_of(const toml::array& array, int line) {
  TomlNode made{.kind = TomlNode::Kind::list, .line = line};
  for (const toml::node& node : array) made.items.push_back(node_of(node, static_cast<int>(node.source().begin.line)));
  return made;
}

TomlNode value_of(const toml::node& node, int line) {
  if (const auto* table = node.as_table()) return table_of(*table, line);
  if (const auto* array = node.as_array()) return list_of(*array, line);
  if (const auto* text = node.as_string()) return {.kind = TomlNode::Kind::text, .line = line, .text = text->get()};
  if (const auto* number = node.as_integer()) return {.kind = TomlNode::Kind::number, .line = line, .number = number->get()};
  if (const auto* truth = node.as_boolean()) return {.kind = TomlNode::Kind::truth, .line = line, .truth = truth->get()};
  if (const auto* date = node.as_date()) return {.kind = TomlNode::Kind::date, .line = line, .text = iso(date->get())};
  if (const auto* moment = node.as_date_time()) return {.kind = TomlNode::Kind::moment, .line = line, .text = iso(moment->get())};
  return {.line = line};
}

TomlNode node_of(const toml::node& node, int line) {
  TomlNode made = value_of(node, line);
  made.type = type_in_words(node.type());
  return made;
}

}  // namespace

const TomlNode* TomlNode::find(std::string_view key) const {
  const auto found = std::find_if(entries.begin(), entries.end(), [key](const auto& entry) { return entry.first == key; });
  return found == entries.end() ? nullptr : &found->second;
}

Result<TomlNode> read_toml_tree(std::string_view text, std::string_view file_name, int* wrong_line) {
  constexpr auto hint = Sentence<>("the file is TOML: text stands in quotes, lists in [ ]");
  if (const auto line = stray_character(text)) {
    if (wrong_line) *wrong_line = *line;
    return usage_error(file_name.empty() ? stray_reason() : stray_message(*line, file_name), std::string(hint.text()));
  }
  const toml::parse_result parsed = toml::parse(text, file_name);
  if (parsed) return table_of(parsed.table(), 1);
  if (wrong_line) *wrong_line = static_cast<int>(parsed.error().source().begin.line);
  return usage_error(file_name.empty() ? reason(parsed.error().description()) : syntax_message(parsed.error(), file_name), std::string(hint.text()));
}

}  // namespace guanxi::settings
