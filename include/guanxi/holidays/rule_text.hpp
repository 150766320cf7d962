// The rules and shifts of a pack as they are written there: see src/holidays/packs/README.md.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/holidays/pack.hpp>

namespace guanxi::holidays {

// Errors (usage) say what is wrong and what is allowed; parse_rule(to_text(rule)) is the rule.
Result<Rule> parse_rule(std::string_view text);
std::string to_text(const Rule& rule);

// "sat > -fri; sun, holiday > next"
Result<std::vector<Shift>> parse_shifts(std::string_view text);
std::string to_text(const std::vector<Shift>& shifts);

// "2026-02-16" or "2026-02-16..2026-02-23": one day, or several of at most a year.
struct DateRange {
  calendar::Date first;
  calendar::Date last;
};
Result<DateRange> parse_range(std::string_view text);

// 1 Monday … 7 Sunday of "mon" … "sun"; 0: none of them.
int parse_weekday(std::string_view text);

// The words a rule may begin with, and those that may stand in one of several places, for saying which was meant.
std::span<const std::string_view> rule_words();
std::span<const std::string_view> festival_names();

}  // namespace guanxi::holidays
