// The digest on a desktop: a status bar's module, and a notification.
#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/present/value.hpp>
#include <guanxi/text/sanitise.hpp>

#include "digest/view.hpp"

namespace guanxi::present {
namespace {

constexpr int tooltip_section = 3;  // lines of a kind
constexpr TextStyle tooltip_style{.width = 72};
constexpr std::size_t notified = 5;  // lines of a notification

// Pango's markup, which both take, is XML.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      default: out += c;
    }
  }
  return out;
}

std::string tooltip(Digest digest) {
  digest.detail = false;
  digest.section = tooltip_section;
  std::string text = escaped(as_text(digest, tooltip_style));
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

std::string as_waybar(const Digest& digest) {
  const std::size_t count = digest.items.size(), overdue = overdue_count(digest);
  const std::string_view state = overdue > 0 ? "overdue" : count > 0 ? "due" : "none";
  return to_json(Value::Object{{"text", count == 0 ? "" : std::to_string(count)},
                               {"alt", state},
                               {"tooltip", tooltip(digest)},
                               {"class", state},
                               {"percentage", count == 0 ? 0 : static_cast<int>(overdue * 100 / count)}}) +
         "\n";
}

Notification as_notification(const Digest& digest) {
  if (digest.items.empty()) return {};
  std::string body;
  std::size_t told = 0;
  for (const DigestItem& item : digest.items) {
    if (told == notified) break;
    if (item.sensitive) continue;
    body += escaped(headline(item)) + "\n";
    ++told;
  }
  if (told > 0 && told < digest.items.size()) body += escaped(more_words(digest.items.size() - told));
  if (body.ends_with('\n')) body.pop_back();
  return {count_line(digest), body};
}

}  // namespace guanxi::present
