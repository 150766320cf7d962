#include <guanxi/domain/reciprocity.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

namespace guanxi::domain {

using calendar::Date;

namespace {

void count(Tally& tally, const Favour& favour) {
  ++tally.count;
  if (!favour.value) return;
  ++tally.valued;
  tally.minor[favour.value->currency] += favour.value->minor;
}

BalanceLine& line_of(Balance& balance, FavourKind kind) {
  for (auto& line : balance.kinds) {
    if (line.kind == kind) return line;
  }
  return balance.kinds.emplace_back(BalanceLine{kind});
}

// The oldest of one way after the last of the other, if it has waited long.
const Favour* unreturned(std::span<const Favour> favours, bool received, const std::optional<Date>& answered, Date today) {
  const Favour* oldest = nullptr;
  for (const Favour& favour : favours) {
    if (favour.received != received || favour.rest || favour.day > today || (answered && favour.day <= *answered)) continue;
    if (!oldest || favour.day < oldest->day || (favour.day == oldest->day && favour.id.value < oldest->id.value)) oldest = &favour;
  }
  return oldest && (today - oldest->day).count() > unreturned_after ? oldest : nullptr;
}

}  // namespace

Balance balance(std::span<const Favour> favours, Date today) {
  Balance made;
  for (const Favour& favour : favours) {
    if (favour.day > today) continue;
    BalanceLine& line = line_of(made, favour.kind);
    count(favour.received ? line.received : line.given, favour);
    count(favour.received ? made.received : made.given, favour);
    auto& last = favour.received ? made.last_received : made.last_given;
    if (!last || *last < favour.day) last = favour.day;
  }
  std::sort(made.kinds.begin(), made.kinds.end(), [](const auto& a, const auto& b) { return place_of(a.kind) < place_of(b.kind); });
  made.unreturned_by_us = unreturned(favours, true, made.last_given, today);
  made.unreturned_by_them = unreturned(favours, false, made.last_received, today);
  return made;
}

std::string to_text(const Tally& tally) {
  std::string text = std::to_string(tally.count);
  if (tally.valued == 0) return text;
  std::string sums;
  for (const auto& [currency, minor] : tally.minor) sums += (sums.empty() ? "" : ", ") + to_text(Money{minor, currency});
  if (tally.valued < tally.count) sums += "; " + message_plural(tally.count - tally.valued, "{n} without a value", "{n} without a value");
  return text + " (" + sums + ")";
}

namespace {

bool take_ending(std::string_view& text, std::string_view ending) {
  if (!text.ends_with(ending)) return false;
  text = ascii::trimmed(text.substr(0, text.size() - ending.size()));
  return true;
}

Result<void> set_limit(GiftPolicy& policy, std::string_view text, std::string_view usual) {
  text = ascii::trimmed(text);
  bool yearly = false;
  for (const std::string_view ending : {"per year", "a year", "yearly", "/year"}) yearly = yearly || take_ending(text, ending);
  if (!yearly) take_ending(text, "each");
  TRY_ASSIGN(auto money, parse_money(text, usual));
  auto& limit = yearly ? policy.yearly : policy.each;
  if (limit) {
    return usage_error(yearly ? message("a gift policy with two limits a year") : message("a gift policy with two limits for one gift"),
                       message("as '200 CNY, 1000 CNY per year'"));
  }
  limit = money;
  return {};
}

}  // namespace

// A comma that parts two limits has a blank behind it; one that parts thousands has none.
Result<GiftPolicy> parse_gift_policy(std::string_view text, std::string_view usual_currency) {
  text = ascii::trimmed(text);
  if (text == "none") return GiftPolicy{.none = true};
  GiftPolicy policy;
  while (true) {
    const auto comma = text.find(", ");
    TRY(set_limit(policy, text.substr(0, comma), usual_currency));
    if (comma == std::string_view::npos) return policy;
    text.remove_prefix(comma + 2);
  }
}

std::string to_text(const GiftPolicy& policy) {
  if (policy.none) return "none";
  std::string text = policy.each ? to_text(*policy.each) : "";
  if (policy.yearly) text += (text.empty() ? "" : ", ") + to_text(*policy.yearly) + " per year";
  return text;
}

std::vector<std::string> objections(const GiftPolicy& policy, const std::optional<Money>& value, std::int64_t given_this_year, std::string_view whose) {
  if (policy.none) return {message("{who} allows no gifts", "who"_is = whose)};
  std::vector<std::string> said;
  if (!value) return said;
  const auto who = "who"_is = whose;
  const std::string worth = to_text(*value);
  const auto comparable = [&](const Money& limit) { return limit.currency == value->currency; };
  if (policy.each) {
    const std::string each = to_text(*policy.each);
    if (!comparable(*policy.each))
      said.push_back(message("{who} allows {limit} for one gift; {gift} was not compared with it", who, "limit"_is = each, "gift"_is = worth));
    else if (value->minor > policy.each->minor)
      said.push_back(message("{who} allows {limit} for one gift, and this is {gift}", who, "limit"_is = each, "gift"_is = worth));
  }
  if (policy.yearly) {
    const std::string yearly = to_text(*policy.yearly), sum = to_text(Money{given_this_year + value->minor, value->currency});
    if (!comparable(*policy.yearly)) {
      said.push_back(message("{who} allows {limit} a year; {gift} was not compared with it", who, "limit"_is = yearly, "gift"_is = worth));
    } else if (given_this_year + value->minor > policy.yearly->minor) {
      said.push_back(message("{who} allows {limit} a year, and this makes it {sum}", who, "limit"_is = yearly, "sum"_is = sum));
    }
  }
  return said;
}

}  // namespace guanxi::domain
