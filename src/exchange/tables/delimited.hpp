// Comma-separated text (RFC 4180) as rows, read piece by piece.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "tables/rows.hpp"

namespace guanxi::exchange::tables {

// What no real table has more of.
inline constexpr std::size_t most_columns = 16'384;           // as many as a spreadsheet has
inline constexpr std::size_t longest_row = 10 * 1024 * 1024;  // bytes

// CRLF, LF and CR end a row outside of quotes; within them they are text, CRLF as LF. A quote within a cell that does not begin with one is
// text, and so is what stands behind a closing one. NUL bytes are left out. A blank line is a row of one empty cell.
class Delimited final : public Rows {
 public:
  // The input gives UTF-8 and stands anywhere; it is read from its first byte.
  Delimited(std::unique_ptr<Input> input, char delimiter) : input_(std::move(input)), delimiter_(delimiter) {}

  Result<const std::vector<std::string>*> next() override;
  int line() const override { return row_line_; }
  std::string_view part() const override { return {}; }

  // Cells so far that go on behind their closing quote: with the right delimiter there are few or none.
  int misquoted() const { return misquoted_; }

 private:
  enum class State { begin, plain, quoted, closed };

  Result<bool> fill();  // whether there are more bytes
  Result<bool> take_row();
  void begin_row();
  std::string& cell() { return cells_[count_ - 1]; }
  void add_cell();
  void take(char c);
  void take_plain(char c);
  void end_line(char c);
  void append_run(State state);
  Result<void> check() const;

  std::unique_ptr<Input> input_;
  char delimiter_;
  std::string_view piece_ = {};
  std::size_t at_ = 0;
  bool begun_ = false;
  std::vector<std::string> cells_ = {};
  std::size_t count_ = 0;  // of the cells of this row
  std::size_t bytes_ = 0;  // of the cells of this row that are whole
  State state_ = State::begin;
  bool row_ended_ = false;
  bool after_return_ = false;  // a line feed that follows belongs to it
  int line_ = 1;
  int row_line_ = 0;
  int quote_line_ = 0;
  int misquoted_ = 0;
};

// A line "sep=;" that spreadsheets put before a table for each other.
bool says_delimiter(const std::vector<std::string>& row);

}  // namespace guanxi::exchange::tables
