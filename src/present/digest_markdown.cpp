#include <guanxi/present/dates.hpp>
#include <guanxi/text/sanitise.hpp>

#include "digest_view.hpp"

namespace guanxi::present {
namespace {

constexpr std::string_view anywhere = "\\`*_[]<>&~|#@$^!{}";  // begins markup wherever it stands

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

bool is_www(std::string_view before) { return before.ends_with("www") || before.ends_with("WWW"); }

// A colon before anything but a blank begins a link or a picture's name (http:, :tea:), unless it stands in a time.
bool is_markup(std::string_view text, std::size_t at) {
  const char c = text[at];
  const std::string_view before = text.substr(0, at);
  const char next = at + 1 < text.size() ? text[at + 1] : ' ';
  if (anywhere.find(c) != anywhere.npos || begins_block(text, at)) return true;
  if (c == ':') return next != ' ' && !(at > 0 && is_digit(before.back()) && is_digit(next));
  return c == '.' && is_www(before);
}

// The data as text that no reader of Markdown takes for anything else.
std::string plain(std::string_view data) {
  const std::string clean = text::one_line(data);
  const std::string_view text = trimmed(clean);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_markup(text, at)) out += '\\';
    out += text[at];
  }
  return out;
}

std::string strong(std::string_view data) {
  const std::string text = plain(data);
  return text.empty() ? text : "**" + text + "**";
}

std::string strong_person(const DigestItem& item) {
  return strong(name_of(item)) + (item.organisation.empty() ? "" : " (" + plain(item.organisation) + ")");
}

void put_below(std::string& out, std::string_view said) {
  if (const std::string text = plain(said); !text.empty()) out += "  - " + text + "\n";
}

std::string after_colon(std::string_view data) {
  const std::string text = plain(data);
  return text.empty() ? text : ": " + text;
}

// As code, in which nothing can be escaped: but an id is letters, digits and a dash.
std::string id_mark(const DigestItem& item) {
  std::string id = short_id(item);
  std::erase(id, '`');
  return id.empty() ? id : " `" + text::one_line(id) + "`";
}

void put(std::string& out, const DigestItem& item) {
  out += "- " + calendar::iso(item.date) + " " + strong_person(item) + after_colon(item.title) + id_mark(item) + "\n";
  put_below(out, item.why);
  put_below(out, item.suggestion);
}

void put(std::string& out, const DigestGroup& group) {
  const DigestItem& festival = *group.front();
  const std::string_view common = common_suggestion(group);
  out += "- " + calendar::iso(festival.date) + " " + strong(festival.title) + "\n";
  put_below(out, festival.why);
  put_below(out, common);
  for (const DigestItem* item : group) {
    out += "  - " + strong_person(*item) + (common.empty() ? after_colon(item->suggestion) : "") + id_mark(*item) + "\n";
  }
}

}  // namespace

std::string as_markdown(const Digest& digest) {
  if (digest.items.empty()) return {};
  std::string out = "# " + weekday(digest.date) + " " + calendar::iso(digest.date) + "\n\n" + count_line(digest) + "\n";
  for (const auto& section : sections(digest)) {
    out += "\n## " + plain(heading_of(section.kind)) + "\n\n";
    for (const auto& group : section.groups) group.size() == 1 ? put(out, *group.front()) : put(out, group);
  }
  return out;
}

}  // namespace guanxi::present
