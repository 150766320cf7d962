// What triage shows of one person.
#pragma once

#include <string>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/cli/env.hpp>
#include <guanxi/present/digest.hpp>

namespace guanxi::commands {

// What waits with somebody today, of every kind, as remind would show it.
Result<std::vector<present::DigestItem>> waiting_with(cli::Env& env, storage::Store& store, Id person);
// Whether an item asks to get in touch or to meet: what triage goes through.
bool asks_for_contact(const present::DigestItem& item);

// Who it is, what waits, and what there was last; nothing sensitive.
Result<std::string> screen_of(cli::Env& env, storage::Store& store, Id person, const std::vector<present::DigestItem>& waiting);

}  // namespace guanxi::commands
