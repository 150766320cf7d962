// One person or organisation on a page.
#pragma once

#include <guanxi/base/id.hpp>
#include <guanxi/cli/env.hpp>

namespace guanxi::commands {

// `why` explains every point of the warmth.
Result<int> show_person(cli::Env& env, storage::Store& store, Id id, bool include_sensitive, bool why);
Result<int> show_organisation(cli::Env& env, storage::Store& store, Id id, bool include_sensitive);

}  // namespace guanxi::commands
