#include <guanxi/storage/finding.hpp>

#include <algorithm>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"
#include "finding/index.hpp"
#include "finding/members.hpp"
#include "finding/passages.hpp"
#include "finding/walk.hpp"

namespace guanxi::storage {

using calendar::Date;
using domain::Findable;

namespace {

constexpr std::array all_kinds = {Findable::people, Findable::entries,    Findable::notes,    Findable::promises,
                                  Findable::gifts,  Findable::complaints, Findable::decisions};

using Record = std::pair<Findable, Id>;

std::size_t place(Findable kind) { return static_cast<std::size_t>(kind); }

// What the index does not have as it is; at most `limit` of a kind, -1: all.
std::vector<Record> unread(Database& db, const std::optional<IndexState>& state, std::int64_t limit) {
  std::vector<Record> found;
  for (const Findable kind : all_kinds) {
    for (const Id id : ids_above(db, kind, state ? state->newest.at(place(kind)) : 0, limit)) found.emplace_back(kind, id);
  }
  if (!state) return found;
  for (const Findable kind : all_kinds) {
    Query changed = db.query("SELECT id FROM findable WHERE kind = ? AND day = ? ORDER BY id LIMIT ?");
    changed.bind(kind, changed_day, limit);
    while (changed.step()) found.emplace_back(kind, changed.id(0));
  }
  return found;
}

std::optional<IndexState> state_by(Database& db, int rules) {
  auto state = index_state(db);
  return state && state->rules == rules ? state : std::nullopt;
}

// So many blocks a day that one has an entry, hardly two.
int best_shift(Database& db) {
  Query query = db.query("SELECT count(*), count(DISTINCT day) FROM interaction");
  query.step();
  const std::int64_t a_day = query.integer(0) / std::max<std::int64_t>(query.integer(1), 1);
  int shift = few_shift;
  while (shift < most_shift && (a_day >> shift) >= 1) ++shift;
  return shift;
}

struct Placed {
  Findable kind;
  Block block;
  Id id;
  Date day;
};

std::vector<Placed> placed(Database& db, const IndexState& state, const std::vector<Record>& records) {
  std::vector<Placed> found;
  found.reserve(records.size());
  for (const auto& [kind, id] : records) {
    if (const auto day = day_of_passage(db, kind, id)) found.push_back({kind, block_of(state, kind, *day, id), id, *day});
  }
  std::sort(found.begin(), found.end(), [](const Placed& a, const Placed& b) { return std::tie(a.kind, a.block, a.id) < std::tie(b.kind, b.block, b.id); });
  return found;
}

void index_texts(Database& db, IndexState& state, const std::vector<Record>& records, const Finding::EachToken& each_token) {
  IndexWriter writer(db);
  MembersWriter members(db);
  const bool lists = lists_entries(state);
  for (const Placed& one : placed(db, state, records)) {
    if (const auto text = passage(db, one.kind, one.id)) {
      each_token(*text, [&](std::string_view token) { writer.add(one.kind, token, one.block); });
    }
    if (lists && one.kind == Findable::entries) members.add(one.day, one.id);
    const bool listed = one.kind != Findable::people && one.kind != Findable::entries;
    if (listed) db.run("INSERT OR IGNORE INTO findable (kind, day, id) VALUES (?, ?, ?)", one.kind, one.day, one.id);
    state.newest.at(place(one.kind)) = std::max(state.newest.at(place(one.kind)), one.id.value);
  }
  writer.finish();
  members.finish();
  for (const Findable kind : all_kinds) db.run("DELETE FROM findable WHERE kind = ? AND day = ?", kind, changed_day);
  set_index_state(db, state);
}

// All that there is, when the index is of other rules or less than half of it.
void index_anew(Database& db, int rules, const Finding::EachToken& each_token) {
  clear_index(db);
  IndexState state{.rules = rules, .shift = best_shift(db)};
  index_texts(db, state, unread(db, std::nullopt, -1), each_token);
}

bool worth_all(Database& db, const IndexState& state, std::size_t unread) {
  Query query = db.query("SELECT count(*) FROM interaction WHERE id <= ?");
  query.bind(state.newest.at(place(Findable::entries))).step();
  return static_cast<std::int64_t>(unread) > query.integer(0);
}

// The lock is not waited for: a search serves without.
template <class Change>
void in_transaction(Database& db, const Change& change) {
  db.wait_for_locks(false);
  try {
    db.execute("BEGIN IMMEDIATE");
    db.wait_for_locks(true);
    change();
    db.execute("COMMIT");
  } catch (const Failure&) {
    sqlite3_exec(db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    db.wait_for_locks(true);
    throw;
  }
}

}  // namespace

Finding::Finding(Store& store, int rules, EachToken each_token) : store_(store), db_(store.database()), rules_(rules), each_token_(std::move(each_token)) {}

void Finding::catch_up(std::size_t few) {
  const auto old = state_by(db_, rules_);
  if (unread(db_, old, static_cast<std::int64_t>(few) + 1).size() <= few) return;
  try {
    in_transaction(db_, [&] {
      auto state = state_by(db_, rules_);
      if (!state) return index_anew(db_, rules_, each_token_);
      const auto records = unread(db_, state, -1);
      if (worth_all(db_, *state, records.size())) return index_anew(db_, rules_, each_token_);
      index_texts(db_, *state, records, each_token_);
    });
  } catch (const Failure& failure) {
    if (failure.error().kind != ErrorKind::failed && failure.error().kind != ErrorKind::locked) throw;
  }
}

void Finding::rebuild() {
  in_transaction(db_, [&] { index_anew(db_, rules_, each_token_); });
}

bool Finding::has(std::string_view token) { return index_has(db_, token); }

std::vector<std::string> Finding::pairs(std::string_view first, const std::vector<std::string>& others) { return pairs_in_index(db_, first, others); }

void Finding::each_beginning(std::string_view beginning, const std::function<void(std::string_view)>& take) { each_token_beginning(db_, beginning, take); }

void Finding::walk(const Wanted& wanted, const std::function<bool(const Passage&)>& take) {
  const auto state = state_by(db_, rules_);
  const auto records = unread(db_, state, -1);
  std::unordered_set<Id> except;
  for (const auto& [kind, id] : records) except.insert(id);
  std::vector<std::unique_ptr<Source>> sources;
  sources.push_back(by_reading(db_, records, wanted));
  for (const Findable kind : all_kinds) {
    const bool there = state && (wanted.in.empty() || std::find(wanted.in.begin(), wanted.in.end(), kind) != wanted.in.end());
    if (there) sources.push_back(by_index(db_, *state, kind, wanted, except));
  }
  merge(std::move(sources), take);
}

void Finding::walk_of(const std::vector<Id>& parties, const Wanted& wanted, const std::function<bool(const Passage&)>& take) {
  std::vector<Record> records;
  for (const Findable kind : all_kinds) {
    for (const Id party : parties) {
      for (const Id id : ids_of(db_, kind, party)) records.emplace_back(kind, id);
    }
  }
  std::sort(records.begin(), records.end());
  records.erase(std::unique(records.begin(), records.end()), records.end());
  std::vector<std::unique_ptr<Source>> sources;
  sources.push_back(by_reading(db_, records, wanted));
  merge(std::move(sources), take);
}

}  // namespace guanxi::storage
