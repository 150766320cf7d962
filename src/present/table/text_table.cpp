#include "table/text_table.hpp"

#include <algorithm>
#include <utility>

#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {
namespace {

constexpr std::string_view gap = "  ";
constexpr int comfortable = 16;  // as wide a flexible column stays while others can be spared
constexpr int narrowest = 8;     // a flexible column gives way down to this
constexpr int pinched = 5;       // and down to this, before dates and words are cut
constexpr int cut_short = 3;     // any other, when nothing else is left
constexpr int unlimited = 1 << 20;
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

namespace {

// What a command takes, and so is of no use when it is cut.
bool is_whole(const Column& column) { return column.key == "handle" || column.key == "id" || column.key == "key"; }

// The width of the table's lines, if no flexible column is wider than `most`.
int line_width(const std::vector<int>& widths, const std::vector<std::size_t>& shown, std::span<const Column> columns, int most) {
  int all = -static_cast<int>(gap.size());
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (widths[i] > 0) all += (columns[shown[i]].flexible ? std::min(widths[i], most) : widths[i]) + static_cast<int>(gap.size());
  }
  return all;
}

// Takes from the widest of those that may give way, one by one; what is still too much.
template <class May>
int take_from_widest(std::vector<int>& widths, int excess, int least, const May& may) {
  for (; excess > 0; --excess) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (may(i) && widths[i] > least && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
    }
    if (widest == widths.size()) break;
    --widths[widest];
  }
  return excess;
}

}  // namespace

// The one that can be spared most; false: none can.
bool TextTable::leave_one_out(std::vector<int>& fitted) const {
  std::size_t spared = fitted.size();
  for (std::size_t i = 0; i < fitted.size(); ++i) {
    const int spare = columns_[shown_[i]].spare;
    if (fitted[i] > 0 && spare > 0 && (spared == fitted.size() || spare >= columns_[shown_[spared]].spare)) spared = i;
  }
  if (spared == fitted.size()) return false;
  fitted[spared] = 0;
  return true;
}

// The columns' widths, 0 for those that are not shown: those without any text, and where the terminal is narrow those that can be
// spared. Then the widest cells are cut, at last those of columns that usually stay as they are; handles and ids never.
std::vector<int> TextTable::fitted(int width) const {
  std::vector<int> fitted;
  for (std::size_t i = 0; i < shown_.size(); ++i) fitted.push_back(widths_[i] == 0 ? 0 : std::max(widths_[i], text::width(columns_[shown_[i]].title)));
  while (line_width(fitted, shown_, columns_, comfortable) > width && leave_one_out(fitted)) continue;
  int excess = line_width(fitted, shown_, columns_, unlimited) - width;
  for (const int least : {narrowest, pinched}) {
    excess = take_from_widest(fitted, excess, least, [&](std::size_t i) { return columns_[shown_[i]].flexible; });
  }
  take_from_widest(fitted, excess, cut_short, [&](std::size_t i) { return !is_whole(columns_[shown_[i]]); });
  return fitted;
}

void TextTable::append_cell(std::string& line, const Cell& cell, std::string_view text, std::size_t column, int width, const TextStyle& text_style) const {
  const bool cut = cell.width > width;
  const std::string shortened = cut ? text::truncate(text, width) : std::string();
  const auto blanks = static_cast<std::size_t>(width - (cut ? text::width(shortened) : cell.width));
  const bool right = columns_[column].align == Align::right;
  if (right) line.append(blanks, ' ');
  append_styled(line, cut ? shortened : text, cell.style, text_style);
  if (!right) line.append(blanks, ' ');
  line += gap;
}

void TextTable::print(const TextStyle& text_style, const std::function<void(std::string_view)>& write) const {
  if (cells_.empty()) return;
  const auto widths = fitted(text_style.width);
  std::string out, line;
  for (std::size_t i = 0; i < shown_.size(); ++i) {
    const auto title = columns_[shown_[i]].title;
    if (widths[i] > 0) append_cell(line, {0, text::width(title), Style::dim}, title, shown_[i], widths[i], text_style);
  }
  end_line(out, line);
  Reader texts(texts_);
  std::size_t i = 0;
  for (const Cell& cell : cells_) {
    const std::string_view text = texts.next(cell.length);
    if (widths[i] > 0) append_cell(line, cell, text, shown_[i], widths[i], text_style);
    if (++i < shown_.size()) continue;
    i = 0;
    end_line(out, line);
    if (out.size() < piece) continue;
    write(out);
    out.clear();
  }
  write(out);
}

}  // namespace guanxi::present
