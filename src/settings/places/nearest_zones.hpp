// What somebody may have meant who wrote a time zone that does not exist.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::settings {

// At most two, the likelier first; empty: none is near.
std::vector<std::string> nearest_zones(std::string_view name);

}  // namespace guanxi::settings
