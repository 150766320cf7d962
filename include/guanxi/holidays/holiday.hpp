// When a pack's holidays fall, and on which days its people work.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <guanxi/holidays/pack.hpp>

namespace guanxi::holidays {

// One occurrence. Names and greeting point into the pack, which must outlive it.
struct HolidayDay {
  const Holiday* holiday = nullptr;  // nullptr: a workday of [workdays], or days off of it that no holiday explains
  HolidayKind kind = HolidayKind::public_day;
  calendar::Date first = {};
  calendar::Date last = {};  // inclusive; the break's end, where the days after it are published as off too
  bool closed = false;       // offices are closed on `first`

  bool operator==(const HolidayDay&) const = default;
};

// The days on which a rule falls that lie in [from, to], ascending. Outside of a calendar's table (lunar 1901–2100,
// Umm al-Qura 1900–2077, Hindu 2020–2035): none.
std::vector<calendar::Date> days_of(const Rule& rule, calendar::Date from, calendar::Date to);

// All occurrences that touch [from, to], by first day, then id; substitutes, published workdays, and days published as off beside any
// holiday as entries of their own.
std::vector<HolidayDay> holidays_between(const Pack& pack, calendar::Date from, calendar::Date to);

// Whether days off of that year are only what the law gives, as the yearly notice that moves and adds some is not known yet.
inline bool provisional(const Pack& pack, calendar::Date day) { return pack.notices != 0 && calendar::parts(day).year > pack.notices; }

// The special hours of a day, the last entry of the pack that fits it; nullptr: the usual ones. It points into the pack. Entries for parts
// of the country are passed over: `regional` makes those of a place hold.
const SpecialHours* hours_on(const Pack& pack, calendar::Date day);
// The stretches of special hours that touch [from, to], by first day.
struct HoursSpan {
  const SpecialHours* hours = nullptr;
  calendar::Date first = {};
  calendar::Date last = {};
};
std::vector<HoursSpan> hours_between(const Pack& pack, calendar::Date from, calendar::Date to);

// Whether the pack has a weekend or hours that hold in parts of the country alone.
bool has_regions(const Pack& pack);
// The pack as it holds, in a year, where `here` says that a region or city of it is. Entries for other places are left out.
Pack regional(const Pack& pack, int year, const std::function<bool(std::string_view)>& here);

// The days of a country: which of them are worked. Works out a few months at the first question about one of their days and keeps
// them. The pack must outlive it.
class WorkCalendar {
 public:
  explicit WorkCalendar(const Pack& pack);
  bool provisional(calendar::Date day) const { return holidays::provisional(pack_, day); }
  bool weekend(calendar::Date day) const;           // by the weekday alone
  bool closed(calendar::Date day);                  // a public holiday, its substitute, or published as off; a plain weekend is not
  bool works(calendar::Date day);                   // neither closed nor weekend, or published as worked
  calendar::Date last_workday(calendar::Date day);  // that day or the last before it on which people work
  calendar::Date next_workday(calendar::Date day);  // that day or the first after it
  // The public holiday that closes that day, or whose substitute does; of a day published as off beside a holiday that holiday.
  // nullptr: it is not closed, or none is named.
  const Holiday* reason(calendar::Date day);

 private:
  struct Block;
  const Block& block_of(calendar::Date day);
  const Pack& pack_;
  std::vector<std::shared_ptr<Block>> blocks_;
};

}  // namespace guanxi::holidays
