// Options that tell the fields of records, made from the words that records have for them.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include <guanxi/app/records/fields.hpp>
#include <guanxi/cli/command.hpp>

namespace guanxi::cli {

namespace detail {

constexpr OptionType option_type(app::FieldType type) {
  switch (type) {
    case app::FieldType::line:
    case app::FieldType::text: return OptionType::text;
    case app::FieldType::day: return OptionType::date;
    case app::FieldType::moment: return OptionType::moment;
    case app::FieldType::person: return OptionType::person;
    default: return OptionType::word;
  }
}

constexpr Completes completes_of(const app::FieldWord& word) {
  switch (word.type) {
    case app::FieldType::party: return Completes::party;
    case app::FieldType::entry: return Completes::entry;
    case app::FieldType::list: return Completes::tag;
    default: break;
  }
  constexpr std::pair<std::string_view, Completes> lines[] = {{"topic", Completes::topic}, {"role", Completes::role},   {"about", Completes::subject},
                                                              {"place", Completes::city},  {"for", Completes::purpose}, {"lead", Completes::age}};
  for (const auto& [name, completes] : lines) {
    if (word.name() == name) return completes;
  }
  return Completes::nothing;
}

constexpr bool same_option(const OptionSpec& one, const OptionSpec& other) {
  const auto long_name = [](const OptionSpec& option) { return option.flags.substr(option.flags.find("--")); };
  return long_name(one) == long_name(other);
}

}  // namespace detail

inline constexpr auto record_options = [] {
  std::array<OptionSpec, std::size(app::field_words)> options{};
  for (std::size_t i = 0; i < options.size(); ++i) {
    const app::FieldWord& word = app::field_words[i];
    OptionSpec& option = options[i];
    option.flags = word.flag;
    option.value = word.value;
    option.help = word.help;
    option.choices = word.choices;
    option.completes = detail::completes_of(word);
    option.repeatable = word.name() == "who" || word.type == app::FieldType::list;
    option.type = detail::option_type(word.type);
    option.read_with_record = true;
  }
  return options;
}();

namespace detail {

template <const auto& known>
constexpr bool is_new(const OptionSpec& option) {
  for (const OptionSpec& one : known) {
    if (same_option(one, option)) return false;
  }
  return true;
}

template <const auto& known, const auto& others>
constexpr std::size_t count_new() {
  std::size_t count = 0;
  for (const OptionSpec& option : others) count += is_new<known>(option) ? 1 : 0;
  return count;
}

}  // namespace detail

// The options of both lists, those of one name once, as the first list has them.
template <const auto& first, const auto& second>
constexpr auto joined_once() {
  std::array<OptionSpec, std::tuple_size_v<std::remove_cvref_t<decltype(first)>> + detail::count_new<first, second>()> all{};
  std::size_t at = 0;
  for (const OptionSpec& option : first) all[at++] = option;
  for (const OptionSpec& option : second) {
    if (detail::is_new<first>(option)) all[at++] = option;
  }
  return all;
}

}  // namespace guanxi::cli
