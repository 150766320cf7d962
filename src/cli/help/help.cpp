#include <guanxi/cli/help.hpp>

#include <guanxi/base/ascii.hpp>

#include "help/blocks.hpp"
#include "help/page.hpp"

namespace guanxi::cli {

using namespace app;
using namespace settings;
namespace {

std::vector<Entry> argument_entries(const CommandSpec& spec) {
  std::vector<Entry> list;
  for (const auto& argument : spec.arguments) list.push_back({std::string(argument.name), argument_help(argument)});
  return list;
}

std::vector<Entry> option_entries(std::span<const OptionSpec> options, std::span<const OptionSpec> added = {}) {
  std::vector<Entry> list;
  for (const auto& some : {options, added}) {
    for (const auto& option : some) list.push_back({option_term(option), option_help(option)});
  }
  return list;
}

std::string global_line() {
  std::string text;
  for (const auto& option : global_options()) text += (text.empty() ? "" : ", ") + option_term(option);
  return text;
}

void append_examples(Page& page, std::span<const Example> examples) {
  if (examples.empty()) return;
  page.heading("Examples");
  for (const auto& example : examples) page.example(example.command, example.says);
}

void append_usage(Page& page, const CommandSpec& spec) {
  std::string_view label = "usage: ";
  for (const auto& form : synopsis(spec)) {
    page.labelled(label, form);
    label = "   or: ";
  }
}

const std::vector<Entry>& environment() {
  static const std::vector<Entry> list = {
      {"GUANXI_DB, GUANXI_CONFIG", "the database and the configuration, unless --db and --config say"},
      {"GUANXI_NOW", "an instant or a date that stands for now"},
      {"GUANXI_TRACE", "sql, time or sql,time: what is asked of the database, and how long it takes, on stderr"},
      {"TZ, COLUMNS, NO_COLOR, CLICOLOR_FORCE, GUANXI_PAGER, PAGER, VISUAL, EDITOR", "as elsewhere"},
  };
  return list;
}

const std::vector<Entry>& files() {
  static const std::vector<Entry> list = {
      {"$XDG_CONFIG_HOME/guanxi/config.toml", "the configuration: man guanxi.toml"},
      {"$XDG_DATA_HOME/guanxi/guanxi.db", "the database"},
  };
  return list;
}

std::string form_of_arguments(const CommandSpec& spec) {
  std::string form;
  for (const auto& argument : spec.arguments) {
    std::string word(argument.name);
    if (argument.repeatable && !word.ends_with("…")) word += "…";
    form += argument.optional ? " [" + word + "]" : " " + word;
  }
  return form + (spec.options.empty() && !spec.writes ? "" : " [options]");
}

}  // namespace

std::vector<std::string> synopsis(const CommandSpec& spec) {
  const std::string called = "guanxi " + std::string(spec.name);
  if (spec.synopsis.empty()) return {called + form_of_arguments(spec)};
  std::vector<std::string> forms;
  for (const auto form : spec.synopsis) forms.push_back(form.empty() ? called : called + " " + std::string(form));
  return forms;
}

std::string help_text(const CommandSpec& spec, const present::TextStyle& text_style) {
  Page page(text_style);
  append_usage(page, spec);
  page.paragraphs(spec.summary);
  page.paragraphs(spec.description);
  if (!spec.arguments.empty()) page.heading("Arguments");
  page.entries(argument_entries(spec));
  if (!spec.options.empty() || spec.writes) page.heading("Options");
  page.entries(option_entries(spec.options, added_options(spec)));
  page.heading("Formats");
  page.filled(ascii::joined(formats_of(spec), ", "), indent, indent);
  page.heading("Everywhere");
  page.filled(global_line(), indent, indent);
  append_examples(page, spec.examples);
  page.part();
  page.filled("see also: man guanxi-" + std::string(spec.name), 0, 0);
  return std::move(page).finish();
}

std::string topic_text(const HelpTopic& topic, const present::TextStyle& text_style) {
  Page page(text_style);
  for (const TopicPart& part : topic.parts) {
    if (!part.heading.empty()) page.heading(part.heading);
    page.paragraphs(part.text);
    if (!part.text.empty() && !part.entries.empty()) page.part();
    std::vector<Entry> list;
    for (const TopicEntry& entry : part.entries) list.push_back({std::string(entry.term), std::string(entry.text)});
    page.entries(list);
  }
  append_examples(page, topic.examples);
  if (topic.has_page) {
    page.part();
    page.filled("see also: man guanxi-" + std::string(topic.name), 0, 0);
  }
  return std::move(page).finish();
}

std::string overview_text(const present::TextStyle& text_style) {
  Page page(text_style);
  page.labelled("usage: ", "guanxi [global options] COMMAND [arguments] [options]");
  page.paragraphs("guanxi (关系) keeps the ties to your clients warm: whom you met, whom you owe a call, what comes next.");
  for (const Group group : groups()) {
    std::vector<Entry> list;
    for (const auto* spec : commands_of(group)) list.push_back({std::string(spec->name), std::string(spec->summary)});
    if (!list.empty()) page.heading(group_title(group));
    page.entries(list);
  }
  std::vector<Entry> about;
  for (const HelpTopic& topic : help_topics()) about.push_back({"help " + std::string(topic.name), std::string(topic.summary)});
  page.heading("Topics");
  page.entries(about);
  page.heading("Global options");
  page.entries(option_entries(global_options()));
  page.heading("Environment");
  page.entries(environment());
  page.heading("Files");
  page.entries(files());
  page.paragraphs(
      "A command may be typed as the beginning of its name that no other has: guanxi rem is guanxi remind. A script writes the whole name, for a new "
      "command may begin alike.");
  page.part();
  page.filled("see also: guanxi help COMMAND, man guanxi, man guanxi-tutorial", 0, 0);
  return std::move(page).finish();
}

}  // namespace guanxi::cli
