// The journal of what was done, and taking it back.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

// One journal entry: what one writing command did, in words, with what takes it back.
struct JournalEntry {
  Id id = {};
  calendar::Instant at = {};
  std::string command = {};
  std::string summary = {};
};

// Asked when all is done and written out but for the commit: false leaves everything as it was.
using Announce = std::function<bool(const std::vector<JournalEntry>&)>;
// Takes the `count` newest entries back, newest first, in one transaction: all of them or none. They are returned. Fewer than
// `count` are those that there are, or none because `announce` did not want it: then nothing was taken back.
std::vector<JournalEntry> undo(Store& store, int count = 1, const Announce& announce = {});
// Does again what the last `count` undos took back, the last first; the same in all else. Nothing is left to do again once
// something else was written.
std::vector<JournalEntry> redo(Store& store, int count = 1, const Announce& announce = {});
// Forgets the newest entry and leaves what it recorded as it is: for one that no longer fits, since another program changed the
// same records. nullopt: there is none.
std::optional<JournalEntry> skip(Store& store);
// Takes this entry back, if it is still the newest; false: another came after it. On a full disk it makes do with the space
// that the log has already, as far as that goes.
bool take_back(Store& store, Id entry);

}  // namespace guanxi::storage
