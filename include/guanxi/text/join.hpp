// Texts in a row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::text {

// One behind the other; empty ones are left out.
std::string joined(const std::vector<std::string>& texts, std::string_view between = ", ");

// Two names of one thing, the second behind the first; where one contains the other, that one alone.
std::string both_names(std::string_view first, std::string_view second);

}  // namespace guanxi::text
