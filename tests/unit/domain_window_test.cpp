// Windows that suit everybody, on their own clocks.
#include <doctest/doctest.h>

#include <set>

#include <guanxi/domain/window.hpp>

using namespace guanxi;
using namespace guanxi::domain;
using calendar::Clock;
using calendar::Date;
using calendar::Instant;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

Instant at(std::string_view text) { return *calendar::parse_rfc3339(text); }
Date day(std::string_view iso) { return *calendar::parse_iso_date(iso); }

Clock fixed(int offset) { return Clock(hours{offset}); }
Clock berlin() { return Clock(hours{1}, {{at("2026-03-29T01:00:00Z"), hours{2}}, {at("2026-10-25T01:00:00Z"), hours{1}}}); }
Clock new_york() { return Clock(-hours{5}, {{at("2026-03-08T07:00:00Z"), -hours{4}}, {at("2026-11-01T06:00:00Z"), -hours{5}}}); }

// Days off on these weekdays (1 Monday … 7 Sunday), and on these dates.
std::function<DayKind(Date)> week(std::set<unsigned> off, std::set<Date> holidays = {}) {
  return [off = std::move(off), holidays = std::move(holidays)](Date date) {
    if (holidays.contains(date)) return DayKind::holiday;
    return off.contains(std::chrono::weekday(date).iso_encoding()) ? DayKind::weekend : DayKind::working;
  };
}

Side person(Clock clock, std::function<DayKind(Date)> days = week({6, 7})) { return {.clock = std::move(clock), .day = std::move(days)}; }
Side user(int offset) { return {.clock = fixed(offset), .own = true}; }

// "working 2026-11-20T08:00:00Z 2026-11-20T10:00:00Z", or "none".
std::string found(const std::vector<Side>& sides, std::string_view from, int days = 14, minutes duration = minutes{30}) {
  std::vector<const Side*> all;
  for (const Side& side : sides) all.push_back(&side);
  const auto window = next_window(all, at(from), at(from) + std::chrono::days{days}, duration);
  if (!window) return "none";
  std::string text = std::string(to_text(window->fit)) + " " + calendar::iso_utc(window->start) + " " + calendar::iso_utc(window->end);
  return window->beyond == minutes{0} ? text : text + " by " + std::to_string(window->beyond.count());
}

}  // namespace

TEST_CASE("their office hours and the user's waking hours") {
  // 2026-11-20 is a Friday. Shanghai 09:00: in Berlin it is 02:00; its office opens at 16:00 Shanghai time.
  CHECK(found({user(8), person(berlin())}, "2026-11-20T01:00:00Z") == "working 2026-11-20T08:00:00Z 2026-11-20T14:00:00Z");
  CHECK(found({user(8), person(fixed(8))}, "2026-11-20T01:00:00Z") == "working 2026-11-20T01:00:00Z 2026-11-20T10:00:00Z");
  CHECK(found({user(8), person(berlin()), person(fixed(8))}, "2026-11-20T01:00:00Z") == "working 2026-11-20T08:00:00Z 2026-11-20T10:00:00Z");
}

TEST_CASE("hours of a day that are not as usual, and a pause in them") {
  Side jakarta = person(fixed(7));
  const Hours usual{hours{9}, hours{18}};
  jakarta.office_on = [usual](Date on) {
    if (std::chrono::weekday(on).iso_encoding() == 5) return Office{usual, {hours{11} + minutes{30}, hours{13} + minutes{30}}};
    if (on == day("2026-11-23")) return Office{{hours{9}, hours{12}}};
    return Office{usual};
  };
  // Friday before, in and after the pause; half an hour before it, an hour is too long.
  CHECK(found({user(7), jakarta}, "2026-11-20T02:00:00Z") == "working 2026-11-20T02:00:00Z 2026-11-20T04:30:00Z");
  CHECK(found({user(7), jakarta}, "2026-11-20T05:00:00Z") == "working 2026-11-20T06:30:00Z 2026-11-20T11:00:00Z");
  CHECK(found({user(7), jakarta}, "2026-11-20T04:00:00Z", 14, minutes{60}) == "working 2026-11-20T06:30:00Z 2026-11-20T11:00:00Z");
  CHECK(found({user(7), jakarta}, "2026-11-23T02:00:00Z") == "working 2026-11-23T02:00:00Z 2026-11-23T05:00:00Z");
  CHECK(found({user(7), jakarta}, "2026-11-23T06:00:00Z") == "working 2026-11-24T02:00:00Z 2026-11-24T11:00:00Z");
  CHECK(state_at(jakarta, at("2026-11-20T04:00:00Z")) == State::working);
  CHECK(state_at(jakarta, at("2026-11-20T05:00:00Z")) == State::waking);
  CHECK(state_at(jakarta, at("2026-11-20T07:00:00Z")) == State::working);
}

