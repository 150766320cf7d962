#include "config/literal.hpp"

#include <cstdio>

#include <guanxi/base/ascii.hpp>

namespace guanxi::settings {
namespace {

bool is_control(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  return c < 0x20 || c == 0x7f;
}

// C1, which terminals act on too: two bytes of UTF-8.
bool is_late_control(std::string_view text, std::size_t at) {
  return text.substr(at, 1) == "\xC2" && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0;
}

std::string quoted_text(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool late = is_late_control(text, at);
    if (late) ++at;
    if (late || is_control(text, at)) {
      char code[8];
      std::snprintf(code, sizeof code, "\\u%04X", static_cast<unsigned>(static_cast<unsigned char>(text[at])));
      out += code;
    } else {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
  }
  return out + '"';
}

bool bare(std::string_view key) {
  return ascii::all(key, [](char c) { return ascii::is_alphanumeric(c) || c == '_' || c == '-'; });
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

}  // namespace guanxi::settings
