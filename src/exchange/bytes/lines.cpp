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

void Lines::pass_to(std::string_view beginning) {
  const std::string wanted = "\n" + std::string(beginning);
  ahead_.reset();
  while (window_.size() - at_ < beginning.size() && !at_end_) scanned_ = at_, read_more();
  if (!window_.substr(at_).starts_with(beginning)) {
    auto found = window_.find(wanted, at_);
    while (found == std::string_view::npos && !at_end_) {
      pass_bytes(window_.size() - std::min(window_.size() - at_, beginning.size()));  // what may be cut in two stays
      read_more();
      found = window_.find(wanted, at_);
    }
    pass_bytes(found == std::string_view::npos ? window_.size() : found + 1);
  }
  scanned_ = at_;
}

// Counts the lines that end before a place of the window, where the next one begins.
void Lines::pass_bytes(std::size_t end) {
  number_ += static_cast<int>(std::count(window_.begin() + static_cast<std::ptrdiff_t>(at_), window_.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
  at_ = scanned_ = end;
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
