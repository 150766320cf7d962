#include <guanxi/calendar/clock.hpp>

#include <doctest/doctest.h>

using namespace guanxi::calendar;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

Instant at(std::string_view text) { return *parse_rfc3339(text); }
LocalTime local(std::string_view date, std::chrono::seconds time) { return *parse_iso_date(date) + time; }

// Berlin in 2026: an hour more from 29 March to 25 October, both at 01:00 UTC.
Clock berlin() { return Clock(hours{1}, {{at("2026-03-29T01:00:00Z"), hours{2}}, {at("2026-10-25T01:00:00Z"), hours{1}}}); }

}  // namespace

TEST_CASE("a clock shows the time by the offset that holds") {
  CHECK(iso(berlin().local(at("2026-01-01T12:00:00Z"))) == "2026-01-01 13:00");
  CHECK(iso(berlin().local(at("2026-03-29T00:59:59Z"))) == "2026-03-29 01:59:59");
  CHECK(iso(berlin().local(at("2026-03-29T01:00:00Z"))) == "2026-03-29 03:00");
  CHECK(iso(berlin().local(at("2026-10-25T00:59:00Z"))) == "2026-10-25 02:59");
  CHECK(iso(berlin().local(at("2026-10-25T01:00:00Z"))) == "2026-10-25 02:00");
  CHECK(iso(Clock().local(at("2026-03-29T01:00:00Z"))) == "2026-03-29 01:00");
  CHECK(iso(Clock(-(hours{3} + minutes{30})).local(at("2026-01-01T00:00:00Z"))) == "2025-12-31 20:30");
}

TEST_CASE("a time that is skipped is moved forward, one that happens twice is the first") {
  CHECK(iso_utc(berlin().instant(local("2026-03-29", hours{1}))) == "2026-03-29T00:00:00Z");
  CHECK(iso_utc(berlin().instant(local("2026-03-29", hours{2} + minutes{30}))) == "2026-03-29T01:30:00Z");
  CHECK(iso_utc(berlin().instant(local("2026-03-29", hours{3}))) == "2026-03-29T01:00:00Z");
  CHECK(iso_utc(berlin().instant(local("2026-10-25", hours{2} + minutes{30}))) == "2026-10-25T00:30:00Z");
  CHECK(iso_utc(berlin().instant(local("2026-10-25", hours{3}))) == "2026-10-25T02:00:00Z");
  CHECK(iso_utc(berlin().instant(local("2026-12-24", hours{18}))) == "2026-12-24T17:00:00Z");
}

TEST_CASE("an instant is written with the clock's own offset") {
  CHECK(rfc3339(at("2026-11-20T01:00:00Z"), Clock(hours{8})) == "2026-11-20T09:00:00+08:00");
  CHECK(rfc3339(at("2026-07-01T12:00:00Z"), berlin()) == "2026-07-01T14:00:00+02:00");
  CHECK(rfc3339(at("2026-07-01T12:00:05Z"), Clock(-(hours{3} + minutes{30}))) == "2026-07-01T08:30:05-03:30");
  CHECK(rfc3339(at("2026-07-01T12:00:00Z"), Clock()) == "2026-07-01T12:00:00+00:00");
  CHECK(parse_rfc3339(rfc3339(at("2026-07-01T12:00:00Z"), berlin())) == at("2026-07-01T12:00:00Z"));
}
