// The k strongest chains, by Yen's algorithm with Lawler's short cut: each chain found is parted from at each of its
// people in turn, and the cheapest way on from there that is none of those known already is the next candidate.
#include <guanxi/domain/path.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include "path_graph.hpp"

namespace guanxi::domain {

int contact_link(int warmth) {
  return std::clamp(warmth, cold_contact, strongest_link);
}

int relation_link(const Relation& relation) {
  static constexpr int stated[] = {20, 40, 60, 75, 90};
  if (relation.strength) return stated[std::clamp(*relation.strength, 1, 5) - 1];
  const auto* kind = relation_kind(relation.kind);
  return kind ? kind->strength : RelationKind{}.strength;
}

void Network::link(Id one, Id other, int strength, int mark) {
  if (one != other) links_.push_back({one, other, std::clamp(strength, 1, strongest_link), mark});
}

void Network::circle(std::span<const Id> members, int strength, int mark) {
  Circle circle{{members.begin(), members.end()}, std::clamp(strength, 1, strongest_link), mark};
  std::sort(circle.members.begin(), circle.members.end());
  circle.members.erase(std::unique(circle.members.begin(), circle.members.end()), circle.members.end());
  if (circle.members.size() > 1) circles_.push_back(std::move(circle));
}

namespace {

constexpr int longest_of_all = 8;  // so that products of strengths fit into 64 bits

struct Candidate {
  Cost cost;
  Route route;
  std::size_t parting;  // the place from which on it may be parted from: before that, others were

  bool operator<(const Candidate& other) const { return std::tie(cost, route) < std::tie(other.cost, other.route); }
};

class Chains {
 public:
  Chains(const Graph& graph, int from, int to, int count, int longest)
      : graph_(graph), compass_(graph, from, to, longest), from_(from), count_(static_cast<std::size_t>(count)) {}

  std::vector<Chain> found() {
    consider({from_}, {});
    // Chains that are no answer (the long way round, the same people through another circle) are parted from like any
    // other; where they are very many, the search ends.
    for (std::size_t tries = 8 * count_ + 16; tries > 0 && !candidates_.empty() && chains_.size() < count_; --tries) {
      Candidate next = std::move(candidates_.extract(candidates_.begin()).value());
      if (answers(next.route) && taken_.insert(people(next.route)).second) chains_.push_back(chain(next.route));
      routes_.push_back(std::move(next.route));
      part_from(routes_.back(), next.parting);
    }
    return std::move(chains_);
  }

 private:
  void part_from(const Route& route, std::size_t from) {
    for (std::size_t at = from; at + 1 < route.size() && chains_.size() < count_; ++at) {
      const Route behind(route.begin(), route.begin() + static_cast<std::ptrdiff_t>(at) + 1);
      std::vector<int> barred;
      for (const Route& other : routes_) {
        if (other.size() > at + 1 && std::equal(behind.begin(), behind.end(), other.begin()))
          barred.push_back(other[at + 1]);
      }
      consider(behind, barred);
    }
  }

  void consider(const Route& behind, const std::vector<int>& barred) {
    auto route = compass_.onward(behind, barred, limit());
    if (!route) return;
    const Cost cost = compass_.cost(*route);
    candidates_.insert({cost, std::move(*route), behind.size() - 1});
  }

  // Whatever costs more than as many candidates as are still wanted is not going to be among them.
  Cost limit() const {
    std::set<Route> distinct;
    for (const auto& candidate : candidates_) {
      if (!answers(candidate.route)) continue;
      Route through = people(candidate.route);
      if (!taken_.contains(through)) distinct.insert(std::move(through));
      if (chains_.size() + distinct.size() == count_) return candidate.cost;
    }
    return weakest;
  }

  Route people(const Route& route) const {
    Route through;
    std::copy_if(route.begin(), route.end(), std::back_inserter(through),
                 [this](int node) { return graph_.person(node); });
    return through;
  }

  std::vector<Step> steps(const Route& route) const {
    std::vector<Step> steps;
    for (std::size_t i = 1; i < route.size(); ++i) {
      const Graph::Edge* best = nullptr;
      for (const auto& edge : graph_.edges(route[i - 1])) {
        if (edge.to == route[i] && (!best || edge.strength > best->strength)) best = &edge;
      }
      if (!graph_.person(route[i])) ++i;
      steps.push_back({graph_.id(route[i]), best->strength, best->mark});
    }
    return steps;
  }

  // It does not go the long way round.
  bool answers(const Route& route) const {
    const Route through = people(route);
    const auto steps = this->steps(route);
    for (std::size_t i = 0; i < steps.size(); ++i) {
      std::int64_t chain = steps[i].strength, one_link = 1;
      for (std::size_t j = i + 1; j < steps.size(); ++j) {
        chain *= steps[j].strength;
        one_link *= strongest_link;
        if (i == 0 && j + 1 == steps.size()) continue;
        const auto* link = graph_.link(through[i], through[j + 1]);
        if (link && link->strength * one_link >= chain) return false;
      }
    }
    return true;
  }

  Chain chain(const Route& route) const {
    Chain made{strongest_link, steps(route)};
    for (const Step& step : made.steps) made.score *= step.strength / double{strongest_link};
    return made;
  }

  static inline const Cost weakest = std::llround(-1e9 * std::log(weakest_chain / strongest_link));

  const Graph& graph_;
  Compass compass_;
  int from_;
  std::size_t count_;
  std::set<Candidate> candidates_;
  std::vector<Route> routes_;  // parted from already
  std::set<Route> taken_;      // the people of those that are answers
  std::vector<Chain> chains_;
};

}  // namespace

std::vector<Chain> warmest_chains(const Network& network, Id from, Id to, int count, int longest) {
  const Graph graph(network);
  const int begin = graph.node(from), end = graph.node(to);
  if (begin < 0 || end < 0 || begin == end || count < 1 || longest < 1) return {};
  return Chains(graph, begin, end, count, std::min(longest, longest_of_all)).found();
}

}  // namespace guanxi::domain
