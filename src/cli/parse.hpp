// The two steps of reading a command line.
#pragma once

#include <guanxi/cli/command.hpp>

namespace guanxi::cli {

// A command line taken apart: what was typed, not yet what it means.
struct CommandLine {
  const Command* command = nullptr;
  app::GlobalOptions options;
  Args args;
};

// What stands before the command's name; `words` begins with it.
struct Preamble {
  app::GlobalOptions options;
  std::vector<std::string> words;
  bool help = false;
  bool version = false;
};

Result<Preamble> parse_preamble(std::vector<std::string> words);
// `words` without the command's name.
Result<CommandLine> parse_command(const Command& command, std::vector<std::string> words, app::GlobalOptions options);

}  // namespace guanxi::cli
