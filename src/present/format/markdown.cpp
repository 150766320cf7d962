#include "format/markdown.hpp"

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/sanitise.hpp>

#include "digest/view.hpp"

namespace guanxi::present {
namespace {

constexpr std::string_view anywhere = "\\`*_[]<>&~|#@$^!{}";  // begins markup wherever it stands

bool is_www(std::string_view before) { return before.ends_with("www") || before.ends_with("WWW"); }

// A colon before anything but a blank begins a link or a picture's name (http:, :tea:), unless it stands in a time.
bool is_markup(std::string_view text, std::size_t at) {
  const char c = text[at];
  const std::string_view before = text.substr(0, at);
  const char next = at + 1 < text.size() ? text[at + 1] : ' ';
  if (anywhere.find(c) != anywhere.npos || begins_block(text, at)) return true;
  if (c == ':') return next != ' ' && !(at > 0 && ascii::is_digit(before.back()) && ascii::is_digit(next));
  return c == '.' && is_www(before);
}

}  // namespace

std::string markdown_text(std::string_view data) {
  const std::string clean = text::one_line(data);
  const std::string_view text = ascii::trimmed(clean);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_markup(text, at)) out += '\\';
    out += text[at];
  }
  return out;
}

std::string markdown_strong(std::string_view data) {
  const std::string text = markdown_text(data);
  return text.empty() ? text : "**" + text + "**";
}

}  // namespace guanxi::present
