#include <guanxi/present/table.hpp>

#include <guanxi/present/table_writer.hpp>

namespace guanxi::present {
namespace {

std::string written(const Table& table, std::string_view format, const TextStyle& text_style = {}) {
  TableWriter writer(table, format, text_style);
  for (const auto& row : table.rows) writer.add(row);
  return writer.finish();
}

}  // namespace

Value::Array objects_of(const Table& table) {
  Value::Array objects;
  for (const auto& row : table.rows) {
    Value::Object object;
    for (std::size_t c = 0; c < row.size(); ++c) object.emplace_back(table.columns[c].key, row[c].value);
    objects.emplace_back(std::move(object));
  }
  return objects;
}

std::string as_document(std::string_view command, Value::Object fields) {
  Value::Object object{{"schema", "guanxi." + std::string(command) + "/1"}};
  std::move(fields.begin(), fields.end(), std::back_inserter(object));
  return to_json(object) + "\n";
}

std::string as_text(const Table& table, const TextStyle& text_style) { return written(table, "text", text_style); }
std::string as_json(const Table& table) { return written(table, "json"); }
std::string as_jsonl(const Table& table) { return written(table, "jsonl"); }
std::string as_tsv(const Table& table) { return written(table, "tsv"); }
std::string as_csv(const Table& table) { return written(table, "csv"); }

}  // namespace guanxi::present
