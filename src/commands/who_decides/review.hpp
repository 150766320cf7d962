// Asking about who decides.
#pragma once

#include <string>

#include <guanxi/cli/env.hpp>

namespace guanxi::commands {

// `who-decides ORG review`: on a terminal walks what is stale, contradictory or missing, asks, and records the answers in one
// unit of work; elsewhere, and in other formats than text, lists it.
Result<int> review(cli::Env& env, const std::string& org, const std::string& topic);

}  // namespace guanxi::commands
