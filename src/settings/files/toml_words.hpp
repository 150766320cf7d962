// toml++, as this program uses it, and its words as ours. Included by the source files that know it, and by no other: it takes
// seconds to compile.
#pragma once

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <string>
#include <string_view>

#include <guanxi/base/message.hpp>

namespace guanxi::settings {

// The English phrase; translated() before it is shown.
inline std::string_view type_in_words(toml::node_type type) {
  switch (type) {
    case toml::node_type::table: return Sentence<>("a table").text();
    case toml::node_type::array: return Sentence<>("a list").text();
    case toml::node_type::string: return Sentence<>("text").text();
    case toml::node_type::integer: return Sentence<>("a whole number").text();
    case toml::node_type::floating_point: return Sentence<>("a fraction").text();
    case toml::node_type::boolean: return Sentence<>("true or false").text();
    case toml::node_type::date: return Sentence<>("a date").text();
    case toml::node_type::time: return Sentence<>("a time").text();
    case toml::node_type::date_time: return Sentence<>("a date with time").text();
    case toml::node_type::none: break;
  }
  return Sentence<>("nothing").text();
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
  return message("{file}:{line}: {why}", "file"_is = file_name, "line"_is = error.source().begin.line, "why"_is = reason(error.description()));
}

// Of a character that stray_character() found.
inline std::string stray_reason() { return message("a letter or sign that may only stand in quotes"); }
inline std::string stray_message(int line, std::string_view file_name) {
  return message("{file}:{line}: {why}", "file"_is = file_name, "line"_is = line, "why"_is = stray_reason());
}

}  // namespace guanxi::settings
