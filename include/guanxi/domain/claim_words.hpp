// The words of who decides: roles, stances, and how sure that is.
#pragma once

#include <array>
#include <string_view>

#include <guanxi/domain/words.hpp>

namespace guanxi::domain {

// What part somebody has in a decision. The words of other systems and methods are read by domain/role_words.hpp.
enum class Role {
  none = 0,
  decider = 1,
  approver = 2,
  budget = 3,
  sponsor = 4,
  champion = 5,
  coach = 6,
  evaluator = 7,
  legal = 8,
  influencer = 9,
  gatekeeper = 10,
  user = 11
};
template <>
struct WordTable<Role> {
  using enum Role;
  static constexpr std::string_view noun = "role";
  static constexpr std::array rows = {WordRow{decider, "decider", "decides"},
                                      WordRow{approver, "approver", "must agree"},
                                      WordRow{budget, "budget", "holds the money"},
                                      WordRow{sponsor, "sponsor", "wants it at the top"},
                                      WordRow{champion, "champion", "speaks for us"},
                                      WordRow{coach, "coach", "tells us how things stand"},
                                      WordRow{evaluator, "evaluator", "judges what is offered"},
                                      WordRow{legal, "legal", "reads the contract"},
                                      WordRow{influencer, "influencer", "is listened to"},
                                      WordRow{gatekeeper, "gatekeeper", "says who gets in"},
                                      WordRow{user, "user", "works with it"}};
};

enum class Stance { none = 0, in_favour = 1, against = 2, neutral = 3 };
template <>
struct WordTable<Stance> {
  using enum Stance;
  static constexpr std::string_view noun = "stance";
  static constexpr std::array rows = {WordRow{in_favour, "for"}, WordRow{against, "against"}, WordRow{neutral, "neutral"}};
};

// Ascending, the numbers too.
enum class Confidence { none = 0, low = 1, medium = 2, high = 3 };
template <>
struct WordTable<Confidence> {
  using enum Confidence;
  static constexpr std::string_view noun = "confidence";
  static constexpr std::array rows = {WordRow{low, "low"}, WordRow{medium, "medium"}, WordRow{high, "high"}};
};

}  // namespace guanxi::domain
