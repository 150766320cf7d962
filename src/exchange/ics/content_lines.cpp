#include "ics/content_lines.hpp"

#include <guanxi/base/ascii.hpp>

#include "bytes/encoding.hpp"

namespace guanxi::exchange::ics {

std::optional<ContentLine> ContentLines::next() {
  while (lines_.peek() && ascii::is_blank(*lines_.peek())) lines_.take();
  const auto first = lines_.peek();
  if (!first) return std::nullopt;
  ContentLine made{std::string(lines_.number() == 0 ? without_mark(*first) : *first), lines_.number() + 1};
  lines_.take();
  for (auto more = lines_.peek(); more && !more->empty() && ascii::is_blank(more->front()); more = lines_.peek()) {
    if (made.text.size() < longest) made.text += more->substr(1);
    lines_.take();
  }
  return made;
}

}  // namespace guanxi::exchange::ics
