#include "packs/fields.hpp"

#include <algorithm>

#include <guanxi/text/nearest.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::settings {

using Kind = TomlNode::Kind;

namespace {

std::string in_quotes(std::string_view word) { return "'" + std::string(word) + "'"; }

}  // namespace

std::string one_of(std::span<const std::string_view> words) {
  std::string all;
  for (std::size_t i = 0; i < words.size(); ++i) {
    all += i == 0 ? "" : i + 1 == words.size() ? " or " : ", ";
    all += words[i];
  }
  return all;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
  const auto near = text::nearest(word, candidates);
  return near ? "did you mean " + in_quotes(*near) + "? " : std::string();
}

void PackFields::wrong(int line, const std::string& message, std::string hint) {
  if (!std::exchange(sound_, false)) return;
  errors_.push_back({ErrorKind::usage, file_ + ":" + std::to_string(line) + ": " + text::one_line(message), std::move(hint)});
}

void PackFields::wrong(int line, const Error& error, const std::string& near) { wrong(line, error.message, near + error.hint); }

void PackFields::wrong_type(const TomlNode& node, std::string_view key, std::string_view wanted) {
  wrong(node.line, in_quotes(key) + " is " + std::string(wanted) + ", not " + node.type);
}

bool PackFields::clean(const TomlNode& node, std::string_view key) {
  if (text::one_line(node.text) == node.text) return true;
  wrong(node.line, in_quotes(key) + " holds a line break, a tab or a control character", "text stands on one line");
  return false;
}

void PackFields::only(const TomlNode& table, std::string_view what, std::span<const std::string_view> keys) {
  for (const auto& [key, node] : table.entries) {
    if (std::find(keys.begin(), keys.end(), key) != keys.end()) continue;
    wrong(node.line, std::string(what) + " has no key " + in_quotes(key), did_you_mean(key, keys) + "its keys: " + one_of(keys));
  }
}

const TomlNode* PackFields::value(const TomlNode& table, std::string_view key) { return sound() ? table.find(key) : nullptr; }

void PackFields::needed(const TomlNode& table, std::string_view what, std::string_view key) {
  const auto* node = value(table, key);
  const bool empty = node && node->kind == Kind::text && node->text.empty();
  if (sound() && (!node || empty)) wrong(node ? node->line : table.line, std::string(what) + " needs " + in_quotes(key));
}

void PackFields::text(const TomlNode& table, std::string_view key, std::string& value) {
  const auto* node = this->value(table, key);
  if (!node) return;
  if (node->kind != Kind::text) return wrong_type(*node, key, "text");
  if (clean(*node, key) && !node->text.empty()) value = node->text;
}

void PackFields::choice(const TomlNode& table, std::string_view key, std::string& value, std::span<const std::string_view> choices) {
  std::string told;
  text(table, key, told);
  if (told.empty() || !sound()) return;
  if (std::find(choices.begin(), choices.end(), told) == choices.end()) {
    return wrong(table.find(key)->line, in_quotes(key) + " is never " + in_quotes(told), did_you_mean(told, choices) + "it is " + one_of(choices));
  }
  value = told;
}

void PackFields::truth(const TomlNode& table, std::string_view key, bool& value) {
  const auto* node = this->value(table, key);
  if (!node) return;
  if (node->kind != Kind::truth) return wrong_type(*node, key, "true or false");
  value = node->truth;
}

void PackFields::number(const TomlNode& table, std::string_view key, int& value, int least, int most) {
  const auto* node = this->value(table, key);
  if (!node) return;
  if (node->kind != Kind::number) return wrong_type(*node, key, "a whole number");
  if (node->number < least || node->number > most) {
    return wrong(node->line, in_quotes(key) + " is " + std::to_string(node->number),
                 "from " + std::to_string(least) + " to " + std::to_string(most));
  }
  value = static_cast<int>(node->number);
}

void PackFields::numbers(const TomlNode& table, std::string_view key, std::vector<int>& values, int least, int most) {
  const auto* node = value(table, key);
  if (!node) return;
  if (node->kind != Kind::list) return wrong_type(*node, key, "a list of whole numbers");
  for (const auto& item : node->items) {
    TomlNode one{.kind = Kind::table, .entries = {{std::string(key), item}}};
    values.push_back(0);
    number(one, key, values.back(), least, most);
  }
}

void PackFields::texts(const TomlNode& table, std::string_view key, std::vector<std::string>& values) {
  const auto* node = value(table, key);
  if (!node) return;
  if (node->kind != Kind::list) return wrong_type(*node, key, "a list of texts");
  for (const auto& item : node->items) {
    if (item.kind != Kind::text) return wrong_type(item, key, "a list of texts");
    if (item.text.empty()) return wrong(item.line, in_quotes(key) + " holds an empty text");
    if (!clean(item, key)) return;
    values.push_back(item.text);
  }
}

const TomlNode* PackFields::table(const TomlNode& table, std::string_view key) {
  const auto* node = value(table, key);
  if (node && node->kind != Kind::table) wrong_type(*node, key, "a table, [" + std::string(key) + "]");
  return sound() ? node : nullptr;
}

std::vector<const TomlNode*> PackFields::tables(const TomlNode& table, std::string_view key) {
  std::vector<const TomlNode*> found;
  const auto* node = value(table, key);
  if (!node) return found;
  const std::string wanted = "a list of tables, [[" + std::string(key) + "]]";
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
  if (!day) return wrong(node->line, "'checked' is no day", "as checked = 2026-11-27");
  if (value.text.empty()) return wrong(node->line, "'checked' needs 'source'", "say what the rule was checked against: the law, the notice, or its address");
  value.checked = *day;
}

std::vector<const TomlNode*> PackFields::one_or_more(const TomlNode& table, std::string_view key) {
  std::vector<const TomlNode*> found;
  const auto* node = value(table, key);
  if (!node) return found;
  const auto scalar = [](const TomlNode& one) { return one.kind == Kind::text || one.kind == Kind::date; };
  if (scalar(*node)) return {node};
  if (node->kind != Kind::list) wrong_type(*node, key, "text, or a list of texts");
  for (const auto& item : node->items) {
    if (!scalar(item)) wrong_type(item, key, "text, or a list of texts");
    found.push_back(&item);
  }
  return sound() ? found : std::vector<const TomlNode*>();
}

}  // namespace guanxi::settings
