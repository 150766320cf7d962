// Chains of ties against a slow search: every chain there is, by trying them all.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <rapidcheck.h>

#include <guanxi/domain/path.hpp>

#include "domain_properties.hpp"

namespace {

using namespace guanxi;
using namespace guanxi::domain;

constexpr int most_people = 7;

Network any_network() {
  Network network;
  const int people = *rc::gen::inRange(2, most_people + 1);
  const auto person = rc::gen::map(rc::gen::inRange(0, people), [](int number) { return Id{number}; });
  // Few different strengths, so that ties of equal strength and exact long ways round happen.
  const auto strength = rc::gen::element(5, 15, 30, 50, 60, 90, 100);
  const int links = *rc::gen::inRange(0, 14);
  for (int i = 0; i < links; ++i) network.link(*person, *person, *strength, i);
  const int circles = *rc::gen::inRange(0, 3);
  for (int i = 0; i < circles; ++i) network.circle(*rc::gen::container<std::vector<Id>>(person), *rc::gen::element(15, 30, 60), 100 + i);
  return network;
}

// By the people's order; the strength of the strongest way to walk it.
using Found = std::map<std::vector<Id>, double>;

class Slow {
 public:
  Slow(const Network& network, Id to, int longest) : network_(network), to_(to), longest_(longest) {}

  Found from(Id begin) {
    walk({begin}, {}, 1);
    std::erase_if(found_, [&](const auto& chain) { return chain.second < weakest_chain || long_way_round(chain); });
    return found_;
  }

  // 0: none.
  int link(Id one, Id other) const {
    int best = 0;
    for (const auto& link : network_.links()) {
      const bool both = (link.one == one && link.other == other) || (link.one == other && link.other == one);
      if (both) best = std::max(best, link.strength);
    }
    for (const auto& circle : network_.circles()) {
      if (in(circle, one) && in(circle, other)) best = std::max(best, circle.strength);
    }
    return best;
  }

 private:
  static bool in(const Network::Circle& circle, Id person) { return std::find(circle.members.begin(), circle.members.end(), person) != circle.members.end(); }

  void walk(std::vector<Id> chain, std::set<const void*> circles, double score) {
    if (chain.back() == to_) {
      double& best = found_[chain];
      best = std::max(best, 100 * score);
      return;
    }
    if (static_cast<int>(chain.size()) > longest_) return;
    const auto go = [&](Id next, int strength, const void* circle) {
      if (std::find(chain.begin(), chain.end(), next) != chain.end()) return;
      auto further = chain;
      further.push_back(next);
      auto used = circles;
      if (circle) used.insert(circle);
      walk(std::move(further), std::move(used), score * strength / 100);
    };
    for (const auto& link : network_.links()) {
      if (link.one == chain.back()) go(link.other, link.strength, nullptr);
      if (link.other == chain.back()) go(link.one, link.strength, nullptr);
    }
    for (const auto& circle : network_.circles()) {
      if (circles.contains(&circle) || !in(circle, chain.back())) continue;
      for (const Id member : circle.members) go(member, circle.strength, &circle);
    }
  }

  // Its strongest steps are those of the chain's score, so parts of it can be compared with single links.
  bool long_way_round(const std::pair<const std::vector<Id>, double>& chain) const {
    const auto& people = chain.first;
    for (std::size_t i = 0; i < people.size(); ++i) {
      for (std::size_t j = i + 2; j < people.size(); ++j) {
        if (i == 0 && j + 1 == people.size()) continue;
        const int one_link = link(people[i], people[j]);
        if (one_link > 0 && one_link / 100.0 >= part(people, i, j) - 1e-9) return true;
      }
    }
    return false;
  }

  // The strongest walk along these people that uses no circle twice.
  double part(const std::vector<Id>& people, std::size_t from, std::size_t to) const { return best_walk(people, from, to, {}); }

  double best_walk(const std::vector<Id>& people, std::size_t at, std::size_t to, const std::set<const void*>& used) const {
    if (at == to) return 1;
    double best = 0;
    for (const auto& link : network_.links()) {
      const bool both = (link.one == people[at] && link.other == people[at + 1]) || (link.other == people[at] && link.one == people[at + 1]);
      if (both) best = std::max(best, link.strength / 100.0 * best_walk(people, at + 1, to, used));
    }
    for (const auto& circle : network_.circles()) {
      if (used.contains(&circle) || !in(circle, people[at]) || !in(circle, people[at + 1])) continue;
      auto more = used;
      more.insert(&circle);
      best = std::max(best, circle.strength / 100.0 * best_walk(people, at + 1, to, more));
    }
    return best;
  }

