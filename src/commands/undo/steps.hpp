// What undo and redo share: listing steps, and going several of them at once.
#pragma once

#include <string_view>
#include <vector>

#include <guanxi/cli/env.hpp>
#include <guanxi/storage/journal.hpp>

namespace guanxi::commands {

// One of the two ways through the journal, and its words.
struct Way {
  std::string_view command;  // "undo"
  std::string_view did;      // "took back"
  std::string_view done;     // "taken back"
  std::string_view nothing_hint;  // for "there is nothing to undo"; may be empty
  std::vector<storage::JournalEntry> (*go)(storage::Store&, int, const storage::Announce&);
};

void list_steps(cli::Env& env, const Way& way, const std::vector<storage::JournalEntry>& steps);
// Goes `count` steps, all or none. It is said before it is final: what was undone or redone unheard would be lost.
Result<int> go(cli::Env& env, const Way& way, int count);

}  // namespace guanxi::commands
