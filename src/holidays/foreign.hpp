// The Umm al-Qura, Hebrew and Persian calendars, where their tables reach: 1308 to 1500, 5651 to 5862, 1269 to 1480 (about 1890 to
// 2077 and 2101).
#pragma once

#include <optional>

#include <guanxi/calendar/date.hpp>

namespace guanxi::holidays {

enum class Foreign { islamic, hebrew, persian };

// Hebrew months count from Nisan, 12 being Adar (Adar II in a leap year), though the year begins with 7, Tishrei. nullopt: the year
// is not in the table, or has no such day.
std::optional<calendar::Date> from_foreign(Foreign calendar, int year, int month, int day);
// The year in which a day lies; of days outside the table the year next to it.
int foreign_year(Foreign calendar, calendar::Date date);

}  // namespace guanxi::holidays
