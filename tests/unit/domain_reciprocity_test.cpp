#include <doctest/doctest.h>

#include <guanxi/domain/reciprocity.hpp>

namespace guanxi::domain {
namespace {

using calendar::Date;

Date day(int year, unsigned month, unsigned d) { return *calendar::make_date(year, month, d); }

Favour favour(int id, bool received, Date on, FavourKind kind = FavourKind::gift, std::optional<Money> value = {}) {
  Favour made;
  made.id = Id{id};
  made.received = received;
  made.kind = kind;
  made.day = on;
  made.value = std::move(value);
  return made;
}

TEST_CASE("what went each way is counted by kind, and each currency by itself") {
  const std::vector<Favour> all = {favour(1, false, day(2026, 1, 5), FavourKind::gift, Money{20000, "CNY"}),
                                   favour(2, false, day(2026, 2, 5), FavourKind::gift, Money{1000, "EUR"}), favour(3, false, day(2026, 2, 6)),
                                   favour(4, true, day(2026, 3, 1), FavourKind::hospitality, Money{88000, "CNY"}),
                                   favour(5, true, day(2027, 1, 1), FavourKind::advice)};
  const auto made = balance(all, day(2026, 6, 1));
  REQUIRE(made.kinds.size() == 2);
  CHECK(made.kinds[0].kind == FavourKind::gift);
  CHECK(to_text(made.kinds[0].given) == "3 (200 CNY, 10 EUR; 1 without a value)");
  CHECK(to_text(made.kinds[0].received) == "0");
  CHECK(to_text(made.kinds[1].received) == "1 (880 CNY)");
  CHECK(made.received.count == 1);
  CHECK(made.last_given == day(2026, 2, 6));
  CHECK(made.unreturned_by_us == nullptr);
}

TEST_CASE("what was received and not answered for long is named, the oldest first") {
  const std::vector<Favour> all = {favour(1, true, day(2025, 1, 5)), favour(2, false, day(2025, 3, 1)), favour(3, true, day(2025, 10, 1)),
                                   favour(4, true, day(2025, 9, 1))};
  CHECK(balance(all, day(2026, 2, 28)).unreturned_by_us == nullptr);  // 180 days
  CHECK(balance(all, day(2026, 3, 1)).unreturned_by_us == &all[3]);
  CHECK(balance(all, day(2025, 9, 15)).unreturned_by_them == nullptr);
  const std::vector<Favour> ours = {favour(1, false, day(2025, 1, 5))};
  CHECK(balance(ours, day(2026, 3, 1)).unreturned_by_them == &ours[0]);
  CHECK(balance({}, day(2026, 3, 1)).unreturned_by_us == nullptr);
}

TEST_CASE("a policy reads back as it is written") {
  for (const char* text : {"none", "200 CNY", "1000 CNY per year", "200 CNY, 1000 CNY per year", "12.50 EUR"}) {
    const auto policy = parse_gift_policy(text);
    REQUIRE_MESSAGE(policy.has_value(), text);
    CHECK(to_text(*policy) == text);
  }
  CHECK(*parse_gift_policy("1,000 CNY a year, 200 CNY each") == *parse_gift_policy("200 CNY, 1000 CNY per year"));
  CHECK(*parse_gift_policy("200", "EUR") == *parse_gift_policy("200 EUR"));
  CHECK_FALSE(parse_gift_policy("").has_value());
  CHECK_FALSE(parse_gift_policy("much").has_value());
  CHECK_FALSE(parse_gift_policy("200 CNY, 300 CNY").has_value());
}

TEST_CASE("a gift is held against the limits of its own currency") {
  const auto policy = *parse_gift_policy("200 CNY, 500 CNY per year");
  using Said = std::vector<std::string>;
  CHECK(objections(policy, Money{20000, "CNY"}, 30000, "Norderelbe").empty());
  CHECK(objections(policy, Money{20001, "CNY"}, 0, "Norderelbe") == Said{"Norderelbe allows 200 CNY for one gift, and this is 200.01 CNY"});
  CHECK(objections(policy, Money{10000, "CNY"}, 45000, "Norderelbe") == Said{"Norderelbe allows 500 CNY a year, and this makes it 550 CNY"});
  CHECK(objections(policy, Money{10000, "EUR"}, 0, "Norderelbe").size() == 2);
  CHECK(objections(policy, std::nullopt, 0, "Norderelbe").empty());
  CHECK(objections({.none = true}, std::nullopt, 0, "Norderelbe") == Said{"Norderelbe allows no gifts"});
}

}  // namespace
}  // namespace guanxi::domain
