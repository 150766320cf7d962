// What an import says.
#pragma once

#include <vector>

#include <guanxi/app/import/import.hpp>
#include <guanxi/app/remind/spreading.hpp>
#include <guanxi/cli/env.hpp>

namespace guanxi::commands {

// What was, or would be, made of the files; of so many.
void print_plan(cli::Env& env, const app::importing::Plan& plan, std::size_t files);
// How many reminders of new people were put off.
void print_spread(cli::Env& env, const app::Spread& spread);
// What could not be taken over, and what was assumed. verbose: all of it.
void print_notices(cli::Env& env, const std::vector<app::importing::File>& files, const app::importing::Plan& plan, bool verbose);

}  // namespace guanxi::commands
