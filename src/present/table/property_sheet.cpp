#include <guanxi/present/property_sheet.hpp>

#include <algorithm>

#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {
namespace {

constexpr int narrowest = 24;

void append(std::string& out, const PropertyLine& line, int label_width, const TextStyle& text_style) {
  const int room = std::max(narrowest, text_style.width - label_width - 4);
  std::string label = text::pad(line.label, label_width);
  for (const std::string& piece : text::wrap(text::one_line(line.text), room)) {
    out += "  " + styled(label, Style::dim, text_style) + "  " + styled(piece, line.style, text_style) + "\n";
    label.assign(static_cast<std::size_t>(label_width), ' ');
  }
}

// On one line where there is room, else below each other.
std::string heading(const std::string& title, const std::string& subtitle, const TextStyle& text_style) {
  const bool fits = text::width(title) + text::width(subtitle) + 2 <= text_style.width;
  if (fits) return styled(title, Style::bold, text_style) + (subtitle.empty() ? "" : "  " + styled(subtitle, Style::dim, text_style)) + "\n";
  std::string out;
  for (const std::string& piece : text::wrap(title, text_style.width)) out += styled(piece, Style::bold, text_style) + "\n";
  if (subtitle.empty()) return out;
  for (const std::string& piece : text::wrap(subtitle, text_style.width)) out += styled(piece, Style::dim, text_style) + "\n";
  return out;
}

}  // namespace

std::string as_text(const PropertySheet& sheet, const TextStyle& text_style) {
  std::string out = heading(text::one_line(sheet.title), text::one_line(sheet.subtitle), text_style);
  int label_width = 0;
  for (const PropertyLine& line : sheet.lines) label_width = std::max(label_width, text::width(line.label));
  for (const PropertyLine& line : sheet.lines) append(out, line, label_width, text_style);
  return out;
}

}  // namespace guanxi::present
