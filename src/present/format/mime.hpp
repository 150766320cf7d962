// Bytes as mail may carry them (RFC 2045, 2047, 5322).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::present::mime {

// Lines of at most 76 characters that end in \n. No line begins with "From " or is a dot alone, which programs on the way
// take for an end.
std::string quoted_printable(std::string_view utf8);

// The words of a header that mean this text: itself where it is short and plain, else encoded words, each whole characters.
std::vector<std::string> unstructured(std::string_view utf8);
// The same for the name before an address: quoted where it must be.
std::vector<std::string> phrase(std::string_view utf8);

// "Name: word word", folded before a word that would pass 76 characters.
std::string header(std::string_view name, const std::vector<std::string>& words);

}  // namespace guanxi::present::mime
