// The manual pages, in mdoc(7).
#include <guanxi/cli/help.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>

#include "help/blocks.hpp"
#include "help/mdoc.hpp"

namespace guanxi::cli {

using namespace app;
using namespace settings;
namespace {

constexpr std::string_view revised = "November 22, 2026";
constexpr std::string_view commands_mark = ".\\\" @commands@";
constexpr std::string_view options_mark = ".\\\" @global-options@";
constexpr std::string_view keys_mark = ".\\\" @keys@";

std::string sentence(std::string text) {
  if (text.empty()) return text;
  text.front() = ascii::upper(text.front());
  const bool ended = text.ends_with('.') || text.ends_with('?') || text.ends_with("。");
  return ended ? text : text + ".";
}

std::string head(std::string_view name, int section, std::string_view summary) {
  return ".Dd " + std::string(revised) + "\n.Dt " + ascii::upper(name) + " " + std::to_string(section) + "\n.Os\n.Sh NAME\n.Nm " + std::string(name) +
         "\n.Nd " + mdoc_text(summary) + "\n";
}

bool is_name(char c) { return ascii::is_capital(c) || ascii::is_digit(c) || c == '-' || c == '_'; }

// What stands for a value, in capitals, is set in italics: [TEXT…] as [\fITEXT\fP…].
std::string form_text(std::string_view form) {
  std::string out;
  while (!form.empty()) {
    const auto end = static_cast<std::size_t>(std::find_if_not(form.begin(), form.end(), is_name) - form.begin());
    const bool value = end > 0 && ascii::is_capital(form.front());
    const auto taken = std::max<std::size_t>(end, 1);
    const std::string piece = mdoc_literal(form.substr(0, taken));
    out += value ? "\\fI" + piece + "\\fP" : piece;
    form.remove_prefix(taken);
  }
  return out;
}

std::string synopsis_part(const CommandSpec& spec) {
  const std::string called = "guanxi " + std::string(spec.name);
  std::string out = ".Sh SYNOPSIS\n";
  for (const auto& form : synopsis(spec)) {
    out += ".Nm " + mdoc_argument(called) + "\n";
    if (form.size() > called.size() + 1) out += form_text(std::string_view(form).substr(called.size() + 1)) + "\n";
  }
  return out;
}

// ".It Fl k , Fl \-kind Ar KIND"
std::string option_item(const OptionSpec& option) {
  std::string out = ".It";
  std::string_view flags = option.flags;
  while (!flags.empty()) {
    const auto comma = std::min(flags.find(','), flags.size());
    out += (out.size() > 3 ? " , Fl " : " Fl ") + mdoc_literal(flags.substr(1, comma - 1));
    flags.remove_prefix(std::min(comma + 1, flags.size()));
  }
  if (!option.value.empty()) out += " Ar " + mdoc_argument(option.value);
  return out + "\n";
}

std::string option_list(std::span<const OptionSpec> options, std::span<const OptionSpec> added = {}) {
  std::string out = ".Bl -tag -width Ds\n";
  for (const auto& some : {options, added}) {
    for (const auto& option : some) out += option_item(option) + mdoc_text(sentence(option_help(option))) + "\n";
  }
  return out + ".El\n";
}

std::string arguments_part(const CommandSpec& spec) {
  if (spec.arguments.empty()) return {};
  std::string out = ".Pp\nThe arguments are as follows:\n.Bl -tag -width Ds\n";
  for (const auto& argument : spec.arguments) {
    out += ".It Ar " + mdoc_argument(argument.name) + "\n" + mdoc_text(sentence(argument_help(argument))) + "\n";
  }
  return out + ".El\n";
}

std::string options_part(const CommandSpec& spec) {
  const std::string everywhere = "The global options of\n.Xr guanxi 1\nwork here too.\n";
  const auto added = added_options(spec);
  if (spec.options.empty() && added.empty()) return ".Sh OPTIONS\n" + everywhere;
  return ".Sh OPTIONS\n" + option_list(spec.options, added) + everywhere;
}

std::string output_part(const CommandSpec& spec) { return ".Sh OUTPUT\n.Fl \\-format\nknows " + mdoc_text(ascii::joined(formats_of(spec), ", ")) + ".\n"; }

std::string sections_part(const CommandSpec& spec) {
  std::string out;
  for (const auto& section : spec.sections) {
    out += ".Sh " + mdoc_text(ascii::upper(section.heading)) + "\n" + mdoc_blocks(section.text);
  }
  return out;
}

std::string examples_part(std::span<const Example> examples) {
  std::string out = ".Sh EXAMPLES\n";
  for (const auto& example : examples) {
    std::string says = sentence(std::string(example.says));
    if (says.ends_with('.')) says.back() = ':';
    if (!out.ends_with("EXAMPLES\n")) out += ".Pp\n";
    out += mdoc_text(says) + "\n.Bd -literal -offset indent\n$ " + mdoc_literal(example.command) + "\n.Ed\n";
  }
  return out;
}

// The text with each marked line replaced.
std::string filled(std::string_view prose, std::string_view mark, const std::string& with) {
  std::string out(prose);
  if (const auto at = out.find(mark); at != std::string::npos) out.replace(at, mark.size() + 1, with);
  return out;
}

std::string command_list() {
  std::string out;
  for (const Group group : groups()) {
    const auto list = commands_of(group);
    if (list.empty()) continue;
    out += ".Ss " + mdoc_text(group_title(group)) + "\n.Bl -tag -width \"who-decides\" -compact\n";
    for (const auto* spec : list) {
      out += ".It Cm " + mdoc_argument(spec->name) + "\n" + mdoc_text(sentence(std::string(spec->summary))) + "\n";
    }
    out += ".El\n";
  }
  return out;
}

std::string topic_list(const TopicPart& part) {
  if (part.entries.empty()) return {};
  std::string out = ".Bl -tag -width \"in-person\" -compact\n";
  for (const TopicEntry& entry : part.entries) out += ".It Ic " + mdoc_argument(entry.term) + "\n" + mdoc_text(sentence(std::string(entry.text))) + "\n";
  return out + ".El\n";
}

// The lists of a topic of `guanxi help`, with a heading each where there are several.
std::string topic_lists(std::string_view name) {
  std::string out;
  const auto topics = help_topics();
  const auto topic = std::find_if(topics.begin(), topics.end(), [&](const HelpTopic& one) { return one.name == name; });
  if (topic == topics.end()) return out;
  const auto lists = std::count_if(topic->parts.begin(), topic->parts.end(), [](const TopicPart& part) { return !part.entries.empty(); });
  for (const TopicPart& part : topic->parts) {
    if (part.entries.empty()) continue;
    if (lists > 1) out += ".Ss " + mdoc_text(part.heading) + "\n";
    out += topic_list(part);
  }
  return out;
}

std::string see_also() {
  std::vector<std::string> lines;
  for (const CommandEntry& entry : commands()) {
    if (!entry.command->spec.hidden) lines.push_back(".Xr guanxi-" + std::string(entry.name) + " 1 ,\n");
  }
  std::sort(lines.begin(), lines.end());
  std::string out;
  for (const auto& line : lines) out += line;
  out += ".Xr guanxi.toml 5 ,\n";
  for (const HelpTopic& topic : help_topics()) {
    if (topic.has_page) out += ".Xr guanxi-" + std::string(topic.name) + " 7 ,\n";
  }
  return out + ".Xr guanxi-tutorial 7\n";
}

std::string_view type_name(KeyType type) {
  switch (type) {
    case KeyType::text: return "text";
    case KeyType::number: return "whole number";
    case KeyType::truth: return "true or false";
    case KeyType::texts: return "list of texts";
    case KeyType::table: return "table of texts";
  }
  return "";
}

std::string key_list() {
  std::string out = ".Bl -tag -width Ds\n";
  for (const ConfigKey& key : config_keys()) {
    out += ".It Ic " + mdoc_argument(key.name) + " Pq " + mdoc_argument(type_name(key.type)) + "\n";
    out += mdoc_text(sentence(std::string(key.help))) + "\n";
    if (key.fallback.empty()) continue;
    out += "The default is\n.Ql " + mdoc_argument(key.fallback) + " .\n";
  }
  return out + ".El\n";
}

}  // namespace

std::string command_page(const CommandSpec& spec) {
  const std::string name = "guanxi-" + std::string(spec.name);
  return head(name, 1, spec.summary) + synopsis_part(spec) + ".Sh DESCRIPTION\n" + mdoc_blocks(spec.description) + arguments_part(spec) + options_part(spec) +
         output_part(spec) + sections_part(spec) + ".Sh EXIT STATUS\nSee\n.Xr guanxi 1 .\n" + examples_part(spec.examples) +
         ".Sh SEE ALSO\n.Xr guanxi 1 ,\n.Xr guanxi.toml 5\n";
}

std::string topic_page(const HelpTopic& topic) {
  std::string out = head("guanxi-" + std::string(topic.name), 7, topic.summary) + ".Sh DESCRIPTION\n";
  for (const TopicPart& part : topic.parts) {
    if (!part.heading.empty()) out += ".Ss " + mdoc_text(part.heading) + "\n";
    if (!part.text.empty()) out += mdoc_blocks(part.text);
    if (!part.text.empty() && !part.entries.empty()) out += ".Pp\n";
    out += topic_list(part);
  }
  return out + examples_part(topic.examples) + ".Sh SEE ALSO\n.Xr guanxi 1 ,\n.Xr guanxi-import 1 ,\n.Xr guanxi.toml 5\n";
}

std::string main_page(std::string_view prose) {
  std::string page = filled(prose, commands_mark, command_list());
  for (const HelpTopic& topic : help_topics()) page = filled(page, ".\\\" @" + std::string(topic.name) + "@", topic_lists(topic.name));
  page = filled(page, options_mark, option_list(global_options()));
  return head("guanxi", 1, "keep one's ties to clients warm") + page + ".Sh SEE ALSO\n" + see_also();
}

std::string config_page(std::string_view prose) {
  return head("guanxi.toml", 5, "configuration of guanxi") + filled(prose, keys_mark, key_list()) + ".Sh SEE ALSO\n.Xr guanxi 1 ,\n.Xr guanxi-config 1\n";
}

}  // namespace guanxi::cli
