// A text as a cell of each format, put behind what is written already.
#pragma once

#include <string>
#include <string_view>

namespace guanxi::present {

inline constexpr std::string_view csv_line_end = "\r\n";

void append_tsv(std::string& out, std::string_view text);
void append_csv(std::string& out, std::string_view text);
void append_json(std::string& out, std::string_view text);  // in quotes

}  // namespace guanxi::present
