#include <guanxi/present/style.hpp>

namespace guanxi::present {
namespace {

// Of the 16 colours, only those that can be read on light and dark grounds.
std::string_view code(Style style) {
  switch (style) {
    case Style::bold: return "\x1b[1m";
    case Style::dim: return "\x1b[2m";
    case Style::good: return "\x1b[32m";
    case Style::warn: return "\x1b[33m";
    case Style::bad: return "\x1b[31m";
    case Style::accent: return "\x1b[36m";
    case Style::inverse: return "\x1b[7m";
    case Style::plain: break;
  }
  return {};
}

}  // namespace

void append_styled(std::string& out, std::string_view text, Style style, const TextStyle& text_style) {
  const bool plain = !text_style.colour || style == Style::plain || text.empty();
  if (!plain) out += code(style);
  out += text;
  if (!plain) out += "\x1b[0m";
}

std::string styled(std::string_view text, Style style, const TextStyle& text_style) {
  std::string out;
  append_styled(out, text, style, text_style);
  return out;
}

}  // namespace guanxi::present
