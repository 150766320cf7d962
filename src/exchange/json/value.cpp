#include "json/value.hpp"

#include <guanxi/base/ascii.hpp>

namespace guanxi::exchange::json {

const Value& Value::operator[](std::string_view key) const {
  static const Value none;
  for (std::size_t at = keys.size(); at-- > 0;) {
    if (keys[at] == key) return items[at];
  }
  return none;
}

const std::vector<Value>& Value::list() const {
  static const std::vector<Value> none;
  return kind == Kind::list ? items : none;
}

std::optional<std::int64_t> Value::whole_number() const {
  if (kind != Kind::number && kind != Kind::text) return std::nullopt;
  return guanxi::whole_number<std::int64_t>(text);
}

}  // namespace guanxi::exchange::json
