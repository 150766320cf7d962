// log --mail.
#pragma once

#include <guanxi/cli/command.hpp>

namespace guanxi::commands {

Result<int> log_mail(cli::Env& env, const cli::Args& args);

}  // namespace guanxi::commands
