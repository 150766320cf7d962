#include <guanxi/present/sheet.hpp>

#include <algorithm>

#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {
namespace {

constexpr int narrowest = 24;

void put(std::string& out, const SheetLine& line, int label_width, const Look& look) {
  const int room = std::max(narrowest, look.width - label_width - 4);
  std::string label = text::pad(line.label, label_width);
  for (const std::string& piece : text::wrap(text::one_line(line.text), room)) {
    out += "  " + styled(label, Style::dim, look) + "  " + styled(piece, line.style, look) + "\n";
    label.assign(static_cast<std::size_t>(label_width), ' ');
  }
}

// On one line where there is room, else below each other.
std::string heading(const std::string& title, const std::string& subtitle, const Look& look) {
  const bool fits = text::width(title) + text::width(subtitle) + 2 <= look.width;
  if (fits) return styled(title, Style::bold, look) + (subtitle.empty() ? "" : "  " + styled(subtitle, Style::dim, look)) + "\n";
  std::string out;
  for (const std::string& piece : text::wrap(title, look.width)) out += styled(piece, Style::bold, look) + "\n";
  if (subtitle.empty()) return out;
  for (const std::string& piece : text::wrap(subtitle, look.width)) out += styled(piece, Style::dim, look) + "\n";
  return out;
}

}  // namespace

std::string as_text(const Sheet& sheet, const Look& look) {
  std::string out = heading(text::one_line(sheet.title), text::one_line(sheet.subtitle), look);
  int label_width = 0;
  for (const SheetLine& line : sheet.lines) label_width = std::max(label_width, text::width(line.label));
  for (const SheetLine& line : sheet.lines) put(out, line, label_width, look);
  return out;
}

}  // namespace guanxi::present