TEST_CASE("a fair time soon is worth more than a perfect one in many days, but not more than one behind a weekend") {
  Side far = person(Clock(-hours{8}, {{at("2026-11-12T00:00:00Z"), hours{0}}}));
  far.office = {hours{9}, hours{15}};
  // 08:00 in Shanghai is 16:00 there: out of their office, awake. Their clock changes on the 12th, and office hours suit.
  CHECK(found({user(8), far}, "2026-11-02T00:00:00Z") == "waking 2026-11-03T00:00:00Z 2026-11-03T06:00:00Z");
  CHECK(found({user(8), far}, "2026-11-09T00:00:00Z") == "working 2026-11-12T09:00:00Z 2026-11-12T14:00:00Z");
  // Friday 19:00 there: Monday's office is waited for.
  CHECK(found({user(0), person(fixed(0))}, "2026-11-20T19:00:00Z") == "working 2026-11-23T09:00:00Z 2026-11-23T18:00:00Z");
}

TEST_CASE("what has begun counts from the next quarter of an hour, and what is too short not at all") {
  CHECK(found({user(8), person(fixed(8))}, "2026-11-20T01:07:00Z") == "working 2026-11-20T01:15:00Z 2026-11-20T10:00:00Z");
  CHECK(found({user(8), person(fixed(8))}, "2026-11-20T09:31:00Z") == "working 2026-11-23T01:00:00Z 2026-11-23T10:00:00Z");
  CHECK(found({user(8), person(fixed(8))}, "2026-11-20T09:30:00Z") == "working 2026-11-20T09:30:00Z 2026-11-20T10:00:00Z");
  CHECK(found({user(8), person(berlin()), person(fixed(8))}, "2026-11-20T01:00:00Z", 14, minutes{150}) == "waking 2026-11-20T07:00:00Z 2026-11-20T14:00:00Z");
}

TEST_CASE("weekends are those of the country") {
  const auto sunday_to_thursday = week({5, 6});
  CHECK(found({user(8), person(fixed(3), sunday_to_thursday)}, "2026-11-20T01:00:00Z") == "working 2026-11-22T06:00:00Z 2026-11-22T14:00:00Z");
  CHECK(found({user(8), person(fixed(3), sunday_to_thursday), person(fixed(8))}, "2026-11-20T01:00:00Z") ==
        "working 2026-11-23T06:00:00Z 2026-11-23T10:00:00Z");
  CHECK(found({user(8), person(fixed(8), week({7}))}, "2026-11-20T11:00:00Z") == "working 2026-11-21T01:00:00Z 2026-11-21T10:00:00Z");
}

TEST_CASE("holidays are passed over") {
  std::set<Date> golden_week;
  for (Date off = day("2026-10-01"); off <= day("2026-10-07"); off += std::chrono::days{1}) golden_week.insert(off);
  CHECK(found({user(1), person(fixed(8), week({6, 7}, golden_week))}, "2026-10-01T06:00:00Z") == "working 2026-10-08T07:00:00Z 2026-10-08T10:00:00Z");
  // Only seven days are looked at: nobody sleeps on the holiday, which is the best there is.
  CHECK(found({user(1), person(fixed(8), week({6, 7}, golden_week))}, "2026-10-01T00:30:00Z", 6) == "day-off 2026-10-01T07:00:00Z 2026-10-01T14:00:00Z");
}

