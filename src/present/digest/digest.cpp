// The formats that programs read: an item a row, each in the same fields.
#include <guanxi/present/digest.hpp>

#include <guanxi/present/table.hpp>

#include "digest/view.hpp"

namespace guanxi::present {
namespace {

Table table_of(const Digest& digest) {
  Table table{.command = "remind",
              .items = "items",
              .columns = {{.key = "id"},
                          {.key = "kind"},
                          {.key = "who"},
                          {.key = "org"},
                          {.key = "date"},
                          {.key = "due_in_days"},
                          {.key = "title"},
                          {.key = "why"},
                          {.key = "suggestion"},
                          {.key = "sensitive"},
                          {.key = "name"}}};
  for (const DigestItem& item : digest.items) {
    table.rows.push_back({{item.id},
                          {item.kind},
                          {item.who},
                          {Value::known(item.organisation)},
                          {item.date},
                          {due_in(digest, item)},
                          {Value::known(item.title)},
                          {Value::known(item.why)},
                          {Value::known(item.suggestion)},
                          {item.sensitive},
                          {item.name}});
  }
  return table;
}

}  // namespace

std::string as_json(const Digest& digest) {
  return as_document("remind", {{"date", digest.date},
                                {"until", digest.until},
                                {"items", objects_of(table_of(digest))},
                                {"more", digest.left_out < 0 ? Value() : Value(digest.left_out)}});
}

std::string as_jsonl(const Digest& digest) { return as_jsonl(table_of(digest)); }
std::string as_tsv(const Digest& digest) { return digest.items.empty() ? std::string() : as_tsv(table_of(digest)); }
std::string as_ids(const Digest& digest) {
  std::string ids;
  for (const DigestItem& item : digest.items) ids += item.id + "\n";
  return ids;
}
std::string as_csv(const Digest& digest) { return digest.items.empty() ? std::string() : as_csv(table_of(digest)); }

}  // namespace guanxi::present
