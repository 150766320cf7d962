#include <guanxi/present/value.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

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

std::string to_json(const Value& value, bool pretty) {
  return to_tree(value).dump(pretty ? 2 : -1, ' ', false, Json::error_handler_t::replace);
}

std::string to_cell(const Value& value) { return std::visit(CellText{}, value.content()); }

}  // namespace guanxi::present
