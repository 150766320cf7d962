#include <guanxi/present/value.hpp>

#include <cmath>

#include <fmt/format.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <guanxi/text/sanitise.hpp>

#include "format/late_control.hpp"

namespace guanxi::present {
namespace {

// What cannot be read as UTF-8 is made U+FFFD before: the library writes it as it is.
template <class Writer>
struct Write {
  Writer& to;

  void put(std::string_view utf8) const {
    if (!text::valid_utf8(utf8)) return put(text::well_formed(utf8));
    to.String(utf8.data(), static_cast<rapidjson::SizeType>(utf8.size()));
  }
  void operator()(std::monostate) const { to.Null(); }
  void operator()(bool truth) const { to.Bool(truth); }
  void operator()(std::int64_t number) const { to.Int64(number); }
  void operator()(double number) const { std::isfinite(number) ? to.Double(number) : to.Null(); }
  void operator()(const std::string& utf8) const { put(utf8); }
  void operator()(const Value::Array& array) const {
    to.StartArray();
    for (const Value& item : array) std::visit(*this, item.content());
    to.EndArray();
  }
  void operator()(const Value::Object& object) const {
    to.StartObject();
    for (const auto& [key, item] : object) put(key), std::visit(*this, item.content());
    to.EndObject();
  }
};
template <class Writer>
void write(Writer& writer, const Value& value) {
  std::visit(Write<Writer>{writer}, value.content());
}

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
  rapidjson::StringBuffer buffer;
  if (pretty) {
    rapidjson::PrettyWriter<rapidjson::StringBuffer> writer(buffer);
    writer.SetIndent(' ', 2);
    write(writer, value);
  } else {
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    write(writer, value);
  }
  const std::string_view json(buffer.GetString(), buffer.GetSize());
  std::size_t at = late_control(json);
  if (at == json.npos) return std::string(json);
  std::string out;
  std::size_t done = 0;
  for (; at != json.npos; at = late_control(json, done)) {
    const bool del = json[at] == '\x7f';
    out.append(json.substr(done, at - done)) += fmt::format("\\u{:04X}", static_cast<unsigned char>(json[del ? at : at + 1]));
    done = at + (del ? 1 : 2);
  }
  return out.append(json.substr(done));
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
