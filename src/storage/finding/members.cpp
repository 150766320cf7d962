#include "finding/members.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "engine/database.hpp"

namespace guanxi::storage {

namespace {

constexpr auto of_entries = domain::Findable::entries;
constexpr Block before_all = -1;  // what the first of a row is told from
constexpr int row_shift = 6;      // the rows of a day are a power of two: this one

Block row_of(calendar::Date day, std::uint64_t number) {
  return static_cast<Block>(day.time_since_epoch().count()) * (Block{1} << row_shift) + static_cast<Block>(number);
}

std::uint64_t row_number(std::uint64_t count) { return count & ((std::uint64_t{1} << row_shift) - 1); }

std::vector<Block> members_of(Database& db, Block row) {
  Query query = db.query("SELECT blocks FROM word WHERE text = '' AND kind = ? AND first = ?");
  if (!query.bind(of_entries, row).step()) return {};
  auto members = decode_blocks(before_all, query.blob(0));
  members.erase(members.begin());
  return members;
}

}  // namespace

// Below some 250 a day, looking through the day is less work than a row for some of them.
bool lists_entries(const IndexState& state) { return state.shift > 8; }

void MembersWriter::add(calendar::Date day, Id entry) {
  const std::uint64_t count = count_of(entry);
  gathered_[row_of(day, row_number(count))].push_back(static_cast<Block>(count >> row_shift));
}

void MembersWriter::finish() {
  for (auto& [row, added] : gathered_) {
    std::sort(added.begin(), added.end());
    const auto known = members_of(db_, row);
    std::vector<Block> all = {before_all};
    std::set_union(known.begin(), known.end(), added.begin(), added.end(), std::back_inserter(all));
    all.erase(std::unique(all.begin(), all.end()), all.end());
    db_.run("INSERT OR REPLACE INTO word (text, kind, first, blocks) VALUES ('', ?, ?, ?)", of_entries, row, Query::Blob{encode_blocks(all)});
  }
  gathered_.clear();
}

std::vector<Id> entries_listed(Database& db, calendar::Date day, const Slots& slots) {
  std::array<bool, std::size_t{1} << row_shift> rows = {};
  for (const std::uint64_t slot : slots.wanted()) rows.at(row_number(slot)) = true;
  std::vector<Id> found;
  for (std::uint64_t number = 0; number < rows.size(); ++number) {
    if (!rows.at(number)) continue;
    for (const Block member : members_of(db, row_of(day, number))) {
      const std::uint64_t count = static_cast<std::uint64_t>(member) << row_shift | number;
      if (!slots.has(count)) continue;
      Query query = db.query("SELECT id FROM interaction WHERE id BETWEEN ? AND ?");  // of any machine
      query.bind(make_id(0, count).value, make_id(0, count + 1).value - 1);
      while (query.step()) found.push_back(query.id(0));
    }
  }
  std::sort(found.begin(), found.end(), std::greater<>());
  return found;
}

}  // namespace guanxi::storage
