// Laws of what people read: the data moves no markup, and every item is told.
#include <map>

#include "present_generators.hpp"
#include "present_properties.hpp"

using namespace guanxi::present;

namespace {

// The same digest with a harmless word for every text, the same one for the same text.
Digest harmless(Digest digest) {
  std::map<std::string, std::string> words;
  const auto replace = [&](std::string& text) {
    if (!text.empty()) text = words.emplace(text, "w" + std::to_string(words.size())).first->second;
  };
  for (auto& item : digest.items) {
    for (auto* text : {&item.name, &item.organisation, &item.title, &item.why, &item.suggestion}) replace(*text);
  }
  return digest;
}

// Only the tags, with all that stands in them.
std::string tags(const std::string& page) {
  std::string out;
  bool inside = false;
  for (const char c : page) {
    inside = inside || c == '<';
    if (inside) out += c;
    if (c == '>') inside = false;
  }
  return out;
}

bool told_once(const std::string& text, const Digest& digest) {
  for (const auto& item : digest.items) {
    const auto at = text.find(item.id.substr(0, 7));
    if (at == text.npos || text.find(item.id.substr(0, 7), at + 1) != text.npos) return false;
  }
  return true;
}

}  // namespace

bool check_pages() {
  const bool markup = rc::check("the tags of a page do not depend on what the data says", [] {
    const Digest digest = *any_digest();
    RC_ASSERT(tags(as_html(digest)) == tags(as_html(harmless(digest))));
  });
  const bool items = rc::check("text, markdown and the page tell every item once", [] {
    const Digest digest = *any_digest();
    RC_ASSERT(told_once(as_text(digest, {.width = 60}), digest));
    RC_ASSERT(told_once(as_markdown(digest), digest));
    RC_ASSERT(told_once(as_html(digest), digest));
  });
  return markup && items;
}
