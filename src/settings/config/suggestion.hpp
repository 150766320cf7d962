// Keys that a comment suggests: "# days = 7   # how far ahead".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "config/entries.hpp"

namespace guanxi::settings {

struct TextChange {
  TextSpan where;
  std::string text;  // what stands there afterwards
};

// The change that makes the comment which suggests this key the key itself, with this value; nullopt: no comment does. A comment
// suggests a key when it is a line of its own in the key's table and TOML without its "#". What is said behind it stays.
std::optional<TextChange> in_place_of_suggestion(std::string_view text, std::span<const TomlEntry> entries, const std::vector<std::string>& path,
                                                 std::string_view value);

}  // namespace guanxi::settings
