// The fields of a record in one table: from it come the options that tell them, the fields of a JSON line that --batch reads, and what
// of it --format json prints.
#pragma once

#include <array>
#include <cstddef>

#include <guanxi/cli/command.hpp>

namespace guanxi::cli {

struct FieldSpec {
  std::string_view name = {};  // where no option tells it: "who"; in JSON `_` stands for `-`
  OptionSpec option = {};      // that tells it; without flags there is none
  bool in_line = false;        // a JSON line may tell it
  bool printed = false;        // guanxi prints it, so a JSON line may have it; where a line does not tell it, it is passed over

  constexpr std::string_view field_name() const {
    if (option.flags.empty()) return name;
    return option.flags.substr(option.flags.find("--") + 2);
  }
  constexpr bool passed_over() const { return printed && !in_line; }
};

namespace detail {

template <const auto& fields, class Fits>
constexpr std::size_t count_fields(Fits fits) {
  std::size_t count = 0;
  for (const FieldSpec& field : fields) count += fits(field) ? 1 : 0;
  return count;
}

template <const auto& fields, class Fits>
constexpr auto names_where(Fits fits) {
  std::array<std::string_view, count_fields<fields>(Fits{})> names{};
  std::size_t at = 0;
  for (const FieldSpec& field : fields)
    if (fits(field)) names[at++] = field.field_name();
  return names;
}

}  // namespace detail

// The options that tell the fields, in the table's order.
template <const auto& fields>
constexpr auto options_of() {
  constexpr auto has_option = [](const FieldSpec& field) { return !field.option.flags.empty(); };
  std::array<OptionSpec, detail::count_fields<fields>(has_option)> options{};
  std::size_t at = 0;
  for (const FieldSpec& field : fields) {
    if (!has_option(field)) continue;
    options[at] = field.option;
    options[at++].read_with_record = field.in_line;
  }
  return options;
}

// What a JSON line may tell.
template <const auto& fields>
constexpr auto line_fields() {
  return detail::names_where<fields>([](const FieldSpec& field) { return field.in_line; });
}

// What guanxi prints beside that, and works out itself.
template <const auto& fields>
constexpr auto passed_fields() {
  return detail::names_where<fields>([](const FieldSpec& field) { return field.passed_over(); });
}

namespace detail {

// Never defined: calling it ends the compilation at the call.
void the_table_has_no_such_field_that_is_printed();

constexpr bool is_json_name(std::string_view json, std::string_view name) {
  if (json.size() != name.size()) return false;
  for (std::size_t i = 0; i < json.size(); ++i)
    if ((json[i] == '_' ? '-' : json[i]) != name[i]) return false;
  return true;
}

}  // namespace detail

// The key under which JSON has one of the table's fields: "next_due". The compiler refuses one that the table does not call printed.
template <const auto& fields>
consteval const char* printed(const char* json_name) {
  for (const FieldSpec& field : fields)
    if (field.printed && detail::is_json_name(json_name, field.field_name())) return json_name;
  detail::the_table_has_no_such_field_that_is_printed();
  return json_name;
}

}  // namespace guanxi::cli
