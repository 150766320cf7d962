// Days and times of day as chats write them, at the beginning of a text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <guanxi/calendar/date.hpp>
#include <guanxi/exchange/input.hpp>

namespace guanxi::exchange::chats {

// ordered: `first` is the month and `second` the day. Else the file's other dates tell which is which.
struct WrittenDay {
  int year = 0;
  int first = 0;
  int second = 0;
  bool ordered = false;
  bool operator==(const WrittenDay&) const = default;
};

// 2026-03-18, 2026/3/18, 2026. 3. 18., 18.03.26, 3/18/26, 2026年3月18日, 2026년 3월 18일, March 18, 2026. A year of the Thai count
// (2569) is that of ours. Takes what it reads off the text, or nothing.
std::optional<WrittenDay> take_day(std::string_view& text);

struct WrittenTime {
  bool seconds = false;
};
// 9:15, 09:15:02, klo 14.08.18, 下午 3:15, 오후 3:15, 10:17 AM, p. m. and others behind it. Blanks before it are passed over.
std::optional<WrittenTime> take_time(std::string_view& text);

// nullopt: there is no such day.
std::optional<calendar::Date> date_of(const WrittenDay& day, DateOrder order);

// Blanks of all widths as ' ', at the ends no marks of direction.
std::string plain_line(std::string_view line);
std::string_view without_marks(std::string_view text);
// Whether an invisible mark stands there, with which a program marks what it wrote itself.
bool begins_with_mark(std::string_view text);

// Takes the literal off the text's beginning.
bool eat(std::string_view& text, std::string_view literal);
void skip_blanks(std::string_view& text);

}  // namespace guanxi::exchange::chats
