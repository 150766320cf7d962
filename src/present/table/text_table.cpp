#include "table/text_table.hpp"

#include <algorithm>
#include <utility>

#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {
namespace {

constexpr std::string_view gap = "  ";
constexpr int comfortable = 16;      // as wide a flexible column stays while others can be spared
constexpr int narrowest_column = 8;  // a flexible column gives way down to this
constexpr int pinched = 5;           // and down to this, before dates and words are cut
constexpr int cut_short = 3;         // any other, when nothing else is left
constexpr std::size_t cut_sign = std::string_view("…").size();
constexpr Style marked_style = Style::accent;
constexpr int unlimited = 1 << 20;
constexpr std::size_t block = std::size_t{64} * 1024;  // bytes of texts
constexpr std::size_t most_cells = 8192;               // and cells, where texts are short

void end_line(std::string& out, std::string& line) {
  while (line.ends_with(' ')) line.pop_back();
  out += line;
  out += '\n';
  line.clear();
}

}  // namespace

TextTable::TextTable(std::span<const Column> columns, const TextStyle& text_style) : columns_(columns), text_style_(text_style) {
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (!columns[c].title.empty()) shown_.push_back(c);
  }
  widths_.resize(shown_.size());
}

void TextTable::add(std::string_view text, Style style, std::span<const Mark> marks) {
  std::string cleaned;
  if (!text::is_line(text)) text = cleaned = text::one_line(text);
  else
    for (const Mark& mark : marks) marked_.push_back({cells_.size(), mark});
  texts_ += text;
  const int width = text::width(text);
  int& widest = widths_[cells_.size() % shown_.size()];
  widest = std::max(widest, width);
  cells_.push_back({static_cast<std::uint32_t>(text.size()), width, style});
}

bool TextTable::full() const { return texts_.size() >= block || cells_.size() >= most_cells; }

namespace {

// What a command takes, and so is of no use when it is cut.
bool is_whole(const Column& column) { return column.key == "handle" || column.key == "id" || column.key == "key" || column.key == "pair"; }

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
bool TextTable::leave_one_out(std::vector<int>& widths) const {
  std::size_t spared = widths.size();
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const int spare = columns_[shown_[i]].spare;
    if (widths[i] > 0 && spare > 0 && (spared == widths.size() || spare >= columns_[shown_[spared]].spare)) spared = i;
  }
  if (spared == widths.size()) return false;
  widths[spared] = 0;
  return true;
}

// The widths that the columns would take; 0 for those that are not shown: those without any text, and those that the heading lacks. Where
// more rows may come, a column without text has its title, for one of them may bring some.
std::vector<int> TextTable::wanted(bool more) const {
  std::vector<int> widths;
  for (std::size_t i = 0; i < shown_.size(); ++i) {
    const bool there = there_ ? (*there_)[i] : more || widths_[i] > 0;
    widths.push_back(there ? std::max(widths_[i], text::width(columns_[shown_[i]].title)) : 0);
  }
  return widths;
}

// Where the terminal is narrow, columns that can be spared are left out. Then the widest cells are cut, at last those of columns that
// usually stay as they are; handles and ids never.
std::vector<int> TextTable::fitted(std::vector<int> widths) const {
  const int width = text_style_.width;
  while (!there_ && line_width(widths, shown_, columns_, comfortable) > width && leave_one_out(widths)) continue;
  int excess = line_width(widths, shown_, columns_, unlimited) - width;
  for (const int least : {narrowest_column, pinched}) {
    excess = take_from_widest(widths, excess, least, [&](std::size_t i) { return columns_[shown_[i]].flexible; });
  }
  take_from_widest(widths, excess, cut_short, [&](std::size_t i) { return !is_whole(columns_[shown_[i]]); });
  return widths;
}

// `uncut`: so many bytes are the text's own, and not the sign that it was cut.
void TextTable::append_marked(std::string& line, std::string_view text, Style style, std::size_t uncut, std::span<const Marked> marked) const {
  std::size_t at = 0;
  for (const auto& [cell, mark] : marked) {
    const std::size_t end = std::min(mark.end, uncut);
    if (mark.begin >= end) break;
    append_styled(line, text.substr(at, mark.begin - at), style, text_style_);
    append_styled(line, text.substr(mark.begin, end - mark.begin), marked_style, text_style_);
    at = end;
  }
  append_styled(line, text.substr(at), style, text_style_);
}

void TextTable::append_cell(std::string& line, const Cell& cell, std::string_view text, std::size_t column, int width, std::span<const Marked> marked) const {
  const bool cut = cell.width > width;
  const std::string shortened = cut ? text::truncate(text, width) : std::string();
  const auto blanks = static_cast<std::size_t>(width - (cut ? text::width(shortened) : cell.width));
  const bool right = columns_[column].align == Align::right;
  if (right) line.append(blanks, ' ');
  const std::string_view laid = cut ? std::string_view(shortened) : text;
  if (marked.empty()) append_styled(line, laid, cell.style, text_style_);
  else append_marked(line, laid, cell.style, cut ? laid.size() - std::min(laid.size(), cut_sign) : laid.size(), marked);
  if (!right) line.append(blanks, ' ');
  line += gap;
}

void TextTable::print_heading(std::string& out, const std::vector<int>& widths) {
  for (std::size_t i = 0; i < shown_.size(); ++i) {
    const auto title = columns_[shown_[i]].title;
    if (widths[i] > 0) append_cell(line_, {0, text::width(title), Style::dim}, title, shown_[i], widths[i], {});
  }
  end_line(out, line_);
  there_.emplace();
  for (const int width : widths) there_->push_back(width > 0);
}

void TextTable::print(std::string& out, bool more) {
  if (cells_.empty()) return;
  const auto widths = fitted(wanted(more));
  if (!there_) print_heading(out, widths);
  std::size_t at = 0, i = 0, mark = 0;
  for (std::size_t c = 0; c < cells_.size(); ++c) {
    const Cell& cell = cells_[c];
    const std::size_t first = mark;
    while (mark < marked_.size() && marked_[mark].cell == c) ++mark;
    const std::span<const Marked> marked(marked_.data() + first, mark - first);
    if (widths[i] > 0) append_cell(line_, cell, std::string_view(texts_).substr(at, cell.length), shown_[i], widths[i], marked);
    at += cell.length;
    if (++i < shown_.size()) continue;
    i = 0;
    end_line(out, line_);
  }
  cells_.clear();
  marked_.clear();
  texts_.clear();
}

}  // namespace guanxi::present
