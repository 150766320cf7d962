// Texts of which one is meant.
#pragma once

#include <string>
#include <vector>

namespace guanxi::text {

// "one, two or three"
std::string alternatives(const std::vector<std::string>& texts);

}  // namespace guanxi::text
