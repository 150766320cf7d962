#include "bytes/lines.hpp"

#include <algorithm>

namespace guanxi::exchange {

void Lines::read_more() {
  // The piece in hand is gone after next().
  const bool is_kept = window_.data() == kept_.data();
  if (is_kept) {
    kept_.erase(0, at_);
  } else {
    kept_.assign(window_.substr(at_));
  }
  scanned_ -= at_;
  at_ = 0;
  piece_ = input_.next();
  at_end_ = !piece_ || piece_->empty();
  if (kept_.empty() && !at_end_) {
    window_ = *piece_;
  } else {
    if (!at_end_) kept_ += *piece_;
    window_ = kept_;
  }
}

// Whether the window has the whole line, and what ends it.
bool Lines::show_next() {
  const auto ends = [](char c) { return c == '\n' || c == '\r'; };
  const auto begin = window_.begin() + static_cast<std::ptrdiff_t>(scanned_);
  const auto end = static_cast<std::size_t>(std::find_if(begin, window_.end(), ends) - window_.begin());
  const std::string_view rest = window_.substr(end);
  constexpr std::size_t longest_ending = 3;
  scanned_ = end;
  if (rest.size() < longest_ending && !at_end_) return false;
  const std::size_t ending = rest.starts_with("\r\r\n") ? 3 : rest.starts_with("\r\n") ? 2 : rest.empty() ? 0 : 1;
  after_ = end + ending;
  ahead_ = window_.substr(at_, std::min(end - at_, longest_));
  return true;
}

void Lines::pass_over_the_rest() {
  long_line_.assign(window_.substr(at_, longest_));
  while (!show_next()) {
    at_ = scanned_;
    read_more();
  }
  ahead_ = long_line_;
}

std::optional<std::string_view> Lines::find() {
  while (at_ < window_.size() || !at_end_) {
    if (!window_.empty() && show_next()) return ahead_;
    if (scanned_ - at_ > longest_) {
      pass_over_the_rest();
      return ahead_;
    }
    read_more();
  }
  return std::nullopt;
}

}  // namespace guanxi::exchange
