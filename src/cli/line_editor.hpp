// One line typed at the terminal, with the usual keys to edit it.
#pragma once

#include <optional>
#include <string>

namespace guanxi::cli {

// The line without its end, by libedit where that is installed and the terminal can move its cursor; nullopt: there is no such editor.
// The inner one is nullopt when the input ended before a line did. The prompt goes to stderr.
std::optional<std::optional<std::string>> edited_line(const std::string& prompt, const std::string& terminal_kind);

}  // namespace guanxi::cli
