#include <doctest/doctest.h>

#include <guanxi/domain/complaint.hpp>
#include <guanxi/domain/face.hpp>

namespace guanxi::domain {
namespace {

using calendar::Date;

Date day(unsigned month, unsigned d) { return *calendar::make_date(2026, month, d); }

TEST_CASE("how a complaint stands, in words") {
  Complaint complaint{.opened = day(11, 8)};
  CHECK(complaint_status(complaint, day(11, 8)) == "raised today");
  CHECK(complaint_status(complaint, day(11, 9)) == "open for one day");
  complaint.severity = Severity::high;
  complaint.answer_by = day(11, 20);
  CHECK(complaint.due() == day(11, 20));
  CHECK(complaint_status(complaint, day(11, 20)) == "high, open for 12 days, to be answered by 2026-11-20");
  CHECK_FALSE(complaint.late(day(11, 20)));
  CHECK(complaint_status(complaint, day(11, 21)) == "high, open for 13 days, was to be answered by 2026-11-20");
  complaint.closed = day(11, 21);
  CHECK_FALSE(complaint.late(day(11, 30)));
  CHECK(complaint_status(complaint, day(12, 30)) == "high, closed after 13 days");
  complaint.closed = complaint.opened;
  CHECK(complaint_status(complaint, day(12, 30)) == "high, closed on the same day");
  complaint.answer_by.reset();
  CHECK(complaint.due() == day(11, 8));
}

FaceEvent event(int id, bool lost, Date on, int person = 1) { return {.id = Id{id}, .person = Id{person}, .lost = lost, .day = on}; }

TEST_CASE("a loss of face is made up for by face given later, or by the user's word") {
  std::vector<FaceEvent> events = {event(1, false, day(1, 1)), event(2, true, day(2, 1)), event(5, false, day(4, 1)), event(4, false, day(3, 1)),
                                   event(6, true, day(5, 1))};
  using Days = std::vector<std::optional<Date>>;
  CHECK(repairs(events) == Days{std::nullopt, day(3, 1), std::nullopt, std::nullopt, std::nullopt});
  events[4].repaired = day(6, 1);
  CHECK(repairs(events)[4] == day(6, 1));
  CHECK(repairs({}).empty());
}

TEST_CASE("on one day the order of telling counts, and another's face makes up for nothing") {
  const std::vector<FaceEvent> same_day = {event(1, false, day(1, 1)), event(2, true, day(1, 1))};
  CHECK_FALSE(repairs(same_day)[1].has_value());
  const std::vector<FaceEvent> after = {event(2, true, day(1, 1)), event(3, false, day(1, 1))};
  CHECK(repairs(after)[0] == day(1, 1));
  const std::vector<FaceEvent> others = {event(2, true, day(1, 1)), event(3, false, day(1, 2), 2)};
  CHECK_FALSE(repairs(others)[0].has_value());
}

}  // namespace
}  // namespace guanxi::domain
