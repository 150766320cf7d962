// Whole days as Exchange and others write them: instants in UTC beside a DATE, ends on the same day, DATE with a Z.
#pragma once

#include <string>
#include <string_view>

#include <libical/ical.h>

#include <guanxi/calendar/date.hpp>

namespace guanxi::exchange::ics {

// Of the lines that name days, what libical would drop as no value of their type: VALUE=DATE with a time loses the word and makes
// its event a whole day (X-MICROSOFT-CDO-ALLDAYEVENT), a DATE loses its Z.
std::string with_days_mended(std::string_view text);

icaltimetype as_date(calendar::Date day);

// The day that a moment beside a whole day means: it is somebody's midnight. An instant in UTC is taken for the nearest one, that
// of UTC-10 to UTC+13.
calendar::Date midnight_meant(const icaltimetype& time);
// The day behind the last one. An end on a local clock within a day includes that day (23:59:59).
calendar::Date end_meant(const icaltimetype& time);

}  // namespace guanxi::exchange::ics