  const Network& network_;
  Id to_;
  int longest_;
  Found found_;
};

std::vector<double> scores(const Found& found) {
  std::vector<double> all;
  for (const auto& [people, score] : found) all.push_back(score);
  std::sort(all.rbegin(), all.rend());
  return all;
}

bool near(double a, double b) { return std::abs(a - b) < 1e-6; }

std::vector<Id> people_of(Id from, const Chain& chain) {
  std::vector<Id> people{from};
  for (const Step& step : chain.steps) people.push_back(step.who);
  return people;
}

bool check_against_slow() {
  return rc::check("the strongest chains are those that trying all of them finds", [] {
    const Network network = any_network();
    const int longest = *rc::gen::inRange(1, 7);
    const int count = *rc::gen::inRange(1, 6);
    const Id from{0}, to{1};
    const Found slow = Slow(network, to, longest).from(from);
    const auto fast = warmest_chains(network, from, to, count, longest);
    const auto expected = scores(slow);
    RC_ASSERT(fast.size() == std::min(expected.size(), static_cast<std::size_t>(count)));
    std::set<std::vector<Id>> distinct;
    for (std::size_t i = 0; i < fast.size(); ++i) {
      RC_ASSERT(near(fast[i].score, expected[i]));
      const auto people = people_of(from, fast[i]);
      RC_ASSERT(distinct.insert(people).second);
      const auto known = slow.find(people);
      RC_ASSERT(known != slow.end());
      RC_ASSERT(near(known->second, fast[i].score));
    }
  });
}

// The user is nobody's colleague: a network whose links with Id{0} are told apart.
bool check_contacts() {
  return rc::check("contacts that are asked about in batches begin the same chains", [] {
    const Network all = any_network();
    Network others;
    std::map<Id, int> own;
    for (const auto& link : all.links()) {
      const Id person = link.one ? link.one : link.other;
      if (link.one && link.other) others.link(link.one, link.other, link.strength, link.mark);
      else own[person] = std::max(own[person], link.strength);
    }
    for (auto circle : all.circles()) {
      std::erase(circle.members, Id{});
      others.circle(circle.members, circle.strength, circle.mark);
    }
    Network together = others;
    Contacts contacts{.mark = 7, .batch = *rc::gen::inRange<std::size_t>(1, 4)};
    for (const auto& [person, strength] : own) {
      together.link({}, person, strength, 7);
      contacts.people.push_back(person);
    }
    contacts.strengths = [&own](std::span<const Id> people) {
      std::vector<int> strengths;
      for (const Id person : people) strengths.push_back(own.at(person));
      return strengths;
    };
    const int longest = *rc::gen::inRange(1, 7), count = *rc::gen::inRange(1, 5);
    const auto expected = warmest_chains(together, Id{}, Id{1}, count, longest);
    const auto found = warmest_chains(others, contacts, Id{1}, count, longest);
    RC_ASSERT(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) RC_ASSERT(near(found[i].score, expected[i].score));
  });
}

bool check_laws() {
  const bool reverse = rc::check("the way back is as strong", [] {
    const Network network = any_network();
    const auto there = warmest_chains(network, Id{0}, Id{1}, 1);
    const auto back = warmest_chains(network, Id{1}, Id{0}, 1);
    RC_ASSERT(there.empty() == back.empty());
    if (!there.empty()) RC_ASSERT(near(there[0].score, back[0].score));
  });
  const bool more = rc::check("another tie never makes the best way weaker", [] {
    Network network = any_network();
    const auto before = warmest_chains(network, Id{0}, Id{1}, 1);
    network.link(Id{*rc::gen::inRange(0, most_people)}, Id{*rc::gen::inRange(0, most_people)}, *rc::gen::inRange(1, 101), 50);
    const auto after = warmest_chains(network, Id{0}, Id{1}, 1);
    if (!before.empty()) RC_ASSERT(!after.empty() && after[0].score >= before[0].score - 1e-9);
  });
  return reverse && more;
}

}  // namespace

bool check_path() {
  const bool slow = check_against_slow();
  const bool contacts = check_contacts();
  const bool laws = check_laws();
  return slow && contacts && laws;
}
