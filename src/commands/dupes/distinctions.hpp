// Records that are said to be two.
#pragma once

#include <string>

#include <guanxi/cli/command.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::commands {

// Writes it down, and says so in a line. Error: one of them is no longer there.
Result<std::string> tell_apart(cli::Env& env, storage::Store& store, const storage::PartyRef& one, const storage::PartyRef& other);

Result<int> tell_apart(cli::Env& env, const cli::Args& args);
Result<int> forget_distinction(cli::Env& env, const cli::Args& args);
Result<int> list_told_apart(cli::Env& env, const cli::Args& args);

}  // namespace guanxi::commands
