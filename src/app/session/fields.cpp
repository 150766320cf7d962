#include <guanxi/app/session/fields.hpp>

#include <algorithm>

#include <nlohmann/json.hpp>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/nearest.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::app {

using Json = nlohmann::json;

std::string Fields::get(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? std::string() : found->second.back();
}

void Fields::append(std::string_view name, std::string_view value) { values_[std::string(name)].push_back(text::lines(value)); }

bool Fields::truth(std::string_view name) const {
  const std::string value = get(name);
  return has(name) && value != "false" && value != "no" && value != "0";
}

std::vector<std::string> Fields::all(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? std::vector<std::string>() : found->second;
}

namespace {

Result<void> append_value(Fields& fields, std::string_view name, const Json& value) {
  if (value.is_null()) return {};
  if (value.is_string()) fields.append(name, value.get<std::string>());
  else if (value.is_boolean()) fields.append(name, value.get<bool>() ? "true" : "false");
  else if (value.is_number()) fields.append(name, value.dump());
  else return usage_error(message("the field '{name}' is neither text, number, true, false nor a list of these", "name"_is = name));
  return {};
}

Result<void> append_field(Fields& fields, const std::string& name, const Json& value) {
  if (!value.is_array()) return append_value(fields, name, value);
  for (const Json& item : value) {
    TRY(append_value(fields, name, item));
  }
  return {};
}

tl::unexpected<Error> unknown_field(const std::string& name, std::span<const std::string_view> known) {
  const auto near = text::nearest(name, known);
  std::string all;
  for (const auto field : known) all += (all.empty() ? "" : ", ") + std::string(field);
  return usage_error(
      message("unknown field '{name}'", "name"_is = name),
      near ? message("did you mean {near}? known: {fields}", "near"_is = *near, "fields"_is = all) : message("known: {fields}", "fields"_is = all));
}

Result<Fields> fields_of_line(std::string_view line, std::span<const std::string_view> known, std::span<const std::string_view> follows) {
  const Json object = Json::parse(line, nullptr, false);
  if (object.is_discarded()) return usage_error(message("this is no JSON"), message("one object a line; see BATCH in the help of the command"));
  if (!object.is_object()) return usage_error(message("this is no JSON object"), message("one object a line; see BATCH in the help of the command"));
  Fields fields;
  for (const auto& [key, value] : object.items()) {
    std::string name = key;
    std::replace(name.begin(), name.end(), '_', '-');
    if (std::find(follows.begin(), follows.end(), name) != follows.end()) continue;
    if (std::find(known.begin(), known.end(), name) == known.end()) return unknown_field(name, known);
    TRY(append_field(fields, name, value));
  }
  return fields;
}

tl::unexpected<Error> at_line(int number, Error error) {
  error.message = message("line {line}: {what}", "line"_is = number, "what"_is = error.message);
  return tl::unexpected(std::move(error));
}

}  // namespace

Result<void> each_json_line(std::string_view text, std::span<const std::string_view> known, std::span<const std::string_view> follows,
                            const std::function<Result<void>(const Fields&)>& take) {
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  for (int number = 1; !text.empty(); ++number) {
    const std::string_view line = ascii::take_line(text);
    if (ascii::is_blank(line)) continue;
    const auto fields = fields_of_line(line, known, follows);
    if (!fields) return at_line(number, fields.error());
    if (const auto taken = take(*fields); !taken) return at_line(number, taken.error());
  }
  return {};
}

}  // namespace guanxi::app
