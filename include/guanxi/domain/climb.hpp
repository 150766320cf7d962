// Whatever stands above one another: a firm's groups, somebody's superiors.
#pragma once

#include <algorithm>
#include <set>
#include <unordered_map>
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

// The way from one up to another, both with it, where several may stand directly above one; empty: there is none. `above(id)` lists them.
template <class Above>
std::vector<Id> way_up(Id from, Id to, Above above) {
  std::unordered_map<Id, Id> below{{from, {}}};  // of whoever is above: through whom
  for (std::vector<Id> open{from}; !open.empty() && !below.contains(to);) {
    const Id at = open.back();
    open.pop_back();
    for (const Id next : above(at)) {
      if (below.emplace(next, at).second) open.push_back(next);
    }
  }
  std::vector<Id> way;
  if (!below.contains(to)) return way;
  for (Id at = to; at; at = below.at(at)) way.push_back(at);
  std::reverse(way.begin(), way.end());
  return way;
}

// The tops of lines that only grow. What was climbed once is remembered, so that asking for the top of everybody in a line costs
// little more than the line once.
class Tops {
 public:
  // Who stands at the top of the line from this record; none: it runs in a ring. `above(id)` is none at a top; between two calls it
  // may become somebody, and never changes otherwise.
  template <class Above>
  Id of(Id from, Above above) {
    std::vector<Id> passed;
    std::set<Id> met;
    Id at = from;
    while (true) {
      const auto known = higher_.find(at);
      const Id next = known != higher_.end() ? known->second : above(at);
      const bool in_ring = known != higher_.end() ? !next : !met.insert(at).second;
      if (in_ring) at = {};
      if (in_ring || !next) break;
      passed.push_back(at);
      at = next;
    }
    for (const Id id : passed) higher_[id] = at;
    return at;
  }

 private:
  std::unordered_map<Id, Id> higher_;  // somebody further up; none: a ring
};

}  // namespace guanxi::domain
