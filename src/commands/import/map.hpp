// Tables of which no system is known: the map that says which column is what.
#pragma once

#include <memory>
#include <string>

#include <guanxi/cli/env.hpp>
#include <guanxi/exchange/reader.hpp>

namespace guanxi::commands {

// What --map was given, or the map of that name of the configuration (@NAME). Errors (usage): there is none of that name.
Result<std::string> map_text(const cli::Env& env, std::string_view given);

// On a terminal: asks whether a file that nobody recognises is read by the map that its header proposes, and keeps the map in the configuration
// under the file's name. Empty: nobody can be asked, no map is proposed, or the answer is no.
Result<std::string> ask_for_map(cli::Env& env, const std::string& path);

}  // namespace guanxi::commands
