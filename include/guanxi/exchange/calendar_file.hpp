// Calendars of whole days, as other programs publish holidays: RFC 5545 (.ics), read by libical.
#pragma once

#include <string>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/exchange/reader.hpp>

namespace guanxi::exchange {

struct DaySpan {
  calendar::Date first;
  calendar::Date last;  // inclusive
  bool operator==(const DaySpan&) const = default;
};

// What the file itself says of a day. Apple's calendars do, Chinese ones by a word in the summary (休, 班), Google's in the
// description; where any day is said to be off or public, all others are festivals.
enum class DayMark { none, off, worked, festival };

struct CalendarEvent {
  std::string summary;  // without the word that marks it
  DayMark mark = DayMark::none;
  bool called_public = false;       // its description calls it a public holiday
  std::vector<DaySpan> spans = {};  // ascending
  int line = 0;                     // where the event begins, from 1
};

struct CalendarFile {
  std::string name = {};  // what the calendar calls itself; often empty
  std::vector<CalendarEvent> events = {};
  std::vector<ReadWarning> warnings = {};  // events that are no whole days, or repeat as holidays do not
};

// Events that repeat yearly are written out from one year to another, by the Chinese calendar (RFC 7529, RSCALE=CHINESE) as by the
// Gregorian; all others are given wherever they lie. Errors (usage) name file and line: no calendar, cut off, an event without a
// day, or that ends before it begins.
Result<CalendarFile> read_calendar(Input& input, int first_year, int last_year);

}  // namespace guanxi::exchange
