#include <guanxi/text/pointer.hpp>

#include <algorithm>

#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::text {
namespace {

constexpr int widest = 76;
constexpr int most_before = 40;
constexpr std::string_view cut_mark = "…";

// Where the character begins that the byte is of.
std::size_t begin_of(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80) --at;
  return at;
}

// Where the character ends that the byte before is of.
std::size_t end_of(std::string_view text, std::size_t at) {
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80) ++at;
  return at;
}

// The end of the text, of at most so many columns.
std::string tail(std::string_view text, int columns) {
  std::string whole = one_line(text);
  if (width(whole) <= columns) return whole;
  std::size_t from = 0;
  while (from < whole.size() && width(std::string_view(whole).substr(from)) >= columns) {
    do ++from;
    while (from < whole.size() && (static_cast<unsigned char>(whole[from]) & 0xc0) == 0x80);
  }
  return std::string(cut_mark) + whole.substr(from);
}

}  // namespace

std::string pointed(std::string_view text, std::size_t at, std::size_t length) {
  // More than any line shows need not be looked at.
  constexpr std::size_t looked_at = 8 * widest;
  at = std::min(at, text.size());
  const std::size_t end = end_of(text, std::min(at + std::min(length, looked_at), text.size()));
  at = begin_of(text, at);
  const std::size_t begin = begin_of(text, at > looked_at ? at - looked_at : 0);
  const std::string before = tail(text.substr(begin, at - begin), most_before);
  const std::string marked = one_line(text.substr(at, end - at));
  const std::string behind = one_line(text.substr(end, begin_of(text, std::min(end + looked_at, text.size())) - end));
  const int room = widest - width(before);
  const int carets = std::clamp(width(marked), 1, room);
  return "  " + before + truncate(marked + behind, room) + "\n  " + std::string(static_cast<std::size_t>(width(before)), ' ') +
         std::string(static_cast<std::size_t>(carets), '^');
}

}  // namespace guanxi::text
