#include "finding/walk.hpp"

#include <algorithm>
#include <tuple>

#include "engine/database.hpp"
#include "finding/members.hpp"
#include "finding/passages.hpp"

namespace guanxi::storage {

using calendar::Date;
using domain::Findable;

bool comes_before(const Passage& one, const Passage& other) {
  if (one.kind == Findable::people && other.kind == Findable::people) return one.id > other.id;
  return std::tie(one.day, one.id) > std::tie(other.day, other.id);
}

bool suits(const Wanted& wanted, const Passage& passage) {
  if (!wanted.in.empty() && std::find(wanted.in.begin(), wanted.in.end(), passage.kind) == wanted.in.end()) return false;
  if (wanted.from && passage.day < *wanted.from) return false;
  if (wanted.to && passage.day > *wanted.to) return false;
  return wanted.holds(passage);
}

namespace {

// Any of some tokens.
class AnyCursor {
 public:
  AnyCursor(Database& db, Findable kind, const AnyToken& any) {
    const auto shared = std::make_shared<SharedTokens>();
    for (const std::string& token : any.tokens) members_.push_back({TokenCursor(db, kind, token, shared)});
    for (const std::string& beginning : any.beginnings) {
      each_token_beginning(db, beginning, [&](std::string_view token) { members_.push_back({TokenCursor(db, kind, std::string(token), shared)}); });
    }
  }

  std::optional<Block> below(Block limit) {
    std::optional<Block> highest;
    for (auto member = members_.begin(); member != members_.end();) {
      if (!member->asked || (member->block && *member->block >= limit)) member->block = member->cursor.below(limit), member->asked = true;
      if (!member->block) {
        member = members_.erase(member);
        continue;
      }
      highest = std::max(highest.value_or(*member->block), *member->block);
      ++member;
    }
    return highest;
  }

 private:
  struct Member {
    TokenCursor cursor;
    std::optional<Block> block = {};
    bool asked = false;
  };
  std::vector<Member> members_;
};

class IndexWalk : public Source {
 public:
  IndexWalk(Database& db, const IndexState& state, Findable kind, const Wanted& wanted, const std::unordered_set<Id>& except)
      : db_(db), state_(state), kind_(kind), shift_(shift_of(state, kind)), wanted_(wanted), except_(except) {
    for (const AnyToken& any : wanted.all) cursors_.emplace_back(db, kind, any);
    if (wanted.to && kind != Findable::people) limit_ = first_block(*wanted.to + std::chrono::days{1});
  }

  std::optional<Passage> next() override {
    while (true) {
      while (at_ < members_.size()) {
        const Id id = members_[at_++];
        if (except_.contains(id)) continue;
        auto found = passage(db_, kind_, id);
        if (found && (kind_ == Findable::people || found->day == day_) && suits(wanted_, *found)) return found;
      }
      if (!next_day()) return std::nullopt;
    }
  }

 private:
  Block first_block(Date day) const { return static_cast<Block>(day.time_since_epoch().count()) * (Block{1} << shift_); }
  Date day_of(Block block) const { return Date{std::chrono::days{block >> shift_}}; }

  // The highest block below the limit that has all tokens.
  std::optional<Block> next_block() {
    Block limit = limit_;
    while (true) {
      const Block asked = limit;
      for (AnyCursor& cursor : cursors_) {
        const auto block = cursor.below(limit);
        if (!block) return std::nullopt;
        limit = *block + 1;
      }
      if (limit == asked) return limit - 1;
    }
  }

  // All blocks of the day together: within it the order is by id.
  bool next_day() {
    members_.clear();
    at_ = 0;
    auto block = next_block();
    if (!block) return false;
    if (kind_ == Findable::people) {
      limit_ = *block;
      take_parties(*block);
      return true;
    }
    day_ = day_of(*block);
    if (wanted_.from && day_ < *wanted_.from) return false;
    Slots slots(shift_);
    while (block && day_of(*block) == day_) {
      slots.add_lower(*block);
      limit_ = *block;
      block = next_block();
    }
    if (kind_ != Findable::entries) take_listed(slots);
    else members_ = lists_entries(state_) ? entries_listed(db_, day_, slots) : entries_of(db_, day_, slots);
    return true;
  }

  void take_parties(Block count) {
    Query query = db_.query("SELECT id FROM party WHERE id BETWEEN ? AND ? ORDER BY id DESC");
    query.bind(make_id(0, static_cast<std::uint64_t>(count)).value, make_id(0, static_cast<std::uint64_t>(count) + 1).value - 1);
    while (query.step()) members_.push_back(query.id(0));
  }

  void take_listed(const Slots& slots) {
    Query query = db_.query("SELECT id FROM findable WHERE kind = ? AND day = ? ORDER BY id DESC");
    query.bind(kind_, day_);
    while (query.step()) {
      const Id id = query.id(0);
      if (slots.has(count_of(id))) members_.push_back(id);
    }
  }

  Database& db_;
  const IndexState& state_;
  Findable kind_;
  int shift_;
  const Wanted& wanted_;
  const std::unordered_set<Id>& except_;
  std::vector<AnyCursor> cursors_ = {};
  Block limit_ = Block{1} << 50;
  Date day_ = {};
  std::vector<Id> members_ = {};
  std::size_t at_ = 0;
};

class ReadyList : public Source {
 public:
  explicit ReadyList(std::vector<Passage> passages) : passages_(std::move(passages)) { std::sort(passages_.begin(), passages_.end(), comes_before); }
  std::optional<Passage> next() override { return at_ < passages_.size() ? std::optional(std::move(passages_[at_++])) : std::nullopt; }

 private:
  std::vector<Passage> passages_;
  std::size_t at_ = 0;
};

}  // namespace

std::unique_ptr<Source> by_index(Database& db, const IndexState& state, Findable kind, const Wanted& wanted, const std::unordered_set<Id>& except) {
  return std::make_unique<IndexWalk>(db, state, kind, wanted, except);
}

std::unique_ptr<Source> by_reading(Database& db, const std::vector<std::pair<Findable, Id>>& ids, const Wanted& wanted) {
  std::vector<Passage> found;
  for (const auto& [kind, id] : ids) {
    auto one = passage(db, kind, id);
    if (one && suits(wanted, *one)) found.push_back(std::move(*one));
  }
  return std::make_unique<ReadyList>(std::move(found));
}

void merge(std::vector<std::unique_ptr<Source>> sources, const std::function<bool(const Passage&)>& take) {
  std::vector<std::optional<Passage>> heads;
  for (const auto& source : sources) heads.push_back(source->next());
  while (true) {
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < heads.size(); ++i) {
      if (heads[i] && (!first || comes_before(*heads[i], *heads[*first]))) first = i;
    }
    if (!first) return;
    const bool more = take(*heads[*first]);
    if (!more) return;
    heads[*first] = sources[*first]->next();
  }
}

}  // namespace guanxi::storage
