// Contacts and promises put together by week, month and year, and the map of days.
#include <doctest/doctest.h>

#include <guanxi/domain/activity.hpp>

using namespace guanxi;
using namespace guanxi::domain;
using calendar::Date;

namespace {

Date day(int year, unsigned month, unsigned number) { return *calendar::make_date(year, month, number); }

std::string as_text(const std::vector<Bucket>& buckets, Period period) {
  std::string out;
  for (const auto& bucket : buckets)
    out += period_label(bucket.first, period) + " " + std::to_string(bucket.contacts) + "/" + std::to_string(bucket.in_person) + "; ";
  return out;
}

TEST_CASE("weeks begin on Monday and belong to the year of their Thursday") {
  CHECK(period_start(day(2026, 11, 20), Period::week) == day(2026, 11, 16));
  CHECK(period_start(day(2026, 11, 16), Period::week) == day(2026, 11, 16));
  CHECK(period_start(day(2026, 11, 22), Period::week) == day(2026, 11, 16));
  CHECK(period_label(day(2026, 11, 16), Period::week) == "2026-W47");
  CHECK(period_label(day(2025, 12, 29), Period::week) == "2026-W01");
  CHECK(period_label(day(2026, 12, 28), Period::week) == "2026-W53");
  CHECK(period_label(day(2024, 12, 30), Period::week) == "2025-W01");
  CHECK(period_label(day(2026, 12, 1), Period::month) == "2026-12");
  CHECK(period_label(day(2026, 1, 1), Period::year) == "2026");
}

TEST_CASE("every period is there, days beyond are not counted") {
  const DayCount days[] = {{day(2026, 3, 31), 1, 1}, {day(2026, 1, 10), 2, 1}, {day(2026, 1, 9), 5, 0}, {day(2026, 4, 1), 7, 7}, {day(2026, 1, 31), 1, 0}};
  CHECK(as_text(in_buckets(days, day(2026, 1, 10), day(2026, 3, 31), Period::month), Period::month) == "2026-01 3/1; 2026-02 0/0; 2026-03 1/1; ");
  CHECK(as_text(in_buckets(days, day(2025, 12, 31), day(2026, 12, 31), Period::year), Period::year) == "2025 0/0; 2026 16/9; ");
  CHECK(as_text(in_buckets(days, day(2026, 1, 9), day(2026, 1, 12), Period::week), Period::week) == "2026-W02 7/1; 2026-W03 0/0; ");
  CHECK(as_text(in_buckets(std::span<const DayCount>(), day(2026, 5, 5), day(2026, 5, 5), Period::month), Period::month) == "2026-05 0/0; ");
}

TEST_CASE("buckets lose and invent nothing, whatever the period") {
  std::vector<DayCount> days;
  int contacts = 0, met = 0;
  for (int i = 0; i < 700; i += 3) {
    days.push_back({day(2025, 1, 1) + std::chrono::days{i}, 1 + i % 4, i % 2});
    contacts += 1 + i % 4;
    met += i % 2;
  }
  for (const Period period : {Period::week, Period::month, Period::year}) {
    int all = 0, in_person = 0;
    Date next = period_start(day(2025, 1, 1), period);
    for (const auto& bucket : in_buckets(days, day(2025, 1, 1), day(2026, 12, 31), period)) {
      CHECK(bucket.first == next);
      next = bucket.last + std::chrono::days{1};
      all += bucket.contacts;
      in_person += bucket.in_person;
    }
    CHECK(all == contacts);
    CHECK(in_person == met);
  }
}

TEST_CASE("promises by the day they ended, late ones by the day they were due, soft and dropped ones not") {
  const auto made = day(2026, 1, 1);
  const Promise promises[] = {
      {.made = made, .state = PromiseState::kept, .closed = day(2026, 2, 3)},
      {.made = made, .due = day(2026, 3, 1), .state = PromiseState::broken, .closed = day(2026, 2, 28)},
      {.theirs = true, .made = made, .state = PromiseState::kept, .closed = day(2026, 3, 1)},
      {.made = made, .due = day(2026, 3, 9), .state = PromiseState::open},
      {.made = made, .due = day(2026, 3, 10), .state = PromiseState::open},
      {.made = made, .state = PromiseState::open},
      {.soft = true, .made = made, .state = PromiseState::kept, .closed = day(2026, 2, 3)},
      {.made = made, .state = PromiseState::dropped, .closed = day(2026, 2, 3)},
      {.made = made, .state = PromiseState::kept, .closed = day(2026, 1, 31)},
  };
  const auto buckets = in_buckets(promises, day(2026, 2, 1), day(2026, 3, 31), Period::month, day(2026, 3, 10));
  REQUIRE(buckets.size() == 2);
  const auto text = [](const WordCount& count) {
    return std::to_string(count.kept) + "k" + std::to_string(count.broken) + "b" + std::to_string(count.late) + "l";
  };
  CHECK(text(buckets[0].ours) == "1k1b0l");
  CHECK(text(buckets[0].theirs) == "0k0b0l");
  CHECK(text(buckets[1].ours) == "0k0b1l");
  CHECK(text(buckets[1].theirs) == "1k0b0l");
}

TEST_CASE("the map has whole weeks, and days beyond only fill them") {
  const DayCount days[] = {{day(2026, 11, 18), 1, 0}, {day(2026, 11, 20), 8, 2}, {day(2026, 11, 25), 3, 3}, {day(2026, 11, 27), 99, 0}};
  const auto map = heat_map(days, day(2026, 11, 18), day(2026, 11, 26));
  REQUIRE(map.weeks() == 2);
  CHECK(map.days.front().day == day(2026, 11, 16));
  CHECK(map.days.back().day == day(2026, 11, 29));
  CHECK(map.most == 8);
  std::string levels;
  for (const auto& one : map.days) levels += one.inside ? std::to_string(one.level) : "-";
  CHECK(levels ==
        "--10400"
        "0020---");
  CHECK(heat_map({}, day(2026, 11, 20), day(2026, 11, 20)).most == 0);
}

TEST_CASE("levels are quarters of the most; each number has one, and none only for none") {
  for (int most = 1; most <= 50; ++most) {
    CHECK(heat_level(0, most) == 0);
    CHECK(heat_level(1, most) >= 1);
    CHECK(heat_level(most, most) == most_level);
    for (int count = 1; count <= most; ++count) {
      CHECK(heat_level(count, most) >= heat_level(count - 1, most));
      const auto least = least_of_level(heat_level(count, most), most);
      REQUIRE(least);
      CHECK(*least <= count);
    }
  }
  CHECK(least_of_level(1, 1) == std::nullopt);
  CHECK(least_of_level(4, 1) == 1);
  CHECK(least_of_level(2, 2) == 1);
  CHECK(least_of_level(3, 8) == 5);
}

}  // namespace
