#include <guanxi/present/table_writer.hpp>

#include <utility>

#include "table/cells.hpp"
#include "table/text_table.hpp"

namespace guanxi::present {

class RowWriter {
 public:
  virtual ~RowWriter() = default;
  virtual void add(std::span<const Field> row) = 0;
  virtual void add(std::span<const Cell> row) = 0;
  virtual void end(const std::function<void(std::string_view)>& write) { write(out); }

  std::string out;
};

namespace {

// What a cell of either sort is in each format.
std::string_view plain(const Field& field) { return field.value; }
std::string plain(const Cell& cell) { return to_cell(cell.value); }
std::string_view shown(const Field& field) { return field.text.empty() ? field.value : field.text; }
std::string shown(const Cell& cell) { return cell.text.empty() ? to_cell(cell.value) : cell.text; }
Style style(const Field&) { return Style::plain; }
Style style(const Cell& cell) { return cell.style; }
void append_value(std::string& out, const Field& field) {
  if (field.value.empty()) out += "null";
  else append_json(out, field.value);
}
void append_value(std::string& out, const Cell& cell) { out += to_json(cell.value); }

// A format says once how it puts a row, whatever its cells are.
template <typename Format>
struct Writer : RowWriter {
  void add(std::span<const Field> row) override { static_cast<Format*>(this)->append(row); }
  void add(std::span<const Cell> row) override { static_cast<Format*>(this)->append(row); }
};

struct Text final : Writer<Text> {
  Text(const Table& head, const TextStyle& text_style_) : columns(head.columns), table(columns), text_style(text_style_) {}

  void append(const auto& row) {
    for (const std::size_t c : table.shown()) table.add(shown(row[c]), style(row[c]));
  }
  void end(const std::function<void(std::string_view)>& take) override { table.print(text_style, take); }

  std::vector<Column> columns;
  TextTable table;
  TextStyle text_style;
};

struct Separated final : Writer<Separated> {
  using Append = void (*)(std::string&, std::string_view);

  Separated(const Table& head, char separator_, std::string_view line_end_, Append append_cell_)
      : separator(separator_), line_end(line_end_), append_cell(append_cell_) {
    for (const Column& column : head.columns) {
      if (!out.empty()) out += separator;
      out += column.key;
    }
    out += line_end;
  }

  void append(const auto& row) {
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (c) out += separator;
      append_cell(out, plain(row[c]));
    }
    out += line_end;
  }

  char separator;
  std::string_view line_end;
  Append append_cell;
};

struct Json final : Writer<Json> {
  // `lines`: an object a line, and nothing around them.
  Json(const Table& head, bool lines_) : lines(lines_) {
    for (const Column& column : head.columns) {
      std::string& name = names.emplace_back(names.empty() ? "{" : ",");
      append_json(name, column.key);
      name += ':';
    }
    if (lines) return;
    out = "{\"schema\":\"guanxi." + std::string(head.command) + "/1\",";
    append_json(out, head.items);
    out += ":[";
    for (const auto& [key, value] : head.more) {
      append_json(more += ',', key);
      more += ':' + to_json(value);
    }
  }

  void append(const auto& row) {
    if (!lines && any) out += ',';
    any = true;
    for (std::size_t c = 0; c < row.size(); ++c) {
      out += names[c];
      append_value(out, row[c]);
    }
    out += lines ? "}\n" : "}";
  }
  void end(const std::function<void(std::string_view)>& take) override {
    if (!lines) out += "]" + more + "}\n";
    take(out);
  }

  bool lines;
  bool any = false;
  std::vector<std::string> names = {};  // of the fields, with what stands before and behind them
  std::string more = {};
};

std::unique_ptr<RowWriter> writer_for(const Table& head, std::string_view format, const TextStyle& text_style) {
  if (format == "json") return std::make_unique<Json>(head, false);
  if (format == "jsonl") return std::make_unique<Json>(head, true);
  if (format == "tsv") return std::make_unique<Separated>(head, '\t', "\n", append_tsv);
  if (format == "csv") return std::make_unique<Separated>(head, ',', csv_line_end, append_csv);
  return std::make_unique<Text>(head, text_style);
}

}  // namespace

TableWriter::TableWriter(const Table& head, std::string_view format, const TextStyle& text_style) : writer_(writer_for(head, format, text_style)) {}
TableWriter::~TableWriter() = default;

void TableWriter::add(std::span<const Field> row) { writer_->add(row); }
void TableWriter::add(std::span<const Cell> row) { writer_->add(row); }

std::string TableWriter::take() { return std::exchange(writer_->out, {}); }

std::size_t TableWriter::waiting() const { return writer_->out.size(); }

void TableWriter::finish(const std::function<void(std::string_view)>& write) { writer_->end(write); }

std::string TableWriter::finish() {
  std::string rest;
  finish([&](std::string_view piece) { rest += piece; });
  return rest;
}

}  // namespace guanxi::present
