#include <guanxi/app/records/edited.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/settings/files/toml_tree.hpp>
#include <guanxi/text/nearest.hpp>

namespace guanxi::app {

using present::TextField;
using settings::TomlNode;

namespace {

bool is_list(FieldType type) { return type == FieldType::people || type == FieldType::list; }
bool is_bare(FieldType type) { return type == FieldType::day || type == FieldType::moment || type == FieldType::partial || type == FieldType::truth; }

// In TOML a truth is true or false, in the options yes or no.
std::string written(FieldType type, const std::string& value) {
  if (type != FieldType::truth) return value;
  return value == yes_or_no[0] ? "true" : "false";
}

std::string help_of(const FieldSpec& field) {
  std::string help(field.word.help.substr(0, field.word.help.find(';')));
  if (field.type == FieldType::truth || field.choices.empty()) return help;
  std::string choices;
  for (const auto word : field.choices) choices += (choices.empty() ? "" : ", ") + std::string(word);
  return message("{what}: {words}", "what"_is = help, "words"_is = choices);
}

// One value as it is typed; nullopt: of another kind.
std::optional<std::string> typed(const TomlNode& node) {
  switch (node.kind) {
    case TomlNode::Kind::text:
    case TomlNode::Kind::date:
    case TomlNode::Kind::moment: return node.text;
    case TomlNode::Kind::number: return std::to_string(node.number);
    case TomlNode::Kind::truth: return std::string(yes_or_no[node.truth ? 0 : 1]);
    default: return std::nullopt;
  }
}

// A mark in front of a value of a list has a meaning in options alone.
bool is_marked(const std::string& value) { return value.size() > 1 && (value[0] == '-' || (value[0] == '+' && !ascii::is_digit(value[1]))); }

Result<std::vector<std::string>> list_of(const FieldSpec& field, const TomlNode& node) {
  const auto key = "key"_is = field.word.name();
  std::vector<std::string> values;
  if (node.kind == TomlNode::Kind::text) {
    if (!node.text.empty()) values.push_back(node.text);
  } else if (node.kind != TomlNode::Kind::list) {
    return usage_error(message("'{key}' is a list, not {type}", key, "type"_is = translated(node.type)), message("as {key} = [\"one\", \"two\"]", key));
  }
  for (const TomlNode& item : node.items) {
    const auto value = typed(item);
    if (!value) return usage_error(message("'{key}' is a list of texts, and one is {type}", key, "type"_is = translated(item.type)));
    if (!value->empty()) values.push_back(*value);
  }
  const auto marked = std::find_if(values.begin(), values.end(), is_marked);
  if (marked == values.end()) return values;
  return usage_error(message("'{value}' begins with a sign", "value"_is = *marked), message("here the list stands as it is to be: write the value alone"));
}

Result<std::vector<std::string>> values_of(const FieldSpec& field, const TomlNode& node) {
  if (is_list(field.type)) return list_of(field, node);
  auto value = typed(node);
  if (!value) {
    return usage_error(message("'{key}' is one value, not {type}", "key"_is = field.word.name(), "type"_is = translated(node.type)),
                       message("text stands in quotes, as {key} = \"text\"", "key"_is = field.word.name()));
  }
  if (field.type == FieldType::text && value->find('\n') != std::string::npos && value->ends_with('\n')) value->pop_back();
  if (value->empty()) return std::vector<std::string>();
  return std::vector{std::move(*value)};
}

tl::unexpected<Error> unknown_key(std::string_view name, const std::vector<FieldState>& state) {
  std::vector<std::string_view> known;
  for (const auto& [field, values] : state) {
    if (!field.fixed) known.push_back(field.word.name());
  }
  const auto near = text::nearest(name, known);
  return usage_error(message("there is no field '{key}'", "key"_is = name),
                     near ? message("did you mean {near}?", "near"_is = *near) : message("a line that is taken out changes nothing"));
}

}  // namespace

std::vector<TextField> text_fields(const std::vector<FieldState>& state) {
  std::vector<TextField> fields;
  for (const auto& [field, values] : state) {
    if (field.fixed) continue;
    const auto form = is_list(field.type) ? TextField::Form::list : is_bare(field.type) ? TextField::Form::bare : TextField::Form::text;
    TextField& made = fields.emplace_back(TextField{.key = std::string(field.word.name()), .help = help_of(field), .form = form});
    for (const auto& value : values) made.values.push_back(written(field.type, value));
  }
  return fields;
}

const EditedText::Entry* EditedText::find(std::string_view name) const {
  const auto found = std::find_if(entries.begin(), entries.end(), [name](const Entry& entry) { return entry.name == name; });
  return found == entries.end() ? nullptr : &*found;
}

int EditedText::line_of(std::string_view name) const {
  const Entry* entry = find(name);
  return entry ? entry->line : 0;
}

Result<EditedText> read_edited(std::string_view text, const std::vector<FieldState>& state, int& wrong_line) {
  TRY_ASSIGN(const auto tree, settings::read_toml_tree(text, "", &wrong_line));
  EditedText edited;
  for (const auto& [key, node] : tree.entries) {
    std::string name = key;
    std::replace(name.begin(), name.end(), '_', '-');
    wrong_line = node.line;
    const auto known = std::find_if(state.begin(), state.end(), [&](const FieldState& one) { return !one.field.fixed && one.field.word.name() == name; });
    if (known == state.end()) return unknown_key(key, state);
    TRY_ASSIGN(auto values, values_of(known->field, node));
    edited.entries.push_back({std::move(name), std::move(values), node.line});
  }
  wrong_line = 0;
  return edited;
}

Fields changes_of(const EditedText& base, const EditedText& edited) {
  Fields changes;
  for (const auto& [name, values, line] : edited.entries) {
    const auto* before = base.find(name);
    if (before && before->values == values) continue;
    if (values.empty()) changes.append(name, "");
    for (const auto& value : values) changes.append(name, value);
  }
  return changes;
}

Meanwhile meanwhile(const EditedText& base, const EditedText& edited, const std::vector<FieldState>& now) {
  Meanwhile changed;
  for (const auto& [field, values] : now) {
    const auto* before = base.find(field.word.name());
    const auto* after = edited.find(field.word.name());
    if (!before || before->values == values) continue;
    const bool own = after && after->values != before->values && after->values != values;
    (own ? changed.both : changed.other).emplace_back(field.word.name());
  }
  return changed;
}

}  // namespace guanxi::app
