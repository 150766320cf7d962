// Candidates for the ids of records: short, with what they are about, and nothing that is sensitive.
#pragma once

#include <string_view>
#include <vector>

#include <guanxi/cli/command.hpp>
#include <guanxi/cli/env.hpp>

#include "complete/names.hpp"

namespace guanxi::cli {

// What today asks for, then the promises that are open.
std::vector<Candidate> item_candidates(Env& env, storage::Store& store, std::string_view typed);
// Interactions, and for Completes::id promises, notes and favours too: the newest ones; from three characters on every one
// whose id begins so.
std::vector<Candidate> record_candidates(storage::Store& store, Completes kind, std::string_view typed);

}  // namespace guanxi::cli
