// The list of commands, made of commands.def.
#include <guanxi/cli/command.hpp>

namespace guanxi::commands {
#define GUANXI_COMMAND(identifier, name) extern const cli::Command identifier;
#include "commands.def"
#undef GUANXI_COMMAND
}  // namespace guanxi::commands

namespace guanxi::cli {

std::span<const CommandEntry> commands() {
  static const CommandEntry entries[] = {
#define GUANXI_COMMAND(identifier, name) {name, &guanxi::commands::identifier},
#include "commands.def"
#undef GUANXI_COMMAND
  };
  return entries;
}

}  // namespace guanxi::cli
