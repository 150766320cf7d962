// The index itself: which blocks have which token. A block is a number for the texts of a kind and day whose ids end alike: one, or two;
// ARCHITECTURE.md, "Finding", says why.
//
// It never has too little, and may have too much: what was there once stays until the index is made anew. So whoever finds
// a block by it looks at the texts themselves.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/findable.hpp>

#include "finding/blocks.hpp"
#include "finding/rare.hpp"

namespace guanxi::storage {

class Database;

inline constexpr int few_shift = 4;    // of the kinds that are few, and the least of entries
inline constexpr int most_shift = 13;  // of entries: some 8,000 a day

// What the index rests on; one row of `meta`. Without it there is no index.
struct IndexState {
  int rules = 0;
  int shift = 0;                                                 // the blocks of a day of entries are a power of two: this one
  std::array<std::int64_t, domain::findable_count> newest = {};  // the highest id of each kind that is in it; those below that changed since are in `findable`
};
// The blocks of a day that are wanted, as the last bits of the counts of their ids.
class Slots {
 public:
  explicit Slots(int shift) : mask_((std::uint64_t{1} << shift) - 1) {}
  void add_lower(Block block) { wanted_.push_back(static_cast<std::uint64_t>(block) & mask_); }  // each below the one before
  bool has(std::uint64_t count) const { return std::binary_search(wanted_.rbegin(), wanted_.rend(), count & mask_); }
  const std::vector<std::uint64_t>& wanted() const { return wanted_; }

 private:
  std::uint64_t mask_;
  std::vector<std::uint64_t> wanted_ = {};  // from the highest on
};

std::optional<IndexState> index_state(Database& db);
void set_index_state(Database& db, const IndexState& state);
void clear_index(Database& db);

// Blocks of a kind: those of a later day are higher; people have one each.
int shift_of(const IndexState& state, domain::Findable kind);
Block block_of(const IndexState& state, domain::Findable kind, calendar::Date day, Id id);

// In `findable`, beside the ids of what has no index by day: what is to go into the index anew. No calendar has this day.
inline constexpr std::int64_t changed_day = -2147483648;

// Gathers what goes into the index, and puts it there in the order of the tokens.
class IndexWriter {
 public:
  explicit IndexWriter(Database& db) : db_(db) {}
  void add(domain::Findable kind, std::string_view token, Block block);
  void finish();

 private:
  using Tokens = std::map<std::string, std::vector<Block>, std::less<>>;
  void put(const std::string& token, domain::Findable kind, std::vector<Block>& blocks);
  void put_alike(std::string_view beginning, domain::Findable kind, Tokens::iterator from, Tokens::iterator to);
  Database& db_;
  std::array<Tokens, domain::findable_count> gathered_;
  std::size_t count_ = 0;
};

// What tokens of one kind share that begin alike, as it was last read: of many tokens in their order it is read once.
struct SharedTokens {
  std::string beginning = {};
  std::vector<RareToken> tokens = {};
};

// The blocks of one token, from the newest on.
class TokenCursor {
 public:
  TokenCursor(Database& db, domain::Findable kind, std::string token, std::shared_ptr<SharedTokens> shared)
      : db_(&db), kind_(kind), token_(std::move(token)), shared_(std::move(shared)) {}
  // The highest block below `limit`; nullopt: there is none.
  std::optional<Block> below(Block limit);

 private:
  void load(Block limit);
  void load_rare();
  Database* db_;
  domain::Findable kind_;
  std::string token_;
  std::shared_ptr<SharedTokens> shared_;
  std::vector<Block> chunk_ = {};
  bool ended_ = false;  // nothing lies before the chunk
};

bool index_has(Database& db, std::string_view token);
// Which of these pairs of letters some text has: the first with each of the others.
std::vector<std::string> pairs_in_index(Database& db, std::string_view first, const std::vector<std::string>& others);
void each_token_beginning(Database& db, std::string_view beginning, const std::function<void(std::string_view)>& take);

}  // namespace guanxi::storage
