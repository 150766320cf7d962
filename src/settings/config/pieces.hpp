// TOML's text cut into what an edit must tell apart: strings, comments and marks.
#pragma once

#include <string_view>
#include <vector>

#include "config/entries.hpp"

namespace guanxi::settings {

struct TomlPiece {
  char mark = 0;  // '"' a string of any kind, '#' a comment without its line break, else one of . , [ ] { }
  TextSpan span = {};
};

// `within` begins outside of strings and comments; the text is valid TOML.
std::vector<TomlPiece> toml_pieces(std::string_view text, TextSpan within);

}  // namespace guanxi::settings
