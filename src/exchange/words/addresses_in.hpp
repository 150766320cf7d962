// E-mail addresses within a text that people wrote.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::exchange {

// Each once, in their order; at most 50.
std::vector<std::string> addresses_in(std::string_view text);

}  // namespace guanxi::exchange
