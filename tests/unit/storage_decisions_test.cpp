// Decisions in the file: what is found, in which order, and what goes with what.
#include <guanxi/storage/decisions.hpp>

#include <doctest/doctest.h>

#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/snoozes.hpp>

#include "storage_people.hpp"

namespace guanxi::storage {
namespace {

using domain::Decision;

const calendar::Date today = day_of(2026, 11, 20);

struct Fixture {
  Folder folder;
  Store store{folder.file(), Access::create};
  Decisions decisions{store};
  Id huaxin, aurora, wang;

  Fixture() {
    Work work(store, "test", some_instant);
    huaxin = add_organisation(store, "huaxin");
    aurora = add_organisation(store, "aurora");
    wang = add_person(store, "wang");
    work.commit("began");
  }

  Id add(Decision decision) {
    Work work(store, "decide", some_instant);
    decisions.add(decision);
    work.commit("decided");
    return decision.id;
  }

  Id pending(Id organisation, calendar::Date asked, std::optional<calendar::Date> expected = {}) {
    return add({.organisation = organisation, .topic = "renewal", .asked = asked, .expected = expected});
  }

  Id made(Id organisation, calendar::Date asked, int days) {
    return add({.organisation = organisation, .topic = "pilot", .asked = asked, .made = asked + days, .by = wang, .outcome = domain::Outcome::approved});
  }

  std::vector<Id> due(calendar::Date until, int limit = -1) {
    std::vector<Id> ids;
    for (const auto& row : decisions.due(today, until, limit)) ids.push_back(row.decision.id);
    return ids;
  }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a decision is read as it was written, and changed") {
  Decision decision{.organisation = huaxin,
                    .topic = "renewal",
                    .asked = today,
                    .expected = today + 9,
                    .made = today + 3,
                    .by = wang,
                    .outcome = domain::Outcome::approved,
                    .note = "王总: 我来签",
                    .sensitive = true};
  const Id id = add(decision);
  const auto read = decisions.find(id);
  REQUIRE(read);
  CHECK(read->organisation == huaxin);
  CHECK(read->topic == "renewal");
  CHECK(read->asked == today);
  CHECK(read->expected == today + 9);
  CHECK(read->made == today + 3);
  CHECK(read->by == wang);
  CHECK(read->outcome == domain::Outcome::approved);
  CHECK(read->note == "王总: 我来签");
  CHECK(read->sensitive);
  CHECK_FALSE(decisions.find(huaxin));

  Work work(store, "edit", some_instant);
  decisions.update({.id = id, .organisation = huaxin, .topic = "expansion", .asked = today});
  work.commit("changed");
  CHECK_FALSE(decisions.find(id)->made);
  CHECK(decisions.find(id)->topic == "expansion");
  CHECK(Claims(store).topics(huaxin) == std::vector<std::string>{"expansion"});
}

TEST_CASE_FIXTURE(Fixture, "an organisation's decisions: pending ones as they were asked, then the newest made") {
  const Id late = pending(huaxin, today - std::chrono::days{1});
  const Id early = pending(huaxin, today - std::chrono::days{9});
  const Id old = made(huaxin, day_of(2025, 1, 1), 10);
  const Id recent = made(huaxin, day_of(2026, 1, 1), 10);
  made(aurora, day_of(2026, 1, 1), 10);
  std::vector<Id> ids;
  for (const auto& decision : decisions.of(huaxin)) ids.push_back(decision.id);
  CHECK(ids == std::vector<Id>{early, late, recent, old});
}

TEST_CASE_FIXTURE(Fixture, "due by the expected day, else by what is usual there, else after 30 days") {
  const Id expected = pending(aurora, today, today + 5);
  const Id plain = pending(huaxin, day_of(2026, 11, 1));  // 1 December
  CHECK(due(today + 4).empty());
  CHECK(due(today + 5) == std::vector<Id>{expected});
  CHECK(due(day_of(2026, 12, 1)) == std::vector<Id>{expected, plain});

  for (const int days : {10, 12, 40}) made(huaxin, day_of(2026, 1, 1), days);
  CHECK(due(day_of(2026, 11, 12)).empty());
  CHECK(due(day_of(2026, 11, 13)) == std::vector<Id>{plain});
  made(huaxin, day_of(2026, 1, 1), 15);  // the median of 12 and 15, rounded up
  CHECK(due(day_of(2026, 11, 14)).empty());
  CHECK(due(day_of(2026, 11, 15)) == std::vector<Id>{plain});
  CHECK(store.wrong_standings().empty());
}

TEST_CASE_FIXTURE(Fixture, "in order of the day, then the handle; bounded; without what is put off") {
  const Id second = pending(huaxin, day_of(2026, 10, 1));
  const Id first = pending(aurora, day_of(2026, 10, 1));
  const Id third = pending(aurora, day_of(2026, 10, 2));
  CHECK(due(today) == std::vector<Id>{first, second, third});
  CHECK(due(today, 2) == std::vector<Id>{first, second});
  Work work(store, "snooze", some_instant);
  Snoozes(store).snooze("decision", first, today + 1);
  work.commit("snoozed");
  CHECK(due(today) == std::vector<Id>{second, third});
  CHECK(decisions.due(today + 1, today + 1, -1).size() == 3);
  CHECK(decisions.pending().size() == 3);
}

TEST_CASE_FIXTURE(Fixture, "an organisation takes its decisions along; who decided leaves them; undo brings all back") {
  const Id waiting = pending(huaxin, day_of(2026, 10, 1));
  const Id done = made(huaxin, day_of(2026, 1, 1), 10);
  {
    Work work(store, "rm", some_instant);
    Parties(store).remove(wang);
    Parties(store).remove(huaxin);
    work.commit("removed");
  }
  CHECK_FALSE(decisions.find(waiting));
  CHECK(due(today).empty());
  REQUIRE(undo(store).size() == 1);
  CHECK(due(today) == std::vector<Id>{waiting});
  CHECK(decisions.find(done)->by == wang);
  CHECK(store.ids_with(*parse_id_prefix(to_text(waiting)), 2) == std::vector<Id>{waiting});

  Work work(store, "merge", some_instant);
  Parties(store).move_all(huaxin, aurora);
  work.commit("merged");
  CHECK(decisions.of(aurora).size() == 2);
  CHECK(decisions.due(today, today, -1).front().organisation.handle == "aurora");
}

}  // namespace guanxi::storage
