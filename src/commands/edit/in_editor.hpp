// `edit -e`: a record in the user's editor.
#pragma once

#include <guanxi/cli/command.hpp>

namespace guanxi::commands {

Result<int> edit_in_editor(cli::Env& env, const cli::Args& args);

}  // namespace guanxi::commands
