// The formats of a Table, written row by row as the rows are read.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include <guanxi/present/table.hpp>

namespace guanxi::present {

// A cell that is a text, for long lists: nothing is copied to say it.
struct Field {
  std::string_view value = {};  // empty: not known, null in JSON
  std::string_view text = {};   // in the text table; empty: the value itself
};

class RowWriter;  // one a format

class TableWriter {
 public:
  // `head` says command, items and columns; its rows are not taken. Format: text, json, jsonl, tsv or csv.
  TableWriter(const Table& head, std::string_view format, const TextStyle& text_style);
  ~TableWriter();
  TableWriter(const TableWriter&) = delete;
  TableWriter& operator=(const TableWriter&) = delete;

  void add(std::span<const Field> row);  // one for each column, in their order; copied
  void add(std::span<const Cell> row);   // the same
  std::string take();                    // what can be written so far: nothing of the text table, whose widths may still grow
  std::size_t waiting() const;           // the bytes that take would give
  // The rest, piece by piece, with head's further fields; no row may follow.
  void finish(const std::function<void(std::string_view)>& write);
  std::string finish();

 private:
  std::unique_ptr<RowWriter> writer_;
};

}  // namespace guanxi::present
