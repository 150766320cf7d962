#include <guanxi/cli/help.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/domain/filter.hpp>
#include <guanxi/text/width.hpp>

#include "help/blocks.hpp"

namespace guanxi::cli {

using namespace app;
using namespace settings;
namespace {

constexpr int widest = 100;    // longer lines are hard to read
constexpr int narrowest = 40;  // less is unreadable anyway
constexpr int longest_term = 24;
constexpr int indent = 2;

struct Entry {
  std::string term;
  std::string text;
};

// One page of help, from the top down.
class Page {
 public:
  explicit Page(const present::TextStyle& text_style) : text_style_(text_style), columns_(std::clamp(text_style.width, narrowest, widest)) {}

  void heading(std::string_view text) {
    part();
    out_ += present::styled(text, present::Style::bold, text_style_) + "\n";
  }

  void paragraphs(std::string_view text) {
    for (const Block& block : blocks(text)) {
      part();
      if (block.verbatim) out_ += block.text + "\n";
      else filled(block.text, 0, 0);
    }
  }

  // Filled to the width, the first line behind `first` blanks, the others behind `others`.
  void filled(std::string_view text, int first, int others) {
    bool begun = false;
    for (const auto& line : text::wrap(text, columns_ - std::max(first, others))) {
      out_ += ascii::blanks(begun ? others : first) + line + "\n";
      begun = true;
    }
  }

  // "usage: guanxi …", its continuation under the command's name.
  void labelled(std::string_view label, std::string_view text) {
    const int hang = text::width(label) + 4;
    const auto lines = text::wrap(text, columns_ - hang);
    for (std::size_t i = 0; i < lines.size(); ++i) out_ += (i ? ascii::blanks(hang) : std::string(label)) + lines[i] + "\n";
  }

  void entries(const std::vector<Entry>& list) {
    int column = 0;
    for (const Entry& entry : list) {
      if (const int wide = text::width(entry.term); wide <= longest_term) column = std::max(column, wide);
    }
    for (const Entry& entry : list) render(entry, column);
  }

  void line(std::string_view text, present::Style style = present::Style::plain) {
    out_ += ascii::blanks(indent) + present::styled(text, style, text_style_) + "\n";
  }

  void part() {
    if (!out_.empty()) out_ += "\n";
  }

  std::string finish() && { return std::move(out_); }

 private:
  void render(const Entry& entry, int column) {
    const bool fits = text::width(entry.term) <= column;
    const std::string term = fits ? text::pad(entry.term, column) : entry.term;
    const int left = indent + column + 2;
    out_ += ascii::blanks(indent) + present::styled(term, present::Style::accent, text_style_);
    if (entry.text.empty() || !fits) out_ += "\n";
    if (entry.text.empty()) return;
    bool begun = !fits;
    for (const auto& text : text::wrap(entry.text, columns_ - left)) {
      out_ += (begun ? ascii::blanks(left) : ascii::blanks(2)) + text + "\n";
      begun = true;
    }
  }

  const present::TextStyle& text_style_;
  int columns_;
  std::string out_;
};

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
  for (const auto& example : examples) {
    page.line(example.command, present::Style::accent);
    page.filled(example.says, 3 * indent, 3 * indent);
  }
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

namespace {

constexpr std::string_view about_filters =
    "A filter chooses people, entries or reminders. list, history, cadence, remind and graph take it, as options or as one argument in quotes:\n\n"
    "  guanxi list --tier A --tag vip --tag board\n"
    "  guanxi list 'tier:A last>60d -tag:paused org:青石'\n\n"
    "Conditions one after the other hold all. or parts such rows, ( ) put together, - or not before a condition turns it round. Commas part "
    "values any of which will do, as an option that is given again does; tag:a+b, as --tag a+b, is both. A value with a blank, a comma or a "
    "parenthesis stands in \"…\", in which \"\" is one quote.\n\n"
    "Days are written as everywhere (fri, 2026-11-20, \"3 days ago\"); a length of time is one from today: last>60d is longer ago than 60 "
    "days, due<2w within two weeks. An entry is chosen by anybody who took part, each condition for itself.\n\n"
    "guanxi config set filter.vip 'tier:A -tag:paused' gives a filter a name, and guanxi list @vip uses it; so do other filters, as "
    "'@vip country:DE'.\n\n"
    "--sort, --reverse, --limit and --columns say how a table is put, and --format ids prints handles or ids alone, one a line, for another command.";

std::string filters_text(const present::TextStyle& text_style) {
  Page page(text_style);
  page.paragraphs(about_filters);
  page.heading("Words");
  std::vector<Entry> words;
  for (const auto& row : domain::WordTable<domain::FilterWord>::rows) words.push_back({std::string(row.word), std::string(row.help)});
  words.push_back({"@NAME", "the filter of that name in the configuration"});
  page.entries(words);
  return std::move(page).finish();
}

constexpr HelpTopic topics[] = {{"filters", "choosing people, entries and reminders", filters_text}};

}  // namespace

std::span<const HelpTopic> help_topics() { return topics; }

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
  for (const HelpTopic& topic : topics) about.push_back({"help " + std::string(topic.name), std::string(topic.summary)});
  page.heading("Topics");
  page.entries(about);
  page.heading("Global options");
  page.entries(option_entries(global_options()));
  page.heading("Environment");
  page.entries(environment());
  page.heading("Files");
  page.entries(files());
  page.part();
  page.filled("see also: guanxi help COMMAND, man guanxi", 0, 0);
  return std::move(page).finish();
}

}  // namespace guanxi::cli
