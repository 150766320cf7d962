// What an answer of triage does: each is a command of its own, which undo takes back.
#pragma once

#include <string>
#include <vector>

#include <guanxi/cli/env.hpp>
#include <guanxi/present/digest.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::commands {

// They say in a line what was done to who was shown, once it is committed. Errors: those of log, cadence and edit, and no_match where
// somebody removed them meanwhile; nothing is changed then.
Result<std::string> log_with(cli::Env& env, storage::Store& store, const storage::PartyRef& shown, const std::string& text);
// `length` as 1w.
Result<std::string> put_off(cli::Env& env, storage::Store& store, const storage::PartyRef& shown, const std::vector<present::DigestItem>& waiting,
                            std::string_view length);
Result<std::string> set_contact_rhythm(cli::Env& env, storage::Store& store, const storage::PartyRef& shown, const std::string& rhythm);
Result<std::string> ignore(cli::Env& env, storage::Store& store, const storage::PartyRef& shown);

}  // namespace guanxi::commands
