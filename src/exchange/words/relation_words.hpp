// What a file's word for a relation means: see ReadRelation.
#pragma once

#include <string_view>

namespace guanxi::exchange {

// "Boss", "上司" → "manager"; "同学" → "classmate"; "mother" → "kin"; empty when the word is not known.
std::string_view relation_kind_of(std::string_view word);

}  // namespace guanxi::exchange
