#include <guanxi/present/rows.hpp>

#include <utility>

#include "cells.hpp"
#include "text_table.hpp"

namespace guanxi::present {

class RowWriter {
 public:
  virtual ~RowWriter() = default;
  virtual void add(std::span<const Field> row) = 0;
  virtual void end() {}

  std::string out;
};

namespace {

struct Text final : RowWriter {
  Text(const Listing& head, const Look& look_) : columns(head.columns), table(columns), look(look_) {}

  void add(std::span<const Field> row) override {
    for (const std::size_t c : table.shown()) table.add(row[c].text.empty() ? row[c].value : row[c].text, Style::plain);
  }
  void end() override { out = table.print(look); }

  std::vector<Column> columns;
  TextTable table;
  Look look;
};

struct Separated final : RowWriter {
  using Put = void (*)(std::string&, std::string_view);

  Separated(const Listing& head, char separator_, std::string_view line_end_, Put put_)
      : separator(separator_), line_end(line_end_), put(put_) {
    for (const Column& column : head.columns) {
      if (!out.empty()) out += separator;
      out += column.key;
    }
    out += line_end;
  }

  void add(std::span<const Field> row) override {
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (c) out += separator;
      put(out, row[c].value);
    }
    out += line_end;
  }

  char separator;
  std::string_view line_end;
  Put put;
};

struct Json final : RowWriter {
  // An empty `items`: one object a line.
  Json(const Listing& head, std::string_view items) : lines(items.empty()) {
    for (const Column& column : head.columns) {
      std::string& name = names.emplace_back(names.empty() ? "{" : ",");
      put_json(name, column.key);
      name += ':';
    }
    if (lines) return;
    out = "{\"schema\":\"guanxi." + std::string(head.command) + "/1\",";
    put_json(out, items);
    out += ":[";
  }

  void add(std::span<const Field> row) override {
    if (!lines && any) out += ',';
    any = true;
    for (std::size_t c = 0; c < row.size(); ++c) {
      out += names[c];
      if (row[c].value.empty()) out += "null";
      else put_json(out, row[c].value);
    }
    out += lines ? "}\n" : "}";
  }
  void end() override { out += lines ? "" : "]}\n"; }

  bool lines;
  bool any = false;
  std::vector<std::string> names;  // of the fields, with what stands before and behind them
};

std::unique_ptr<RowWriter> writer_for(const Listing& head, std::string_view format, const Look& look) {
  if (format == "json") return std::make_unique<Json>(head, head.items);
  if (format == "jsonl") return std::make_unique<Json>(head, "");
  if (format == "tsv") return std::make_unique<Separated>(head, '\t', "\n", put_tsv);
  if (format == "csv") return std::make_unique<Separated>(head, ',', csv_line_end, put_csv);
  return std::make_unique<Text>(head, look);
}

}  // namespace

Rows::Rows(const Listing& head, std::string_view format, const Look& look) : writer_(writer_for(head, format, look)) {}
Rows::~Rows() = default;

void Rows::add(std::span<const Field> row) { writer_->add(row); }

std::string Rows::take() { return std::exchange(writer_->out, {}); }

std::size_t Rows::waiting() const { return writer_->out.size(); }

std::string Rows::finish() {
  writer_->end();
  return take();
}

}  // namespace guanxi::present
