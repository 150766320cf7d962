#include <guanxi/present/dates.hpp>
#include <guanxi/text/sanitise.hpp>

#include "digest/view.hpp"
#include "format/markdown.hpp"

namespace guanxi::present {
namespace {

std::string strong_person(const DigestItem& item) {
  return markdown_strong(name_of(item)) + (item.organisation.empty() ? "" : " (" + markdown_text(item.organisation) + ")");
}

void render_below(std::string& out, std::string_view said) {
  if (const std::string text = markdown_text(said); !text.empty()) out += "  - " + text + "\n";
}

std::string after_colon(std::string_view data) {
  const std::string text = markdown_text(data);
  return text.empty() ? text : ": " + text;
}

// As code, in which nothing can be escaped: but an id is letters, digits and a dash.
std::string id_mark(const DigestItem& item) {
  std::string id = short_id(item);
  std::erase(id, '`');
  return id.empty() ? id : " `" + text::one_line(id) + "`";
}

void render(std::string& out, const DigestItem& item) {
  out += "- " + calendar::iso(item.date) + " " + strong_person(item) + after_colon(item.title) + id_mark(item) + "\n";
  render_below(out, item.why);
  render_below(out, item.suggestion);
}

void render(std::string& out, const DigestGroup& group) {
  const DigestItem& festival = *group.front();
  const std::string_view common = common_suggestion(group);
  out += "- " + calendar::iso(festival.date) + " " + markdown_strong(festival.title) + "\n";
  render_below(out, festival.why);
  render_below(out, common);
  for (const DigestItem* item : group) {
    out += "  - " + strong_person(*item) + (common.empty() ? after_colon(item->suggestion) : "") + id_mark(*item) + "\n";
  }
}

void append_beside(std::string& out, const std::string& more) {
  if (!more.empty()) out += " (" + markdown_text(more) + ")";
}

void render_line(std::string& out, const Digest& digest, const DigestItem& item) {
  out += "- " + short_when(digest, item, {}) + " " + strong_person(item) + after_colon(item.title);
  append_beside(out, beside(item));
  out += id_mark(item) + "\n";
}

void render_lines(std::string& out, const Digest& digest, const DigestGroup& group) {
  const DigestItem& festival = *group.front();
  out += "- " + short_when(digest, festival, {}) + " " + markdown_strong(festival_name(festival));
  if (names_in_a_line(digest, group)) {
    out += ": " + markdown_text(names_of(group, static_cast<std::size_t>(digest.section))) + "\n";
    return;
  }
  out += "\n";
  for (const auto* item : group) out += "  - " + strong_person(*item) + after_colon(item->suggestion) + id_mark(*item) + "\n";
}

void render(std::string& out, const Digest& digest, const DigestGroup& group) {
  if (digest.detail) group.size() == 1 ? render(out, *group.front()) : render(out, group);
  else greets(*group.front()) ? render_lines(out, digest, group) : render_line(out, digest, *group.front());
}

}  // namespace

std::string as_markdown(const Digest& digest) {
  if (digest.items.empty()) return {};
  std::string out = "# " + weekday(digest.date) + " " + calendar::iso(digest.date) + "\n\n" + count_line(digest) + "\n";
  for (const auto& section : sections(digest)) {
    out += "\n## " + markdown_text(heading_of(section.kind)) + "\n\n";
    for (const auto& group : section.groups) render(out, digest, group);
    if (section.more > 0) out += "- " + more_words(digest, section) + "\n";
  }
  if (const auto words = left_out_words(digest); !words.empty()) out += "\n" + words + "\n";
  return out;
}

}  // namespace guanxi::present
