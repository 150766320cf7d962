// The help and the man pages, made from what the commands declare.
#pragma once

#include <string>
#include <string_view>

#include <guanxi/cli/command.hpp>

namespace guanxi::cli {

// "guanxi log WHO[,WHO…] [TEXT…] [options]": one line a form.
std::vector<std::string> synopsis(const CommandSpec& spec);
std::string help_text(const CommandSpec& spec, const present::TextStyle& text_style);
// What concerns several commands and is explained once: `guanxi help filters`.
struct HelpTopic {
  std::string_view name;
  std::string_view summary;
  std::string (*text)(const present::TextStyle& text_style);
};
std::span<const HelpTopic> help_topics();
std::string overview_text(const present::TextStyle& text_style);  // `guanxi help`
std::string_view group_title(Group group);

// Man pages in mdoc. name: "guanxi", "guanxi.toml", or a command's. `prose`: what man/ adds to the generated part.
std::string command_page(const CommandSpec& spec);
std::string main_page(std::string_view prose);
std::string config_page(std::string_view prose);

}  // namespace guanxi::cli
