// The help and the man pages, made from what the commands declare.
#pragma once

#include <string>
#include <string_view>

#include <guanxi/cli/command.hpp>

namespace guanxi::cli {

// "guanxi log WHO[,WHO…] [TEXT…] [options]": one line a form.
std::vector<std::string> synopsis(const CommandSpec& spec);
std::string help_text(const CommandSpec& spec, const present::TextStyle& text_style);

// What concerns several commands and is explained once: `guanxi help filters`. All of it is constant data.
struct TopicEntry {
  std::string_view term;  // several ways to say one thing stand behind each other, with ", " between
  std::string_view text;
};
struct TopicPart {
  std::string_view heading;  // empty: none
  std::string_view text;     // paragraphs
  std::span<const TopicEntry> entries = {};
};
struct HelpTopic {
  std::string_view name;
  std::string_view summary;
  std::span<const TopicPart> parts;
  std::span<const Example> examples;
  bool has_page = false;  // a manual page of its own, guanxi-NAME(7); else its lists stand in guanxi(1)
};
std::span<const HelpTopic> help_topics();
std::string topic_text(const HelpTopic& topic, const present::TextStyle& text_style);

std::string overview_text(const present::TextStyle& text_style);  // `guanxi help`
std::string_view group_title(Group group);

// Man pages in mdoc. `prose`: what man/ adds to the generated part.
std::string command_page(const CommandSpec& spec);
std::string topic_page(const HelpTopic& topic);
std::string main_page(std::string_view prose);
std::string config_page(std::string_view prose);

}  // namespace guanxi::cli
