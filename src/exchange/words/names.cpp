#include "words/names.hpp"

#include "bytes/utf8.hpp"

namespace guanxi::exchange {
namespace {

bool is_han(UChar32 c) {
  return in_range(c, 0x3400, 0x4DBF) || in_range(c, 0x4E00, 0x9FFF) || in_range(c, 0xF900, 0xFAFF) || c == 0x3005 || c == 0x3007 ||
         in_range(c, 0x20000, 0x323AF);
}
bool is_kana(UChar32 c) { return in_range(c, 0x3041, 0x30FF) || in_range(c, 0xFF66, 0xFF9F); }
bool is_hangul(UChar32 c) { return in_range(c, 0xAC00, 0xD7A3) || in_range(c, 0x1100, 0x11FF); }
bool is_joint(UChar32 c) { return c == ' ' || c == 0x3000 || c == 0xB7 || c == 0x30FB || c == 0x2022; }

std::string joined(const std::string& one, const std::string& other, std::string_view between_them) {
  return one.empty() || other.empty() ? one + other : one + std::string(between_them) + other;
}

}  // namespace

bool is_cjk_name(std::string_view name) {
  bool any = false;
  for (std::size_t at = 0; at < name.size();) {
    const UChar32 c = next_character(name, at);
    const bool letter = is_han(c) || is_kana(c) || is_hangul(c);
    if (!letter && !is_joint(c)) return false;
    any = any || letter;
  }
  return any;
}

std::string full_name(const NameParts& parts) {
  if (is_cjk_name(parts.family + parts.additional + parts.given)) return parts.family + parts.additional + parts.given;
  return joined(joined(parts.given, parts.additional, " "), parts.family, " ");
}

std::string full_name(std::string_view displayed, const NameParts& parts) {
  if (displayed.empty()) return full_name(parts);
  if (parts.family.empty() || parts.given.empty()) return std::string(displayed);
  const bool parted = displayed.find(' ') != std::string_view::npos;
  const bool turned = displayed == parts.family + ", " + parts.given || displayed == parts.family + "," + parts.given;
  const bool cjk = parted && is_cjk_name(displayed) && is_cjk_name(parts.family + parts.given);
  return turned || cjk ? full_name(parts) : std::string(displayed);
}

}  // namespace guanxi::exchange
