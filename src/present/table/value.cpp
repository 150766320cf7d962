#include <guanxi/present/value.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "format/late_control.hpp"

namespace guanxi::present {
namespace {

using Json = nlohmann::ordered_json;

Json to_tree(const Value& value);

struct Convert {
  Json operator()(std::monostate) const { return nullptr; }
  Json operator()(bool truth) const { return truth; }
  Json operator()(std::int64_t number) const { return number; }
  Json operator()(double number) const { return number; }
  Json operator()(const std::string& text) const { return text; }
  Json operator()(const Value::Array& array) const {
    Json out = Json::array();
    for (const Value& item : array) out.push_back(to_tree(item));
    return out;
  }
  Json operator()(const Value::Object& object) const {
    Json out = Json::object();
    for (const auto& [key, item] : object) out[key] = to_tree(item);
    return out;
  }
};

Json to_tree(const Value& value) { return std::visit(Convert{}, value.content()); }

struct CellText {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(bool truth) const { return truth ? "true" : "false"; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(double number) const { return fmt::format("{}", number); }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const Value::Array& array) const {
    std::string out;
    for (const Value& item : array) {
      if (!out.empty()) out += ", ";
      out += to_cell(item);
    }
    return out;
  }
  std::string operator()(const Value::Object& object) const { return to_json(Value(object)); }
};

}  // namespace

// The library leaves DEL and C1 as they are, on which terminals act as on ESC.
std::string to_json(const Value& value, bool pretty) {
  std::string json = to_tree(value).dump(pretty ? 2 : -1, ' ', false, Json::error_handler_t::replace);
  std::size_t at = late_control(json);
  if (at == json.npos) return json;
  std::string out;
  std::size_t done = 0;
  for (; at != json.npos; at = late_control(json, done)) {
    const bool del = json[at] == '\x7f';
    out.append(json, done, at - done) += fmt::format("\\u{:04x}", static_cast<unsigned char>(json[del ? at : at + 1]));
    done = at + (del ? 1 : 2);
  }
  return out.append(json, done);
}

std::size_t late_control(std::string_view utf8, std::size_t from) {
  constexpr std::string_view begins = "\x7f\xC2";
  for (auto at = utf8.find_first_of(begins, from); at != utf8.npos; at = utf8.find_first_of(begins, at + 1)) {
    if (utf8[at] == '\x7f' || (at + 1 < utf8.size() && static_cast<unsigned char>(utf8[at + 1]) < 0xA0)) return at;
  }
  return utf8.npos;
}

std::string to_cell(const Value& value) { return std::visit(CellText{}, value.content()); }

}  // namespace guanxi::present
