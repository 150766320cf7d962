// The way in: through whom one gets to somebody, the warmest chains of ties first.
//
// A link has a strength from 1 to 100, that of a chain is the product of its links' (two links of 60 and 50 make 30):
//
//   the user and a contact   how warm that tie is (domain/warmth.hpp), which has recency in it; cold_contact at the
//   least a relation of two        as it was stated: 1 to 5 are 20, 40, 60, 75, 90; else what its kind is worth
//                            (RelationKind::strength); of several the strongest
//   a reporting line         50
//   colleagues, same firm    15, whoever they are: they sit in one circle, so a firm of thousands is thousands of links
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/domain/ties.hpp>

namespace guanxi::domain {

inline constexpr int strongest_link = 100;
inline constexpr int cold_contact = 5;  // somebody whom one has been in contact with, however long ago
inline constexpr int reporting_link = 50;
inline constexpr int colleague_link = 15;
inline constexpr int most_steps = 6;
inline constexpr double weakest_chain = 0.1;  // what is below leads nowhere

int contact_link(int warmth);
int relation_link(const Relation& relation);

// Who is tied to whom. People are ids; none (Id{}) may stand for the user. `mark` is the caller's own word for what a
// link is made of, and comes back with the chains.
class Network {
 public:
  // May be walked either way. A link of somebody with themselves is none.
  void link(Id one, Id other, int strength, int mark);
  // Everybody in it is linked with everybody else in it. No chain takes two steps within one circle: the first and the
  // last of the three know each other.
  void circle(std::span<const Id> members, int strength, int mark);

  struct Link {
    Id one, other;
    int strength;
    int mark;
  };
  struct Circle {
    std::vector<Id> members;
    int strength;
    int mark;
  };
  const std::vector<Link>& links() const { return links_; }
  const std::vector<Circle>& circles() const { return circles_; }

 private:
  std::vector<Link> links_;
  std::vector<Circle> circles_;
};

struct Step {
  Id who = {};  // whom it leads to
  int strength = 0;
  int mark = 0;
  bool operator==(const Step&) const = default;
};

struct Chain {
  double score = 0;              // 0 to 100
  std::vector<Step> steps = {};  // the last one leads to whom one wants to get to
};

// Up to `count` chains of at most `longest` steps (8 at the most) and a score of at least weakest_chain, the strongest
// first, nobody twice in one, no two through the same people in the same order. No chain goes a long way round: where
// somebody earlier in it is linked to somebody later at least as strongly as it leads from the one to the other, it is
// left out; the link from its very beginning to its end aside, for one may want to be introduced to an acquaintance.
// Chains of one strength come in an order that depends on the ids alone.
std::vector<Chain> warmest_chains(const Network& network, Id from, Id to, int count, int longest = most_steps);

// The user's own links, none of which is in the network. How strong they are is asked for in batches, and only of those
// people who may begin one of the chains: to work out the warmth of thousands takes longer than all the rest.
struct Contacts {
  std::vector<Id> people = {};
  std::function<std::vector<int>(std::span<const Id>)> strengths = {};  // of the links to these, in their order
  int mark = 0;
  std::size_t batch = 128;  // the first; each further one is larger
};

// The same from the user, Id{}, whom these contacts are linked with.
std::vector<Chain> warmest_chains(const Network& network, const Contacts& contacts, Id to, int count, int longest = most_steps);

}  // namespace guanxi::domain
