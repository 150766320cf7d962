#include <guanxi/present/listing.hpp>

#include "cells.hpp"
#include "text_table.hpp"

namespace guanxi::present {

std::string as_text(const Listing& listing, const Look& look) {
  TextTable table(listing.columns);
  for (const auto& row : listing.rows) {
    for (const std::size_t c : table.shown()) table.add(row[c].text.empty() ? to_cell(row[c].value) : row[c].text, row[c].style);
  }
  return table.print(look);
}

namespace {

Value::Object object_of(const Listing& listing, const std::vector<Cell>& row) {
  Value::Object object;
  for (std::size_t c = 0; c < listing.columns.size(); ++c) object.emplace_back(listing.columns[c].key, row[c].value);
  return object;
}

std::string separated(const Listing& listing, char separator, std::string_view line_end, void (*put)(std::string&, std::string_view)) {
  std::string out;
  for (std::size_t c = 0; c < listing.columns.size(); ++c) {
    if (c) out += separator;
    out += listing.columns[c].key;
  }
  out += line_end;
  for (const auto& row : listing.rows) {
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (c) out += separator;
      put(out, to_cell(row[c].value));
    }
    out += line_end;
  }
  return out;
}

}  // namespace

std::string as_document(std::string_view command, Value::Object fields) {
  Value::Object object{{"schema", "guanxi." + std::string(command) + "/1"}};
  std::move(fields.begin(), fields.end(), std::back_inserter(object));
  return to_json(object) + "\n";
}

std::string as_json(const Listing& listing) {
  Value::Array items;
  for (const auto& row : listing.rows) items.emplace_back(object_of(listing, row));
  Value::Object fields{{std::string(listing.items), std::move(items)}};
  fields.insert(fields.end(), listing.more.begin(), listing.more.end());
  return as_document(listing.command, std::move(fields));
}

std::string as_jsonl(const Listing& listing) {
  std::string out;
  for (const auto& row : listing.rows) out += to_json(object_of(listing, row)) + "\n";
  return out;
}

std::string as_tsv(const Listing& listing) { return separated(listing, '\t', "\n", put_tsv); }
std::string as_csv(const Listing& listing) { return separated(listing, ',', csv_line_end, put_csv); }

}  // namespace guanxi::present