TEST_CASE("clocks change on different days, and the window with them") {
  // Seven hours apart in winter, six between 8 and 29 March, when only New York has changed.
  const std::vector<Side> sides = {user(8), person(berlin()), person(new_york())};
  CHECK(found(sides, "2026-03-06T00:00:00Z", 2) == "waking 2026-03-06T13:00:00Z 2026-03-06T14:00:00Z");
  CHECK(found(sides, "2026-03-06T00:00:00Z") == "working 2026-03-09T13:00:00Z 2026-03-09T14:00:00Z");
  const std::vector<Side> west = {person(berlin()), person(new_york())};
  CHECK(found(west, "2026-03-06T00:00:00Z") == "working 2026-03-06T14:00:00Z 2026-03-06T17:00:00Z");
  CHECK(found(west, "2026-03-09T00:00:00Z") == "working 2026-03-09T13:00:00Z 2026-03-09T17:00:00Z");
  CHECK(found(west, "2026-03-30T00:00:00Z") == "working 2026-03-30T13:00:00Z 2026-03-30T16:00:00Z");
  CHECK(found(west, "2026-10-26T00:00:00Z") == "working 2026-10-26T13:00:00Z 2026-10-26T17:00:00Z");
  CHECK(found(west, "2026-11-02T00:00:00Z") == "working 2026-11-02T14:00:00Z 2026-11-02T17:00:00Z");
}

TEST_CASE("without common office hours: everybody awake; else a day off; else a little early or late; else none") {
  const Side pacific = person(fixed(-8));
  CHECK(found({user(8), pacific}, "2026-11-20T01:00:00Z") == "working 2026-11-20T01:00:00Z 2026-11-20T02:00:00Z");
  CHECK(found({user(1), person(fixed(8)), person(fixed(-5))}, "2026-11-19T23:00:00Z") == "waking 2026-11-20T13:00:00Z 2026-11-20T14:00:00Z");
  // A weekend on different days leaves Monday to Thursday; without those, the day off of one of them.
  CHECK(found({person(fixed(3), week({1, 2, 3, 4})), person(fixed(3), week({5, 6, 7}))}, "2026-11-20T01:00:00Z") ==
        "day-off 2026-11-20T05:00:00Z 2026-11-20T19:00:00Z");
  // Eight hours apart each: 06:45 in London is 22:45 the evening before in Los Angeles.
  const std::vector<Side> thirds = {person(fixed(8)), person(fixed(-8)), person(fixed(0))};
  CHECK(found(thirds, "2026-11-20T01:00:00Z") == "unsociable 2026-11-20T06:45:00Z 2026-11-20T07:15:00Z by 75");
  CHECK(found(thirds, "2026-11-20T01:00:00Z", 14, hours{1}) == "unsociable 2026-11-20T06:30:00Z 2026-11-20T07:30:00Z by 90");
  CHECK(found(thirds, "2026-11-20T01:00:00Z", 14, hours{3}) == "none");
  CHECK(found({person(fixed(0)), person(fixed(6)), person(fixed(12)), person(fixed(-6))}, "2026-11-20T01:00:00Z") == "none");
}

TEST_CASE("waking hours may go past midnight, or never end") {
  Side owl = user(8);
  owl.waking = {hours{14}, hours{2}};
  CHECK(found({owl, person(new_york())}, "2026-11-20T01:00:00Z") == "working 2026-11-20T14:00:00Z 2026-11-20T18:00:00Z");
  CHECK(state_at(owl, at("2026-11-20T17:00:00Z")) == State::waking);
  CHECK(state_at(owl, at("2026-11-20T18:00:00Z")) == State::asleep);
  Side always = user(8);
  always.waking = {hours{0}, hours{24}};
  CHECK(found({always, person(new_york())}, "2026-11-20T01:00:00Z") == "working 2026-11-20T14:00:00Z 2026-11-20T23:00:00Z");
}

TEST_CASE("the state is that of the local hour, and of the local day") {
  const Side side = person(fixed(8), week({6, 7}, {day("2026-10-01")}));
  CHECK(state_at(side, at("2026-11-20T01:00:00Z")) == State::working);
  CHECK(state_at(side, at("2026-11-20T00:59:59Z")) == State::waking);
  CHECK(state_at(side, at("2026-11-20T10:00:00Z")) == State::waking);
  CHECK(state_at(side, at("2026-11-20T14:00:00Z")) == State::asleep);
  CHECK(state_at(side, at("2026-11-19T23:59:00Z")) == State::asleep);
  CHECK(state_at(side, at("2026-11-21T02:00:00Z")) == State::waking);  // Saturday
  CHECK(state_at(side, at("2026-10-01T02:00:00Z")) == State::holiday);
  CHECK(state_at(side, at("2026-10-01T15:00:00Z")) == State::asleep);
  Side early = side;
  early.office = {hours{7}, hours{16}};
  CHECK(state_at(early, at("2026-11-19T23:30:00Z")) == State::working);
  CHECK(state_at(early, at("2026-11-20T08:30:00Z")) == State::waking);
}
