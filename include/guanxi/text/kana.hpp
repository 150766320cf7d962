// How names in kana are read.
#pragma once

#include <string>
#include <string_view>

namespace guanxi::text {

bool has_kana(std::string_view utf8);

// Half-width kana as full-width ones, composed; other text as it is.
std::string full_width_kana(std::string_view utf8);

// A reading in plain lower-case letters, word by word: やまもと たろう → yamamoto taro. Kana in Hepburn as passports have it: long vowels are
// not marked (さとう sato, おおの ono, ゆうこ yuko), but いのうえ is inoue and まつうら matsuura, where the u begins a word of its own.
// Latin letters lose their marks (Satō → sato); other scripts as in handles.
std::string romaji(std::string_view reading);

// What was typed in Latin letters, its long vowels made short: satou, satoh, satoo → sato. For a comparison with romaji without blanks.
std::string short_vowels(std::string_view key);

}  // namespace guanxi::text
