// Texts in a row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::text {

// One behind the other; empty ones are left out.
std::string joined(const std::vector<std::string>& texts, std::string_view between = ", ");

}  // namespace guanxi::text
