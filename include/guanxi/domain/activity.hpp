// Contacts and promises over time: days put together by week, month or year, and the map of a year's days.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/commitment.hpp>

namespace guanxi::domain {

enum class Period { week, month, year };
inline constexpr std::string_view period_words[] = {"week", "month", "year"};  // in the order of Period

// Whether contacts are many or few is counted by the interaction, not by who took part.
struct DayCount {
  calendar::Date day = {};
  int contacts = 0;  // those that count; the ones in person too
  int in_person = 0;
};

calendar::Date period_start(calendar::Date day, Period period);  // the Monday, the first of the month, the first of the year
calendar::Date next_start(calendar::Date start, Period period);
std::string period_label(calendar::Date start, Period period);  // 2026-W47 (ISO 8601), 2026-11, 2026

// A week, month or year, of which only what lies in the time asked about is counted.
struct Bucket {
  calendar::Date first = {};
  calendar::Date last = {};
  int contacts = 0;
  int in_person = 0;
};

// All that touch [from, to], in order, those without contact too. Days beyond are left out; they may come in any order.
std::vector<Bucket> in_buckets(std::span<const DayCount> days, calendar::Date from, calendar::Date to, Period period);

// Firm promises; soft ones count in neither. late: still open, and due then.
struct WordCount {
  int kept = 0;
  int broken = 0;
  int late = 0;
  int all() const { return kept + broken + late; }
};
struct WordBucket {
  calendar::Date first = {};
  calendar::Date last = {};
  WordCount ours = {};
  WordCount theirs = {};
};

// By the day on which they were kept or broken; late ones by the day they were due. Dropped ones are left out.
std::vector<WordBucket> in_buckets(std::span<const Promise> promises, calendar::Date from, calendar::Date to, Period period, calendar::Date today);

// A day of the map; level 0 none, to most_level the days with most.
struct HeatDay {
  calendar::Date day = {};
  int contacts = 0;
  int in_person = 0;
  int level = 0;
  bool inside = false;  // of the time asked about; else it only fills its week
};
inline constexpr int most_level = 4;

// Whole weeks from Monday to Sunday, one after the other.
struct HeatMap {
  std::vector<HeatDay> days = {};
  int most = 0;  // contacts on one day

  std::size_t weeks() const { return days.size() / 7; }
};
HeatMap heat_map(std::span<const DayCount> days, calendar::Date from, calendar::Date to);
// Each quarter of the most is a level, so that the days with most have the last one; 0 only for none.
int heat_level(int contacts, int most);
// The fewest contacts that make this level; nullopt: with so few at most, no number does.
std::optional<int> least_of_level(int level, int most);

}  // namespace guanxi::domain
