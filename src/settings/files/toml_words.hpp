// toml++, as this program uses it, and its words as ours. Included by the source files that know it, and by no other: it takes
// seconds to compile.
#pragma once

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <string>
#include <string_view>

namespace guanxi::settings {

inline std::string_view type_in_words(toml::node_type type) {
  switch (type) {
    case toml::node_type::table: return "a table";
    case toml::node_type::array: return "a list";
    case toml::node_type::string: return "text";
    case toml::node_type::integer: return "a whole number";
    case toml::node_type::floating_point: return "a fraction";
    case toml::node_type::boolean: return "true or false";
    case toml::node_type::date: return "a date";
    case toml::node_type::time: return "a time";
    case toml::node_type::date_time: return "a date with time";
    case toml::node_type::none: break;
  }
  return "nothing";
}

// "Error while parsing key-value pair: expected value, saw '\n'" without the first half.
inline std::string reason(std::string_view description) {
  constexpr std::string_view preface = "Error while parsing ";
  const auto colon = description.find(": ");
  if (description.starts_with(preface) && colon != std::string_view::npos) description.remove_prefix(colon + 2);
  return std::string(description);
}

// "cn.toml:3: expected value, saw '\n'"
inline std::string syntax_message(const toml::parse_error& error, std::string_view file_name) {
  return std::string(file_name) + ":" + std::to_string(error.source().begin.line) + ": " + reason(error.description());
}

}  // namespace guanxi::settings
