// A value of JSON, as a tree: of a record that fits into memory.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guanxi::exchange::json {

struct Value {
  enum class Kind { null, boolean, number, text, list, object };

  Kind kind = Kind::null;
  std::string text = {};               // a text in UTF-8, the digits of a number, "true" or "false"; else empty
  std::vector<Value> items = {};       // of a list; of an object, a value for each key
  std::vector<std::string> keys = {};  // of an object
  int line = 0;                        // where it begins, from 1

  bool is_object() const { return kind == Kind::object; }
  bool is_true() const { return kind == Kind::boolean && text == "true"; }
  // What stands under the key; a null where there is none, or where this is no object. Of two of one key the last holds.
  const Value& operator[](std::string_view key) const;
  // The list's values; none where this is no list.
  const std::vector<Value>& list() const;
  std::optional<std::int64_t> whole_number() const;  // of digits as a text, too
};

}  // namespace guanxi::exchange::json
