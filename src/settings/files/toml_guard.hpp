// What is looked for in a text before the TOML library reads it.
#pragma once

#include <optional>
#include <string_view>

namespace guanxi::settings {

// The line, from 1, of the first character beyond ASCII that stands outside of strings and comments, or behind a backslash in a string: TOML
// allows none there, and toml++ (3.3) goes astray over some of them. nullopt: there is none. Text behind a fault of another kind may be taken
// for what it is not; the library refuses it.
std::optional<int> stray_character(std::string_view text);

}  // namespace guanxi::settings
