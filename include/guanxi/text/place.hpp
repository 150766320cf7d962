// Places as people write them: in characters or in letters, with or without tones, blanks and marks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::text {

// What a place's name is compared by: it folded and without blanks and marks, first; Chinese also by its reading (深圳, Shenzhen,
// SHEN ZHEN, Shēnzhèn), without a 市 at the end; ä, ö, ü also as ae, oe, ue; and the names that a well-known city has beside
// its own (München, Munich, 慕尼黑). Empty text: none.
std::vector<std::string> place_keys(std::string_view utf8);
// Whether two names are of one place: they share a key. Two that are both in characters only by these: 苏州 is not 宿州, though
// either is Suzhou.
bool same_place(const std::vector<std::string>& one, const std::vector<std::string>& other);

}  // namespace guanxi::text
