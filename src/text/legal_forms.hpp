// What a company is in law, which is not what it is called.
#pragma once

#include <string>
#include <vector>

#include "words.hpp"

namespace guanxi::text {

// 有限公司, 株式会社, 주식회사 … anywhere in the name as gaps, and 公司 at its end. Which forms there are says legal_form_table.hpp.
std::u32string without_east_asian_forms(std::u32string name);

// Drops Ltd, Co., GmbH, S.A. de C.V. … from the end and ООО, PT, Công ty TNHH … from the beginning, whole groups of words; a word remains, and a name that
// is nothing but a form stays as it is.
void drop_legal_forms(std::vector<Word>& words);

}  // namespace guanxi::text
