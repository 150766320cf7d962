#include "legal_forms.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "romanise.hpp"
#include "scripts.hpp"
#include "tables.hpp"

namespace guanxi::text {
namespace {

// Simplified, a longer form before one that is part of it.
constexpr char32_t east_asian[][9] = {U"股份有限责任公司",
                                      U"有限责任公司",
                                      U"股份有限公司",
                                      U"有限公司",
                                      U"无限公司",
                                      U"股份公司",
                                      U"特殊普通合伙",
                                      U"普通合伙",
                                      U"有限合伙",
                                      U"株式会社",
                                      U"有限会社",
                                      U"合同会社",
                                      U"合资会社",
                                      U"合名会社",
                                      U"주식회사",
                                      U"유한회사",
                                      U"유한책임회사",
                                      U"(株)",
                                      U"(有)",
                                      U"(合)",
                                      U"(주)",
                                      U"(유)",
                                      U"（株）",
                                      U"（有）"};

// Common entity legal forms, of the kind that ISO 20275 lists; dots and slashes are already gone.
constexpr char trailing[][13] = {
    "ab",   "ag",          "aps", "as",  "asa",     "bhd",  "bv",   "bvba",  "cie",          "co",   "company",
    "corp", "corporation", "cv",  "doo", "dooel",   "ead",  "eg",   "eirl",  "eood",         "ev",   "fz-llc",
    "fzc",  "fzco",        "fze", "gbr", "gk",      "gmbh", "hf",   "inc",   "incorporated", "jsc",  "kft",
    "kg",   "kgaa",        "kk",  "lda", "limited", "llc",  "llp",  "lp",    "ltd",          "ltda", "mbh",
    "nv",   "nyrt",        "oao", "ohg", "ojsc",    "ood",  "ooo",  "oy",    "oyj",          "pjsc", "plc",
    "pt",   "pte",         "pty", "pvt", "sa",      "saog", "sapi", "sarl",  "sas",          "sasu", "scs",
    "sdn",  "se",          "sl",  "slu", "snc",     "sp",   "spa",  "spzoo", "srl",          "srls", "sro",
    "sti",  "tbk",         "ug",  "wll", "yk",      "zao",  "zrt"};

// Written before the name: Russian, Ukrainian and Kazakh forms as romanised, and Indonesian PT, Lithuanian UAB.
constexpr char leading_cyrillic[][4] = {"ao", "ip", "oao", "ooo", "pao", "pat", "tov", "too", "zao"};
constexpr char leading_latin[][4] = {"pt", "uab"};

template <std::size_t count, std::size_t size>
bool is_one_of(const char (&forms)[count][size], std::string_view word) {
  return std::any_of(std::begin(forms), std::end(forms), [word](const char* form) { return word == form; });
}

bool is_cyrillic(const Word& word) {
  return between(word.text[0], 0x400, 0x52F);
}

bool is_leading_form(const Word& word) {
  const std::string letters = romanise(word.text);
  return is_cyrillic(word) ? is_one_of(leading_cyrillic, letters) : is_one_of(leading_latin, letters);
}

bool is_trailing_form(const Word& word) {
  return !word.han && is_one_of(trailing, romanise(word.text));
}

bool is_word(const Word& word, std::string_view letters) {
  return !word.han && romanise(word.text) == letters;
}

// "de" of "S.A. de C.V.", "z" of "Sp. z o.o.", "und" of "GmbH und Co. KG", "Private" of "Private Limited".
bool is_link(const std::vector<Word>& words, std::string_view dropped) {
  const Word& last = words.back();
  if (dropped == "cv" || dropped == "rl") return is_word(last, "de");
  if (dropped == "limited" || dropped == "ltd") return is_word(last, "private");
  if (dropped == "oo") return is_word(last, "z");
  if (dropped == "co") return is_word(last, "und") || is_word(last, "and");
  return false;
}

}  // namespace

std::u32string without_east_asian_forms(std::u32string name) {
  std::u32string simple = simplified(name);
  for (const std::u32string_view form : east_asian) {
    for (auto at = simple.find(form); at != simple.npos; at = simple.find(form, at)) {
      std::fill_n(simple.begin() + static_cast<std::ptrdiff_t>(at), form.size(), U'|');
      std::fill_n(name.begin() + static_cast<std::ptrdiff_t>(at), form.size(), U'|');
    }
  }
  const auto end = simple.find_last_not_of(U"| .,()") + 1;
  const std::u32string_view whole = std::u32string_view(simple).substr(0, end);
  const bool company = whole.ends_with(U"公司") && !whole.ends_with(U"分公司") && !whole.ends_with(U"总公司") &&
                       !whole.ends_with(U"子公司");
  if (company) name.erase(end - 2, 2);
  return name;
}

void drop_legal_forms(std::vector<Word>& words) {
  while (words.size() > 1 && is_leading_form(words.front())) words.erase(words.begin());
  while (words.size() > 1) {
    const bool polish = words.size() > 2 && is_word(words.back(), "oo");
    if (!polish && !is_trailing_form(words.back())) break;
    const std::string dropped = romanise(words.back().text);
    words.pop_back();
    if (words.size() > 1 && is_link(words, dropped)) words.pop_back();
  }
}

}  // namespace guanxi::text
