// `cadence WHO pause --until DATE`, `cadence WHO resume`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/cli/command.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::commands {

// Of one person, or of a class of people.
struct Paused {
  std::vector<storage::PartyRef> people = {};
  std::string words = {};
  bool several = false;
};

inline bool pauses(std::string_view action) { return action == "pause" || action == "resume"; }

// `action` is one that pauses() knows. Usage error: pause without an end; nobody of them is paused.
Result<int> pause_or_resume(cli::Env& env, storage::Store& store, const Paused& paused, const cli::Args& args, std::string_view action);

}  // namespace guanxi::commands
