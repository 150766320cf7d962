// The skeleton of a calendar file: which lines begin and end what.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>

namespace guanxi::exchange::ics {

// The lines on which the events begin, in their order. libical mends what is broken and forgets where it stood: a file that is no
// calendar, or is cut off, is refused here (usage error with its line).
Result<std::vector<int>> event_lines(std::string_view text, std::string_view file_name);

}  // namespace guanxi::exchange::ics
