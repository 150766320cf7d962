// Texts that people, files and attackers hand in.
#pragma once

#include <rapidcheck.h>

#include <cstdint>
#include <string>
#include <vector>

inline rc::Gen<std::string> any_bytes() { return rc::gen::container<std::string>(rc::gen::arbitrary<char>()); }

// Fragments that texts break on, put together at random.
inline rc::Gen<std::string> any_text() {
  const auto fragment = rc::gen::element<std::string>(
      "a", "B", " ", "  ", "\t", "\n", "\r\n", "-", "'", ".", "王", "歐陽", "单", "々", "〇", "·", "・", "é", "e\u0301", "\u0301", "\u0323", "ß", "Σ", "ς", "İ",
      "й", "か", "\u3099", "ッ", "ャ", "ー", "ｶ", "ﾞ", "한", "\u1100", "\u1161", "\u11A8", "ि", "क", "्", "ا", "\u200B", "\u200D", "\uFE0F", "\uFE0E", "\u20E3",
      "1", "😀", "👍", "🏽", "❤", "🇨", "🇳", "\U000E0067", "\u202E", "\u2066", "\u009B", "\u0085", "\u2028", "\x1B", "\x1B[31m", "\x1B]0;t\a", "[", "]", "m",
      "\x7F", "\xFF", "\xC3", "\xE7\x8E", "\xED\xA0\x80", "\xF0\x9F", "\u00A8", "\u0345", "ǆ", "ﷺ", "㈱", "有限公司", "Ltd.", "GmbH", "S.A.", "\uF9DC", "𬭎",
      "\U0002F800", "…", "，", "（");
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(fragment), [](const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += part;
    return text;
  });
}

// Any characters of Unicode but the surrogates.
inline rc::Gen<std::string> any_characters() {
  const auto character = rc::gen::suchThat(rc::gen::inRange<std::uint32_t>(0, 0x110000), [](std::uint32_t c) { return c < 0xD800 || c > 0xDFFF; });
  return rc::gen::map(rc::gen::container<std::vector<std::uint32_t>>(character), [](const auto& characters) {
    std::string text;
    for (const std::uint32_t c : characters) {
      if (c < 0x80) {
        text.push_back(static_cast<char>(c));
        continue;
      }
      const int tail = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
      text.push_back(static_cast<char>((0xF00u >> tail & 0xFF) | c >> (6 * tail)));
      for (int i = tail - 1; i >= 0; --i) text.push_back(static_cast<char>(0x80 | (c >> (6 * i) & 0x3F)));
    }
    return text;
  });
}

inline rc::Gen<std::string> any_input() { return rc::gen::oneOf(any_bytes(), any_text(), any_characters()); }
