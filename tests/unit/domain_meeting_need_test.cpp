// How much somebody needs to be met, and in which order one calls.
#include <doctest/doctest.h>

#include <guanxi/domain/meeting_need.hpp>

using namespace guanxi;
using namespace guanxi::domain;
using calendar::Date;

namespace {

Date day(int year, unsigned month, unsigned number) { return *calendar::make_date(year, month, number); }
const Trip trip{day(2026, 11, 20), day(2026, 11, 26)};

std::string as_text(const MeetingFacts& facts) {
  const auto need = need_to_meet(facts, trip);
  std::string out = std::to_string(need.score);
  for (const auto& part : need.parts)
    out += " | " + std::string(part.name) + " " + std::to_string(part.points) + "/" + std::to_string(part.most) + " " + part.why;
  return out;
}

MeetingFacts met(Date last) { return {.last_met = last}; }

TEST_CASE("the in-person rhythm weighs most, by how far past it is") {
  auto facts = met(trip.first);
  facts.rhythm = *parse_rhythm("6mo");
  facts.due = {.next = day(2026, 10, 11), .closed = {}, .status = Status::due, .overdue_days = 40};
  CHECK(as_text(facts) == "18 | rhythm 18/25 in person every 6mo, 40 days overdue");
  facts.due.status = Status::lapsed;
  facts.due.overdue_days = 1;
  CHECK(as_text(facts) == "25 | rhythm 25/25 in person every 6mo, 1 day overdue");
  facts.due = {.next = trip.last, .closed = {}, .status = Status::soon, .overdue_days = -6};
  CHECK(as_text(facts) == "10 | rhythm 10/25 in person every 6mo, due on 2026-11-26");
  facts.due.status = Status::ok;
  CHECK(as_text(facts) == "0");
  facts.due.status = Status::lapsed;
  facts.rhythm->off = true;
  CHECK(as_text(facts) == "0");
}

TEST_CASE("the longer apart the more, up to a year; never met is the most") {
  CHECK(as_text({}) == "20 | apart 20/20 never met");
  CHECK(as_text(met(trip.first)) == "0");
  CHECK(as_text(met(trip.first - std::chrono::days{73})) == "4 | apart 4/20 not met for 73 days");
  CHECK(as_text(met(trip.first - std::chrono::days{364})) == "19 | apart 19/20 not met for 364 days");
  CHECK(as_text(met(trip.first - std::chrono::days{3650})) == "20 | apart 20/20 not met for 3650 days");
}

TEST_CASE("complaints: the gravest counts, the firm's for two thirds") {
  auto facts = met(trip.first);
  facts.complaints = {{Severity::low, false, false, "a late reply"}};
  CHECK(as_text(facts) == "5 | complaint 5/15 an open complaint (low): a late reply");
  facts.complaints.push_back({Severity::high, true, true, "a broken seal"});
  CHECK(as_text(facts) == "10 | complaint 10/15 an open complaint of the firm (high): a broken seal; raise it in person, not in the group; 2 are open");
  facts.complaints.push_back({Severity::normal, false, false, ""});
  CHECK(need_to_meet(facts, trip).score == 10);
  facts.complaints.push_back({Severity::high, false, false, ""});
  CHECK(as_text(facts) == "15 | complaint 15/15 an open complaint (high); 4 are open");
}

TEST_CASE("promises: late, due in the trip, open") {
  auto facts = met(trip.first);
  facts.promises = {{std::nullopt, "a sample"}};
  CHECK(as_text(facts) == "4 | promise 4/10 promised: a sample");
  facts.promises = {{trip.last + std::chrono::days{1}, ""}};
  CHECK(as_text(facts) == "4 | promise 4/10 promised by 2026-11-27");
  facts.promises.push_back({trip.first, "the list"});
  CHECK(as_text(facts) == "7 | promise 7/10 promised by 2026-11-20: the list; 2 promises are open");
  facts.promises.push_back({trip.first - std::chrono::days{1}, ""});
  CHECK(as_text(facts) == "10 | promise 10/10 promised, late since 2026-11-19; 3 promises are open");
}

TEST_CASE("tier, say, cooling and days of theirs") {
  auto facts = met(trip.first);
  facts.tier = "B";
  CHECK(as_text(facts) == "6 | tier 6/10 tier B");
  facts.tier = "gold";
  CHECK(need_to_meet(facts, trip).score == 1);
  facts.tier = "";
  facts.roles = {Role::user, Role::approver, Role::coach};
  CHECK(as_text(facts) == "10 | say 10/10 user, approver, coach");
  facts.roles = {};
  facts.warmth = 31;
  facts.warmth_before = 34;
  CHECK(as_text(facts) == "1 | cooling 1/5 cooling: warmth down from 34 to 31 of 100 in 90 days");
  facts.warmth_before = 99;
  CHECK(need_to_meet(facts, trip).score == 5);
  facts.warmth_before = 20;
  CHECK(as_text(facts) == "0");
  facts.festivals = {"Mid-Autumn Festival 中秋节 on 2026-09-25"};
  CHECK(as_text(facts) == "3 | occasion 3/5 Mid-Autumn Festival 中秋节 on 2026-09-25");
  facts.occasions = {{"birthday", day(2026, 11, 22)}};
  CHECK(need_to_meet(facts, trip).score == 5);
}

TEST_CASE("the most of everything is 100, the weightiest first") {
  MeetingFacts facts{.rhythm = *parse_rhythm("1y"),
                     .due = {.next = day(2024, 1, 1), .closed = {}, .status = Status::lapsed, .overdue_days = 700},
                     .complaints = {{Severity::high}},
                     .promises = {{day(2026, 1, 1), ""}},
                     .tier = "A",
                     .roles = {Role::decider},
                     .warmth = 0,
                     .warmth_before = 60,
                     .occasions = {{"birthday", trip.first}}};
  const auto need = need_to_meet(facts, trip);
  CHECK(need.score == 100);
  std::string order;
  int most = 0;
  for (const auto& part : need.parts) {
    order += std::string(part.name) + " ";
    most += part.most;
  }
  CHECK(order == "rhythm apart complaint promise tier say cooling occasion ");
  CHECK(most == 100);
}

std::string order(const std::vector<Call>& made) {
  std::string out;
  for (const auto& call : made) {
    out += call.organisation ? "f" + std::to_string(call.organisation.value) + ":" : "-:";
    for (const auto person : call.people) out += std::to_string(person);
    out += " ";
  }
  return out;
}

TEST_CASE("firms by their neediest, in a firm by rank, who has none last") {
  const std::vector<Caller> people = {
      {Id{1}, Id{7}, "a", 4, 80},  {Id{2}, Id{7}, "b", 1, 10}, {Id{3}, Id{8}, "c", 2, 90}, {Id{4}, Id{}, "d", {}, 95},
      {Id{5}, Id{7}, "e", {}, 85}, {Id{6}, Id{8}, "f", 2, 91}, {Id{7}, Id{}, "g", 1, 95},
  };
  CHECK(order(calls(people, std::nullopt)) == "f8:52 f7:104 -:3 -:6 ");
  SUBCASE("at most so many are the neediest") {
    CHECK(order(calls(people, 4)) == "f8:52 -:3 -:6 ");
    CHECK(order(calls(people, 1)) == "-:3 ");
    CHECK(order(calls(people, 99)) == order(calls(people, std::nullopt)));
  }
  CHECK(calls({}, std::nullopt).empty());
}

TEST_CASE("calls fall evenly on the days, in order") {
  using Days = std::vector<std::size_t>;
  CHECK(spread(3, 5) == Days{0, 1, 3});
  CHECK(spread(5, 5) == Days{0, 1, 2, 3, 4});
  CHECK(spread(7, 3) == Days{0, 0, 0, 1, 1, 2, 2});
  CHECK(spread(2, 0).empty());
  CHECK(spread(0, 3).empty());
}

}  // namespace
