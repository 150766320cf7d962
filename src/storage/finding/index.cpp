#include "finding/index.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include <guanxi/base/ascii.hpp>

#include "engine/database.hpp"
#include "finding/rare.hpp"

namespace guanxi::storage {

using domain::Findable;

namespace {

constexpr std::size_t chunk_bytes = 300;          // what is read and decoded for one look; pages of its own begin at some 900
constexpr std::size_t most_gathered = 6'000'000;  // numbers in memory at once
constexpr int form = 4;                           // of the rows: raised when what they say changes

}  // namespace

std::optional<IndexState> index_state(Database& db) {
  Query query = db.query("SELECT value FROM meta WHERE key = 'find'");
  if (!query.step()) return std::nullopt;
  IndexState state;
  const auto words = ascii::split(query.view(0), ' ');
  if (words.size() != 3 + state.newest.size() || whole_number<int>(words[0]) != form) return std::nullopt;
  state.rules = whole_number<int>(words[1]).value_or(0);
  state.shift = std::clamp(whole_number<int>(words[2]).value_or(few_shift), few_shift, most_shift);
  for (std::size_t i = 0; i < state.newest.size(); ++i) state.newest.at(i) = whole_number<std::int64_t>(words[3 + i]).value_or(0);
  return state;
}

void set_index_state(Database& db, const IndexState& state) {
  std::string text = std::to_string(form) + " " + std::to_string(state.rules) + " " + std::to_string(state.shift);
  for (const std::int64_t id : state.newest) text += " " + std::to_string(id);
  db.run("INSERT INTO meta VALUES ('find', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", text);
}

void clear_index(Database& db) { db.execute("DELETE FROM word; DELETE FROM findable; DELETE FROM meta WHERE key = 'find'"); }

int shift_of(const IndexState& state, Findable kind) {
  if (kind == Findable::people) return 0;
  return kind == Findable::entries ? state.shift : few_shift;
}

Block block_of(const IndexState& state, Findable kind, calendar::Date day, Id id) {
  const auto count = static_cast<Block>(count_of(id));
  if (kind == Findable::people) return count;
  const int shift = shift_of(state, kind);
  return static_cast<Block>(day.time_since_epoch().count()) * (Block{1} << shift) + (count & ((Block{1} << shift) - 1));
}

void IndexWriter::add(Findable kind, std::string_view token, Block block) {
  auto& tokens = gathered_.at(static_cast<std::size_t>(kind));
  auto found = tokens.find(token);
  if (found == tokens.end()) found = tokens.emplace(std::string(token), std::vector<Block>()).first;
  if (!found->second.empty() && found->second.back() == block) return;
  found->second.push_back(block);
  if (++count_ >= most_gathered) finish();
}

void IndexWriter::finish() {
  for (std::size_t kind = 0; kind < gathered_.size(); ++kind) {
    Tokens& tokens = gathered_.at(kind);
    for (auto& [token, blocks] : tokens) {
      std::sort(blocks.begin(), blocks.end());
      blocks.erase(std::unique(blocks.begin(), blocks.end()), blocks.end());
    }
    for (auto from = tokens.begin(); from != tokens.end();) {
      const std::string_view beginning = shared_beginning(from->first);
      auto to = std::next(from);
      if (beginning.empty()) put(from->first, static_cast<Findable>(kind), from->second);
      else {
        while (to != tokens.end() && shared_beginning(to->first) == beginning) ++to;
        put_alike(beginning, static_cast<Findable>(kind), from, to);
      }
      from = to;
    }
    tokens.clear();
  }
  count_ = 0;
}

namespace {

// In several rows, where they are many.
std::vector<RareToken> rare_tokens(Database& db, std::string_view beginning, Findable kind) {
  Query query = db.query("SELECT blocks FROM word WHERE text = ? AND kind = ? ORDER BY first");
  query.bind(shared_row(beginning), kind);
  std::vector<RareToken> found;
  while (query.step()) {
    auto part = decode_rare(query.blob(0));
    found.insert(found.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
  }
  return found;
}

void set_rare_tokens(Database& db, std::string_view beginning, Findable kind, const std::vector<RareToken>& tokens) {
  const std::string row = shared_row(beginning);
  db.run("DELETE FROM word WHERE text = ? AND kind = ?", row, kind);
  std::int64_t number = 0;
  for (auto from = tokens.begin(); from != tokens.end();) {
    std::size_t bytes = 0;
    auto to = from;
    for (; to != tokens.end() && bytes < chunk_bytes; ++to) bytes += 1 + to->rest.size() + 3 * to->blocks.size();
    db.run("INSERT INTO word (text, kind, first, blocks) VALUES (?, ?, ?, ?)", row, kind, number++, Query::Blob{encode_rare({from, to})});
    from = to;
  }
}

auto place_of_rest(std::vector<RareToken>& tokens, std::string_view rest) {
  return std::lower_bound(tokens.begin(), tokens.end(), rest, [](const RareToken& one, std::string_view wanted) { return one.rest < wanted; });
}

bool has_rows(Database& db, std::string_view token, Findable kind) {
  Query query = db.query("SELECT 1 FROM word WHERE text = ? AND kind = ? LIMIT 1");
  return query.bind(token, kind).step();
}

}  // namespace

// A token stands in the row that it shares, or in rows of its own, and moves there once it is no longer rare.
void IndexWriter::put_alike(std::string_view beginning, Findable kind, Tokens::iterator from, Tokens::iterator to) {
  std::vector<RareToken> rare = rare_tokens(db_, beginning, kind);
  const std::vector<RareToken> before = rare;
  for (; from != to; ++from) {
    auto& [token, blocks] = *from;
    const std::string_view rest = std::string_view(token).substr(beginning.size());
    const auto at = place_of_rest(rare, rest);
    const bool known = at != rare.end() && at->rest == rest;
    std::vector<Block> all = blocks;
    if (known) {
      all.clear();
      std::set_union(at->blocks.begin(), at->blocks.end(), blocks.begin(), blocks.end(), std::back_inserter(all));
    }
    if (all.size() <= most_rare_blocks && (known || !has_rows(db_, token, kind))) {
      if (known) at->blocks = std::move(all);
      else rare.insert(at, {std::string(rest), std::move(all)});
      continue;
    }
    if (known) rare.erase(at);
    put(token, kind, all);
  }
  if (rare != before) set_rare_tokens(db_, beginning, kind, rare);
}

// Row by row: the one that a block falls into takes all that come before the next row.
void IndexWriter::put(const std::string& token, Findable kind, std::vector<Block>& blocks) {
  for (auto begin = blocks.begin(); begin != blocks.end();) {
    std::vector<Block> old;
    {
      Query query = db_.query("SELECT first, blocks FROM word WHERE text = ? AND kind = ? AND first <= ? ORDER BY first DESC LIMIT 1");
      if (query.bind(token, kind, *begin).step()) old = decode_blocks(query.integer(0), query.blob(1));
    }
    auto end = blocks.end();
    {
      Query query = db_.query("SELECT first FROM word WHERE text = ? AND kind = ? AND first > ? ORDER BY first LIMIT 1");
      if (query.bind(token, kind, *begin).step()) end = std::lower_bound(begin, blocks.end(), query.integer(0));
    }
    std::vector<Block> all;
    std::set_union(old.begin(), old.end(), begin, end, std::back_inserter(all));
    begin = end;
    if (all.size() == old.size()) continue;
    for (std::span<const Block> rest = all; !rest.empty();) {
      const std::size_t count = blocks_within(rest, chunk_bytes);
      db_.run("INSERT OR REPLACE INTO word (text, kind, first, blocks) VALUES (?, ?, ?, ?)", token, kind, rest.front(),
              Query::Blob{encode_blocks(rest.first(count))});
      rest = rest.subspan(count);
    }
  }
}

void TokenCursor::load(Block limit) {
  {
    Query query = db_->query("SELECT first, blocks FROM word WHERE text = ? AND kind = ? AND first < ? ORDER BY first DESC LIMIT 1");
    if (query.bind(token_, kind_, limit).step()) {
      chunk_ = decode_blocks(query.integer(0), query.blob(1));
      return;
    }
  }
  const bool first = chunk_.empty();
  chunk_.clear();
  ended_ = true;
  if (first) load_rare();
}

void TokenCursor::load_rare() {
  const std::string_view beginning = shared_beginning(token_);
  if (beginning.empty()) return;
  if (shared_->beginning != beginning) *shared_ = {std::string(beginning), rare_tokens(*db_, beginning, kind_)};
  auto& rare = shared_->tokens;
  const std::string_view rest = std::string_view(token_).substr(beginning.size());
  if (const auto at = place_of_rest(rare, rest); at != rare.end() && at->rest == rest) chunk_ = at->blocks;
}

std::optional<Block> TokenCursor::below(Block limit) {
  if (!ended_ && (chunk_.empty() || limit <= chunk_.front())) load(limit);
  const auto behind = std::lower_bound(chunk_.begin(), chunk_.end(), limit);
  if (behind == chunk_.begin()) return std::nullopt;
  return *(behind - 1);
}

namespace {

// The rests of all kinds, in no order.
std::vector<std::string> rare_rests(Database& db, std::string_view beginning) {
  std::vector<std::string> rests;
  Query query = db.query("SELECT blocks FROM word WHERE text = ?");
  query.bind(shared_row(beginning));
  while (query.step()) {
    for (RareToken& token : decode_rare(query.blob(0))) rests.push_back(std::move(token.rest));
  }
  return rests;
}

bool has_rows(Database& db, std::string_view token) {
  Query query = db.query("SELECT 1 FROM word WHERE text = ? LIMIT 1");
  return query.bind(token).step();
}

}  // namespace

bool index_has(Database& db, std::string_view token) {
  if (has_rows(db, token)) return true;
  const std::string_view beginning = shared_beginning(token);
  if (beginning.empty()) return false;
  const auto rests = rare_rests(db, beginning);
  return std::find(rests.begin(), rests.end(), token.substr(beginning.size())) != rests.end();
}

std::vector<std::string> pairs_in_index(Database& db, std::string_view first, const std::vector<std::string>& others) {
  std::vector<std::string> rests = rare_rests(db, first);
  std::sort(rests.begin(), rests.end());
  std::vector<std::string> found;
  for (const std::string& other : others) {
    std::string pair = std::string(first) + other;
    if (std::binary_search(rests.begin(), rests.end(), other) || has_rows(db, pair)) found.push_back(std::move(pair));
  }
  return found;
}

// From each token to the next, however many rows it has.
void each_token_beginning(Database& db, std::string_view beginning, const std::function<void(std::string_view)>& take) {
  std::set<std::string> found;
  const auto add_rare = [&](std::string_view shared) {
    for (const std::string& rest : rare_rests(db, shared)) {
      std::string token = std::string(shared) + rest;
      if (token.starts_with(beginning)) found.insert(std::move(token));
    }
  };
  if (const std::string_view shared = shared_beginning(beginning); !shared.empty()) add_rare(shared);
  std::string from(beginning);
  for (bool first = true;; first = false) {
    {
      Query query =
          db.query(first ? "SELECT text FROM word WHERE text >= ? ORDER BY text LIMIT 1" : "SELECT text FROM word WHERE text > ? ORDER BY text LIMIT 1");
      if (!query.bind(from).step()) break;
      from = query.text(0);
    }
    if (!std::string_view(from).starts_with(beginning)) break;
    if (is_shared_row(from)) add_rare(std::string_view(from).substr(0, from.size() - 1));
    else found.insert(from);
  }
  for (const std::string& token : found) take(token);
}

}  // namespace guanxi::storage
