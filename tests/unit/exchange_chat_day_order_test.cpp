#include <doctest/doctest.h>

#include "chats/day_order.hpp"

using namespace guanxi::exchange;
using chats::DayOrder;

namespace {

struct Written {
  int year, first, second;
};

DateOrder order_of(std::initializer_list<Written> dates) {
  DayOrder guess;
  for (const auto& one : dates) guess.add(one.year, one.first, one.second);
  return guess.order();
}

}  // namespace

TEST_CASE("one day beyond the twelfth tells the order of a whole file") {
  CHECK(order_of({{2026, 3, 4}, {2026, 18, 3}, {2026, 5, 4}}) == DateOrder::day_first);
  CHECK(order_of({{2026, 3, 4}, {2026, 3, 18}}) == DateOrder::month_first);
}

TEST_CASE("dates that may mean two days leave the order open") {
  CHECK(order_of({{2026, 3, 4}, {2026, 5, 4}}) == DateOrder::unknown);
  CHECK(order_of({{2026, 3, 4}}) == DateOrder::unknown);
}

TEST_CASE("dates that mean one day either way need no order") {
  CHECK(order_of({{2026, 4, 4}, {2026, 12, 12}}) == DateOrder::day_first);
  CHECK(order_of({}) == DateOrder::day_first);
}

TEST_CASE("in a file in order of time, the order is the one in which it never goes back") {
  CHECK(order_of({{2026, 11, 3}, {2026, 2, 4}}) == DateOrder::day_first);
  CHECK(order_of({{2026, 3, 11}, {2026, 4, 2}}) == DateOrder::month_first);
  CHECK(order_of({{2025, 12, 11}, {2026, 1, 2}}) == DateOrder::unknown);
}

TEST_CASE("a chat that has both orders for certain has none") { CHECK(order_of({{2026, 18, 3}, {2026, 3, 18}}) == DateOrder::unknown); }
