// Reading rhythms, and judging what they make of a day.
#include <doctest/doctest.h>

#include <guanxi/domain/rhythm.hpp>

using namespace guanxi;
using namespace guanxi::domain;
using calendar::Date;
using calendar::Duration;

namespace {

Date day(int year, unsigned month, unsigned number) { return *calendar::make_date(year, month, number); }
Rhythm rhythm(std::string_view text) { return *parse_rhythm(text); }

TEST_CASE("a due day on which the country is closed moves to the last working day before") {
  const HolidayShift holiday_shift = [](std::string_view country, calendar::Date due) {
    const bool closed = country == "CN" && day(2027, 2, 5) <= due && due <= day(2027, 2, 10);
    return closed ? day(2027, 2, 4) : due;
  };
  RhythmState state{.last = day(2027, 1, 25), .added = day(2026, 1, 1), .rhythm = rhythm("2w"), .country = "CN"};
  const auto moved = due_status(state, day(2027, 2, 4), 7, holiday_shift);
  CHECK(moved.next == day(2027, 2, 4));
  CHECK(moved.closed == day(2027, 2, 8));
  CHECK(moved.status == Status::due);
  CHECK(due_status(state, day(2027, 2, 6), 7, holiday_shift).overdue_days == 2);

  SUBCASE("not elsewhere, and not when nothing is known of the country") {
    for (const char* country : {"DE", ""}) {
      state.country = country;
      CHECK(due_status(state, day(2027, 2, 4), 7, holiday_shift).next == day(2027, 2, 8));
      CHECK_FALSE(due_status(state, day(2027, 2, 4), 7, holiday_shift).closed.has_value());
    }
  }
  SUBCASE("never to before the last contact: then it stays") {
    state.last = day(2027, 2, 5);
    state.rhythm = rhythm("3d");
    CHECK(due_status(state, day(2027, 2, 6), 7, holiday_shift).next == day(2027, 2, 8));
  }
  SUBCASE("nor to before the end of a pause") {
    state.paused_until = day(2027, 2, 9);
    CHECK(due_status(state, day(2027, 2, 1), 7, holiday_shift).next == day(2027, 2, 9));
  }
}

}  // namespace

TEST_CASE("a rhythm is a length, two lengths, or off") {
  CHECK(rhythm("2w") == Rhythm{.every = {2, Duration::Unit::week}});
  CHECK(rhythm("2w..6w") == Rhythm{.every = {2, Duration::Unit::week}, .most = Duration{6, Duration::Unit::week}});
  CHECK(rhythm("4w..1mo").most == Duration{1, Duration::Unit::month});
  CHECK(rhythm("30d..30d").most == Duration{30, Duration::Unit::day});
  CHECK(rhythm("off").off);
  for (const std::string text : {"2w", "2w..6w", "off", "1mo..1y", "10d"}) CHECK(to_text(rhythm(text)) == text);
}

TEST_CASE("what is no rhythm is a usage error") {
  for (const std::string text : {"", "soon", "..", "2w..", "..6w", "2w..off", "0d", "-2w", "6w..2w", "1mo..30d"}) {
    const auto parsed = parse_rhythm(text);
    CAPTURE(text);
    REQUIRE_FALSE(parsed.has_value());
    CHECK(parsed.error().kind == ErrorKind::usage);
    CHECK_FALSE(parsed.error().message.empty());
  }
  CHECK(parse_rhythm("6w..2w").error().hint == "put the ideal first: 2w..6w");
}

TEST_CASE("next due is the last contact and the ideal") {
  const RhythmState state{.last = day(2024, 1, 31), .added = day(2023, 1, 1), .rhythm = rhythm("1mo")};
  const auto due = due_status(state, day(2024, 3, 5), 7);
  CHECK(due.next == day(2024, 2, 29));
  CHECK(due.overdue_days == 5);
  CHECK(due.urgency == doctest::Approx(5.0 / 29));  // the month from 31 January on
}

TEST_CASE("who was never contacted counts from the day they were added") {
  const auto due = due_status({.added = day(2024, 1, 1), .rhythm = rhythm("10d")}, day(2024, 1, 21), 0);
  CHECK(due.next == day(2024, 1, 11));
  CHECK(due.overdue_days == 10);
  CHECK(due.urgency == doctest::Approx(1.0));
}

TEST_CASE("without a rhythm, or with none by wish, nobody is ever due") {
  for (const auto& held : {std::optional<Rhythm>{}, std::optional<Rhythm>{rhythm("off")}}) {
    const auto due = due_status({.last = day(2000, 1, 1), .added = day(2000, 1, 1), .rhythm = held}, day(2024, 1, 1), 7);
    CHECK_FALSE(due.next.has_value());
    CHECK(due.status == Status::none);
  }
}

TEST_CASE("the status goes from ok to lapsed as the days pass") {
  const auto on = [](std::string_view text, int days) {
    const Date last = day(2024, 6, 1);
    return due_status({.last = last, .added = last, .rhythm = rhythm(text)}, last + std::chrono::days{days}, 3).status;
  };
  CHECK(on("10d", 6) == Status::ok);
  CHECK(on("10d", 7) == Status::soon);
  CHECK(on("10d", 9) == Status::soon);
  CHECK(on("10d", 10) == Status::due);
  SUBCASE("past twice the ideal") {
    CHECK(on("10d", 20) == Status::due);
    CHECK(on("10d", 21) == Status::lapsed);
  }
  SUBCASE("past the limit") {
    CHECK(on("10d..15d", 15) == Status::due);
    CHECK(on("10d..15d", 16) == Status::lapsed);
    CHECK(on("10d..10d", 10) == Status::due);
    CHECK(on("10d..10d", 11) == Status::lapsed);
  }
}

TEST_CASE("a pause puts off, and ends") {
  const RhythmState state{.last = day(2024, 1, 1), .added = day(2024, 1, 1), .rhythm = rhythm("10d"), .paused_until = day(2024, 2, 1)};
  const auto during = due_status(state, day(2024, 1, 31), 7);
  CHECK(during.next == day(2024, 2, 1));
  CHECK(during.status == Status::soon);
  CHECK(due_status(state, day(2024, 1, 15), 7).status == Status::ok);
  const auto over = due_status(state, day(2024, 2, 1), 7);
  CHECK(over.next == day(2024, 1, 11));
  CHECK(over.status == Status::lapsed);
  RhythmState late = state;
  late.last = day(2024, 1, 30);
  CHECK(due_status(late, day(2024, 1, 31), 7).next == day(2024, 2, 9));
}

TEST_CASE("words") {
  CHECK(to_text(RhythmSource::fallback) == "default");
  CHECK(to_text(RhythmSource::org) == "org");
  CHECK(to_text(Status::lapsed) == "lapsed");
}
