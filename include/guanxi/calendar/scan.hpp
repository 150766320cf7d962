// Reading typed text from left to right.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace guanxi::calendar {

inline constexpr int first_year = 1;
inline constexpr int last_year = 9999;

// What a person typed, in one shape: no outer blanks, single inner ones, ASCII in lower case, full-width forms as
// ASCII, traditional characters of the date words as simplified ones.
std::string folded(std::string_view text);

// 19:00, with seconds only when there are any.
std::string clock_text(std::chrono::seconds since_midnight);

// Each reader takes what it describes and moves on, or takes nothing.
class Scanner {
 public:
  static constexpr int largest = 9'999'999;

  explicit Scanner(std::string_view text) : rest_(text) {}

  bool done() const { return rest_.empty(); }
  std::string_view rest() const { return rest_; }
  bool eat(std::string_view literal);
  void blanks();
  // A whole run of `least` to `most` digits; a value beyond `largest` is given as that.
  std::optional<int> digits(std::size_t least, std::size_t most);
  // 一 to 九十九, also 两, 廿, 卅, 〇.
  std::optional<int> chinese_number();
  // 二〇二六
  std::optional<int> chinese_year();

 private:
  std::optional<int> chinese_digit();
  std::string_view rest_;
};

}  // namespace guanxi::calendar
