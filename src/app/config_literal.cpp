#include "config_literal.hpp"

#include <cstdio>

namespace guanxi::app {
namespace {

std::string quoted_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') (out += '\\') += c;
    else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) out += c;
    else {
      char code[8];
      std::snprintf(code, sizeof code, "\\u%04X", static_cast<unsigned>(c));
      out += code;
    }
  }
  return out + '"';
}

bool bare(std::string_view key) {
  return !key.empty() && key.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") ==
                             std::string_view::npos;
}

}  // namespace

std::string toml_key(std::span<const std::string> path) {
  std::string text;
  for (const std::string& part : path) {
    if (&part != &path.front()) text += '.';
    text += bare(part) ? part : quoted_text(part);
  }
  return text;
}

std::string toml_value(KeyType type, const std::vector<std::string>& values) {
  if (type == KeyType::number || type == KeyType::truth) return values.front();
  if (type != KeyType::texts) return quoted_text(values.front());
  std::string list;
  for (const auto& value : values) list += (list.empty() ? "" : ", ") + quoted_text(value);
  return "[" + list + "]";
}

}  // namespace guanxi::app
