// Days of both calendars, one on a page or a month as cal draws it.
#pragma once

#include <string>
#include <vector>

#include <guanxi/calendar/lunar.hpp>
#include <guanxi/present/style.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/present/value.hpp>

namespace guanxi::present {

enum class Rest { usual, off, work };  // off: closed by a holiday (休); work: a weekend that is made up for (班)

struct FestivalName {
  std::string id = {};
  std::string name = {};   // in English
  std::string local = {};  // in the country's language
};

struct LunarDay {
  calendar::Date day = {};
  calendar::LunarDate lunar = {};
  std::vector<FestivalName> festivals = {};  // that begin on the day, the foremost first
  Rest rest = Rest::usual;
  std::string rest_for = {};  // off: the holiday, if it is told and began before
  bool provisional = false;   // off only by law: the year's notice is not in
};

// "provisional: no official notice for 2028 yet".
std::string no_notice(const LunarDay& day);

std::string as_text(const LunarDay& day, const TextStyle& text_style);
// {"gregorian","lunar":{…},"ganzhi","zodiac","solar_term",…}, without the schema.
Value::Object fields_of(const LunarDay& day);
// A row a day, for TSV and CSV.
Table table_of(const std::vector<LunarDay>& days);

// The days of a month, ascending. Weeks begin on Monday; each day has below it the festival, the solar term, the lunar month
// (on its first day) or the lunar day; `today` stands out. What falls on the month's days is told with its name in English,
// beside the month or below it. Fits in 60 columns.
std::string as_month(const std::vector<LunarDay>& days, calendar::Date today, const TextStyle& text_style);

}  // namespace guanxi::present
