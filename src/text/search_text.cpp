#include <guanxi/text/search.hpp>

#include <algorithm>

#include <unicode/uchar.h>

#include <guanxi/text/fold.hpp>

#include "scripts.hpp"
#include "tables.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

constexpr std::size_t longest_token = 40;  // bytes

// Thai, Lao, Tibetan, Burmese, Khmer; kana; Hangul.
constexpr bool stands_alone(char32_t c) {
  return is_han(c) || between(c, 0x3041, 0x30FA) || between(c, 0x30FC, 0x30FF) || between(c, 0x31F0, 0x31FF) || between(c, 0xAC00, 0xD7A3) ||
         between(c, 0x0E00, 0x0FFF) || between(c, 0x1000, 0x109F) || between(c, 0x1780, 0x17FF);
}

constexpr bool is_plain_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

bool in_word(char32_t c) {
  if (c < 0x80) return is_plain_word(static_cast<char>(c));
  const auto at = static_cast<UChar32>(c);
  return u_isalnum(at) || (U_GET_GC_MASK(at) & (U_GC_M_MASK | U_GC_CF_MASK | U_GC_NO_MASK | U_GC_NL_MASK | U_GC_SO_MASK | U_GC_SK_MASK | U_GC_LM_MASK)) != 0;
}

}  // namespace

std::string_view search_token(std::string_view word) {
  if (word.size() <= longest_token) return word;
  std::size_t end = longest_token;
  while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80) --end;
  return word.substr(0, end);
}

SearchText::SearchText(std::string_view utf8) {
  folded_.reserve(utf8.size());
  units_.reserve(utf8.size() / 3 + 4);
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const char32_t c = next(utf8, at);
    if (c == static_cast<char32_t>(search_gap)) {
      units_.push_back({.at = static_cast<std::uint32_t>(folded_.size()),
                        .begin = static_cast<std::uint32_t>(begin),
                        .end = static_cast<std::uint32_t>(at),
                        .kind = Kind::gap});
    } else if (is_han(c)) {
      add_letter(c, begin, at);
    } else if (in_word(c)) {
      std::size_t end = at;
      while (at < utf8.size()) {
        const char32_t following = next(utf8, at);
        if (is_han(following) || !in_word(following)) break;
        end = at;
      }
      at = end;
      add_word(utf8.substr(begin, end - begin), begin);
    }
  }
}

void SearchText::add_letter(char32_t c, std::size_t begin, std::size_t end) {
  const auto put = [&](char32_t folded) {
    const std::size_t at = folded_.size();
    append(folded_, folded);
    units_.push_back({.at = static_cast<std::uint32_t>(at),
                      .size = static_cast<std::uint32_t>(folded_.size() - at),
                      .begin = static_cast<std::uint32_t>(begin),
                      .end = static_cast<std::uint32_t>(end),
                      .kind = Kind::letter,
                      .letter = folded});
  };
  const auto folded = folding(c);
  if (!folded) return put(c);
  if (folded->single != 0) return put(folded->single);
  for (std::size_t at = 0; at < folded->sequence.size();) put(next(folded->sequence, at));
}

// Within a run letters and marks compose, and what they fold to may have blanks and signs in it: it is taken apart once more.
void SearchText::add_word(std::string_view written, std::size_t begin) {
  const std::size_t end = begin + written.size();
  if (ascii::is_ascii(written)) {
    const std::size_t at = folded_.size();
    for (const char c : written) folded_.push_back(ascii::lower(c));
    units_.push_back({.at = static_cast<std::uint32_t>(at),
                      .size = static_cast<std::uint32_t>(written.size()),
                      .begin = static_cast<std::uint32_t>(begin),
                      .end = static_cast<std::uint32_t>(end)});
    return;
  }
  const std::string folded = fold(written);
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t first = at;
    const char32_t c = next(folded, at);
    if (stands_alone(c)) {
      add_letter(c, begin, end);
      continue;
    }
    if (!in_word(c)) continue;
    std::size_t last = at;
    while (at < folded.size()) {
      const char32_t following = next(folded, at);
      if (stands_alone(following) || !in_word(following)) break;
      last = at;
    }
    at = last;
    add_folded(std::string_view(folded).substr(first, last - first), begin, end);
  }
}

void SearchText::add_folded(std::string_view folded, std::size_t begin, std::size_t end) {
  units_.push_back({.at = static_cast<std::uint32_t>(folded_.size()),
                    .size = static_cast<std::uint32_t>(folded.size()),
                    .begin = static_cast<std::uint32_t>(begin),
                    .end = static_cast<std::uint32_t>(end)});
  folded_ += folded;
}

void SearchText::each_token(const std::function<void(std::string_view)>& take) const {
  for (std::size_t i = 0; i < units_.size(); ++i) {
    const Unit& unit = units_[i];
    if (unit.kind == Kind::gap) continue;
    if (unit.kind == Kind::word) {
      take(search_token(text(unit)));
      continue;
    }
    take(text(unit));
    // The folded text has nothing between two units.
    if (i + 1 < units_.size() && units_[i + 1].kind == Kind::letter) take(std::string_view(folded_).substr(unit.at, unit.size + units_[i + 1].size));
  }
}

}  // namespace guanxi::text
