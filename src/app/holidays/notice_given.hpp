// What `holidays add` was told, before anything is known of the country.
#pragma once

#include <string>
#include <vector>

#include <guanxi/app/holidays/notice.hpp>
#include <guanxi/holidays/rule_text.hpp>

namespace guanxi::app {

struct GivenNotice {
  std::string country = {};
  std::vector<holidays::DateRange> off = {};  // without the days that are worked
  std::vector<holidays::DateRange> work = {};
  std::vector<holidays::DateRange> back = {};
  std::vector<calendar::Date> exceptions = {};  // worked days within a span that is off
  int notices = 0;
};

// Errors (usage) are those of note_holidays that the words alone tell.
Result<GivenNotice> given_notice(const HolidayNotice& wanted);

}  // namespace guanxi::app
