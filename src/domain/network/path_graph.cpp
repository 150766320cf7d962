#include "network/path_graph.hpp"

#include <algorithm>
#include <cmath>

namespace guanxi::domain {

Cost cost_of(double strength) { return std::max<Cost>(1, std::llround(-1e9 * std::log(strength / strongest_link))); }

Graph::Graph(const Network& network, Id from, Id to) {
  costs_[out_of_circle] = 0;
  for (int s = 1; s <= strongest_link; ++s) {
    costs_[static_cast<std::size_t>(s)] = cost_of(s);
  }
  name_people(network, from, to);
  std::vector<Loose> edges;
  edges.reserve(2 * network.links().size());
  for (const auto& link : network.links()) {
    const int one = node(link.one), other = node(link.other);
    edges.push_back({one, {other, link.strength, link.mark}});
    edges.push_back({other, {one, link.strength, link.mark}});
  }
  int circle = static_cast<int>(people_.size());
  for (const auto& [members, strength, mark] : network.circles()) {
    for (const Id member : members) {
      edges.push_back({node(member), {circle, strength, mark}});
      edges.push_back({circle, {node(member), out_of_circle, mark}});
    }
    ++circle;
  }
  begin_.assign(static_cast<std::size_t>(circle) + 1, 0);
  fill(edges);
}

void Graph::name_people(const Network& network, Id from, Id to) {
  const auto meet = [this](Id person) {
    if (nodes_.emplace(person, 0).second) people_.push_back(person);
  };
  meet(from), meet(to);
  for (const auto& link : network.links()) meet(link.one), meet(link.other);
  for (const auto& circle : network.circles()) std::for_each(circle.members.begin(), circle.members.end(), meet);
  std::sort(people_.begin(), people_.end());
  for (std::size_t i = 0; i < people_.size(); ++i) nodes_[people_[i]] = static_cast<int>(i);
}

// By node, in the order given.
void Graph::fill(const std::vector<Loose>& edges) {
  for (const auto& [from, edge] : edges) ++begin_[static_cast<std::size_t>(from) + 1];
  for (std::size_t i = 1; i < begin_.size(); ++i) begin_[i] += begin_[i - 1];
  edges_.resize(edges.size());
  std::vector<std::size_t> next(begin_.begin(), begin_.end() - 1);
  for (const auto& [from, edge] : edges) edges_[next[static_cast<std::size_t>(from)]++] = edge;
}

void Graph::leave_by(int node, std::vector<Edge> edges) {
  left_by_ = node;
  leaving_ = std::move(edges);
}

int Graph::node(Id person) const {
  const auto found = nodes_.find(person);
  return found == nodes_.end() ? -1 : found->second;
}

std::span<const Graph::Edge> Graph::edges(int node) const {
  if (node == left_by_) return leaving_;
  const auto at = static_cast<std::size_t>(node);
  return std::span(edges_).subspan(begin_[at], begin_[at + 1] - begin_[at]);
}

const Graph::Edge* Graph::link(int one, int other) const {
  const Edge* best = nullptr;
  const auto take = [&best](const Edge& edge) {
    if (!best || edge.strength > best->strength) best = &edge;
  };
  for (const Edge& edge : edges(one)) {
    if (edge.to == other) take(edge);
    if (person(edge.to)) continue;
    const auto members = edges(edge.to);
    if (std::any_of(members.begin(), members.end(), [other](const Edge& member) { return member.to == other; })) take(edge);
  }
  return best;
}

}  // namespace guanxi::domain
