#include <guanxi/domain/spreading.hpp>

#include <utility>

namespace guanxi::domain {

using calendar::Date;

Spreading::Spreading(int a_day, NextWorkday next_workday) : a_day_(a_day), next_workday_(std::move(next_workday)) {}

void Spreading::keep(Date day) { ++count_[next_workday_(day)]; }

Date Spreading::place(Date earliest) {
  const Date day = with_room(next_workday_(earliest));
  ++count_[day];
  return day;
}

// A heap is as many full days in a row: whoever passes them leaves the way behind for the next.
Date Spreading::with_room(Date day) {
  Date end = day;
  while (true) {
    if (const auto further = onward_.find(end); further != onward_.end()) {
      end = further->second;
      continue;
    }
    const auto count = count_.find(end);
    if (count == count_.end() || count->second < a_day_) break;
    end = onward_[end] = next_workday_(end + std::chrono::days{1});
  }
  for (Date at = day; at != end;) {
    Date& further = onward_[at];
    at = std::exchange(further, end);
  }
  return end;
}

}  // namespace guanxi::domain
