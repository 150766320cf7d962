#include "config/suggestion.hpp"

#include <algorithm>

#include "config/pieces.hpp"

namespace guanxi::settings {
namespace {

using Path = std::vector<std::string>;

bool own_line(std::string_view text, std::size_t comment) {
  const auto solid = comment == 0 ? std::string_view::npos : text.find_last_not_of(" \t", comment - 1);
  return solid == std::string_view::npos || text[solid] == '\n' || text.substr(0, comment) == byte_order_mark;
}

bool within_value(std::span<const TomlEntry> entries, std::size_t at) {
  return std::any_of(entries.begin(), entries.end(), [&](const TomlEntry& e) { return at >= e.value.begin && at < e.value.end; });
}

// The table that what stands there belongs to; the deepest, as a header [a.b] is an entry for a too.
Path table_at(std::string_view text, std::span<const TomlEntry> entries, std::size_t at) {
  const TomlEntry* last = nullptr;
  for (const TomlEntry& entry : entries) {
    if (entry.kind != TomlKind::table || entry.value.begin >= at || text[entry.value.begin] != '[') continue;
    if (!last || entry.value.begin >= last->value.begin) last = &entry;
  }
  return last ? last->path : Path();
}

// The statement with another value, and its comment in the column where it was, a "#" and its blanks before.
std::string revalued(std::string_view statement, TextSpan value, std::string_view wanted, std::size_t removed) {
  std::string line = std::string(statement.substr(0, value.begin)) + std::string(wanted);
  const auto comment = statement.find('#', value.end);
  if (comment == std::string_view::npos) return line;
  const std::size_t column = comment + removed;
  line.append(std::max(column, line.size() + 1) - line.size(), ' ');
  return line += statement.substr(comment);
}

}  // namespace

std::optional<TextChange> in_place_of_suggestion(std::string_view text, std::span<const TomlEntry> entries, const Path& path, std::string_view value) {
  for (const TomlPiece& piece : toml_pieces(text, {0, text.size()})) {
    const TextSpan span = piece.span;
    if (piece.mark != '#' || !own_line(text, span.begin) || within_value(entries, span.begin)) continue;
    const std::string_view comment = text.substr(span.begin, span.end - span.begin);
    const std::string_view statement = comment.substr(std::min(comment.find_first_not_of(" \t", 1), comment.size()));
    const auto suggested = read_toml(statement, "");
    if (!suggested) continue;
    for (const TomlEntry& entry : *suggested) {
      Path whole = table_at(text, entries, span.begin);
      whole.insert(whole.end(), entry.path.begin(), entry.path.end());
      if (entry.inlined || statement.starts_with('[') || whole != path) continue;
      return TextChange{span, revalued(statement, entry.value, value, comment.size() - statement.size())};
    }
  }
  return std::nullopt;
}

}  // namespace guanxi::settings
