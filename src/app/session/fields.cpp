#include <guanxi/app/session/fields.hpp>

#include <algorithm>
#include <optional>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/nearest.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::app {

const Fields::Field* Fields::find(std::string_view name) const {
  for (const Field& field : fields_) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

const std::string& Fields::get(std::string_view name) const {
  static const std::string nothing;
  const Field* field = find(name);
  return field ? field->values.back() : nothing;
}

void Fields::append(std::string_view name, std::string_view value) {
  for (Field& field : fields_) {
    if (field.name == name) return field.values.push_back(text::lines(value));
  }
  fields_.push_back({std::string(name), {text::lines(value)}});
}

void Fields::remove(std::string_view name) {
  std::erase_if(fields_, [name](const Field& field) { return field.name == name; });
}

bool Fields::truth(std::string_view name) const {
  const std::string& value = get(name);
  return has(name) && value != "false" && value != "no" && value != "0";
}

std::span<const std::string> Fields::all(std::string_view name) const {
  const Field* field = find(name);
  if (!field) return {};
  return field->values;
}

namespace {

tl::unexpected<Error> unknown_field(std::string_view name, std::span<const std::string_view> known) {
  const auto near = text::nearest(name, known);
  std::string all;
  for (const auto field : known) all += (all.empty() ? "" : ", ") + std::string(field);
  return usage_error(
      message("unknown field '{name}'", "name"_is = name),
      near ? message("did you mean {near}? known: {fields}", "near"_is = *near, "fields"_is = all) : message("known: {fields}", "fields"_is = all));
}

// Takes a line as the parser meets its parts, without a tree of them. What is wrong is kept until the end: a line that is no JSON is
// called that, whatever stands before the place where it ends to be JSON.
class LineReader {
 public:
  LineReader(Fields& fields, std::span<const std::string_view> known, std::span<const std::string_view> follows)
      : fields_(fields), known_(known), follows_(follows) {}

  Result<void> outcome() {
    if (!failure_) return {};
    return tl::unexpected(std::move(*failure_));
  }

  // What the parser calls; false would end the parsing.
  bool Null() { return depth_ > 0 || refuse(no_object()); }
  bool Bool(bool value) { return append(value ? "true" : "false"); }
  bool RawNumber(const char* digits, rapidjson::SizeType length, bool) { return append({digits, length}); }
  bool String(const char* text, rapidjson::SizeType length, bool) { return append({text, length}); }
  bool StartObject() { return ++depth_ == 1 || nested(); }
  bool EndObject(rapidjson::SizeType) { return --depth_, true; }
  bool StartArray() { return ++depth_ == 2 || nested(); }  // a list of values
  bool EndArray(rapidjson::SizeType) { return --depth_, true; }
  bool Key(const char* text, rapidjson::SizeType length, bool) {
    if (depth_ > 1) return true;
    name_.assign(text, length);
    std::replace(name_.begin(), name_.end(), '_', '-');
    passed_over_ = ascii::among(name_, follows_);
    if (passed_over_) return true;
    if (!ascii::among(name_, known_)) return refuse(unknown_field(name_, known_).value());
    fields_.remove(name_);  // of two of one name the last one holds
    return true;
  }
  // Numbers come as they are written.
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(std::int64_t) { return false; }
  bool Uint64(std::uint64_t) { return false; }
  bool Double(double) { return false; }

 private:
  bool nested() {
    if (depth_ == 1) return refuse(no_object());
    if (passed_over_) return true;
    return refuse(usage_error(message("the field '{name}' is neither text, number, true, false nor a list of these", "name"_is = name_)).value());
  }
  static Error no_object() {
    return usage_error(message("this is no JSON object"), message("one object a line; see BATCH in the help of the command")).value();
  }
  bool append(std::string_view value) {
    if (depth_ == 0) return refuse(no_object());
    if (!passed_over_ && !failure_) fields_.append(name_, value);
    return true;
  }
  bool refuse(Error error) {
    if (!failure_) failure_ = std::move(error);
    return true;
  }

  Fields& fields_;
  std::span<const std::string_view> known_, follows_;
  std::string name_;
  bool passed_over_ = false;
  int depth_ = 0;
  std::optional<Error> failure_;
};

// However deep it is nested, it takes no more of the stack. What is UTF-8 is told in a third of the time that the parser takes.
constexpr unsigned how = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;

// To the last byte: for the parser, a NUL ends the text.
bool parse(rapidjson::Reader& parser, std::string_view line, LineReader& reader) {
  if (!text::valid_utf8(line)) return false;
  rapidjson::MemoryStream stream(line.data(), line.size());
  return !parser.Parse<how>(stream, reader).IsError() && stream.Tell() == line.size();
}

Result<Fields> fields_of_line(rapidjson::Reader& parser, std::string_view line, std::span<const std::string_view> known,
                              std::span<const std::string_view> follows) {
  Fields fields;
  LineReader reader(fields, known, follows);
  if (!parse(parser, line, reader)) return usage_error(message("this is no JSON"), message("one object a line; see BATCH in the help of the command"));
  TRY(reader.outcome());
  return fields;
}

tl::unexpected<Error> at_line(int number, Error error) {
  error.message = message("line {line}: {what}", "line"_is = number, "what"_is = error.message);
  return tl::unexpected(std::move(error));
}

}  // namespace

Result<void> each_json_line(std::string_view text, std::span<const std::string_view> known, std::span<const std::string_view> follows,
                            const std::function<Result<void>(Fields&)>& take) {
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  rapidjson::Reader parser;
  for (int number = 1; !text.empty(); ++number) {
    const std::string_view line = ascii::take_line(text);
    if (ascii::is_blank(line)) continue;
    auto fields = fields_of_line(parser, line, known, follows);
    if (!fields) return at_line(number, fields.error());
    if (const auto taken = take(*fields); !taken) return at_line(number, taken.error());
  }
  return {};
}

}  // namespace guanxi::app
