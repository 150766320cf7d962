// One person, organisation or interaction on a page.
#pragma once

#include <guanxi/app/env.hpp>

namespace guanxi::app {

// `why` explains every point of the warmth.
Result<int> show_person(Env& env, storage::Store& store, Id id, bool include_sensitive, bool why);
Result<int> show_organisation(Env& env, storage::Store& store, Id id, bool include_sensitive);
bool show_interaction(Env& env, storage::Store& store, Id id, bool include_sensitive);  // false: it is none

}  // namespace guanxi::app
