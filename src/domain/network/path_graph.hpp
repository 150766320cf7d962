// A network as arrays, and the cheapest way through it under conditions.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include <guanxi/domain/path.hpp>

namespace guanxi::domain {

// What a link costs: minus the logarithm of its strength, in billionths, at least 1; so costs add up where strengths
// multiply, and no round trip is free. Leaving a circle costs nothing.
using Cost = std::int64_t;
Cost cost_of(double strength);
inline constexpr int out_of_circle = 0;
inline constexpr Cost unreachable = std::numeric_limits<Cost>::max() / 4;
inline constexpr Cost rounding = 10;  // more than the cost of a route is off by

// Nodes: people by id, then circles. One goes into a circle at the cost of a link, and out of it for nothing.
class Graph {
 public:
  struct Edge {
    int to;
    int strength;  // or out_of_circle
    int mark;
  };

  // With these two in it, whether anybody is linked with them or not.
  Graph(const Network& network, Id from, Id to);
  // These instead of the edges that lead out of this node.
  void leave_by(int node, std::vector<Edge> edges);

  int node(Id person) const;  // -1: nobody is linked with them
  Id id(int node) const { return people_[static_cast<std::size_t>(node)]; }
  bool person(int node) const { return node < static_cast<int>(people_.size()); }
  int size() const { return static_cast<int>(begin_.size()) - 1; }
  std::span<const Edge> edges(int node) const;
  Cost cost(const Edge& edge) const { return costs_[static_cast<std::size_t>(edge.strength)]; }
  // The strongest link of the two, a circle's too; nullptr: there is none.
  const Edge* link(int one, int other) const;

 private:
  struct Loose {
    int from;
    Edge edge;
  };
  void name_people(const Network& network, Id from, Id to);
  void fill(const std::vector<Loose>& edges);

  std::array<Cost, strongest_link + 1> costs_;  // by strength
  std::vector<Id> people_;
  std::unordered_map<Id, int> nodes_;
  std::vector<std::size_t> begin_;  // of each node's edges, and one more
  std::vector<Edge> edges_;
  int left_by_ = -1;  // the node whose edges these are
  std::vector<Edge> leaving_;
};

using Route = std::vector<int>;  // nodes

// The cheapest routes to one node. What lies ahead of every node is worked out once, by steps left, and leads each
// search.
class Compass {
 public:
  Compass(const Graph& graph, int from, int to, int longest);
  // To be called when other edges lead out of the beginning.
  void begin();
  // To the end in that many steps at the least; unreachable: not at all.
  Cost ahead(int node, int left) const { return ahead_[state(node, left)]; }

  // The cheapest route that begins with `behind`, goes on through none of its nodes and not first to one of `barred`,
  // and costs no more than `limit`. Left out are routes to somebody (but for the end itself) whom one link from the
  // very beginning reaches for less.
  std::optional<Route> onward(const Route& behind, std::span<const int> barred, Cost limit);
  Cost cost(const Route& route) const;
  int steps(const Route& route) const;

 private:
  struct Arrival {
    Cost bound;  // what the whole route costs at the least
    Cost cost;   // so far
    std::size_t state;
  };
  struct Departure {
    int node;
    int left;
    Cost cost;
    std::size_t state;
  };
  std::size_t state(int node, int left) const { return static_cast<std::size_t>(left) * nodes_ + static_cast<std::size_t>(node); }
  void look_ahead();
  Cost least_ahead(int node, int left) const;
  bool roundabout(int node, int left, Cost cost) const;
  bool outdone(int node, int left, Cost cost) const;
  void leave(const Departure& from, std::span<const int> barred, Cost limit);
  void arrive(const Departure& from, int node, int left, Cost cost, Cost limit);
  Route traced(std::size_t last) const;

  const Graph& graph_;
  int from_;
  int to_;
  int longest_;
  std::size_t nodes_;
  std::vector<Cost> ahead_;   // by state: to the end at the least
  std::vector<Cost> direct_;  // by node: one link from the beginning

  // Of the search at hand.
  int search_ = 0;
  std::vector<Arrival> open_;           // a heap
  std::vector<int> closed_in_;          // by node: the search that may not go there
  std::vector<int> seen_in_;            // by state: the search that got there last
  std::vector<Cost> so_far_;            // by state
  std::vector<std::size_t> came_from_;  // by state
};

}  // namespace guanxi::domain
