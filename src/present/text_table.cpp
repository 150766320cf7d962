#include "text_table.hpp"

#include <algorithm>
#include <utility>

#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {
namespace {

constexpr std::string_view gap = "  ";
constexpr int narrowest = 8;  // a flexible column gives way down to this
constexpr std::size_t piece = 32 * 1024;  // bytes of texts kept, or handed over, at a time

// The texts that were kept, one behind the other.
class Reader {
 public:
  explicit Reader(const std::vector<std::string>& pieces) : pieces_(pieces) {}

  std::string_view next(std::size_t length) {
    while (length > pieces_[at_].size() - offset_) {
      ++at_;
      offset_ = 0;
    }
    return std::string_view(pieces_[at_]).substr(std::exchange(offset_, offset_ + length), length);
  }

 private:
  const std::vector<std::string>& pieces_;
  std::size_t at_ = 0;
  std::size_t offset_ = 0;
};

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
  std::string cleaned;
  if (!text::is_line(text)) text = cleaned = text::one_line(text);
  keep(text);
  const int width = text::width(text);
  int& widest = widths_[cells_.size() % shown_.size()];
  widest = std::max(widest, width);
  cells_.push_back({static_cast<std::uint32_t>(text.size()), width, style});
}

void TextTable::keep(std::string_view text) {
  if (texts_.empty() || texts_.back().size() + text.size() > texts_.back().capacity()) {
    texts_.emplace_back().reserve(std::max(piece, text.size()));
  }
  texts_.back() += text;
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

void TextTable::print(const Look& look, const std::function<void(std::string_view)>& put_lines) const {
  if (cells_.empty()) return;
  const auto widths = fitted(look.width);
  std::string out, line;
  for (std::size_t i = 0; i < shown_.size(); ++i) {
    const auto title = columns_[shown_[i]].title;
    if (widths[i] > 0) put(line, {0, text::width(title), Style::dim}, title, shown_[i], widths[i], look);
  }
  end_line(out, line);
  Reader texts(texts_);
  std::size_t i = 0;
  for (const Cell& cell : cells_) {
    const std::string_view text = texts.next(cell.length);
    if (widths[i] > 0) put(line, cell, text, shown_[i], widths[i], look);
    if (++i < shown_.size()) continue;
    i = 0;
    end_line(out, line);
    if (out.size() < piece) continue;
    put_lines(out);
    out.clear();
  }
  put_lines(out);
}

}  // namespace guanxi::present
