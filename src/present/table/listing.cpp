#include <guanxi/present/listing.hpp>

#include <guanxi/present/rows.hpp>

namespace guanxi::present {
namespace {

std::string written(const Listing& listing, std::string_view format, const Look& look = {}) {
  Rows rows(listing, format, look);
  for (const auto& row : listing.rows) rows.add(row);
  return rows.finish();
}

}  // namespace

Value::Array objects_of(const Listing& listing) {
  Value::Array objects;
  for (const auto& row : listing.rows) {
    Value::Object object;
    for (std::size_t c = 0; c < row.size(); ++c) object.emplace_back(listing.columns[c].key, row[c].value);
    objects.emplace_back(std::move(object));
  }
  return objects;
}

std::string as_document(std::string_view command, Value::Object fields) {
  Value::Object object{{"schema", "guanxi." + std::string(command) + "/1"}};
  std::move(fields.begin(), fields.end(), std::back_inserter(object));
  return to_json(object) + "\n";
}

std::string as_text(const Listing& listing, const Look& look) { return written(listing, "text", look); }
std::string as_json(const Listing& listing) { return written(listing, "json"); }
std::string as_jsonl(const Listing& listing) { return written(listing, "jsonl"); }
std::string as_tsv(const Listing& listing) { return written(listing, "tsv"); }
std::string as_csv(const Listing& listing) { return written(listing, "csv"); }

}  // namespace guanxi::present
