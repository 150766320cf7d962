// Whatever stands above one another: a firm's groups, somebody's superiors.
#pragma once

#include <set>
#include <vector>

#include <guanxi/base/id.hpp>

namespace guanxi::domain {

// The record itself, then what stands above it, up to the top; `above(id)` is none there. Lines that run in a ring end where they
// would come to somebody a second time: a file that another program wrote may hold one.
template <class Above>
std::vector<Id> climb(Id from, Above above) {
  std::vector<Id> line;
  std::set<Id> met;
  for (Id at = from; at && met.insert(at).second; at = above(at)) line.push_back(at);
  return line;
}

}  // namespace guanxi::domain
