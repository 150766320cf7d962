// Which entries are in a block, where days have so many that looking through a day takes longer than reading the texts.
#pragma once

#include <map>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>

#include "finding/index.hpp"

namespace guanxi::storage {

// In `word`, under no text: rows of some entries of one day each, of many blocks, in which an entry's count stands without the bits that the row tells.
bool lists_entries(const IndexState& state);

class MembersWriter {
 public:
  explicit MembersWriter(Database& db) : db_(db) {}
  void add(calendar::Date day, Id entry);
  void finish();

 private:
  Database& db_;
  std::map<Block, std::vector<Block>> gathered_ = {};
};

// Those that were put there, the newest id first. Some may be gone, or of another day by now.
std::vector<Id> entries_listed(Database& db, calendar::Date day, const Slots& slots);

}  // namespace guanxi::storage
