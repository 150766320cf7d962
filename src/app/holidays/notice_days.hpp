// Days as the line of a notice has them: 2027-02-05..02-12,04-03..05
#pragma once

#include <set>
#include <string>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/holidays/rule_text.hpp>

namespace guanxi::app {

// Days and spans, parted by commas; a later one may leave out its year, or year and month, which are then those of the day before it. In their order.
// Errors (usage): no day of the calendar; a first day without its year; a span that ends before it begins, or after more than a year.
Result<std::vector<holidays::DateRange>> parse_notice_days(const std::vector<std::string>& texts);

// "2027-02-05..2027-02-12,2027-02-20".
std::string notice_days_text(const std::vector<holidays::DateRange>& spans);

template <class Do>
void each_day(const std::vector<holidays::DateRange>& spans, Do act) {
  for (const auto& span : spans) {
    for (calendar::Date day = span.first; day <= span.last; day += std::chrono::days{1}) act(day);
  }
}

std::set<calendar::Date> days_in(const std::vector<holidays::DateRange>& spans);

}  // namespace guanxi::app
