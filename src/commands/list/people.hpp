// The people of `list`.
#pragma once

#include <guanxi/cli/env.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::commands {

Result<int> list_people(cli::Env& env, storage::Store& store, const storage::ListFilter& filter);

}  // namespace guanxi::commands
