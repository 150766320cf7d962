#include "text_table.hpp"

#include <algorithm>

#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {
namespace {

constexpr std::string_view gap = "  ";
constexpr int narrowest = 8;  // a flexible column gives way down to this

void end_line(std::string& out, std::string& line) {
  while (line.ends_with(' ')) line.pop_back();
  out += line;
  out += '\n';
  line.clear();
}

}  // namespace

TextTable::TextTable(std::span<const Column> columns) : columns_(columns) {
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (!columns[c].title.empty()) shown_.push_back(c);
  }
  widths_.resize(shown_.size());
}

void TextTable::add(std::string_view text, Style style) {
  const std::size_t begin = texts_.size();
  if (text::is_line(text)) texts_ += text;
  else texts_ += text::one_line(text);
  const std::string_view kept = std::string_view(texts_).substr(begin);
  const int width = text::width(kept);
  int& widest = widths_[cells_.size() % shown_.size()];
  widest = std::max(widest, width);
  cells_.push_back({begin, static_cast<std::uint32_t>(kept.size()), width, style});
}

// The columns' widths, 0 for those without any text. What is too much for the terminal is taken from the widest flexible
// column, one by one, until the table fits or nothing can give way.
std::vector<int> TextTable::fitted(int width) const {
  std::vector<int> fitted;
  int excess = -width - static_cast<int>(gap.size());
  for (std::size_t i = 0; i < shown_.size(); ++i) {
    fitted.push_back(widths_[i] == 0 ? 0 : std::max(widths_[i], text::width(columns_[shown_[i]].title)));
    if (fitted[i] > 0) excess += fitted[i] + static_cast<int>(gap.size());
  }
  for (; excess > 0; --excess) {
    std::size_t widest = fitted.size();
    for (std::size_t i = 0; i < fitted.size(); ++i) {
      const bool can = columns_[shown_[i]].flexible && fitted[i] > narrowest;
      if (can && (widest == fitted.size() || fitted[i] > fitted[widest])) widest = i;
    }
    if (widest == fitted.size()) break;
    --fitted[widest];
  }
  return fitted;
}

void TextTable::put(std::string& line, const Cell& cell, std::string_view text, std::size_t column, int width, const Look& look) const {
  const bool cut = cell.width > width;
  const std::string shortened = cut ? text::truncate(text, width) : std::string();
  const auto blanks = static_cast<std::size_t>(width - (cut ? text::width(shortened) : cell.width));
  const bool right = columns_[column].align == Align::right;
  if (right) line.append(blanks, ' ');
  put_styled(line, cut ? shortened : text, cell.style, look);
  if (!right) line.append(blanks, ' ');
  line += gap;
}

std::string TextTable::print(const Look& look) const {
  if (cells_.empty()) return {};
  const auto widths = fitted(look.width);
  std::string out, line;
  for (std::size_t i = 0; i < shown_.size(); ++i) {
    const auto title = columns_[shown_[i]].title;
    if (widths[i] > 0) put(line, {0, 0, text::width(title), Style::dim}, title, shown_[i], widths[i], look);
  }
  end_line(out, line);
  for (std::size_t at = 0; at < cells_.size(); ++at) {
    const std::size_t i = at % shown_.size();
    const Cell& cell = cells_[at];
    if (widths[i] > 0) put(line, cell, std::string_view(texts_).substr(cell.begin, cell.length), shown_[i], widths[i], look);
    if (i + 1 == shown_.size()) end_line(out, line);
  }
  return out;
}

}  // namespace guanxi::present
