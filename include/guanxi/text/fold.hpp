// Comparing names as people do: case, width, diacritics and the script variant do not count.
#pragma once

#include <string>
#include <string_view>

namespace guanxi::text {

// NFKC, case folded, diacritics off Latin, Greek and Cyrillic letters (ø, ł, đ, æ, þ as o, l, d, ae, th), traditional
// characters as simplified, runs of white space as one space, none at either end. Look-alikes of ' - and · are one, and
// characters that do not show (joiners, zero-width spaces, direction marks) are left out. Two names are "the same" when
// their folds are equal. fold(fold(x)) = fold(x). Malformed UTF-8 becomes U+FFFD. ASCII costs no look-up.
std::string fold(std::string_view utf8);

// fold, with ä, ö, ü, å and ø in two letters each, as they are spelt where a keyboard lacks them: Müller is mueller, Sørensen soerensen.
// The ü of Lü and Nü is none of these.
std::string fold_spelt_out(std::string_view utf8);

bool has_han(std::string_view utf8);
// Only Han characters and the middle dot: how a Chinese or Japanese name is written.
bool all_han(std::string_view utf8);

}  // namespace guanxi::text
