// Columns on a terminal, by the East Asian Width property (UAX #11; ambiguous counts one) and the emoji sequences of
// UTS #51, so that a flag or a family counts 2. For text that is sanitised: a control character counts one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::text {

int width(std::string_view utf8);                          // combining marks and zero-width characters count 0, wide ones and emoji 2
std::string pad(std::string_view utf8, int columns);       // on the right, never shortened
std::string truncate(std::string_view utf8, int columns);  // to at most `columns`, ending in … when cut

// At spaces and between wide characters, but with no closing punctuation at the beginning of a line; \n begins a new
// one. A longer word is cut; only a character wider than `columns` makes a line too wide. An empty text is one empty
// line.
std::vector<std::string> wrap(std::string_view utf8, int columns);

}  // namespace guanxi::text
