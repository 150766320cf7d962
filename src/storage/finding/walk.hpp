// The texts of one kind that a search wants, newest first.
#pragma once

#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

#include <guanxi/storage/finding.hpp>

#include "finding/index.hpp"

namespace guanxi::storage {

class Source {
 public:
  virtual ~Source() = default;
  virtual std::optional<Passage> next() = 0;  // nullopt: there is no more
};

// Whether one is to be told before the other.
bool comes_before(const Passage& one, const Passage& other);
// Whether its kind and day are wanted, and its text holds what is looked for.
bool suits(const Wanted& wanted, const Passage& passage);

// By the index, without those in `except`, which are told otherwise. All that it is given must outlive it.
std::unique_ptr<Source> by_index(Database& db, const IndexState& state, domain::Findable kind, const Wanted& wanted, const std::unordered_set<Id>& except);
// Of these, as they are read now.
std::unique_ptr<Source> by_reading(Database& db, const std::vector<std::pair<domain::Findable, Id>>& ids, const Wanted& wanted);
// All of them in their order, until `take` has enough.
void merge(std::vector<std::unique_ptr<Source>> sources, const std::function<bool(const Passage&)>& take);

}  // namespace guanxi::storage
