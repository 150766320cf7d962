#include "help/blocks.hpp"

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/cli/help.hpp>

namespace guanxi::cli {

using namespace app;
using namespace settings;
namespace {

constexpr std::array<std::string_view, 2> usual_formats = {"text", "json"};
constexpr std::array<Group, 6> group_order = {Group::four, Group::people, Group::word, Group::meeting, Group::calendar, Group::data};

void append_line(std::vector<Block>& found, std::string_view line, bool continues) {
  const bool verbatim = line.front() == ' ';
  if (!continues || found.back().verbatim != verbatim) {
    found.push_back({verbatim, std::string(line)});
    return;
  }
  found.back().text += verbatim ? '\n' : ' ';
  found.back().text += line;
}

bool names_all(std::string_view help, std::span<const std::string_view> choices) {
  return std::all_of(choices.begin(), choices.end(), [&](std::string_view choice) { return help.find(choice) != std::string_view::npos; });
}

// Whether somebody may well meet the ends of what it takes, and its value's name does not show them.
bool has_range(const OptionSpec& option) {
  constexpr int far_away = 10'000;
  return option.type == OptionType::number && option.most < far_away && option.value.find_first_of("0123456789") == std::string_view::npos;
}

std::string with_choices(std::string_view help, std::span<const std::string_view> choices) {
  if (choices.empty() || names_all(help, choices)) return std::string(help);
  // A line that names some of them, as "how: phone, wechat, …", names all of them instead.
  const std::string text(help.ends_with("…") ? help.substr(0, help.find(": ")) : help);
  return text + (text.empty() ? "" : ": ") + ascii::joined(choices, ", ");
}

}  // namespace

std::vector<Block> blocks(std::string_view text) {
  std::vector<Block> found;
  bool continues = false;
  while (!text.empty()) {
    const std::string_view line = ascii::take_line(text);
    if (!line.empty()) append_line(found, line, continues);
    continues = !line.empty();
  }
  return found;
}

std::string option_term(const OptionSpec& option) {
  std::string term(option.flags);
  if (const auto comma = term.find(','); comma != std::string::npos) term.insert(comma + 1, 1, ' ');
  if (!option.value.empty()) term.append(" ").append(option.value);
  return term;
}

std::string option_help(const OptionSpec& option) {
  const bool in_term = names_all(option.value, option.choices);
  std::string text = in_term ? std::string(option.help) : with_choices(option.help, option.choices);
  if (option.repeatable && text.find("repeat") == std::string::npos) text += " (repeatable)";
  if (has_range(option) && text.find(std::to_string(option.most)) == std::string::npos) {
    text += " " + message("({least} to {most})", "least"_is = option.least, "most"_is = option.most);
  }
  return text;
}

std::string argument_help(const ArgumentSpec& argument) { return with_choices(argument.help, argument.choices); }

std::span<const std::string_view> formats_of(const CommandSpec& spec) {
  return spec.formats.empty() ? std::span<const std::string_view>(usual_formats) : spec.formats;
}

std::span<const Group> groups() { return group_order; }

std::vector<const CommandSpec*> commands_of(Group group) {
  std::vector<const CommandSpec*> found;
  for (const CommandEntry& entry : commands()) {
    const CommandSpec& spec = entry.command->spec;
    if (spec.group == group && !spec.hidden) found.push_back(&spec);
  }
  return found;
}

std::string_view group_title(Group group) {
  switch (group) {
    case Group::four: return "Every day";
    case Group::people: return "People";
    case Group::word: return "Keeping one's word";
    case Group::meeting: return "Before you meet";
    case Group::calendar: return "Calendars";
    case Group::data: return "Data";
  }
  return "";
}

}  // namespace guanxi::cli
