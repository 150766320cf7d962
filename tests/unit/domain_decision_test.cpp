// Decisions: what contradicts itself, how long an organisation takes, and how long one waits.
#include <guanxi/domain/decision.hpp>

#include <doctest/doctest.h>

namespace guanxi::domain {
namespace {

using calendar::Date;
using calendar::iso;

Date day(std::string_view text) { return calendar::parse_iso_date(text).value(); }

Decision made(std::string_view asked, std::string_view on, Outcome outcome = Outcome::approved) {
  Decision decision{.topic = "renewal", .made = day(on), .outcome = outcome};
  if (!asked.empty()) decision.asked = day(asked);
  return decision;
}

std::string refusal(const Decision& decision) {
  const auto checked = check(decision);
  return checked ? "" : checked.error().message;
}

const Date today = day("2026-11-20");

}  // namespace

TEST_CASE("a decision whose days or words contradict each other is refused") {
  Decision pending{.asked = day("2026-11-01"), .expected = day("2026-12-01")};
  CHECK(refusal(pending).empty());
  CHECK(refusal(made("2026-10-01", "2026-10-01")).empty());
  CHECK(refusal(made("", "2026-10-01")).empty());

  CHECK(refusal({}) == "the decision was neither asked for nor made");
  pending.expected = day("2026-10-31");
  CHECK(refusal(pending) == "an answer cannot be expected on 2026-10-31, before it was asked for on 2026-11-01");
  CHECK(refusal(made("2026-10-02", "2026-10-01")) == "a decision of 2026-10-01 cannot have been asked for later, on 2026-10-02");
  CHECK(refusal(made("2026-10-01", "2026-10-02", Outcome::none)) == "the outcome is missing");
  CHECK(refusal({.asked = today, .outcome = Outcome::approved}) == "a pending decision has no outcome");
  CHECK(refusal({.asked = today, .by = Id{7}}) == "--by names who made the decision, but it is still pending");
}

TEST_CASE("a decision is pending from the day it was asked until the day before it is made") {
  const Decision decision = made("2026-10-01", "2026-10-11");
  CHECK_FALSE(decision.pending_on(day("2026-09-30")));
  CHECK(decision.pending_on(day("2026-10-01")));
  CHECK(decision.pending_on(day("2026-10-10")));
  CHECK_FALSE(decision.pending_on(day("2026-10-11")));
  CHECK_FALSE(decision.made_by(day("2026-10-10")));
  CHECK(decision.made_by(day("2026-10-11")));
}

TEST_CASE("how long decisions take is the median of those whose days are known") {
  std::vector<Decision> all{made("2026-01-01", "2026-01-11"), made("2026-02-01", "2026-02-21")};
  CHECK(pace(all, today).count == 2);
  CHECK_FALSE(pace(all, today).typical());
  CHECK(to_text(pace(all, today)) == "too few to tell (2 known)");

  all.push_back(made("2026-03-01", "2026-04-20"));
  CHECK(pace(all, today).typical() == 20);
  CHECK(to_text(pace(all, today)) == "20 days (median of 3, from 10 to 50)");

  SUBCASE("between the two in the middle it is rounded up: patience errs on the long side") {
    all.push_back(made("2026-05-01", "2026-05-24"));
    CHECK(pace(all, today).typical() == 22);
  }
  SUBCASE("a deferral is no decision, and one asked on an unknown day tells nothing") {
    all.push_back(made("2026-05-01", "2026-11-01", Outcome::deferred));
    all.push_back(made("", "2026-11-01"));
    all.push_back({.asked = day("2026-05-01")});
    CHECK(pace(all, today).count == 3);
  }
  SUBCASE("as of a day, what was made later is not known") {
    CHECK(pace(all, day("2026-04-19")).count == 2);
    CHECK(pace(all, day("2026-01-10")).count == 0);
    CHECK(to_text(pace(all, day("2026-01-10"))).empty());
  }
  SUBCASE("an answer on the same day took no time") {
    CHECK(to_text(pace(std::vector{made("2026-01-01", "2026-01-01"), made("2026-01-01", "2026-01-02"), made("2026-01-01", "2026-01-02")}, today)) ==
          "1 day (median of 3, from 0 to 1)");
  }
}

TEST_CASE("a pending decision is not brought up before the expected day, else not before the usual time has passed") {
  const Pace usual{5, 41, 20, 61};
  const Pace few{2, 3, 2, 3};
  Decision pending{.topic = "renewal", .asked = day("2026-10-01")};
  CHECK(iso(patient_until(pending, usual)) == "2026-11-11");
  CHECK(iso(patient_until(pending, few)) == "2026-10-31");
  CHECK(iso(patient_until(pending, {})) == "2026-10-31");
  pending.expected = day("2026-12-15");
  CHECK(iso(patient_until(pending, usual)) == "2026-12-15");
  pending.expected = day("2026-10-02");
  CHECK(iso(patient_until(pending, usual)) == "2026-10-02");
}

TEST_CASE("having asked, one waits half the usual time, and never less than two weeks") {
  CHECK(iso(patient_again(today, {5, 60, 1, 90})) == "2026-12-20");
  CHECK(iso(patient_again(today, {5, 4, 1, 9})) == "2026-12-04");
  CHECK(iso(patient_again(today, {5, 400, 1, 900})) == "2027-02-18");
  CHECK(iso(patient_again(today, {})) == "2026-12-05");
}

TEST_CASE("the reason says what was asked, and by what one waited") {
  Decision pending{.topic = "renewal", .asked = day("2026-10-01")};
  CHECK(why_now(pending, {5, 41, 20, 61}) == "asked 2026-10-01; decisions there usually take 41 days");
  CHECK(why_now(pending, {}) == "asked 2026-10-01; patience for 30 days: how long they take is not known yet");
  pending.expected = day("2026-11-20");
  CHECK(why_now(pending, {5, 41, 20, 61}) == "asked 2026-10-01; an answer was expected for 2026-11-20");
}

}  // namespace guanxi::domain
