#include <guanxi/domain/community.hpp>

#include <algorithm>

#include "community_table.hpp"
#include "title_words.hpp"

namespace guanxi::domain {
namespace {

// A letter of two bytes, as a capital of Latin-1, the two extended Latin blocks, Greek and Cyrillic is written small; else itself.
unsigned lower(unsigned c) {
  if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9)) return c + 0x20;
  if (c == 0x130) return 'i';
  if (c == 0x178) return 0xFF;
  if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return c % 2 == 1 ? c + 1 : c;
  if (c >= 0x100 && c <= 0x177) return c | 1;
  if (c >= 0x410 && c <= 0x42F) return c + 0x20;
  if (c >= 0x400 && c <= 0x40F) return c + 0x50;
  return c;
}

// The layer knows no text layer: this is what tags need, small letters and one blank for blanks, underscores and hyphens.
std::string plain(std::string_view tag) {
  std::string out;
  for (std::size_t at = 0; at < tag.size(); ++at) {
    const auto byte = static_cast<unsigned char>(tag[at]);
    if (byte == ' ' || byte == '_' || byte == '-') {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (byte >= 0xC3 && byte <= 0xD4 && at + 1 < tag.size()) {
      const unsigned small = lower((byte & 0x1Fu) << 6 | (static_cast<unsigned char>(tag[++at]) & 0x3Fu));
      if (small >= 0x80) out += static_cast<char>(0xC0 | small >> 6);
      out += static_cast<char>(small >= 0x80 ? 0x80 | (small & 0x3F) : small);
    } else {
      out += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : static_cast<char>(byte);
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

bool plural_of(std::string_view many, std::string_view one) {
  if (many.size() <= one.size()) return many.ends_with("men") && one.ends_with("man") && many.substr(0, many.size() - 3) == one.substr(0, one.size() - 3);
  if (many.starts_with(one) && (many.substr(one.size()) == "s" || many.substr(one.size()) == "es")) return true;
  return one.ends_with('y') && many.ends_with("ies") && many.substr(0, many.size() - 3) == one.substr(0, one.size() - 1);
}

bool same(std::string_view a, std::string_view b) { return a == b || plural_of(a, b) || plural_of(b, a); }

bool says(const std::string& tag, const Community& community) {
  return same(tag, plain(community.key)) || any_part(community.words, [&](std::string_view word, std::size_t) { return tag == plain(word); });
}

const Community* community_of(std::string_view key) {
  const auto found = std::find_if(std::begin(communities), std::end(communities), [&](const Community& one) { return one.key == key; });
  return found == std::end(communities) ? nullptr : &*found;
}

// What one tag says of a key of the table.
Known said(const std::string& tag, const Community& key) {
  Known answer = Known::unknown;
  for (const Community& one : communities) {
    if (!says(tag, one)) continue;
    if (one.key == key.key || is_one_of(key.key, one.part_of)) return Known::yes;
    // Whoever is a Christian may be an Orthodox one.
    const bool wider = is_one_of(one.key, key.part_of);
    const Community* whole = one.part_of.empty() ? nullptr : community_of(one.part_of);
    const bool another = one.dimension == key.dimension || (whole && whole->dimension == key.dimension && key.dimension != Dimension::none);
    if (key.dimension != Dimension::none && ((another && !wider) || is_one_of(key.key, one.rules_out))) answer = Known::no;
  }
  return answer;
}

}  // namespace

Known membership(std::string_view key, std::span<const std::string> tags) {
  const std::string asked = plain(key);
  if (asked == "everyone" || asked == "everybody") return Known::yes;
  const auto* known = std::find_if(std::begin(communities), std::end(communities), [&](const Community& one) { return same(asked, plain(one.key)); });
  const Community* community = known == std::end(communities) ? nullptr : known;
  Known answer = community && community->dimension != Dimension::none ? Known::unknown : Known::no;
  for (const std::string& raw : tags) {
    const std::string tag = plain(raw);
    const Known one = community ? said(tag, *community) : same(tag, asked) ? Known::yes : Known::no;
    if (one == Known::yes) return Known::yes;
    if (one == Known::no) answer = Known::no;
  }
  return answer;
}

bool belongs(std::string_view key, std::span<const std::string> tags) { return membership(key, tags) == Known::yes; }

}  // namespace guanxi::domain
