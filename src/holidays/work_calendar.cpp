#include <algorithm>

#include "occurrences.hpp"

namespace guanxi::holidays {

using namespace calendar;

// A quarter of a year or so: what is asked about lies close together, and a year costs three times as much.
struct WorkCalendar::Block {
  Block(const Pack& pack, Date from, Date to) : first(from), occurrences(pack, from, to) {}
  Date first;
  Occurrences occurrences;
};

namespace {

constexpr int block_days = 96;
constexpr int most_steps = 3 * 366;  // nobody is closed for three years: the search ends

Date block_begin(Date day) {
  const int count = static_cast<int>(day.time_since_epoch().count());
  const int behind = ((count % block_days) + block_days) % block_days;
  return day - std::chrono::days{behind};
}

}  // namespace

WorkCalendar::WorkCalendar(const Pack& pack) : pack_(pack) {}

const WorkCalendar::Block& WorkCalendar::block_of(Date day) {
  const Date first = block_begin(day);
  const auto known = std::find_if(blocks_.begin(), blocks_.end(), [&](const auto& block) { return block->first == first; });
  if (known != blocks_.end()) return **known;
  blocks_.push_back(std::make_shared<Block>(pack_, first, first + std::chrono::days{block_days - 1}));
  return *blocks_.back();
}

bool WorkCalendar::weekend(Date day) const { return pack_.weekend[static_cast<std::size_t>(weekday_of(day))]; }
bool WorkCalendar::closed(Date day) { return block_of(day).occurrences.closed(day); }
bool WorkCalendar::works(Date day) { return block_of(day).occurrences.works(day); }

Date WorkCalendar::last_workday(Date day) {
  for (int step = 0; step < most_steps && !works(day); ++step) day -= std::chrono::days{1};
  return day;
}

Date WorkCalendar::next_workday(Date day) {
  for (int step = 0; step < most_steps && !works(day); ++step) day += std::chrono::days{1};
  return day;
}

const Holiday* WorkCalendar::reason(Date day) {
  const auto& occurrences = block_of(day).occurrences;
  return occurrences.closed(day) ? occurrences.reason(day) : nullptr;
}

}  // namespace guanxi::holidays
