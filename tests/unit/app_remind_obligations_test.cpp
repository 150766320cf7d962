// What complaints and unanswered gifts add to a digest.
#include <doctest/doctest.h>

#include <guanxi/app/remind/obligations.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/storage/snoozes.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/storage/work.hpp>

#include "notices.hpp"
#include "storage_people.hpp"

namespace guanxi::app {
namespace {

using storage::day_of;

struct Desk {
  storage::Folder folder;
  test::KeptNotices notices;
  std::unique_ptr<Session> env;
  Id li;

  Desk() {
    Host host{.now = calendar::Instant{day_of(2026, 11, 20).time_since_epoch()}, .variable = [](const char*) { return std::nullopt; }};
    env = std::move(*Session::make(host, {.db = folder.file().string(), .config = folder.file("none.toml").string()}, notices));
    storage::Work work(store(), "test", storage::some_instant);
    li = storage::add_person(store(), "li");
    domain::Complaint leak{
        .party = li, .text = "it leaks", .severity = domain::Severity::high, .opened = day_of(2026, 11, 8), .answer_by = day_of(2026, 12, 24)};
    leak.in_private = true;
    domain::Complaint boss{.party = li, .text = "his boss", .opened = day_of(2026, 11, 18), .sensitive = true};
    storage::Complaints(store()).add(leak);
    storage::Complaints(store()).add(boss);
    domain::Favour cakes{.person = li, .received = true, .what = "mooncakes", .day = day_of(2026, 5, 20)};
    storage::Favours(store()).add(cakes);
    work.commit("began");
  }
  storage::Store& store() { return env->store(storage::Access::create); }
};

}  // namespace

TEST_CASE("an open complaint comes whatever its day, the gravest first, and a sensitive one says only that it is there") {
  Desk desk;
  ReminderRequest request{.day = day_of(2026, 11, 20)};
  const auto items = complaint_items(desk.store(), request, -1);
  REQUIRE(items.size() == 2);
  CHECK(items[1].kind == "issue");
  CHECK(items[1].who == "li");
  CHECK(items[1].date == day_of(2026, 11, 18));
  CHECK(items[1].title.empty());
  CHECK(items[1].sensitive);
  CHECK(items[1].why == "open for 2 days");
  CHECK(items[0].date == day_of(2026, 12, 24));
  CHECK(items[0].title == "it leaks");
  CHECK(items[0].why == "high, open for 12 days, to be answered by 2026-12-24");
  CHECK(items[0].suggestion == "raise it in person, not in the group");
  CHECK(complaint_items(desk.store(), request, 1).size() == 1);
  request.include_sensitive = true;
  CHECK(complaint_items(desk.store(), request, -1)[1].title == "his boss");
  request.day = day_of(2026, 11, 7);
  CHECK(complaint_items(desk.store(), request, -1).empty());
}

TEST_CASE("what was received comes up when it has waited for more than half a year") {
  Desk desk;
  ReminderRequest request{.day = day_of(2026, 11, 17)};
  const auto owed = [&] { return owed_items(desk.store(), request, -1); };
  REQUIRE(owed().size() == 1);
  CHECK(owed()[0].kind == "owed");
  CHECK(owed()[0].date == day_of(2026, 11, 17));
  CHECK(owed()[0].title == "not yet answered: mooncakes");
  CHECK(owed()[0].why == "got on 2026-05-20, 181 days ago; nothing given since");
  request.day = day_of(2026, 11, 16);
  CHECK(owed().empty());
  request.days = 1;
  CHECK(owed().size() == 1);
  request.day = day_of(2026, 12, 1);
  storage::Work work(desk.store(), "test", storage::some_instant);
  const Id id = storage::Favours(desk.store()).of(desk.li).front().id;
  storage::Snoozes(desk.store()).snooze("favour", id, day_of(2026, 12, 2));
  CHECK(owed().empty());
  request.day = day_of(2026, 12, 2);
  CHECK(owed().size() == 1);
  CHECK(close_obligation(desk.store(), {"", id}, request.day, "")->has_value());
  CHECK(owed().empty());
}

TEST_CASE("what they promised and what was never answered stand in one order, by day and then by tier") {
  Desk desk;
  storage::Work work(desk.store(), "test", storage::some_instant);
  auto first = storage::person_called("wang");
  first.tier = "A";
  storage::Parties(desk.store()).add(first, {{storage::NameKind::name, "wang"}});
  const auto promise = [&](Id who, bool theirs, bool soft, const char* text, calendar::Date due) {
    domain::Promise made{.person = who, .theirs = theirs, .soft = soft, .text = text, .made = day_of(2026, 10, 1), .due = due};
    storage::Promises(desk.store()).add(made);
  };
  promise(desk.li, true, false, "the drawings", day_of(2026, 11, 18));
  promise(first.id, true, true, "a word with the minister", day_of(2026, 11, 17));
  promise(desk.li, false, true, "study the offer", day_of(2026, 11, 20));
  const ReminderRequest request{.day = day_of(2026, 11, 20)};
  const auto owed = owed_items(desk.store(), request, -1);
  REQUIRE(owed.size() == 3);
  CHECK(owed[0].title == "a word with the minister");
  CHECK(owed[0].why == "they said softly on 2026-10-01");
  CHECK(owed[0].suggestion == "no firm word: ask how it goes, do not press");
  CHECK(owed[1].title == "not yet answered: mooncakes");
  CHECK(owed[2].title == "the drawings");
  CHECK(owed[2].why == "they promised it on 2026-10-01");
  CHECK(owed[2].suggestion.empty());
  CHECK(owed_items(desk.store(), request, 2).back().title == "not yet answered: mooncakes");
  const auto ours = promise_items(desk.store(), request, -1);
  REQUIRE(ours.size() == 1);
  CHECK(ours[0].kind == "promise");
  CHECK(ours[0].why == "said softly on 2026-10-01");
  CHECK(ours[0].suggestion == "no firm word: a line on how it stands is enough");
}

}  // namespace guanxi::app
