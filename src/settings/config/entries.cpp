// The configuration by toml++.
#include <algorithm>

#include <guanxi/base/message.hpp>

#include "config/entries.hpp"
#include "files/toml_guard.hpp"
#include "files/toml_words.hpp"

namespace guanxi::settings {
namespace {

// toml++ counts lines and code points; bytes are what is cut.
class Places {
 public:
  explicit Places(std::string_view text) : text_(text) {
    lines_.push_back(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n') lines_.push_back(i + 1);
    }
  }

  TextSpan span(const toml::source_region& region) const { return {offset(region.begin), offset(region.end)}; }

 private:
  std::size_t offset(toml::source_position position) const {
    if (position.line == 0 || position.line > lines_.size()) return text_.size();
    std::size_t at = lines_[position.line - 1];
    for (auto left = position.column - 1; left > 0 && at < text_.size(); --left) {
      ++at;
      while (at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80) ++at;
    }
    return at;
  }

  std::string_view text_;
  std::vector<std::size_t> lines_;
};

void take_array(const toml::array& array, TomlEntry& entry) {
  if (!array.empty() && !array.is_homogeneous(toml::node_type::string)) return;
  entry.kind = TomlKind::texts;
  for (const toml::node& element : array) entry.values.push_back(element.as_string()->get());
}

void take_value(const toml::node& node, TomlEntry& entry) {
  entry.type = type_in_words(node.type());
  if (node.is_table()) {
    entry.kind = TomlKind::table;
  } else if (const auto* array = node.as_array()) {
    take_array(*array, entry);
  } else if (const auto* text = node.as_string()) {
    entry.kind = TomlKind::text;
    entry.values = {text->get()};
  } else if (const auto* number = node.as_integer()) {
    entry.kind = TomlKind::number;
    entry.values = {std::to_string(number->get())};
  } else if (const auto* truth = node.as_boolean()) {
    entry.kind = TomlKind::truth;
    entry.values = {truth->get() ? "true" : "false"};
  }
}

class Walk {
 public:
  explicit Walk(std::string_view text) : places_(text) {}

  void table(const toml::table& table, const std::vector<std::string>& path, bool inlined) {
    for (const auto& [key, node] : table) {
      TomlEntry entry{path};
      entry.path.emplace_back(key.str());
      entry.line = static_cast<int>(key.source().begin.line);
      entry.key = places_.span(key.source());
      entry.value = places_.span(node.source());
      entry.inlined = inlined;
      take_value(node, entry);
      entries.push_back(entry);
      if (const auto* inner = node.as_table()) this->table(*inner, entry.path, inlined || inner->is_inline());
    }
  }

  std::vector<TomlEntry> entries;

 private:
  Places places_;
};

}  // namespace

Result<std::vector<TomlEntry>> read_toml(std::string_view text, std::string_view file_name) {
  const auto refused = [](std::string why) { return usage_error(std::move(why), message("the file is TOML: see guanxi.toml(5)")); };
  if (const auto line = stray_character(text)) return refused(stray_message(*line, file_name));
  const toml::parse_result parsed = toml::parse(text, file_name);
  if (!parsed) return refused(syntax_message(parsed.error(), file_name));
  Walk walk(text);
  walk.table(parsed.table(), {}, false);
  std::stable_sort(walk.entries.begin(), walk.entries.end(), [](const TomlEntry& a, const TomlEntry& b) { return a.key.begin < b.key.begin; });
  return std::move(walk.entries);
}

}  // namespace guanxi::settings
