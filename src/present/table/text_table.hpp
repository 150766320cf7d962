// The table that people see: columns as wide as their widest cell, cut where the terminal is narrower.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/present/table.hpp>

namespace guanxi::present {

class TextTable {
 public:
  // Only the columns with a title are shown, and of them those with any text.
  explicit TextTable(std::span<const Column> columns);

  const std::vector<std::size_t>& shown() const { return shown_; }  // the columns that a row has cells for
  void add(std::string_view text, Style style);                     // the next cell, row by row; copied
  // Hands over the table piece by piece, in whole lines; nothing at all when there are no rows.
  void print(const TextStyle& text_style, const std::function<void(std::string_view)>& write) const;

 private:
  struct Cell {
    std::uint32_t length;
    int width;
    Style style;
  };
  void keep(std::string_view text);
  std::vector<int> fitted(int width) const;
  bool leave_one_out(std::vector<int>& fitted) const;
  void append_cell(std::string& line, const Cell& cell, std::string_view text, std::size_t column, int width, const TextStyle& text_style) const;

  std::span<const Column> columns_;
  std::vector<std::size_t> shown_;
  std::vector<int> widths_;  // of the widest cell of each column shown; 0: no text so far
  // Of a long list both grow to megabytes. They grow by pieces, for what is touched for the first time is what costs.
  std::deque<Cell> cells_;
  std::vector<std::string> texts_;  // the cells' texts in their order; none goes over the end of a piece
};

}  // namespace guanxi::present
