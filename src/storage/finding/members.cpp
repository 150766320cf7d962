#include "finding/members.hpp"

#include <algorithm>
#include <bit>
#include <iterator>

#include "engine/database.hpp"

namespace guanxi::storage {

namespace {

constexpr auto of_entries = domain::Findable::entries;
constexpr Block before_all = -1;  // what the first of a row is told from

std::vector<Block> members_of(Database& db, Block block) {
  Query query = db.query("SELECT blocks FROM word WHERE text = '' AND kind = ? AND first = ?");
  if (!query.bind(of_entries, block).step()) return {};
  auto members = decode_blocks(before_all, query.blob(0));
  members.erase(members.begin());
  return members;
}

}  // namespace

// Below, a block may be one entry, and a row for it would be larger than what it saves.
bool lists_entries(const IndexState& state) { return state.shift > few_shift; }

void MembersWriter::add(Block block, Id entry) { gathered_[block].push_back(static_cast<Block>(count_of(entry) >> shift_)); }

void MembersWriter::finish() {
  for (auto& [block, added] : gathered_) {
    std::sort(added.begin(), added.end());
    const auto known = members_of(db_, block);
    std::vector<Block> all = {before_all};
    std::set_union(known.begin(), known.end(), added.begin(), added.end(), std::back_inserter(all));
    all.erase(std::unique(all.begin(), all.end()), all.end());
    db_.run("INSERT OR REPLACE INTO word (text, kind, first, blocks) VALUES ('', ?, ?, ?)", of_entries, block, Query::Blob{encode_blocks(all)});
  }
  gathered_.clear();
}

std::vector<Id> entries_listed(Database& db, const IndexState& state, calendar::Date day, std::uint64_t slots) {
  std::vector<Id> found;
  const Block first = static_cast<Block>(day.time_since_epoch().count()) * (Block{1} << state.shift);
  for (; slots != 0; slots &= slots - 1) {
    const auto slot = static_cast<std::uint64_t>(std::countr_zero(slots));
    for (const Block member : members_of(db, first + static_cast<Block>(slot))) {
      const std::uint64_t count = static_cast<std::uint64_t>(member) << state.shift | slot;
      Query query = db.query("SELECT id FROM interaction WHERE id BETWEEN ? AND ?");  // of any machine
      query.bind(make_id(0, count).value, make_id(0, count + 1).value - 1);
      while (query.step()) found.push_back(query.id(0));
    }
  }
  std::sort(found.begin(), found.end(), std::greater<>());
  return found;
}

}  // namespace guanxi::storage
