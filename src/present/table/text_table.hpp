// The table that people see: columns as wide as their widest cell, cut where the terminal is narrower.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/present/table.hpp>

namespace guanxi::present {

// Rows are kept until they fill a block, and a block is laid out as a whole: so the first line of a long list comes soon, and no more than a
// block is in memory. The first block says which columns there are. Later ones make them wider where a cell needs it, never narrower.
class TextTable {
 public:
  // Only the columns with a title are shown, and of them those with any text.
  TextTable(std::span<const Column> columns, const TextStyle& text_style);

  const std::vector<std::size_t>& shown() const { return shown_; }  // the columns that a row has cells for
  // The next cell, row by row; copied. Marks in a text that is not one line are passed over.
  void add(std::string_view text, Style style, std::span<const Mark> marks = {});
  bool full() const;  // a block of whole rows is complete
  // Puts the block behind `out`, in whole lines, and begins the next; nothing at all when there are no rows. more: rows may follow.
  void print(std::string& out, bool more);

 private:
  struct Cell {
    std::uint32_t length;
    int width;
    Style style;
  };
  struct Marked {
    std::size_t cell;
    Mark mark;
  };
  std::vector<int> wanted(bool more) const;
  std::vector<int> fitted(std::vector<int> widths) const;
  bool leave_one_out(std::vector<int>& widths) const;
  void append_cell(std::string& line, const Cell& cell, std::string_view text, std::size_t column, int width, std::span<const Marked> marked) const;
  void append_marked(std::string& line, std::string_view text, Style style, std::size_t uncut, std::span<const Marked> marked) const;
  void print_heading(std::string& out, const std::vector<int>& widths);

  std::span<const Column> columns_;
  TextStyle text_style_;
  std::vector<std::size_t> shown_;
  std::vector<int> widths_;                      // of the widest cell of each column shown; 0: no text so far
  std::optional<std::vector<bool>> there_ = {};  // which of them the heading has, once it is printed
  std::vector<Cell> cells_;                      // of this block
  std::vector<Marked> marked_;                   // parts of them
  std::string texts_;                            // theirs, one behind the other
  std::string line_;
};

}  // namespace guanxi::present
