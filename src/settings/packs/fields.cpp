#include "packs/fields.hpp"

#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/text/alternatives.hpp>
#include <guanxi/text/nearest.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::settings {

using Kind = TomlNode::Kind;

std::string one_of(std::span<const std::string_view> words) { return text::alternatives({words.begin(), words.end()}); }

std::string with_near(std::string_view word, std::span<const std::string_view> candidates, const std::string& hint) {
  const auto near = text::nearest(word, candidates);
  if (!near) return hint;
  return hint.empty() ? message("did you mean '{near}'?", "near"_is = *near) : message("did you mean '{near}'? {hint}", "near"_is = *near, "hint"_is = hint);
}

void PackFields::wrong(int line, const std::string& message, std::string hint) {
  if (!std::exchange(sound_, false)) return;
  errors_.push_back(
      {ErrorKind::usage, guanxi::message("{file}:{line}: {what}", "file"_is = file_, "line"_is = line, "what"_is = text::one_line(message)), std::move(hint)});
}

void PackFields::wrong_type(const TomlNode& node, std::string_view key, std::string_view wanted) {
  wrong(node.line, message("'{key}' is {wanted}, not {type}", "key"_is = key, "wanted"_is = wanted, "type"_is = translated(node.type)));
}

bool PackFields::clean(const TomlNode& node, std::string_view key) {
  if (text::one_line(node.text) == node.text) return true;
  wrong(node.line, message("'{key}' holds a line break, a tab or a control character", "key"_is = key), message("text stands on one line"));
  return false;
}

void PackFields::only(const TomlNode& table, std::string_view what, std::span<const std::string_view> keys) {
  for (const auto& [key, node] : table.entries) {
    if (std::find(keys.begin(), keys.end(), key) != keys.end()) continue;
    wrong(node.line, message("{what} has no key '{key}'", "what"_is = translated(what), "key"_is = key),
          with_near(key, keys, message("its keys: {keys}", "keys"_is = one_of(keys))));
  }
}

const TomlNode* PackFields::value(const TomlNode& table, std::string_view key) { return sound() ? table.find(key) : nullptr; }

void PackFields::needed(const TomlNode& table, std::string_view what, std::string_view key) {
  const auto* node = value(table, key);
  const bool empty = node && node->kind == Kind::text && node->text.empty();
  if (sound() && (!node || empty)) wrong(node ? node->line : table.line, message("{what} needs '{key}'", "what"_is = translated(what), "key"_is = key));
}

void PackFields::text(const TomlNode& table, std::string_view key, std::string& value) {
  const auto* node = this->value(table, key);
  if (!node) return;
  if (node->kind != Kind::text) return wrong_type(*node, key, message("text"));
  if (clean(*node, key) && !node->text.empty()) value = node->text;
}

void PackFields::choice(const TomlNode& table, std::string_view key, std::string& value, std::span<const std::string_view> choices) {
  std::string given;
  text(table, key, given);
  if (given.empty() || !sound()) return;
  if (std::find(choices.begin(), choices.end(), given) == choices.end()) {
    return wrong(table.find(key)->line, message("'{key}' is never '{told}'", "key"_is = key, "told"_is = given),
                 with_near(given, choices, message("it is {choices}", "choices"_is = one_of(choices))));
  }
  value = given;
}

void PackFields::truth(const TomlNode& table, std::string_view key, bool& value) {
  const auto* node = this->value(table, key);
  if (!node) return;
  if (node->kind != Kind::truth) return wrong_type(*node, key, message("true or false"));
  value = node->truth;
}

void PackFields::number(const TomlNode& table, std::string_view key, int& value, int least, int most) {
  const auto* node = this->value(table, key);
  if (!node) return;
  if (node->kind != Kind::number) return wrong_type(*node, key, message("a whole number"));
  if (node->number < least || node->number > most) {
    return wrong(node->line, message("'{key}' is {number}", "key"_is = key, "number"_is = node->number),
                 message("from {least} to {most}", "least"_is = least, "most"_is = most));
  }
  value = static_cast<int>(node->number);
}

void PackFields::numbers(const TomlNode& table, std::string_view key, std::vector<int>& values, int least, int most) {
  const auto* node = value(table, key);
  if (!node) return;
  if (node->kind != Kind::list) return wrong_type(*node, key, message("a list of whole numbers"));
  for (const auto& item : node->items) {
    TomlNode one{.kind = Kind::table, .entries = {{std::string(key), item}}};
    values.push_back(0);
    number(one, key, values.back(), least, most);
  }
}

void PackFields::texts(const TomlNode& table, std::string_view key, std::vector<std::string>& values) {
  const auto* node = value(table, key);
  if (!node) return;
  if (node->kind != Kind::list) return wrong_type(*node, key, message("a list of texts"));
  for (const auto& item : node->items) {
    if (item.kind != Kind::text) return wrong_type(item, key, message("a list of texts"));
    if (item.text.empty()) return wrong(item.line, message("'{key}' holds an empty text", "key"_is = key));
    if (!clean(item, key)) return;
    values.push_back(item.text);
  }
}

const TomlNode* PackFields::table(const TomlNode& table, std::string_view key) {
  const auto* node = value(table, key);
  if (node && node->kind != Kind::table) wrong_type(*node, key, message("a table, [{key}]", "key"_is = key));
  return sound() ? node : nullptr;
}

std::vector<const TomlNode*> PackFields::tables(const TomlNode& table, std::string_view key) {
  std::vector<const TomlNode*> found;
  const auto* node = value(table, key);
  if (!node) return found;
  const std::string wanted = message("a list of tables, [[{key}]]", "key"_is = key);
  if (node->kind != Kind::list) wrong_type(*node, key, wanted);
  for (const auto& item : node->items) {
    if (item.kind != Kind::table) wrong_type(item, key, wanted);
    found.push_back(&item);
  }
  return sound() ? found : std::vector<const TomlNode*>();
}

void PackFields::source(const TomlNode& table, holidays::Source& value) {
  text(table, "source", value.text);
  const auto* node = this->value(table, "checked");
  if (!node) return;
  const auto day = node->kind == Kind::date || node->kind == Kind::text ? calendar::parse_iso_date(node->text) : std::nullopt;
  if (!day) return wrong(node->line, message("'checked' is no day"), message("as checked = 2026-11-27"));
  if (value.text.empty()) {
    return wrong(node->line, message("'checked' needs 'source'"), message("say what the rule was checked against: the law, the notice, or its address"));
  }
  value.checked = *day;
}

std::vector<const TomlNode*> PackFields::one_or_more(const TomlNode& table, std::string_view key) {
  std::vector<const TomlNode*> found;
  const auto* node = value(table, key);
  if (!node) return found;
  const auto scalar = [](const TomlNode& one) { return one.kind == Kind::text || one.kind == Kind::date; };
  if (scalar(*node)) return {node};
  if (node->kind != Kind::list) wrong_type(*node, key, message("text, or a list of texts"));
  for (const auto& item : node->items) {
    if (!scalar(item)) wrong_type(item, key, message("text, or a list of texts"));
    found.push_back(&item);
  }
  return sound() ? found : std::vector<const TomlNode*>();
}

}  // namespace guanxi::settings
