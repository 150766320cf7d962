// What a rule falls on, as spans of days.
#pragma once

#include <vector>

#include <guanxi/calendar/pack.hpp>

namespace guanxi::calendar {

struct Span {
  Date first;
  Date last;  // inclusive
};

// Appends the spans of the rule that touch [from, to], ascending. Every rule gives single days, but for `dates`.
void add_spans(const Rule& rule, Date from, Date to, std::vector<Span>& spans);

// The names that `hindu` knows.
bool is_festival(std::string_view name);

inline int weekday_of(Date day) {
  return static_cast<int>(std::chrono::weekday{day}.iso_encoding());  // 1 Monday … 7 Sunday
}

}  // namespace guanxi::calendar
