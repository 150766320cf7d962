// What a rule falls on, as spans of days.
#pragma once

#include <vector>

#include <guanxi/holidays/pack.hpp>

namespace guanxi::holidays {

struct Span {
  calendar::Date first;
  calendar::Date last;  // inclusive
};

// Appends the spans of the rule that touch [from, to], ascending. Every rule gives single days, but for `dates`.
void add_spans(const Rule& rule, calendar::Date from, calendar::Date to, std::vector<Span>& spans);

// The names that `hindu` knows.
bool is_festival(std::string_view name);

inline int weekday_of(calendar::Date day) {
  return static_cast<int>(std::chrono::weekday{day}.iso_encoding());  // 1 Monday … 7 Sunday
}

}  // namespace guanxi::holidays
