#include <guanxi/domain/spreading.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <vector>

namespace guanxi::domain {
namespace {

using calendar::Date;
using std::chrono::days;

const Date monday = *calendar::parse_iso_date("2026-11-23");

// Saturdays and Sundays are free.
Date next_workday(Date day) {
  const unsigned weekday = std::chrono::weekday(std::chrono::sys_days(day.time_since_epoch())).iso_encoding();
  return weekday <= 5 ? day : day + days{8 - weekday};
}

}  // namespace

TEST_CASE("a heap is spread over the working days after it, so many a day") {
  Spreading spreading(2, next_workday);
  std::vector<Date> got;
  for (int i = 0; i < 12; ++i) got.push_back(spreading.place(monday));
  const std::vector<int> offsets = {0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 7, 7};
  for (std::size_t i = 0; i < offsets.size(); ++i) CHECK(got[i] == monday + days{offsets[i]});
}

TEST_CASE("nothing comes before its day, and a day with room takes it") {
  Spreading spreading(1, next_workday);
  CHECK(spreading.place(monday) == monday);
  CHECK(spreading.place(monday + days{2}) == monday + days{2});
  CHECK(spreading.place(monday) == monday + days{1});
  CHECK(spreading.place(monday) == monday + days{3});
  CHECK(spreading.place(monday + days{5}) == monday + days{7});
}

TEST_CASE("what stays on its day takes the room of others, also beyond what a day takes") {
  Spreading spreading(2, next_workday);
  for (int i = 0; i < 5; ++i) spreading.keep(monday - days{1});
  spreading.keep(monday + days{1});
  CHECK(spreading.place(monday - days{2}) == monday + days{1});
  CHECK(spreading.place(monday) == monday + days{2});
}

TEST_CASE("ten thousand of one day are given as many days as they need, none more") {
  Spreading spreading(7, next_workday);
  std::map<Date, int> of_day;
  for (int i = 0; i < 10'000; ++i) ++of_day[spreading.place(monday)];
  CHECK(of_day.size() == 1429);
  CHECK(std::all_of(of_day.begin(), std::prev(of_day.end()), [](const auto& one) { return one.second == 7; }));
  CHECK(of_day.rbegin()->second == 4);
  CHECK(std::all_of(of_day.begin(), of_day.end(), [](const auto& one) { return next_workday(one.first) == one.first; }));
}

}  // namespace guanxi::domain
