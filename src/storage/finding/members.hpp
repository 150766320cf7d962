// Which entries are in a block, where days have so many that looking through a day takes longer than reading the texts.
#pragma once

#include <map>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>

#include "finding/index.hpp"

namespace guanxi::storage {

// In `word`, under no text: a row a block, in which each entry's count stands without the bits that the block tells.
bool lists_entries(const IndexState& state);

class MembersWriter {
 public:
  MembersWriter(Database& db, const IndexState& state) : db_(db), shift_(state.shift) {}
  void add(Block block, Id entry);
  void finish();

 private:
  Database& db_;
  int shift_;
  std::map<Block, std::vector<Block>> gathered_ = {};
};

// Those that were put there, the newest id first; of the slots of a day. Some may be gone, or of another day by now.
std::vector<Id> entries_listed(Database& db, const IndexState& state, calendar::Date day, std::uint64_t slots);

}  // namespace guanxi::storage
