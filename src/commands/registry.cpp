// The list of commands, made of commands.def.
#include <guanxi/app/command.hpp>

namespace guanxi::commands {
#define GUANXI_COMMAND(identifier, name) extern const app::Command identifier;
#include "commands.def"
#undef GUANXI_COMMAND
}  // namespace guanxi::commands

namespace guanxi::app {

std::span<const CommandEntry> commands() {
  static const CommandEntry entries[] = {
#define GUANXI_COMMAND(identifier, name) {name, &commands::identifier},
#include "../commands/commands.def"
#undef GUANXI_COMMAND
  };
  return entries;
}

}  // namespace guanxi::app
