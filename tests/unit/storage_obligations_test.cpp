// Complaints, face, feedback and favours: what is asked of them, and in which order.
#include <doctest/doctest.h>

#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/faces.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/snoozes.hpp>

#include "storage_people.hpp"

using namespace guanxi;
using namespace guanxi::storage;

namespace {

using Texts = std::vector<std::string>;

Id add_complaint(Store& store, Id party, const std::string& text, calendar::Date opened, std::optional<calendar::Date> answer_by = {}) {
  domain::Complaint complaint{.party = party, .text = text, .opened = opened, .answer_by = answer_by};
  Complaints(store).add(complaint);
  return complaint.id;
}

Texts texts(const std::vector<ComplaintRow>& rows) {
  Texts all;
  for (const auto& row : rows) all.push_back(row.complaint.text);
  return all;
}

Id add_favour(Store& store, Id person, bool received, calendar::Date day) {
  domain::Favour favour{.person = person, .received = received, .what = calendar::iso(day), .day = day};
  Favours(store).add(favour);
  return favour.id;
}

Texts waiting(Store& store, calendar::Date today, calendar::Date until, int limit = -1) {
  Texts all;
  for (const auto& row : Favours(store).unreturned(today, until, limit)) all.push_back(row.who.handle + " " + row.favour.what);
  return all;
}

}  // namespace

TEST_CASE("complaints come by severity, then those with a day to be answered by, then tier, then handle; snoozed and later ones do not") {
  Folder folder;
  Store store(folder.file(), Access::create);
  Work work(store, "test", some_instant);
  const Id wang = add_person(store, "wang"), organisation = add_organisation(store, "huaxin");
  auto li = person_called("li");
  li.tier = "A";
  li.positions = {{.organisation = organisation}};
  Parties(store).add(li, {});
  add_complaint(store, wang, "wang's", day_of(2024, 5, 3));
  add_complaint(store, li.id, "li's", day_of(2024, 5, 1), day_of(2024, 5, 3));
  add_complaint(store, organisation, "the firm's", day_of(2024, 5, 2));
  const Id postponed = add_complaint(store, wang, "put off", day_of(2024, 4, 1));
  Snoozes(store).snooze("issue", postponed, day_of(2024, 5, 11));
  add_complaint(store, wang, "later", day_of(2024, 5, 11));
  auto done = *Complaints(store).find(add_complaint(store, wang, "done", day_of(2024, 4, 1)));
  done.closed = day_of(2024, 5, 1);
  done.outcome = "mended";
  Complaints(store).update(done);

  Complaints complaints(store);
  const auto due = complaints.due(day_of(2024, 5, 10), -1);
  CHECK(texts(due) == Texts{"li's", "the firm's", "wang's"});
  CHECK(due[0].who.organisation == "huaxin");
  CHECK_FALSE(due[1].who.person);
  CHECK(texts(complaints.due(day_of(2024, 5, 10), 2)) == Texts{"li's", "the firm's"});
  CHECK(texts(complaints.due(day_of(2024, 5, 11), -1)) == Texts{"li's", "put off", "the firm's", "wang's", "later"});
  CHECK(texts(complaints.of(organisation, true)) == Texts{"li's", "the firm's"});
  CHECK(texts(complaints.of(wang, false)) == Texts{"put off", "wang's", "later", "done"});
  CHECK(complaints.all(true).size() == 5);
  CHECK(complaints.find(done.id)->outcome == "mended");
}

TEST_CASE("what was received waits until something is given or it is laid to rest") {
  Folder folder;
  Store store(folder.file(), Access::create);
  Work work(store, "test", some_instant);
  const Id li = add_person(store, "li"), wang = add_person(store, "wang");
  const auto today = day_of(2024, 12, 1);
  const Id first = add_favour(store, li, true, day_of(2024, 1, 5));
  add_favour(store, li, true, day_of(2024, 2, 5));
  add_favour(store, wang, true, day_of(2024, 1, 4));
  CHECK(waiting(store, today, day_of(2024, 3, 1)) == Texts{"wang 2024-01-04", "li 2024-01-05"});
  CHECK(waiting(store, today, day_of(2024, 3, 1), 1) == Texts{"wang 2024-01-04"});
  CHECK(waiting(store, today, day_of(2024, 1, 4)) == Texts{"wang 2024-01-04"});
  Favours(store).rest(first);
  CHECK(waiting(store, today, day_of(2024, 3, 1)) == Texts{"wang 2024-01-04", "li 2024-02-05"});
  CHECK(Favours(store).find(first)->rest);
  const Id answer = add_favour(store, li, false, day_of(2024, 2, 5));
  CHECK(waiting(store, today, day_of(2024, 3, 1)) == Texts{"wang 2024-01-04"});
  Favours(store).remove(answer);
  CHECK(waiting(store, today, day_of(2024, 3, 1)).size() == 2);
  Parties(store).move_all(li, wang);
  CHECK(waiting(store, today, day_of(2024, 3, 1)) == Texts{"wang 2024-01-04"});
}

TEST_CASE("face told by an interaction has its words and its day") {
  Folder folder;
  Store store(folder.file(), Access::create);
  Work work(store, "test", some_instant);
  const Id li = add_person(store, "li");
  auto dinner = *Interactions(store).find(add_dinner(store, day_of(2024, 5, 1), {li}));
  domain::FaceEvent given{.person = li, .lost = true, .text = "not kept", .day = day_of(2024, 5, 1), .interaction = dinner.id};
  domain::FaceEvent own{.person = li, .text = "praise", .day = day_of(2024, 5, 2)};
  Faces faces(store);
  faces.add(given);
  faces.add(own);
  dinner.text = "corrected him";
  dinner.day = day_of(2024, 5, 3);
  dinner.feedback = domain::Feedback::asked;
  Interactions(store).update(dinner);
  const auto rows = faces.of(li);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].event.text == "corrected him");
  CHECK(rows[0].event.day == day_of(2024, 5, 3));
  CHECK(rows[1].event.text == "praise");
  CHECK(Interactions(store).last_feedback(li, domain::Feedback::asked, day_of(2024, 5, 3)) == day_of(2024, 5, 3));
  CHECK_FALSE(Interactions(store).last_feedback(li, domain::Feedback::asked, day_of(2024, 5, 2)).has_value());
  CHECK_FALSE(Interactions(store).last_feedback(li, domain::Feedback::given, day_of(2024, 5, 3)).has_value());
  Interactions(store).remove(dinner.id);
  CHECK(faces.of({}).size() == 1);
}
