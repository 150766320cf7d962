#include "vcard/unfold.hpp"

#include <array>

#include <guanxi/base/ascii.hpp>

namespace guanxi::exchange::vcard {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool blank(std::string_view text) { return ascii::trimmed(text).empty(); }

// Files put together by `cat` have byte order marks in the middle.
std::string_view without_marks(std::string_view line) {
  while (line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
  return line;
}

bool is_card_line(std::string_view line, std::string_view keyword) {
  line = ascii::trimmed(without_marks(line));
  if (!ascii::starts_with_word(line, keyword)) return false;
  line = ascii::trimmed(line.substr(keyword.size()));
  return line.starts_with(':') && ascii::same_word(ascii::trimmed(line.substr(1)), "VCARD");
}

bool has_parameter(std::string_view head, std::string_view value) {
  for (std::size_t at = head.find(';'); at != std::string_view::npos; at = head.find(';', at + 1)) {
    std::string_view parameter = ascii::trimmed(head.substr(at + 1, head.find(';', at + 1) - at - 1));
    if (ascii::starts_with_word(parameter, "ENCODING=")) parameter.remove_prefix(std::string_view("ENCODING=").size());
    if (ascii::same_word(parameter, value)) return true;
  }
  return false;
}

std::string_view name_in(std::string_view head) {
  head = head.substr(0, head.find(';'));
  const std::size_t dot = head.rfind('.');
  return ascii::trimmed(dot == std::string_view::npos ? head : head.substr(dot + 1));
}

bool is_binary(std::string_view head) {
  constexpr std::array<std::string_view, 4> media = {"PHOTO", "LOGO", "SOUND", "KEY"};
  const std::string_view name = name_in(head);
  const bool reading = ascii::same_word(name, "SOUND") && has_parameter(head, "X-IRMC-N");  // how a name is said, written out
  const bool named = !reading && std::any_of(media.begin(), media.end(), [&](auto medium) { return ascii::same_word(name, medium); });
  return named || has_parameter(head, "BASE64") || has_parameter(head, "B");
}

}  // namespace

bool begins_card(std::string_view line) { return is_card_line(line, "BEGIN"); }
bool ends_card(std::string_view line) { return is_card_line(line, "END"); }

std::string_view LogicalLine::value() const { return colon == std::string::npos ? std::string_view() : std::string_view(text).substr(colon + 1); }

void Unfolder::look_for_head_end(LogicalLine& line) {
  for (; scanned_ < line.text.size(); ++scanned_) {
    const char c = line.text[scanned_];
    if (c == '"') in_quotes_ = !in_quotes_;
    if (c != ':' || in_quotes_) continue;
    line.colon = scanned_;
    line.quoted_printable = has_parameter(line.head(), "QUOTED-PRINTABLE");
    line.binary = is_binary(line.head());
    return;
  }
}

void Unfolder::extend(LogicalLine& line, std::string_view more) {
  if (line.binary) return;
  line.text.append(more.substr(0, card_bytes_limit - std::min(card_bytes_limit, line.text.size())));
  if (line.colon == std::string::npos) look_for_head_end(line);
  if (line.binary) line.text.resize(line.colon + 1);
}

bool Unfolder::take_continuation(LogicalLine& line) {
  const bool soft_break = line.quoted_printable && line.text.ends_with('=') && line.text.size() > line.colon + 1;
  if (soft_break) line.text.pop_back();
  const auto following = lines_.peek();
  if (!following) return false;
  const bool folded = !following->empty() && ascii::is_blank(following->front()) && !blank(*following);
  const bool more_base64 = line.binary && !blank(*following) && following->find(':') == std::string_view::npos;
  if (soft_break && !begins_card(*following) && !ends_card(*following)) {
    extend(line, *following);
  } else if (folded) {
    extend(line, following->substr(keep_blank_ ? 0 : 1));
  } else if (!more_base64) {
    return false;
  }
  lines_.take();
  return true;
}

std::optional<LogicalLine> Unfolder::next() {
  while (lines_.peek() && blank(without_marks(*lines_.peek()))) lines_.take();
  const auto first = lines_.peek();
  if (!first) return std::nullopt;
  LogicalLine line;
  scanned_ = 0;
  in_quotes_ = false;
  lines_.take();
  line.line = lines_.number();
  extend(line, without_marks(*first));
  while (take_continuation(line)) {
  }
  // A quotation mark that is never closed is a character like others.
  if (line.colon == std::string::npos) line.colon = line.text.find(':');
  if (begins_card(line.text)) keep_blank_ = false;
  if (ascii::starts_with_word(line.text, "VERSION:")) keep_blank_ = ascii::trimmed(line.value()).starts_with("2");
  return line;
}

}  // namespace guanxi::exchange::vcard
