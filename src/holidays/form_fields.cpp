#include "form_fields.hpp"

#include <algorithm>
#include <cstring>

#include <guanxi/base/ascii.hpp>

namespace guanxi::holidays {

using namespace calendar;

void FormWriter::text(std::string_view field) {
  form_ += field;
  form_ += '\t';
}

void FormWriter::number(int field) { text(std::to_string(field)); }

void FormWriter::texts(const std::vector<std::string>& fields) {
  number(static_cast<int>(fields.size()));
  for (const auto& field : fields) text(field);
}

void FormWriter::numbers(const std::vector<int>& fields) {
  number(static_cast<int>(fields.size()));
  for (const int field : fields) number(field);
}

std::string_view FormReader::field() {
  if (at_ != end_ && *at_ == '\n') ++at_;
  const auto length = static_cast<std::size_t>(end_ - at_);
  const auto* const mark = static_cast<const char*>(length == 0 ? nullptr : std::memchr(at_, '\t', length));
  const std::string_view field(at_, mark ? static_cast<std::size_t>(mark - at_) : length);
  at_ = mark ? mark + 1 : end_;
  return field;
}

int FormReader::number() {
  // Most have one digit.
  if (end_ - at_ > 1 && at_[1] == '\t' && ascii::is_digit(at_[0])) {
    const int digit = at_[0] - '0';
    at_ += 2;
    return digit;
  }
  std::string_view digits = field();
  const bool negative = digits.starts_with('-');
  if (negative) digits.remove_prefix(1);
  unsigned value = 0;
  for (const char digit : digits) value = value * 10 + static_cast<unsigned>(digit - '0');
  return static_cast<int>(negative ? 0 - value : value);
}

std::size_t FormReader::count() {
  const int fields = number();
  return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(fields, 0, end_ - at_));
}

std::vector<std::string> FormReader::texts() {
  std::vector<std::string> fields(count());
  for (auto& field : fields) field = text();
  return fields;
}

std::vector<int> FormReader::numbers() {
  std::vector<int> fields(count());
  for (auto& field : fields) field = number();
  return fields;
}

}  // namespace guanxi::holidays
