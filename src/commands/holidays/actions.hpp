// What `holidays` does by the word behind it; without one it lists.
#pragma once

#include <guanxi/cli/command.hpp>

namespace guanxi::commands {

Result<int> list_days(cli::Env& env, const cli::Args& args);
Result<int> add_notice(cli::Env& env, const cli::Args& args);
Result<int> check_files(cli::Env& env, const cli::Args& args);
Result<int> import_file(cli::Env& env, const cli::Args& args);

}  // namespace guanxi::commands
