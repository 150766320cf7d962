// What people and organisations are to each other.
#pragma once

#include <optional>
#include <vector>

#include <guanxi/domain/ties.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

class Relations {
 public:
  explicit Relations(Store& store);

  void set(domain::Relation& relation);  // replaces the one of that kind between the two; sets its id
  void remove(Id id);
  bool remove_between(Id one, Id other, domain::Tie kind);  // no kind: every kind; false: there was none
  std::optional<domain::Relation> find(Id id);
  std::vector<domain::Relation> of(Id party);  // of either direction

 private:
  Database& db_;
};

}  // namespace guanxi::storage
