// What a command has to say, before it becomes text: a tree of plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/words.hpp>

namespace guanxi::present {

class Value {
 public:
  using Array = std::vector<Value>;
  using Object = std::vector<std::pair<std::string, Value>>;  // in the order in which it is written

  Value() = default;  // null: not known
  Value(bool truth) : content_(truth) {}
  Value(int number) : content_(std::int64_t{number}) {}
  Value(std::int64_t number) : content_(number) {}
  Value(double number) : content_(number) {}
  Value(std::string text) : content_(std::move(text)) {}
  Value(std::string_view text) : content_(std::string(text)) {}
  Value(const char* text) : content_(std::string(text)) {}
  Value(calendar::Date day) : content_(calendar::iso(day)) {}
  Value(Array array) : content_(std::move(array)) {}
  Value(Object object) : content_(std::move(object)) {}
  template <class T>
  Value(const std::optional<T>& value) {
    if (value) *this = Value(*value);
  }
  template <domain::Worded E>
  Value(E value) : Value(known(domain::word_of(value))) {}
  static Value strings(const std::vector<std::string>& texts) { return Array(texts.begin(), texts.end()); }
  // Unknown text is null in JSON.
  static Value known(std::string_view text) { return text.empty() ? Value() : Value(text); }

  const auto& content() const { return content_; }

 private:
  std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object> content_;
};

// One line of JSON, UTF-8; malformed UTF-8 becomes U+FFFD. `pretty` spreads it over lines, indented by 2.
std::string to_json(const Value& value, bool pretty = false);
// As a cell of TSV or CSV: text as it is, null empty, arrays joined by ", ".
std::string to_cell(const Value& value);

}  // namespace guanxi::present
