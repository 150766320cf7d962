// The k strongest chains, by Yen's algorithm with Lawler's short cut: each chain found is parted from at each of its
// people in turn, and the cheapest way on from there that is none of those known already is the next candidate.
#include <guanxi/domain/path.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include "network/path_graph.hpp"

namespace guanxi::domain {

int contact_link(int warmth) { return std::clamp(warmth, cold_contact, strongest_link); }

int relation_link(const Relation& relation) {
  static constexpr int stated[] = {20, 40, 60, 75, 90};
  if (relation.strength) return stated[std::clamp(*relation.strength, 1, 5) - 1];
  return relation_kind(relation.kind).strength;
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
  Route people;         // without the circles
  bool answers;         // it does not go the long way round

  bool operator<(const Candidate& other) const { return std::tie(cost, route) < std::tie(other.cost, other.route); }
};

class Chains {
 public:
  Chains(const Graph& graph, Compass& compass, int from, int count) : graph_(graph), compass_(compass), from_(from), count_(static_cast<std::size_t>(count)) {}

  std::vector<Chain> found() {
    consider({from_}, {});
    // Chains that are no answer (the long way round, the same people through another circle) are parted from like any
    // other; where they are very many, the search ends.
    for (std::size_t tries = 8 * count_ + 16; tries > 0 && !candidates_.empty() && chains_.size() < count_; --tries) {
      Candidate next = std::move(candidates_.extract(candidates_.begin()).value());
      if (next.answers && taken_.insert(std::move(next.people)).second) chains_.push_back(chain(next.route));
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
        if (other.size() > at + 1 && std::equal(behind.begin(), behind.end(), other.begin())) barred.push_back(other[at + 1]);
      }
      consider(behind, barred);
    }
  }

  void consider(const Route& behind, const std::vector<int>& barred) {
    auto route = compass_.onward(behind, barred, limit());
    if (!route) return;
    const Cost cost = compass_.cost(*route);
    auto through = people(*route);
    const bool answer = answers(*route, through);
    candidates_.insert({cost, std::move(*route), behind.size() - 1, std::move(through), answer});
  }

  // Whatever costs more than as many candidates as are still wanted is not going to be among them.
  Cost limit() const {
    std::set<Route> distinct;
    for (const auto& candidate : candidates_) {
      if (!candidate.answers) continue;
      if (!taken_.contains(candidate.people)) distinct.insert(candidate.people);
      if (chains_.size() + distinct.size() == count_) return candidate.cost;
    }
    return weakest_;
  }

  Route people(const Route& route) const {
    Route through;
    std::copy_if(route.begin(), route.end(), std::back_inserter(through), [this](int node) { return graph_.person(node); });
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

  bool answers(const Route& route, const Route& through) const {
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

  const Graph& graph_;
  Compass& compass_;
  int from_;
  std::size_t count_;
  const Cost weakest_ = cost_of(weakest_chain);
  std::set<Candidate> candidates_;
  std::vector<Route> routes_;  // parted from already
  std::set<Route> taken_;      // the people of those that are answers
  std::vector<Chain> chains_;
};

}  // namespace

std::vector<Chain> warmest_chains(const Network& network, Id from, Id to, int count, int longest) {
  if (from == to || count < 1 || longest < 1) return {};
  const Graph graph(network, from, to);
  Compass compass(graph, graph.node(from), graph.node(to), std::min(longest, longest_of_all));
  return Chains(graph, compass, graph.node(from), count).found();
}

namespace {

// The contacts of the user from whom the end can be reached, those who are nearest to it first.
class Beginnings {
 public:
  Beginnings(const Contacts& contacts, const Graph& graph, const Compass& compass, int left) : contacts_(contacts) {
    for (const Id person : contacts.people) {
      const int node = graph.node(person);
      if (node >= 0 && compass.ahead(node, left) < unreachable) people_.push_back({compass.ahead(node, left), node, person});
    }
    std::sort(people_.begin(), people_.end());
  }

  bool all_asked() const { return asked_ == people_.size(); }
  // What a chain that begins with somebody not asked about costs at the least.
  Cost least_of_rest() const { return all_asked() ? unreachable : std::get<0>(people_[asked_]); }

  const std::vector<Graph::Edge>& ask_more() {
    const std::size_t end = std::min(people_.size(), asked_ == 0 ? contacts_.batch : 4 * asked_);
    std::vector<Id> batch;
    for (std::size_t i = asked_; i < end; ++i) batch.push_back(std::get<2>(people_[i]));
    const auto strengths = contacts_.strengths(batch);
    for (std::size_t i = 0; i < batch.size(); ++i) {
      edges_.push_back({std::get<1>(people_[asked_ + i]), std::clamp(strengths[i], 1, strongest_link), contacts_.mark});
    }
    asked_ = end;
    return edges_;
  }

 private:
  const Contacts& contacts_;
  std::vector<std::tuple<Cost, int, Id>> people_;
  std::size_t asked_ = 0;
  std::vector<Graph::Edge> edges_;
};

}  // namespace

std::vector<Chain> warmest_chains(const Network& network, const Contacts& contacts, Id to, int count, int longest) {
  const Id user;
  if (to == user || count < 1 || longest < 1) return {};
  longest = std::min(longest, longest_of_all);
  Graph graph(network, user, to);
  const int begin = graph.node(user);
  Compass compass(graph, begin, graph.node(to), longest);
  Beginnings beginnings(contacts, graph, compass, longest - 1);
  std::vector<Chain> chains;
  while (!beginnings.all_asked()) {
    graph.leave_by(begin, beginnings.ask_more());
    compass.begin();
    chains = Chains(graph, compass, begin, count).found();
    // Nobody else may begin a better one, nor be linked more closely to somebody in these.
    const bool enough = chains.size() == static_cast<std::size_t>(count);
    if (enough && cost_of(chains.back().score) + rounding < beginnings.least_of_rest()) break;
  }
  return chains;
}

}  // namespace guanxi::domain
