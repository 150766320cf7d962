// How much somebody matters to the user: A before B before C. The user may have tiers of their own beside these.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include <guanxi/base/error.hpp>

namespace guanxi::domain {

// What follows from a tier.
struct TierRule {
  std::string_view tier;
  int times = 1;      // how much more urgent than others of the same delay
  int need = 0;       // the points that it has in the need to meet, of 10
  bool gift = false;  // gets a gift or a card where others get words
};
inline constexpr std::array tier_rules = {TierRule{"A", 3, 10, true}, TierRule{"B", 2, 6}, TierRule{"C", 1, 3}};

// Of any other tier and of none too.
constexpr TierRule tier_rule(std::string_view tier) {
  for (const TierRule& rule : tier_rules) {
    if (rule.tier == tier) return rule;
  }
  return {tier, 1, tier.empty() ? 0 : 1};
}

// For sorting: who has no tier comes behind all who have one.
constexpr std::string_view tier_order(std::string_view tier) { return tier.empty() ? "~" : tier; }

// Up to eight letters and digits, in capitals. Usage error for anything else, and for nothing.
Result<std::string> parse_tier(std::string_view text);

}  // namespace guanxi::domain
