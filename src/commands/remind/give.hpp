// How a digest reaches who asked for it.
#pragma once

#include "remind/request.hpp"

namespace guanxi::commands {

// Prints it in the format that was asked for, or its count, or shows it on the desktop; then notes under `once` what was given. Errors: the
// output cannot be written, or no notification can be shown.
Result<void> give(cli::Env& env, const ReminderCall& request, const present::Digest& digest);

}  // namespace guanxi::commands
