// Setting a key in the text, where its author would have.
#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/settings/config/config.hpp>

#include "config/check.hpp"
#include "config/entries.hpp"
#include "config/literal.hpp"
#include "config/pieces.hpp"
#include "config/suggestion.hpp"

namespace guanxi::settings {
namespace {

using Path = std::vector<std::string>;

// "cadence.tiers.A" by the table of keys: a table's entry is one name, dots and all.
Path path_of(const ConfigKey& key, std::string_view name) {
  Path path;
  std::string_view rest = key.name;
  for (auto dot = rest.find('.'); dot != std::string_view::npos; dot = rest.find('.')) {
    path.emplace_back(rest.substr(0, dot));
    rest.remove_prefix(dot + 1);
  }
  path.emplace_back(rest);
  if (key.type == KeyType::table) path.emplace_back(name.substr(key.name.size() + 1));
  return path;
}

bool begins_with(const Path& path, const Path& start) { return path.size() >= start.size() && std::equal(start.begin(), start.end(), path.begin()); }

// What is left of the key once `depth` parts of it are said.
std::string key_behind(const Path& path, std::size_t depth) { return toml_key(std::span(path).subspan(depth)); }

bool braces(const TomlEntry& entry, std::string_view text) { return entry.kind == TomlKind::table && text[entry.value.begin] == '{'; }

class Edit {
 public:
  Edit(std::string text, std::vector<TomlEntry> entries) : text_(std::move(text)), entries_(std::move(entries)) {
    line_break_ = text_.find("\r\n") == std::string::npos ? "\n" : "\r\n";
  }

  std::string take() { return std::move(text_); }

  // A [table] where one value belongs; nullptr: none.
  const TomlEntry* misplaced_table(const Path& path) const {
    const TomlEntry* entry = find(path);
    return entry && entry->kind == TomlKind::table && !braces(*entry, text_) ? entry : nullptr;
  }

  void remove(const Path& path) {
    const TomlEntry* entry = find(path);
    if (!entry) return;
    if (entry->inlined) remove_inlined(*entry);
    else remove_statement(*entry);
  }

  void set(const Path& path, const std::string& value) {
    const TomlEntry* entry = find(path);
    if (entry) replace(*entry, value);
    else add(path, path.size() - 1, value);
  }

