// Who is due among many: the order within a day that several days lead to, and what is told of each.
#include <guanxi/storage/rhythms.hpp>

#include <doctest/doctest.h>

#include <guanxi/storage/interactions.hpp>

#include "storage_people.hpp"

using namespace guanxi;
using namespace guanxi::storage;

namespace {

const calendar::Date today = day_of(2027, 3, 5);
const ClassRhythms monthly{{"", domain::Rhythm{.every = {1, calendar::Duration::Unit::month}}}};

struct Met {
  Folder folder;
  Store store{folder.file(), Access::create};
  Id organisation;

  // A month after any of these days is 28 February; the handles run against the days.
  Met() {
    Work work(store, "test", some_instant);
    organisation = add_organisation(store, "qingshi");
    meet("d", day_of(2027, 1, 28));
    meet("c", day_of(2027, 1, 29));
    meet("b", day_of(2027, 1, 30));
    meet("a", day_of(2027, 1, 31));
    meet("f", day_of(2027, 1, 20));
    meet("e", day_of(2027, 1, 20));
    work.commit("told");
  }

  void meet(const std::string& handle, calendar::Date day) {
    auto person = person_called(handle);
    person.positions = {{.organisation = organisation, .title = "总经理"}};
    person.timezone = "Asia/Shanghai";
    Parties(store).add(person, {});
    add_dinner(store, day, {person.id});
  }

  std::string due(int limit) {
    std::string handles;
    for (const auto& row : Rhythms(store).due(domain::Touch::contact, today, today, monthly, limit)) handles += row.who.handle;
    return handles;
  }
};

}  // namespace

TEST_CASE("people due on one day come by handle, though the rhythm led there from several days") {
  Met met;
  CHECK(met.due(-1) == "efabcd");
  for (std::size_t limit = 0; limit <= 6; ++limit) CHECK(met.due(static_cast<int>(limit)) == std::string("efabcd").substr(0, limit));
}

TEST_CASE("whoever is due is told of whole") {
  Met met;
  const auto rows = Rhythms(met.store).due(domain::Touch::contact, today, today, monthly, 1);
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].who.name == Parties(met.store).person(rows[0].who.id).name);
  CHECK(rows[0].who.organisation_id == met.organisation);
  CHECK(rows[0].who.title == "总经理");
  CHECK(rows[0].timezone == "Asia/Shanghai");
  CHECK(rows[0].state.last == day_of(2027, 1, 20));
  CHECK(rows[0].due.next == day_of(2027, 2, 20));
  CHECK(rows[0].source == domain::RhythmSource::fallback);
}
