// The people of `list`.
#pragma once

#include <guanxi/cli/command.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::commands {

Result<int> list_people(cli::Env& env, storage::Store& store, const cli::Args& args, const storage::ListFilter& filter);

}  // namespace guanxi::commands
