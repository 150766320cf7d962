#include "config/pieces.hpp"

#include <algorithm>

namespace guanxi::settings {
namespace {

std::size_t end_of_string(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  const std::string_view three = quote == '"' ? "\"\"\"" : "'''";
  const bool long_form = text.substr(begin, 3) == three;
  const std::string_view closing = long_form ? three : three.substr(0, 1);
  std::size_t at = begin + closing.size();
  while (at < text.size() && text.substr(at, closing.size()) != closing) at += quote == '"' && text[at] == '\\' ? 2 : 1;
  at = std::min(at + closing.size(), text.size());
  // A long string may end in up to two quotes of its own.
  for (int own = 0; long_form && own < 2 && at < text.size() && text[at] == quote; ++own) ++at;
  return at;
}

std::size_t end_of_comment(std::string_view text, std::size_t begin) {
  const std::size_t end = std::min(text.find('\n', begin), text.size());
  return text[end - 1] == '\r' ? end - 1 : end;
}

}  // namespace

std::vector<TomlPiece> toml_pieces(std::string_view text, TextSpan within) {
  text = text.substr(0, within.end);
  std::vector<TomlPiece> pieces;
  for (std::size_t at = within.begin; at < text.size();) {
    const char c = text[at];
    std::size_t end = at + 1;
    if (c == '"' || c == '\'') {
      end = end_of_string(text, at);
      pieces.push_back({'"', {at, end}});
    } else if (c == '#') {
      end = end_of_comment(text, at);
      pieces.push_back({'#', {at, end}});
    } else if (std::string_view(".,[]{}").find(c) != std::string_view::npos) {
      pieces.push_back({c, {at, end}});
    }
    at = end;
  }
  return pieces;
}

}  // namespace guanxi::settings
