// The text of a declaration, as parts that the help and the man pages set each in its own way.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/cli/command.hpp>

namespace guanxi::cli {

struct Block {
  bool verbatim = false;  // kept line by line; else one paragraph, to be filled
  std::string text;
};

// Paragraphs are parted by empty lines; lines that begin with a blank are kept as they are.
std::vector<Block> blocks(std::string_view text);

// "-k, --kind KIND"
std::string option_term(const OptionSpec& option);
// The help line with the allowed values and "repeatable" behind it, unless the line says so itself.
std::string option_help(const OptionSpec& option);
std::string argument_help(const ArgumentSpec& argument);

// What --format knows for this command.
std::span<const std::string_view> formats_of(const CommandSpec& spec);

// The groups in the order in which they are shown.
std::span<const Group> groups();
// The group's commands, hidden ones left out, in the order of commands.def.
std::vector<const CommandSpec*> commands_of(Group group);

}  // namespace guanxi::cli
