// Days named by where they lie from today: yesterday, last fri, in 2w, 三天前.
#pragma once

#include <optional>
#include <string_view>

#include <guanxi/calendar/date.hpp>
#include <guanxi/calendar/language.hpp>

#include "bias.hpp"

namespace guanxi::calendar {

// Each takes folded text; nullopt: the text is none of these.

// today, yesterday, tomorrow, 前天
std::optional<Date> read_named_day(std::string_view text, Date today);

// "fri" follows the bias, today counting; "last fri" and "next fri" are the nearest ones that are not today.
// 上周五, 这周五 and 下周五 are days of the last, this and the next week, which begins on Monday.
std::optional<Date> read_weekday(std::string_view text, const Scope& scope);

// "in 2w", "3 days ago", "+10d", 两周后, "next month". An error: outside the accepted days.
Result<std::optional<Date>> read_distance(std::string_view text, Date today);
// "2w" alone, which lies where the bias looks.
Result<std::optional<Date>> read_bare_distance(std::string_view text, const Scope& scope);

// "2 hours ago", "in 30min", 半小时前
Result<std::optional<When>> read_clock_distance(std::string_view text, LocalTime now);

}  // namespace guanxi::calendar
