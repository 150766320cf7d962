// The control characters that JSON does not ask to be escaped.
#pragma once

#include <cstddef>
#include <string_view>

namespace guanxi::present {

// Where the next DEL, or C1 character in UTF-8, begins; npos: there is none.
std::size_t late_control(std::string_view utf8, std::size_t from = 0);

}  // namespace guanxi::present
