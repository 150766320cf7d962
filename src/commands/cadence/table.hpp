// The table of rhythms.
#pragma once

#include <guanxi/cli/command.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::commands {

// Of one person, or of everybody whom the filters choose, most urgent first.
Result<int> list_cadences(cli::Env& env, storage::Store& store, const cli::Args& args);

}  // namespace guanxi::commands
