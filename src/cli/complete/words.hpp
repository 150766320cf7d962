// Where in a command line the cursor stands.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/cli/command.hpp>

namespace guanxi::cli {

struct Cursor {
  const CommandSpec* command = nullptr;  // nullptr: none yet
  bool lost = false;                     // the command is unknown, or -- stands before
  const OptionSpec* option = nullptr;    // whose value is typed
  std::string kept;                      // what the candidates begin with, as "--kind="
  std::string typed;                     // behind it
  std::vector<std::string> words;        // the command's arguments before the cursor
  std::vector<const OptionSpec*> given;  // options before the cursor
  app::GlobalOptions globals;            // of them those that name files
};

// What an alias stands for, given the options before it; nullopt: it is none.
using AskAlias = std::function<std::optional<std::string>(const app::GlobalOptions& globals, const std::string& word)>;

// `words` without the program's name, the last one being typed; not empty.
Cursor find_cursor(std::vector<std::string> words, const AskAlias& alias);

}  // namespace guanxi::cli
