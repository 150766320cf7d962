// What is typed as the answer to a question on the terminal.
#pragma once

#include <string_view>

namespace guanxi::cli {

constexpr bool says_yes(std::string_view answer) { return answer == "y" || answer == "Y" || answer == "yes" || answer == "是"; }
constexpr bool says_no(std::string_view answer) { return answer == "n" || answer == "N" || answer == "no" || answer == "否" || answer == "不"; }

}  // namespace guanxi::cli
