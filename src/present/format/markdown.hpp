// What the pages in Markdown share.
#pragma once

#include <string>
#include <string_view>

namespace guanxi::present {

// The data as text that no reader of Markdown takes for anything else.
std::string markdown_text(std::string_view data);
std::string markdown_strong(std::string_view data);  // the same in bold; nothing of nothing

}  // namespace guanxi::present
