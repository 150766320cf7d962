// Showing where in a typed text something is wrong.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace guanxi::text {

// Two lines, both indented by two blanks: the text, and carets under the `length` bytes at `at` (one caret behind its end). Of a long text
// as much as fits around the place, with … where it is cut.
std::string pointed(std::string_view text, std::size_t at, std::size_t length);

}  // namespace guanxi::text
