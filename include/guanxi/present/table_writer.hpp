// The formats of a Table, written row by row as the rows are read.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include <guanxi/present/table.hpp>

namespace guanxi::present {

// A cell for long lists: nothing is copied to say it.
struct Field {
  enum class As { text, known, texts, bare };

  std::string_view value = {};  // empty: not known, null in JSON
  std::string_view text = {};   // in the text table; empty: the value itself
  Style style = Style::plain;
  As as = As::text;                         // known: "" in JSON where it is empty; texts: `items` instead; bare: without quotes (true, 12)
  std::span<const std::string> items = {};  // a list in JSON, joined by ", " elsewhere
};

class RowWriter;  // one a format

class TableWriter {
 public:
  // `head` says command, items and columns; its rows are not taken. Format: text, json, jsonl, tsv, csv, or ids: the row's
  // id, or the handle where rows have none, a line each.
  TableWriter(const Table& head, std::string_view format, const TextStyle& text_style);
  ~TableWriter();
  TableWriter(const TableWriter&) = delete;
  TableWriter& operator=(const TableWriter&) = delete;

  void add(std::span<const Field> row);  // one for each column, in their order; copied
  void add(std::span<const Cell> row);   // the same
  std::string take();                    // what can be written so far: the text table's lines come in blocks, for their widths
  std::size_t waiting() const;           // the bytes that take would give
  std::string finish();                  // the rest, with head's further fields; no row may follow

 private:
  std::unique_ptr<RowWriter> writer_;
};

}  // namespace guanxi::present
