// Writing mdoc(7): what is text stays text.
#pragma once

#include <string>
#include <string_view>

namespace guanxi::cli {

// Running text, each sentence on a line of its own; no line is taken for a request or a macro. Words that begin with -
// keep their hyphens.
std::string mdoc_text(std::string_view text);
// The same for what is typed or shown literally: every hyphen, quote and caret as it is on the keyboard.
std::string mdoc_literal(std::string_view text);
// As one argument of a macro, which is not looked at for further macros.
std::string mdoc_argument(std::string_view text);
// Paragraphs and verbatim lines (see Section) as mdoc, no empty lines.
std::string mdoc_blocks(std::string_view text);

}  // namespace guanxi::cli