 private:
  const TomlEntry* find(const Path& path) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const TomlEntry& e) { return e.path == path; });
    return found == entries_.end() ? nullptr : &*found;
  }

  std::size_t line_begin(std::size_t at) const {
    const auto before = at == 0 ? std::string::npos : text_.rfind('\n', at - 1);
    if (before != std::string::npos) return before + 1;
    return text_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  }

  std::size_t next_line(std::size_t at) const { return std::min(text_.find('\n', at), text_.size() - 1) + 1; }

  // Where the line begins that holds the key, or the { } table around it.
  std::size_t statement_begin(const TomlEntry& entry) const {
    const auto outer = std::find_if(entries_.begin(), entries_.end(), [&](const TomlEntry& e) { return begins_with(entry.path, e.path) && braces(e, text_); });
    return line_begin(outer == entries_.end() ? entry.key.begin : outer->key.begin);
  }

  std::string indentation(std::size_t begin) const { return text_.substr(begin, std::min(text_.find_first_not_of(" \t", begin), text_.size()) - begin); }

  // The comments there, as whole lines.
  std::string comments(TextSpan within, const std::string& indent) const {
    std::string lines;
    for (const TomlPiece& piece : toml_pieces(text_, within)) {
      if (piece.mark != '#') continue;
      lines += indent + text_.substr(piece.span.begin, piece.span.end - piece.span.begin) + line_break_;
    }
    return lines;
  }

  // A value that runs over several lines may hold comments: they go above it.
  void replace(const TomlEntry& entry, const std::string& value) {
    const std::size_t begin = statement_begin(entry);
    const std::string kept = comments(entry.value, indentation(begin));
    text_.replace(entry.value.begin, entry.value.end - entry.value.begin, value);
    text_.insert(begin, kept);
  }

  void remove_statement(const TomlEntry& entry) {
    const std::size_t begin = line_begin(entry.key.begin);
    const std::size_t end = next_line(entry.value.end);
    const std::string kept = comments({entry.value.begin, end}, indentation(begin));
    text_.replace(begin, end - begin, kept);
  }

  // ---- { } tables

  // What stands between the commas of the table that begins there; its closing brace ends the last one.
  std::vector<TextSpan> items(std::size_t brace) const {
    std::vector<TextSpan> list = {{brace + 1, brace + 1}};
    int depth = 0;
    for (const TomlPiece& piece : toml_pieces(text_, {brace, text_.size()})) {
      if (piece.mark == '{' || piece.mark == '[') ++depth;
      if (piece.mark == '}' || piece.mark == ']') --depth;
      list.back().end = piece.span.begin;
      if (depth == 0) break;
      if (depth == 1 && piece.mark == ',') list.push_back({piece.span.end, piece.span.end});
    }
    return list;
  }

  // The innermost { } table that holds the path, and how many of its parts lead there; nullptr: none does.
  const TomlEntry* inline_table(const Path& path) const {
    const TomlEntry* innermost = nullptr;
    for (const TomlEntry& entry : entries_) {
      if (braces(entry, text_) && entry.path.size() < path.size() && begins_with(path, entry.path)) innermost = &entry;
    }
    return innermost;
  }

  void remove_inlined(const TomlEntry& entry) {
    const TomlEntry* table = inline_table(entry.path);
    if (!table) return;
    const auto list = items(table->value.begin);
    const auto own = std::find_if(list.begin(), list.end(), [&](TextSpan item) { return entry.key.begin >= item.begin && entry.key.begin < item.end; });
    if (own == list.end()) return;
    TextSpan cut = *own;
    if (own != list.begin()) cut = {own->begin - 1, last_solid(own->end)};
    else if (list.size() > 1) cut.end = own->end + 1 + indentation(own->end + 1).size();
    if (own == list.begin() && list.size() > 1) cut.begin += indentation(cut.begin).size();
    const std::size_t begin = statement_begin(entry);
    const std::string kept = comments(entry.value, indentation(begin));
    text_.erase(cut.begin, cut.end - cut.begin);
    text_.insert(begin, kept);
  }

  // Behind the last byte before `end` that is no blank.
  std::size_t last_solid(std::size_t end) const { return text_.find_last_not_of(" \t\r\n", end - 1) + 1; }

  void add_inlined(const TomlEntry& table, const std::string& item) {
    const TextSpan last = items(table.value.begin).back();
    const std::size_t at = last_solid(last.end);
    if (at > last.begin) text_.insert(at, ", " + item);
    else text_.replace(last.begin, last.end - last.begin, " " + item + " ");
  }

  // ---- adding a line

  std::size_t parts(TextSpan key) const {
    const auto pieces = toml_pieces(text_, key);
    return 1 + static_cast<std::size_t>(std::count_if(pieces.begin(), pieces.end(), [](auto& p) { return p.mark == '.'; }));
  }

  // How a line in the same place begins: the indentation, and as much of the dotted key as names the table.
  std::optional<std::string> line_start(const TomlEntry& entry, std::size_t table_depth) const {
    const std::size_t begin = line_begin(entry.key.begin);
    const std::size_t header_depth = entry.path.size() - parts({begin, entry.key.end});
    if (header_depth > table_depth) return {};
    std::size_t end = begin + indentation(begin).size();
    std::size_t dots = table_depth - header_depth;
    for (const TomlPiece& piece : toml_pieces(text_, {begin, entry.key.end})) {
      if (dots == 0) break;
      if (piece.mark == '.' && --dots == 0) end = piece.span.end;
    }
    return text_.substr(begin, end - begin);
  }

  const TomlEntry* header(const Path& path, std::size_t depth) const {
    for (const TomlEntry& entry : entries_) {
      if (entry.path.size() == depth && begins_with(path, entry.path) && entry.kind == TomlKind::table && text_[entry.value.begin] == '[' &&
          parts(entry.value) == depth) {
        return &entry;
      }
    }
    return nullptr;
  }

  void insert_line(std::size_t behind, const std::string& line) {
    const std::size_t at = next_line(behind);
    text_.insert(at, (text_[at - 1] == '\n' ? "" : line_break_) + line + line_break_);
  }

  // Behind the last key of the table that the first `depth` parts of the path name.
  bool add_behind_others(const Path& path, std::size_t depth, const std::string& rest) {
    const Path table(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(depth));
    for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry) {
      if (entry->inlined || (entry->kind == TomlKind::table && !braces(*entry, text_))) continue;
      if (entry->path.size() <= depth || !begins_with(entry->path, table)) continue;
      const auto start = line_start(*entry, depth);
      if (!start) continue;
      insert_line(entry->value.end, *start + rest);
      return true;
    }
    return false;
  }

  void append_table(const Path& path, const std::string& rest) {
    if (!text_.empty() && text_.back() != '\n') text_ += line_break_;
    if (!text_.empty()) text_ += line_break_;
    text_ += "[" + toml_key({&path.front(), 1}) + "]" + line_break_ + rest + line_break_;
  }

  // `depth` parts of the path name a table; the others become the key.
  void add(const Path& path, std::size_t depth, const std::string& value) {
    if (const TomlEntry* table = inline_table(path)) {
      return add_inlined(*table, key_behind(path, table->path.size()) + " = " + value);
    }
    if (const auto change = in_place_of_suggestion(text_, entries_, path, value)) {
      text_.replace(change->where.begin, change->where.end - change->where.begin, change->text);
      return;
    }
    const std::string rest = key_behind(path, depth) + " = " + value;
    if (add_behind_others(path, depth, rest)) return;
    if (const TomlEntry* table = header(path, depth)) return insert_line(table->value.end, rest);
    if (depth == 1) return append_table(path, rest);
    const Path outer(path.begin(), path.end() - 1);
    add(outer, depth - 1, "{ " + key_behind(path, depth) + " = " + value + " }");
  }

  std::string text_;
  std::vector<TomlEntry> entries_;
  std::string line_break_;
};

