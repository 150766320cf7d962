// Contacts by the day, and promises, of a person, a firm, a tag, everybody; and cities.
#include <guanxi/storage/activity.hpp>

#include <doctest/doctest.h>

#include <guanxi/storage/promises.hpp>

#include "storage_people.hpp"

using namespace guanxi;
using namespace guanxi::storage;

namespace {

const calendar::Date today = day_of(2026, 11, 20);

struct Recorded {
  Folder folder;
  Store store{folder.file(), Access::create};
  Id organisation, wang, li, weber;

  Recorded() {
    Work work(store, "test", some_instant);
    organisation = add_organisation(store, "qingshi");
    wang = add_employee("wang", {}, {"vip"});
    li = add_employee("li", today + -100, {});
    weber = add_person(store, "weber");
    add_dinner(store, today + -9, {wang, li});
    add_call(today + -9, {wang}, {});
    add_call(today + -8, {wang}, {}, true);
    add_call(today + -3, {weber}, {"tender"});
    add_call(today + -2, {wang, weber}, {"tender"});
    work.commit("told");
  }

  Id add_employee(const std::string& handle, std::optional<calendar::Date> left, const std::vector<std::string>& tags) {
    auto person = person_called(handle);
    person.positions = {{.organisation = organisation, .to = left}};
    person.tags = tags;
    Parties(store).add(person, {});
    return person.id;
  }

  void add_call(calendar::Date day, const std::vector<Id>& people, const std::vector<std::string>& tags, bool attempt = false) {
    domain::Interaction call{
        .day = day, .at = calendar::Instant{day.time_since_epoch()}, .zone = "UTC", .kind = domain::InteractionKind::call, .via = domain::Channel::phone};
    call.attempt = attempt;
    call.people = people;
    call.tags = tags;
    Interactions(store).add(call);
  }

  std::string days(const ActivitySubject& subject, int from = -365, int to = 0) {
    std::string out;
    for (const auto& day : Activity(store).contacts(subject, today + from, today + to)) {
      out += std::to_string((day.day - today).count()) + ":" + std::to_string(day.contacts) + "/" + std::to_string(day.in_person) + " ";
    }
    return out;
  }
};

ActivitySubject tagged(const std::string& tag) { return {.chosen = Selector{.test = Selector::Test::tag, .texts = {tag}}}; }

}  // namespace

TEST_CASE("an interaction counts once for whomever is asked about, an attempt does not") {
  Recorded recorded;
  CHECK(recorded.days({}) == "-9:2/1 -3:1/0 -2:1/0 ");
  CHECK(recorded.days({.person = recorded.wang}) == "-9:2/1 -2:1/0 ");
  CHECK(recorded.days({.person = recorded.li}) == "-9:1/1 ");
  CHECK(recorded.days({.organisation = recorded.organisation}) == "-9:2/1 -2:1/0 ");
  CHECK(recorded.days(tagged("vip")) == "-9:2/1 -2:1/0 ");
  CHECK(recorded.days(tagged("tender")) == "-3:1/0 -2:1/0 ");
  CHECK(recorded.days(tagged("nothing")) == "");
}

TEST_CASE("both ends of the time belong to it") {
  Recorded recorded;
  CHECK(recorded.days({}, -9, -3) == "-9:2/1 -3:1/0 ");
  CHECK(recorded.days({}, -8, -4) == "");
  CHECK(recorded.days({.person = recorded.wang}, -2, -2) == "-2:1/0 ");
  CHECK(recorded.days({.organisation = recorded.organisation}, -8, 0) == "-2:1/0 ");
  CHECK(recorded.days(tagged("tender"), -3, -3) == "-3:1/0 ");
}

TEST_CASE("promises closed or due then, of whomever is asked about") {
  Recorded recorded;
  {
    Work work(recorded.store, "test", some_instant);
    domain::Promise kept{.person = recorded.wang, .made = today + -50, .due = today + -400, .state = domain::PromiseState::kept, .closed = today + -20};
    domain::Promise late{.person = recorded.li, .theirs = true, .soft = true, .made = today + -50, .due = today + -10};
    domain::Promise undated{.person = recorded.weber, .made = today + -50};
    domain::Promise later{.person = recorded.weber, .made = today + -50, .due = today + 10};
    for (auto* promise : {&kept, &late, &undated, &later}) Promises(recorded.store).add(*promise);
    work.commit("promised");
  }
  Activity activity(recorded.store);
  CHECK(activity.promises({}, today + -365, today).size() == 2);
  CHECK(activity.promises({}, today + -365, today + 10).size() == 3);
  CHECK(activity.promises({.organisation = recorded.organisation}, today + -365, today).size() == 2);
  CHECK(activity.promises(tagged("vip"), today + -20, today + -20).size() == 1);
  const auto of_li = activity.promises({.person = recorded.li}, today + -365, today);
  REQUIRE(of_li.size() == 1);
  CHECK(of_li[0].theirs);
  CHECK(of_li[0].soft);
  CHECK(of_li[0].state == domain::PromiseState::open);
  CHECK(of_li[0].due == today + -10);
}

TEST_CASE("cities are those that are told, of people and of firms") {
  Recorded recorded;
  Work work(recorded.store, "test", some_instant);
  auto person = person_called("zhang");
  person.city = "深圳";
  Parties(recorded.store).add(person, {});
  domain::Organisation organisation{.handle = "songshi", .name = "松石", .city = "苏州", .added = today};
  Parties(recorded.store).add(organisation, {});
  std::string cities;
  Parties(recorded.store).each_city([&](Id party, bool is_person, std::string_view city) {
    cities += std::string(city) + (is_person ? "p" : "o") + (party == person.id || party == organisation.id ? " " : "? ");
  });
  CHECK((cities == "深圳p 苏州o " || cities == "苏州o 深圳p "));
}
