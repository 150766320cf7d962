// From a command line to an exit code.
#pragma once

#include <string>
#include <vector>

#include <guanxi/cli/command.hpp>
#include <guanxi/cli/env.hpp>

namespace guanxi::cli {

// A command line taken apart: what was typed, not yet what it means.
struct CommandLine {
  const Command* command = nullptr;
  app::GlobalOptions options;
  Args args;
};

// `words` without the program's name. Usage errors name the nearest command, option or choice.
// `aliases` is asked for a word that is no command (as git's alias.*); nullopt: none.
Result<CommandLine> parse_command_line(std::vector<std::string> words);

// Runs the whole call: aliases, --help, --version, the command, its errors. Returns the exit code of the process.
int run(std::vector<std::string> words, app::Host host);

// 0 done, 1 failed, 2 usage, 3 no match, 4 locked.
int exit_code(ErrorKind kind);

}  // namespace guanxi::cli
