// Renqing: what went each way, what is long unreturned, and what both firms' gift policies say. Nothing is netted off: counts
// and values stand side by side, each currency by itself.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/domain/commitment.hpp>

namespace guanxi::domain {

// How long something received may stand without anything given back, in days.
inline constexpr int unreturned_after = 180;

struct Tally {
  int count = 0;
  int valued = 0;                             // how many of them have a value
  std::map<std::string, std::int64_t> minor;  // by currency, in minor units
  bool operator==(const Tally&) const = default;
};

struct BalanceLine {
  FavourKind kind = {};
  Tally given = {};
  Tally received = {};
};

struct Balance {
  std::vector<BalanceLine> kinds = {};  // in the order of their words, only those that occur
  Tally given = {};
  Tally received = {};
  std::optional<calendar::Date> last_given = {};
  std::optional<calendar::Date> last_received = {};
  // The oldest thing received since something was last given, when it was longer ago than unreturned_after; and the same the
  // other way, for information only.
  const Favour* unreturned_by_us = nullptr;  // points into what was handed in
  const Favour* unreturned_by_them = nullptr;
};

// In any order; what lies after `today` does not count.
Balance balance(std::span<const Favour> favours, calendar::Date today);
std::string to_text(const Tally& tally);  // "3 (540 CNY, 20 EUR; 1 without a value)"

// What a firm allows its people to take: in one gift, and in a year.
struct GiftPolicy {
  bool none = false;  // no gifts at all
  std::optional<Money> each = {};
  std::optional<Money> yearly = {};
  bool operator==(const GiftPolicy&) const = default;
};

// "200 CNY", "200 CNY each", "1000 CNY per year", "200 CNY, 1000 CNY per year", "none". Usage errors of parse_money, and of
// two limits of one kind.
Result<GiftPolicy> parse_gift_policy(std::string_view text, std::string_view usual_currency = {});
std::string to_text(const GiftPolicy& policy);

// What a policy says against a gift of that value, in a sentence each; empty: nothing. `given_this_year`: of the same currency,
// in minor units, without this one. Limits in another currency are not compared; that is said. A gift without a value is only
// held against `none`. `whose`: "your firm", "青鹤净水".
std::vector<std::string> objections(const GiftPolicy& policy, const std::optional<Money>& value, std::int64_t given_this_year, std::string_view whose);

}  // namespace guanxi::domain
