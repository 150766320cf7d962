// Long lists of texts, written row by row as they are read: the formats of a Listing without a value for each cell.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include <guanxi/present/listing.hpp>

namespace guanxi::present {

// One cell.
struct Field {
  std::string_view value = {};  // empty: not known, null in JSON
  std::string_view text = {};   // in the text table; empty: the value itself
};

class RowWriter;  // one a format

class Rows {
 public:
  // `head` says command, items and columns; of its rows and further fields nothing is taken. Format: text, json, jsonl,
  // tsv or csv.
  Rows(const Listing& head, std::string_view format, const Look& look);
  ~Rows();
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;

  void add(std::span<const Field> row);  // a field for each column, in their order; copied
  std::string take();                    // what can be written so far: nothing of the text table, whose widths may still grow
  std::size_t waiting() const;           // the bytes that take would give
  std::string finish();                  // the rest; no row may follow

 private:
  std::unique_ptr<RowWriter> writer_;
};

}  // namespace guanxi::present
