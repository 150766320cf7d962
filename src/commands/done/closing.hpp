// Ticking off one item.
#pragma once

#include <string>

#include <guanxi/cli/env.hpp>
#include <guanxi/domain/commitment.hpp>

namespace guanxi::commands {

struct Closing {
  calendar::Date day = {};
  bool dated = false;  // --date was given
  domain::PromiseState state = domain::PromiseState::kept;
  std::string because = {};
};

// Within a Work; says in a line what was done. Errors: the id is none, or names what cannot be ticked off (no_match); it was closed before, or
// the options do not go with it (usage).
Result<std::string> close(cli::Env& env, storage::Store& store, const std::string& id, const Closing& request);

}  // namespace guanxi::commands
