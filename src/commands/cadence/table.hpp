// People's rhythms as a list.
#pragma once

#include <vector>

#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/cli/env.hpp>
#include <guanxi/present/table.hpp>

namespace guanxi::commands {

// typical: whether to work out typical_days, which reads every contact.
present::Table cadence_table(cli::Env& env, storage::Store& store, const std::vector<app::Cadence>& cadences, bool typical);

}  // namespace guanxi::commands
