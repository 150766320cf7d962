// How text looks on a terminal.
#pragma once

#include <string>
#include <string_view>

namespace guanxi::present {

enum class Style { plain, bold, dim, good, warn, bad, accent, inverse };

struct TextStyle {
  int width = 80;  // columns
  bool colour = false;
  bool relative = false;  // dates as "in 3 days" instead of ISO
};

// The text between the terminal's codes for the style; as it is without colour or in plain style.
std::string styled(std::string_view text, Style style, const TextStyle& text_style);
void append_styled(std::string& out, std::string_view text, Style style, const TextStyle& text_style);  // behind what is there

}  // namespace guanxi::present
