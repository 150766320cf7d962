#include "form_fields.hpp"

#include <algorithm>

namespace guanxi::calendar {

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

void FormWriter::end_line() {
  if (!form_.empty()) form_.back() = '\n';
}

std::string FormReader::text() {
  const char* const begin = at_;
  while (at_ != end_ && *at_ != '\t' && *at_ != '\n') ++at_;
  std::string field(begin, at_);
  if (at_ != end_) ++at_;
  return field;
}

int FormReader::number() {
  const bool negative = at_ != end_ && *at_ == '-';
  if (negative) ++at_;
  unsigned value = 0;
  while (at_ != end_ && *at_ != '\t' && *at_ != '\n') value = value * 10 + static_cast<unsigned>(*at_++ - '0');
  if (at_ != end_) ++at_;
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

}  // namespace guanxi::calendar
