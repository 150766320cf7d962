// Whether a text speaks of something.
#pragma once

#include <string_view>

namespace guanxi::text {

// Both folded (fold.hpp). A word whose script parts words by blanks (Latin, Greek, Cyrillic) stands alone, but for an s or
// es behind it: "ham" is in "two hams", not in "champagne". A number stands alone too: "4" is in "4盒", not in "14" or
// "4.5". Elsewhere a word may stand anywhere: "钟" is in "一座钟". An empty word is nowhere.
bool mentions(std::string_view folded_text, std::string_view folded_word);

}  // namespace guanxi::text
