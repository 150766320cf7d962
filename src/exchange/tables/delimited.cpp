#include "tables/delimited.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

namespace guanxi::exchange::tables {

Result<bool> Delimited::fill() {
  if (!begun_) TRY(input_->rewind());
  begun_ = true;
  TRY_ASSIGN(piece_, input_->next());
  at_ = 0;
  return !piece_.empty();
}

void Delimited::begin_row() {
  count_ = 0;
  bytes_ = 0;
  row_ended_ = false;
  add_cell();
}

void Delimited::add_cell() {
  if (count_ > 0) bytes_ += cell().size();
  ++count_;
  if (cells_.size() < count_) cells_.emplace_back();
  cell().clear();
  state_ = State::begin;
}

void Delimited::end_line(char c) {
  after_return_ = c == '\r';
  ++line_;
  row_ended_ = true;
}

void Delimited::take_plain(char c) {
  if (c == delimiter_) add_cell();
  else if (c == '\n' || c == '\r') end_line(c);
  else {
    if (state_ == State::closed) ++misquoted_;
    state_ = State::plain;
    if (c != '\0') cell() += c;
  }
}

void Delimited::take(char c) {
  if (std::exchange(after_return_, false) && c == '\n') return;
  if (state_ == State::quoted) {
    if (c == '"') state_ = State::closed;
    else if (c == '\n' || c == '\r') {
      after_return_ = c == '\r';
      ++line_;
      cell() += '\n';
    } else if (c != '\0') cell() += c;
  } else if (c == '"' && state_ == State::begin) {
    state_ = State::quoted;
    quote_line_ = line_;
  } else if (c == '"' && state_ == State::closed) {
    state_ = State::quoted;
    cell() += c;
  } else {
    take_plain(c);
  }
}

// As much as has no meaning of its own, at once.
void Delimited::append_run(State state) {
  const char mark = state == State::quoted ? '"' : delimiter_;
  const std::size_t begin = at_;
  const char* const bytes = piece_.data();
  const std::size_t size = piece_.size();
  std::size_t at = begin;
  while (at < size && bytes[at] != mark && bytes[at] != '\n' && bytes[at] != '\r' && bytes[at] != '\0') ++at;
  cell().append(bytes + begin, at - begin);
  at_ = at;
}

Result<void> Delimited::check() const {
  if (count_ > most_columns) {
    return usage_error(
        message("{file}:{line}: the row has more than {most} columns", "file"_is = input_->name, "line"_is = row_line_, "most"_is = most_columns));
  }
  if (bytes_ + cells_[count_ - 1].size() <= longest_row) return {};
  return usage_error(message("{file}:{line}: the row is longer than 10 MiB", "file"_is = input_->name, "line"_is = row_line_),
                     state_ == State::quoted ? message("a quote that is opened in line {line} may not be closed", "line"_is = quote_line_) : std::string());
}

Result<bool> Delimited::take_row() {
  while (!row_ended_) {
    if (at_ == piece_.size()) {
      TRY(check());
      TRY_ASSIGN(const bool more, fill());
      if (!more) return false;
    }
    take(piece_[at_++]);
    if (!row_ended_ && (state_ == State::plain || state_ == State::quoted)) append_run(state_);
    if (count_ > most_columns) TRY(check());
  }
  TRY(check());
  return true;
}

Result<const std::vector<std::string>*> Delimited::next() {
  // The line feed that belongs to the carriage return before is no row.
  if (after_return_) {
    if (at_ == piece_.size()) TRY(fill());
    if (at_ < piece_.size() && piece_[at_] == '\n') ++at_;
    after_return_ = false;
  }
  row_line_ = line_;
  begin_row();
  TRY_ASSIGN(const bool ended, take_row());
  if (!ended && state_ == State::quoted) {
    return usage_error(message("{file}:{line}: the quote that is opened here is not closed", "file"_is = input_->name, "line"_is = quote_line_),
                       message("the file may be cut off"));
  }
  const bool nothing = !ended && count_ == 1 && cell().empty() && state_ == State::begin;
  if (nothing) return nullptr;
  cells_.resize(count_);
  return &cells_;
}

bool says_delimiter(const std::vector<std::string>& row) {
  const auto& first = row.front();
  return ascii::starts_with_word(first, "sep=") && first.size() <= 5 && row.size() <= 2 && row.back().size() <= first.size();
}

}  // namespace guanxi::exchange::tables
