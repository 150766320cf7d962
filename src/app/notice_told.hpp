// What `holidays add` was told, before anything is known of the country.
#pragma once

#include <string>
#include <vector>

#include <guanxi/app/holidays_notice.hpp>
#include <guanxi/calendar/rule_text.hpp>

namespace guanxi::app {

struct ToldNotice {
  std::string country = {};
  std::vector<calendar::DateRange> off = {};   // without the days that are worked
  std::vector<calendar::DateRange> work = {};
  std::vector<calendar::DateRange> back = {};
  std::vector<calendar::Date> exceptions = {};  // worked days within a span that is off
  int notices = 0;
};

// Errors (usage) are those of note_holidays that the words alone tell.
Result<ToldNotice> told_by(const HolidayNotice& wanted);

}  // namespace guanxi::app
