#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>

#include "romanise.hpp"
#include "scripts.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

// ü with and without a tone, small and capital.
constexpr bool is_dotted_u(char32_t c) { return c == 0xFC || c == 0xDC || between(c, 0x1D5, 0x1DC); }

bool after_l_or_n(const std::u32string& text) {
  return !text.empty() && (text.back() == 'l' || text.back() == 'L' || text.back() == 'n' || text.back() == 'N');
}

// Before the fold takes the dots away.
std::string with_v(std::string_view utf8) {
  std::u32string out;
  for (const char32_t c : composed_characters(utf8)) out.push_back(is_dotted_u(c) && after_l_or_n(out) ? U'v' : c);
  return encode(out);
}

void replace(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
}

}  // namespace

std::string fold_reading(std::string_view utf8) {
  std::string text = fold(is_ascii(utf8) ? std::string(utf8) : with_v(utf8));
  for (const auto& [from, to] : {std::pair("lyu", "lv"), std::pair("nyu", "nv"), std::pair("lue", "lve"), std::pair("nue", "nve")}) {
    replace(text, from, to);
  }
  return text;
}

std::string reading_key(std::string_view utf8) {
  std::string text = fold_reading(utf8);
  std::erase_if(text, [](char c) { return c == ' ' || c == '-' || c == '\''; });
  // A blank that went may have parted what is one syllable in a run: both sides of a comparison are made alike.
  return fold_reading(text);
}

}  // namespace guanxi::text
