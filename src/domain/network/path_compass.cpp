// The cheapest way on: a search led by what lies ahead at the least (A*), over nodes and the steps left at them.
#include <algorithm>

#include "network/path_graph.hpp"

namespace guanxi::domain {
namespace {

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

// The top of the heap has the lowest bound, of those the lowest state.
constexpr auto later = [](const auto& a, const auto& b) { return a.bound != b.bound ? a.bound > b.bound : a.state > b.state; };

}  // namespace

Compass::Compass(const Graph& graph, int from, int to, int longest)
    : graph_(graph), from_(from), to_(to), longest_(longest), nodes_(static_cast<std::size_t>(graph.size())) {
  const std::size_t states = nodes_ * (static_cast<std::size_t>(longest) + 1);
  ahead_.resize(states);
  closed_in_.assign(nodes_, 0);
  seen_in_.assign(states, 0);
  so_far_.resize(states);
  came_from_.resize(states);
  look_ahead();
  begin();
}

// Arriving at a person takes a step. Circles come behind the people and lead to people alone: with one step fewer, all
// of those are settled; then the circles are, then whoever looks at them.
void Compass::look_ahead() {
  for (int left = 0; left <= longest_; ++left) {
    for (int node = graph_.size() - 1; node >= 0; --node) ahead_[state(node, left)] = least_ahead(node, left);
  }
}

Cost Compass::least_ahead(int node, int left) const {
  if (node == to_) return 0;
  Cost least = unreachable;
  for (const auto& edge : graph_.edges(node)) {
    const int then = graph_.person(edge.to) ? left - 1 : left;
    if (then >= 0) least = std::min(least, graph_.cost(edge) + ahead_[state(edge.to, then)]);
  }
  return least;
}

void Compass::begin() {
  for (int left = 0; left <= longest_; ++left) ahead_[state(from_, left)] = least_ahead(from_, left);
  direct_.assign(nodes_, unreachable);
  const auto reached = [this](int node, Cost cost) {
    Cost& least = direct_[static_cast<std::size_t>(node)];
    least = std::min(least, cost);
  };
  for (const auto& edge : graph_.edges(from_)) {
    if (graph_.person(edge.to)) {
      reached(edge.to, graph_.cost(edge));
      continue;
    }
    for (const auto& member : graph_.edges(edge.to)) reached(member.to, graph_.cost(edge));
  }
}

bool Compass::roundabout(int node, int left, Cost cost) const {
  const bool later_step = left <= longest_ - 2 && graph_.person(node);
  return later_step && node != to_ && cost > direct_[static_cast<std::size_t>(node)] + rounding;
}

// Somebody got there for no more, with no fewer steps left.
bool Compass::outdone(int node, int left, Cost cost) const {
  for (int more = left; more <= longest_; ++more) {
    const std::size_t other = state(node, more);
    if (seen_in_[other] == search_ && so_far_[other] <= cost) return true;
  }
  return false;
}

void Compass::arrive(const Departure& from, int node, int left, Cost cost, Cost limit) {
  const std::size_t reached = state(node, left);
  const Cost bound = cost + ahead_[reached];
  if (bound > limit || roundabout(node, left, cost) || outdone(node, left, cost)) return;
  seen_in_[reached] = search_;
  so_far_[reached] = cost;
  came_from_[reached] = from.state;
  open_.push_back({bound, cost, reached});
  std::push_heap(open_.begin(), open_.end(), later);
}

void Compass::leave(const Departure& from, std::span<const int> barred, Cost limit) {
  for (const auto& edge : graph_.edges(from.node)) {
    const int left = graph_.person(edge.to) ? from.left - 1 : from.left;
    if (left < 0 || closed_in_[static_cast<std::size_t>(edge.to)] == search_) continue;
    if (std::find(barred.begin(), barred.end(), edge.to) != barred.end()) continue;
    arrive(from, edge.to, left, from.cost + graph_.cost(edge), limit);
  }
}

std::optional<Route> Compass::onward(const Route& behind, std::span<const int> barred, Cost limit) {
  ++search_;
  open_.clear();
  limit = std::min(limit, unreachable - 1);
  for (const int node : behind) closed_in_[static_cast<std::size_t>(node)] = search_;
  leave({behind.back(), longest_ - steps(behind), cost(behind), nowhere}, barred, limit);
  while (!open_.empty()) {
    std::pop_heap(open_.begin(), open_.end(), later);
    const Arrival next = open_.back();
    open_.pop_back();
    if (so_far_[next.state] < next.cost) continue;
    const int node = static_cast<int>(next.state % nodes_);
    if (node == to_) {
      Route route = behind;
      const Route rest = traced(next.state);
      route.insert(route.end(), rest.begin(), rest.end());
      return route;
    }
    leave({node, static_cast<int>(next.state / nodes_), next.cost, next.state}, {}, limit);
  }
  return std::nullopt;
}

Route Compass::traced(std::size_t last) const {
  Route route;
  for (std::size_t at = last; at != nowhere; at = came_from_[at]) route.push_back(static_cast<int>(at % nodes_));
  std::reverse(route.begin(), route.end());
  return route;
}

Cost Compass::cost(const Route& route) const {
  Cost sum = 0;
  for (std::size_t i = 1; i < route.size(); ++i) {
    Cost least = unreachable;
    for (const auto& edge : graph_.edges(route[i - 1])) {
      if (edge.to == route[i]) least = std::min(least, graph_.cost(edge));
    }
    sum += least;
  }
  return sum;
}

int Compass::steps(const Route& route) const {
  return static_cast<int>(std::count_if(route.begin() + 1, route.end(), [this](int node) { return graph_.person(node); }));
}

}  // namespace guanxi::domain
