#include <guanxi/cli/arrangement.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/nearest.hpp>

namespace guanxi::cli {

using present::Cell;
using present::Column;
using present::Field;
using present::Table;
using present::Value;

namespace {

std::size_t index_of(const Table& head, std::string_view key) {
  std::size_t at = 0;
  while (at < head.columns.size() && head.columns[at].key != key) ++at;
  return at;
}

Result<void> check_column(const Table& head, std::string_view key) {
  if (index_of(head, key) < head.columns.size()) return {};
  std::vector<std::string_view> keys;
  for (const Column& column : head.columns) keys.push_back(column.key);
  const auto near = text::nearest(key, keys);
  const std::string all = ascii::joined(keys, ", ");
  return usage_error(
      message("{command} has no column '{key}'", "command"_is = head.command, "key"_is = key),
      near ? message("did you mean {near}? there are: {columns}", "near"_is = *near, "columns"_is = all) : message("there are: {columns}", "columns"_is = all));
}

// A field's value as what it is in JSON.
Value value_of(const Field& field) {
  switch (field.as) {
    case Field::As::known: return std::string(field.value);
    case Field::As::texts: return Value::strings({field.items.begin(), field.items.end()});
    case Field::As::bare:
      if (field.value == "true" || field.value == "false") return field.value == "true";
      if (const auto whole = whole_number<std::int64_t>(field.value)) return *whole;
      break;
    case Field::As::text: break;
  }
  return Value::known(field.value);
}

bool unknown(const Value& value) { return std::holds_alternative<std::monostate>(value.content()); }

std::optional<double> number(const Value& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value.content())) return static_cast<double>(*whole);
  if (const auto* real = std::get_if<double>(&value.content())) return *real;
  return std::nullopt;
}

// -1, 0, 1. Numbers by size, texts without their case.
int compared(const Value& one, const Value& other) {
  const auto a = number(one), b = number(other);
  if (a && b) return *a < *b ? -1 : *a > *b ? 1 : 0;
  const std::string x = ascii::lower(to_cell(one)), y = ascii::lower(to_cell(other));
  return x < y ? -1 : x > y ? 1 : 0;
}

}  // namespace

Result<Arrangement> Arrangement::make(const Args& args, const Table& head, int limit_unasked) {
  Arrangement made;
  made.sort_ = args.get("sort");
  made.reverse_ = args.has("reverse");
  made.limit_ = args.number("limit").value_or(limit_unasked);
  for (const std::string& given : args.all("columns")) {
    for (const auto key : ascii::split_trimmed(given, ',')) made.columns_.emplace_back(key);
  }
  if (args.has("sort")) TRY(check_column(head, made.sort_));
  for (const std::string& key : made.columns_) TRY(check_column(head, key));
  return made;
}

void Arrangement::rows_are_arranged() {
  sort_.clear();
  reverse_ = false;
  limit_ = -1;
}

// The format of ids looks for its column itself.
std::vector<std::size_t> Arrangement::chosen_columns(const Env& env, const Table& head) const {
  std::vector<std::size_t> chosen;
  if (env.format() == "ids") return chosen;
  for (const std::string& key : columns_) chosen.push_back(index_of(head, key));
  return chosen;
}

// A column that was asked for by name stays, and has a heading.
Table Arrangement::chosen_head(const Env& env, const Table& head) const {
  Table table{.command = head.command, .items = head.items, .columns = head.columns, .more = head.more};
  const auto chosen = chosen_columns(env, head);
  if (chosen.empty()) return table;
  table.columns.clear();
  for (const std::size_t at : chosen) {
    Column column = head.columns[at];
    if (column.title.empty()) column.title = column.key;
    column.spare = 0;
    table.columns.push_back(column);
  }
  return table;
}

void Arrangement::print(Env& env, const Table& table) const {
  print_cells(env, table, [&](const TakeCells& take) {
    for (const auto& row : table.rows) {
      if (!take(row)) return;
    }
  });
}

void Arrangement::print_rows(Env& env, const Table& head, const std::function<void(const TakeRow&)>& fill) const {
  if (!keeps_order()) {
    std::vector<std::vector<Cell>> rows;
    fill([&](std::span<const Field> row) {
      auto& cells = rows.emplace_back();
      for (const Field& field : row) cells.push_back({.value = value_of(field), .text = std::string(field.text), .style = field.style});
      return true;
    });
    return print_gathered(env, head, std::move(rows));
  }
  const auto chosen = chosen_columns(env, head);
  cli::print_rows(env, chosen_head(env, head), [&](const TakeRow& take) {
    int left = limit_;
    std::vector<Field> part(chosen.size());
    fill([&](std::span<const Field> row) {
      if (left == 0) return false;
      if (left > 0) --left;
      for (std::size_t i = 0; i < chosen.size(); ++i) part[i] = row[chosen[i]];
      return take(chosen.empty() ? row : std::span<const Field>(part)) && left != 0;
    });
  });
}

void Arrangement::print_cells(Env& env, const Table& head, const std::function<void(const TakeCells&)>& fill) const {
  if (!keeps_order()) {
    std::vector<std::vector<Cell>> rows;
    fill([&](std::span<const Cell> row) {
      rows.emplace_back(row.begin(), row.end());
      return true;
    });
    return print_gathered(env, head, std::move(rows));
  }
  const auto chosen = chosen_columns(env, head);
  cli::print_cells(env, chosen_head(env, head), [&](const TakeCells& take) {
    int left = limit_;
    std::vector<Cell> part(chosen.size());
    fill([&](std::span<const Cell> row) {
      if (left == 0) return false;
      if (left > 0) --left;
      for (std::size_t i = 0; i < chosen.size(); ++i) part[i] = row[chosen[i]];
      return take(chosen.empty() ? row : std::span<const Cell>(part)) && left != 0;
    });
  });
}

// What is not known comes last, in either order.
void Arrangement::print_gathered(Env& env, const Table& head, std::vector<std::vector<Cell>> rows) const {
  if (sort_.empty()) {
    std::reverse(rows.begin(), rows.end());
  } else {
    const std::size_t by = index_of(head, sort_);
    std::stable_sort(rows.begin(), rows.end(), [&](const auto& one, const auto& other) {
      const Value &a = one[by].value, &b = other[by].value;
      if (unknown(a) || unknown(b)) return !unknown(a) && unknown(b);
      return reverse_ ? compared(a, b) > 0 : compared(a, b) < 0;
    });
  }
  Arrangement in_order = *this;
  in_order.sort_.clear();
  in_order.reverse_ = false;
  in_order.print_cells(env, head, [&](const TakeCells& take) {
    for (const auto& row : rows) {
      if (!take(row)) return;
    }
  });
}

}  // namespace guanxi::cli
