#include <guanxi/domain/community.hpp>

#include <algorithm>

#include "people/community_table.hpp"
#include "people/letters.hpp"
#include "people/title_words.hpp"

namespace guanxi::domain {
namespace {

// Small letters without marks, and one blank for blanks, underscores and hyphens.
std::string plain(std::string_view tag) {
  std::string out;
  for (const char c : plain_letters(tag)) {
    const bool blank = c == ' ' || c == '_' || c == '-';
    if (!blank) out += c;
    else if (!out.empty() && out.back() != ' ') out += ' ';
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
