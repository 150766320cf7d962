// Easter Sunday, as a day of the Gregorian calendar.
#pragma once

#include <guanxi/calendar/date.hpp>

namespace guanxi::holidays {

// Source: Jean Meeus, Astronomical Algorithms (2nd ed., 1998), chapter 8: the Gregorian rule after Butcher's Ecclesiastical
// Calendar (1876), the Julian one after Delambre.
calendar::Date easter(int year);
calendar::Date orthodox_easter(int year);

}  // namespace guanxi::holidays
