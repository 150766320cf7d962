// Notes on people and organisations.
#pragma once

#include <optional>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/domain/ties.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

class Notes {
 public:
  explicit Notes(Store& store);

  void add(domain::Note& note);  // sets its id
  void update(const domain::Note& note);
  void remove(Id id);
  std::optional<domain::Note> find(Id id);
  std::vector<domain::Note> of(Id party);  // newest first

 private:
  Database& db_;
};

}  // namespace guanxi::storage
