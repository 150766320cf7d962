// Handles: the ASCII names that people and organisations are called by on the command line.
#pragma once

#include <string>
#include <string_view>

namespace guanxi::text {

// Lower-case ASCII letters, digits and '-', beginning with a letter or digit, at most 40 long. Never empty: a name of
// which nothing can be written so becomes "x".
// 王伟 → wangwei, "Klaus Weber" → klaus-weber, "田中 太郎" → tianzhongtailang, "José Núñez" → jose-nunez, Анна → anna.
// Cyrillic after BGN/PCGN, Korean after the Revised Romanization, other scripts after ICU, a letter at a time.
// Titles, degrees and what stands in brackets are left out, and "Muster, Dr. Max" is max-muster.
std::string person_handle(std::string_view name);
// Of any text, all of its words.
std::string plain_handle(std::string_view text);
// As above, legal forms (Ltd, GmbH, S.A., 有限公司, 株式会社 …) left out unless nothing else is left:
// "Harrow & Pine Ltd." → harrow-pine, 青石泵业有限公司 → qingshibengye.
std::string organisation_handle(std::string_view name);

// What spellings of a firm's name are compared by. The letters alone, folded: "Sample Co., Ltd." and "Sample Co.,Ltd" are samplecoltd. The
// key besides without legal forms, words parted by a blank but in Han characters: "hansa hydraulik" of "Hansa Hydraulik AG", 示例上海 of
// 示例（上海） 有限公司. Empty where nothing is left.
std::string organisation_letters(std::string_view name);
std::string organisation_key(std::string_view name);
// Whether it names no legal form.
bool without_legal_form(std::string_view name);
// Whether of two such keys one begins the other, at the end of a word; in Han characters from two on.
bool begins_organisation(std::string_view key, std::string_view longer);

bool valid_handle(std::string_view handle);

}  // namespace guanxi::text
