// The two steps of reading a command line.
#pragma once

#include <guanxi/app/run.hpp>

namespace guanxi::app {

// What stands before the command's name; `words` begins with it.
struct Preamble {
  GlobalOptions options;
  std::vector<std::string> words;
  bool help = false;
  bool version = false;
};

Result<Preamble> parse_preamble(std::vector<std::string> words);
// `words` without the command's name.
Result<CommandLine> parse_command(const Command& command, std::vector<std::string> words, GlobalOptions options);

}  // namespace guanxi::app
