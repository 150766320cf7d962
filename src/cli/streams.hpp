// What is said before there is a terminal, or when there is none any more.
#pragma once

#include <string_view>

#include <guanxi/cli/terminal.hpp>

namespace guanxi::cli {

void write_stderr(std::string_view text);  // control characters become U+FFFD

}  // namespace guanxi::cli
