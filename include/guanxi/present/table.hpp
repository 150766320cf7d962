// A list of like things, and the formats every listing command knows.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/present/style.hpp>
#include <guanxi/present/value.hpp>

namespace guanxi::present {

enum class Align { left, right };

struct Column {
  std::string_view key;         // the JSON field; the heading of TSV and CSV
  std::string_view title = {};  // the heading in text; empty: not in the text table
  Align align = Align::left;
  bool flexible = false;  // gives way (cut with …) when the table is too wide
  int spare = 0;          // before names are cut short, columns are left out, the highest first; 0: it stays
};

// A part of a cell's text that stands out on a terminal with colours, in bytes.
struct Mark {
  std::size_t begin = 0, end = 0;
};

struct Cell {
  Value value = {};
  std::string text = {};  // in the text table; empty: the value itself
  Style style = Style::plain;
  std::vector<Mark> marks = {};  // in `text`, which is one line then; in their order, none reaching into the next
};

struct Table {
  std::string_view command;  // "list": the schema is guanxi.list/1
  std::string_view items;    // "people": the JSON field that holds the list
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows = {};
  Value::Object more = {};  // further fields of the JSON object, behind the list
};

std::string as_text(const Table& table, const TextStyle& text_style);  // nothing at all when there are no rows
std::string as_json(const Table& table);
std::string as_jsonl(const Table& table);
std::string as_tsv(const Table& table);  // tabs, line breaks and backslashes as \t, \n, \\ ; a heading line
std::string as_csv(const Table& table);  // RFC 4180; a cell beginning with = + - @ gets a ' before it, numbers aside

// Its rows as objects, by the columns' keys: for a document that holds more than the one list.
Value::Array objects_of(const Table& table);

// {"schema": "guanxi.<command>/1", …} on one line.
std::string as_document(std::string_view command, Value::Object fields);

}  // namespace guanxi::present
