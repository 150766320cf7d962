// Making text from a database or a file safe for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace guanxi::text {

// Control characters (C0, C1, DEL), whole escape sequences (ECMA-48; one without an end only as its ESC, so that it
// hides nothing) and bidirectional overrides become U+FFFD; tabs and line breaks become one space. Malformed UTF-8
// becomes U+FFFD. What is invisible and means nothing (zero-width space, byte order mark, soft hyphen, tags) is left out.
// For one line of output.
std::string one_line(std::string_view utf8);
// The same without blanks at its ends.
std::string trimmed_line(std::string_view utf8);
// The same as one_line, but line breaks (\n) stay.
std::string lines(std::string_view utf8);
// For a whole text that is laid out already: controls and what reorders become U+FFFD as above, but tabs stay, and so does what shows
// nothing; with `styled` also the sequences that only style (ESC [ numbers m). Most texts are fine: is_screen tells without a copy.
std::string screen(std::string_view utf8, bool styled);
bool is_screen(std::string_view utf8, bool styled);
// Whether one_line, and lines, would leave it as it is: nearly all texts, told without making a copy.
bool is_line(std::string_view utf8);

bool valid_utf8(std::string_view bytes);
// Malformed UTF-8 becomes U+FFFD; all else stays.
std::string well_formed(std::string_view bytes);

}  // namespace guanxi::text
