// What undo and redo share: listing steps, and going several of them at once.
#pragma once

#include <string_view>
#include <vector>

#include <guanxi/base/message.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/storage/journal.hpp>

namespace guanxi::commands {

// One of the two ways through the journal, and its words.
struct Way {
  std::string_view command;                  // "undo"
  Sentence<"what"> did;                      // "took back: {what}"
  Sentence<"error"> unsaid;                  // "{error}: nothing was taken back"
  Sentence<> nothing;                        // "there is nothing to undo"
  const Sentence<>* nothing_hint = nullptr;  // nullptr: none
  Sentence<"possible", "count"> too_many;
  std::vector<storage::JournalEntry> (*go)(storage::Store&, int, const storage::Announce&);
};

inline constexpr cli::ArgumentSpec steps_argument = {.name = "N", .help = "how many commands; one, without it", .optional = true};
// N, or --limit; nullopt: neither. Usage errors: N is no whole number from 0 on; both are given.
Result<std::optional<int>> steps_asked_for(const Way& way, const cli::Args& args);

void list_steps(cli::Env& env, const Way& way, const std::vector<storage::JournalEntry>& steps);
// Goes `count` steps, all or none. It is said before it is final: what was undone or redone unheard would be lost.
Result<int> go(cli::Env& env, const Way& way, int count);

}  // namespace guanxi::commands
