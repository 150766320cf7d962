// Reading the keys of the terminal one by one.
#pragma once

#include <optional>

namespace guanxi::cli {

// As Streams::read_key, from stdin.
std::optional<char> pressed_key();

}  // namespace guanxi::cli
