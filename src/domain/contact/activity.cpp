#include <guanxi/domain/activity.hpp>

#include <algorithm>
#include <cstdint>

#include <guanxi/base/ascii.hpp>

namespace guanxi::domain {

using calendar::Date;
using std::chrono::days;

namespace {

Date monday_of(Date day) { return day - days{std::chrono::weekday(day).iso_encoding() - 1}; }

template <class Made>
std::vector<Made> empty_buckets(Date from, Date to, Period period) {
  std::vector<Made> made;
  for (Date start = period_start(from, period); start <= to; start = next_start(start, period)) {
    Made bucket;
    bucket.first = start;
    bucket.last = next_start(start, period) - days{1};
    made.push_back(bucket);
  }
  return made;
}

// nullptr: the day is beyond.
template <class Made>
Made* bucket_of(std::vector<Made>& buckets, Date day, Date from, Date to) {
  if (day < from || to < day) return nullptr;
  const auto after = std::upper_bound(buckets.begin(), buckets.end(), day, [](Date asked, const Made& bucket) { return asked < bucket.first; });
  return after == buckets.begin() ? nullptr : &*std::prev(after);
}

}  // namespace

Date period_start(Date day, Period period) {
  const auto [year, month, number] = calendar::parts(day);
  switch (period) {
    case Period::week: return monday_of(day);
    case Period::month: return day - days{number - 1};
    case Period::year: return *calendar::make_date(year, 1, 1);
  }
  return day;
}

Date next_start(Date start, Period period) { return period == Period::week ? start + days{7} : calendar::add_months(start, period == Period::month ? 1 : 12); }

// An ISO week belongs to the year that its Thursday lies in.
std::string period_label(Date start, Period period) {
  if (period == Period::month) return calendar::iso(start).substr(0, 7);
  if (period == Period::year) return calendar::iso(start).substr(0, 4);
  const Date thursday = start + days{3};
  const auto number = (thursday - period_start(thursday, Period::year)).count() / 7 + 1;
  return calendar::iso(thursday).substr(0, 4) + "-W" + ascii::padded(static_cast<int>(number), 2);
}

std::vector<Bucket> in_buckets(std::span<const DayCount> counted, Date from, Date to, Period period) {
  auto buckets = empty_buckets<Bucket>(from, to, period);
  for (const DayCount& day : counted) {
    Bucket* const bucket = bucket_of(buckets, day.day, from, to);
    if (!bucket) continue;
    bucket->contacts += day.contacts;
    bucket->in_person += day.in_person;
  }
  return buckets;
}

std::vector<WordBucket> in_buckets(std::span<const Promise> promises, Date from, Date to, Period period, Date today) {
  auto buckets = empty_buckets<WordBucket>(from, to, period);
  for (const Promise& promise : promises) {
    const bool late = promise.late(today);
    const auto day = late ? promise.due : promise.closed;
    if (promise.soft || !day) continue;
    WordBucket* const bucket = bucket_of(buckets, *day, from, to);
    if (!bucket) continue;
    WordCount& count = promise.theirs ? bucket->theirs : bucket->ours;
    if (late) ++count.late;
    else if (promise.state == PromiseState::kept) ++count.kept;
    else if (promise.state == PromiseState::broken) ++count.broken;
  }
  return buckets;
}

int heat_level(int contacts, int most) {
  if (contacts <= 0 || most <= 0) return 0;
  return static_cast<int>(std::min<std::int64_t>((std::int64_t{contacts} * most_level + most - 1) / most, most_level));
}

std::optional<int> least_of_level(int level, int most) {
  const int least = level <= 0 ? 0 : static_cast<int>(std::int64_t{level - 1} * most / most_level) + 1;
  return heat_level(least, most) == level ? std::optional(least) : std::nullopt;
}

HeatMap heat_map(std::span<const DayCount> counted, Date from, Date to) {
  HeatMap map;
  const Date end = monday_of(to) + days{6};
  for (Date day = monday_of(from); day <= end; day += days{1}) map.days.push_back({.day = day, .inside = from <= day && day <= to});
  for (const DayCount& one : counted) {
    if (one.day < from || to < one.day) continue;
    HeatDay& day = map.days[static_cast<std::size_t>((one.day - map.days.front().day).count())];
    day.contacts += one.contacts;
    day.in_person += one.in_person;
    map.most = std::max(map.most, day.contacts);
  }
  for (HeatDay& day : map.days) day.level = heat_level(day.contacts, map.most);
  return map;
}

}  // namespace guanxi::domain
