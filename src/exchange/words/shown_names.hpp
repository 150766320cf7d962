// Names of people as programs show them beside addresses.
#pragma once

#include <string>
#include <string_view>

namespace guanxi::exchange {

// "'Weber, Klaus'" and "Weber, Klaus (External)" → Klaus Weber. Empty: it is an address, a number or nothing, and no name.
std::string name_shown(std::string_view shown);

}  // namespace guanxi::exchange
