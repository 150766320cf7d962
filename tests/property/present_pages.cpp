// Laws of what people read: the data moves no markup, and every item is told.
#include <map>

#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

#include "present_generators.hpp"
#include "present_properties.hpp"

using namespace guanxi::present;

namespace {

// The same digest with a harmless word for every text, the same one for the same text. A text of which nothing is shown stays: it may be
// left out with its tags.
Digest harmless(Digest digest) {
  std::map<std::string, std::string> words;
  const auto replace = [&](std::string& text) {
    if (!guanxi::text::one_line(text).empty()) text = words.emplace(text, "w" + std::to_string(words.size())).first->second;
  };
  for (auto& item : digest.items) {
    for (auto* text : {&item.name, &item.organisation, &item.title, &item.why, &item.suggestion, &item.beside}) replace(*text);
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

Brief harmless(Brief brief) {
  int number = 0;
  const auto replace = [&](std::string& text) {
    if (!text.empty()) text = "w" + std::to_string(number++);
  };
  replace(brief.title), replace(brief.subtitle), replace(brief.lead);
  for (auto& section : brief.sections) {
    for (auto& line : section.lines) {
      replace(line.label), replace(line.text);
      for (auto& more : line.more) replace(more);
    }
  }
  return brief;
}

int widest_line(const std::string& text) {
  int widest = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    widest = std::max(widest, guanxi::text::width(text.substr(at, end - at)));
    at = end + 1;
  }
  return widest;
}

int longest_section(const std::string& text) {
  int longest = 0, lines = 0;
  for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
    lines = text[at] == '\n' ? 0 : lines + 1;
    longest = std::max(longest, lines);
  }
  return longest;
}

bool shown_once(const std::string& text, const Digest& digest) {
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
  const bool short_markup = rc::check("nor do they where an item is a line", [] {
    const Digest digest = *any_short_digest();
    RC_ASSERT(tags(as_html(digest)) == tags(as_html(harmless(digest))));
  });
  const bool lines = rc::check("with an item a line no line is wider than the terminal, and no section is longer than it may be", [] {
    const Digest digest = *any_short_digest();
    const int width = *rc::gen::inRange(60, 141);
    const std::string text = as_text(digest, {.width = width});
    RC_ASSERT(widest_line(text) <= width);
    RC_ASSERT(digest.section == 0 || longest_section(text) <= digest.section + 2);  // with its heading, and how many more there are
    RC_ASSERT(digest.section > 0 || shown_once(text, digest));
  });
  const bool items = rc::check("text, markdown and the page tell every item once", [] {
    const Digest digest = *any_digest();
    RC_ASSERT(shown_once(as_text(digest, {.width = 60}), digest));
    RC_ASSERT(shown_once(as_markdown(digest), digest));
    RC_ASSERT(shown_once(as_html(digest), digest));
  });
  const bool briefs = rc::check("the tags of a brief do not depend on what the data says", [] {
    const Brief brief = *any_brief();
    RC_ASSERT(tags(as_html(brief)) == tags(as_html(harmless(brief))));
  });
  const bool widths = rc::check("no line of a brief is wider than the terminal", [] {
    const Brief brief = *any_brief();
    const int width = *rc::gen::inRange(40, 141);
    RC_ASSERT(widest_line(as_text(brief, {.width = width})) <= width);
  });
  return markup && short_markup && lines && items && briefs && widths;
}
