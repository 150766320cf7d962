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
  virtual void end() {}  // puts the rest behind `out`

  std::string out;
};

namespace {

std::string_view joined(std::span<const std::string> items, std::string& room) {
  if (items.size() == 1) return items.front();
  room.clear();
  for (const auto& item : items) {
    if (!room.empty()) room += ", ";
    room += item;
  }
  return room;
}

// What a cell of either sort is in each format; `room` is for a text that is made to say it.
std::string_view plain(const Field& field, std::string& room) { return field.as == Field::As::texts ? joined(field.items, room) : field.value; }
std::string_view plain(const Cell& cell, std::string& room) { return room = to_cell(cell.value); }
std::string_view shown(const Field& field, std::string& room) { return field.text.empty() ? plain(field, room) : field.text; }
std::string_view shown(const Cell& cell, std::string& room) { return cell.text.empty() ? plain(cell, room) : cell.text; }

std::span<const Mark> marks(const Field&) { return {}; }
std::span<const Mark> marks(const Cell& cell) { return cell.marks; }

void append_texts(std::string& out, std::span<const std::string> texts) {
  out += '[';
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) out += ',';
    append_json(out, texts[i]);
  }
  out += ']';
}

void append_value(std::string& out, const Field& field) {
  if (field.as == Field::As::texts) append_texts(out, field.items);
  else if (field.value.empty() && field.as != Field::As::known) out += "null";
  else if (field.as == Field::As::bare) out += field.value;
  else append_json(out, field.value);
}
void append_value(std::string& out, const Cell& cell) { out += to_json(cell.value); }

// A format says once how it puts a row, whatever its cells are.
template <typename Format>
struct Writer : RowWriter {
  void add(std::span<const Field> row) override { static_cast<Format*>(this)->append(row); }
  void add(std::span<const Cell> row) override { static_cast<Format*>(this)->append(row); }

  std::string room;
};

struct Text final : Writer<Text> {
  Text(const Table& head, const TextStyle& text_style) : columns(head.columns), table(columns, text_style) {}

  // A block is printed when a row follows it: only then it is known that more of them come.
  void append(const auto& row) {
    if (table.full()) table.print(out, true);
    for (const std::size_t c : table.shown()) table.add(shown(row[c], room), row[c].style, marks(row[c]));
  }
  void end() override { table.print(out, false); }

  std::vector<Column> columns;
  TextTable table;
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
      append_cell(out, plain(row[c], room));
    }
    out += line_end;
  }

  char separator;
  std::string_view line_end;
  Append append_cell;
};

struct JsonLines final : Writer<JsonLines> {
  // `lines`: an object a line, and nothing around them.
  JsonLines(const Table& head, bool lines_) : lines(lines_) {
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
  void end() override {
    if (!lines) out += "]" + more + "}\n";
  }

  bool lines;
  bool any = false;
  std::vector<std::string> names = {};  // of the fields, with what stands before and behind them
  std::string more = {};
};

// The one column by which other commands name the row.
struct Ids final : Writer<Ids> {
  explicit Ids(const Table& head) {
    for (const std::string_view key : {"handle", "id"}) {
      for (std::size_t c = 0; c < head.columns.size(); ++c)
        if (head.columns[c].key == key) column = c;
    }
  }

  void append(const auto& row) {
    append_tsv(out, plain(row[column], room));
    out += '\n';
  }

  std::size_t column = 0;
  std::string room = {};
};

std::unique_ptr<RowWriter> writer_for(const Table& head, std::string_view format, const TextStyle& text_style) {
  if (format == "json") return std::make_unique<JsonLines>(head, false);
  if (format == "jsonl") return std::make_unique<JsonLines>(head, true);
  if (format == "tsv") return std::make_unique<Separated>(head, '\t', "\n", append_tsv);
  if (format == "ids") return std::make_unique<Ids>(head);
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

std::string TableWriter::finish() {
  writer_->end();
  return take();
}

}  // namespace guanxi::present
