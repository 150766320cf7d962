// Whom to turn to first: the one order of digests and of `cadence`.
#pragma once

#include <string_view>

#include <guanxi/domain/tier.hpp>

namespace guanxi::domain {

// How much longer than the ideal somebody waits (DueStatus::urgency), times how much they matter: A counts three times, B twice.
// While there is time left it is divided instead, so that the more important come first there too.
constexpr double pressing(double urgency, std::string_view tier) {
  const double weight = tier_rule(tier).times;
  return urgency < 0 ? urgency / weight : urgency * weight;
}

}  // namespace guanxi::domain
