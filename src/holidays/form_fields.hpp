// The fields of a compiled pack, one behind the other.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/calendar/date.hpp>

namespace guanxi::holidays {

class FormWriter {
 public:
  void text(std::string_view field);
  void number(int field);
  void day(calendar::Date field) { number(static_cast<int>(field.time_since_epoch().count())); }
  void texts(const std::vector<std::string>& fields);
  void numbers(const std::vector<int>& fields);
  void end_line() { form_ += '\n'; }  // for those who look at it: a field may begin with one
  std::string take() { return std::move(form_); }

 private:
  std::string form_;
};

// Behind the end every field is empty, or 0.
class FormReader {
 public:
  explicit FormReader(std::string_view form) : at_(form.data()), end_(form.data() + form.size()) {}

  std::string text() { return std::string(field()); }
  int number();
  bool truth() { return number() != 0; }
  calendar::Date day() { return calendar::Date{std::chrono::days{number()}}; }
  // How many follow: never more than there are bytes left.
  std::size_t count();
  std::vector<std::string> texts();
  std::vector<int> numbers();

 private:
  std::string_view field();

  const char* at_;
  const char* end_;
};

}  // namespace guanxi::holidays