// No values: removed.
Result<std::string> edited(Edit edit, std::string_view file_name, const ConfigKey& key, std::string_view name, const std::vector<std::string>& values) {
  const Path path = path_of(key, name);
  if (const TomlEntry* table = edit.misplaced_table(path)) {
    return usage_error(message("{file}:{line}: {key} is a table here", "file"_is = file_name, "line"_is = table->line, "key"_is = name),
                       message("take the table out of the file"));
  }
  if (values.empty()) edit.remove(path);
  else edit.set(path, toml_value(key.type, values));
  std::string text = edit.take();
  TRY_ASSIGN(const auto read, Config::parse(text, file_name));
  const auto setting = read.find(name);
  const bool done = values.empty() ? !setting || setting->source == "default" : setting && setting->values == values;
  if (!done) return fail(ErrorKind::failed, message("cannot change {key} in {file}", "key"_is = name, "file"_is = file_name));
  return text;
}

}  // namespace

Result<std::string> with_setting(std::string_view toml, std::string_view file_name, std::string_view key, std::string_view value) {
  TRY_ASSIGN(const auto known, settable_key(key, ""));
  auto values = values_from_words(*known, value);
  if (value.empty()) values.clear();
  TRY(check_values(*known, key, values, ""));
  for (auto& one : values) one = stored_form(key, one);
  TRY_ASSIGN(auto entries, read_toml(toml, file_name));
  return edited(Edit(std::string(toml), std::move(entries)), file_name, *known, key, values);
}

}  // namespace guanxi::settings
