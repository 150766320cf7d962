#pragma once

#include <string>

namespace guanxi::text {

// Whether NFC may change a text that holds this character: a combining mark, or the later part of a conjoined letter.
bool may_compose(char32_t c);

// NFC of well-formed UTF-8, by the data compiled into ICU's library.
std::string composed(const std::string& utf8);

}  // namespace guanxi::text
