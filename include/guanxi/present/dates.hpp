// Dates as people read them.
#pragma once

#include <string>

#include <guanxi/calendar/date.hpp>
#include <guanxi/present/style.hpp>

namespace guanxi::present {

// "today", "tomorrow", "in 3 days", "5 days ago", "in 4 months" on a terminal; ISO elsewhere.
std::string day_text(calendar::Date day, calendar::Date today, const TextStyle& text_style);
// The same of a day on which something is due: "5 days late", "1 day late".
std::string due_text(calendar::Date day, calendar::Date today, const TextStyle& text_style);
// Always in words: "today", "3 days ago". Months and years are the calendar's, whole ones: 1 August to 2 March are 7 months.
std::string distance(calendar::Date day, calendar::Date today);
std::string weekday(calendar::Date day);                                // Fri
std::string day_and_month(calendar::Date day);                          // 6 Feb
inline std::string guess_mark(bool guess) { return guess ? "~" : ""; }  // before a time on a clock that is no more than likely
std::string time_of_day(calendar::LocalTime time);                      // 09:00

}  // namespace guanxi::present
