// A count with a unit, as typed: "10d", "2 weeks", "a month", "3天", "两周".
#pragma once

#include <optional>
#include <string_view>

#include <guanxi/calendar/date.hpp>

namespace guanxi::calendar {

// `text` is folded. The count may be 0 and is at most Scanner::largest.
std::optional<Duration> read_quantity(std::string_view text);

// The day so much later (or earlier); nullopt outside the accepted days.
std::optional<Date> shifted(Date date, Duration by, bool earlier);

}  // namespace guanxi::calendar
