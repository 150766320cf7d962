#include "words/date_order.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

#include "words/clock_time.hpp"

namespace guanxi::exchange {
namespace {

using calendar::PartialDate;

constexpr int first_serial = 10'000;  // 18 May 1927
constexpr int last_serial = 73'050;   // 31 December 2099

// A number or a word of a date, with what stands before it.
struct Token {
  std::string_view text;
  std::string_view before;
  bool number() const { return ascii::is_digit(text.front()); }
  int value() const { return whole_number(text, 0, 99'999'999).value_or(-1); }
};

bool is_mark(char c) { return c == '/' || c == '-' || c == '.' || c == ',' || ascii::is_space(c); }

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t begin = at;
    while (at < text.size() && is_mark(text[at])) ++at;
    const std::size_t word = at;
    const bool number = at < text.size() && ascii::is_digit(text[at]);
    while (at < text.size() && !is_mark(text[at]) && ascii::is_digit(text[at]) == number) ++at;
    if (at > word) tokens.push_back({text.substr(word, at - word), text.substr(begin, word - begin)});
  }
  return tokens;
}

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 12> whole_months = {"january", "february", "march",     "april",   "may",      "june",
                                                           "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> weekdays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

int month_of(std::string_view word) {
  const std::string small = ascii::lower(word);
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (small == months[i] || small == whole_months[i] || (small == "sept" && i == 8)) return static_cast<int>(i) + 1;
  }
  return 0;
}

bool is_weekday(std::string_view word) {
  const std::string small = ascii::lower(word);
  const bool english = std::any_of(weekdays.begin(), weekdays.end(), [&](std::string_view day) { return small.starts_with(day); });
  return english || small.starts_with("周") || small.starts_with("星期");
}

int whole_year(std::string_view text) {
  constexpr int first_of_last_century = 70;
  const int year = whole_number(text, 0, 9999).value_or(-1);
  if (text.size() > 2) return text.size() == 4 ? year : -1;
  return year < first_of_last_century ? 2000 + year : 1900 + year;
}

std::optional<PartialDate> day_of(int year, int month, int day) {
  if (year < 1 || month < 1 || day < 1) return std::nullopt;
  if (!calendar::make_date(year, static_cast<unsigned>(month), static_cast<unsigned>(day))) return std::nullopt;
  return PartialDate{.year = year, .month = month, .day = day};
}

// Whether the three are numbers of which the order must be told: 3/4/2026, 03-04-26.
bool needs_order(const std::vector<Token>& tokens) {
  const bool numbers = tokens.size() == 3 && std::all_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.number(); });
  if (!numbers || tokens[0].text.size() > 2 || tokens[1].text.size() > 2 || !tokens[0].before.empty()) return false;
  const std::string_view mark = tokens[1].before;
  return (tokens[2].text.size() == 4 || tokens[2].text.size() == 2) && mark == tokens[2].before && (mark == "/" || mark == "-");
}

std::optional<PartialDate> ordered(const std::vector<Token>& tokens, DateOrder order) {
  const int one = tokens[0].value();
  const int two = tokens[1].value();
  if (order == DateOrder::unknown && one != two) order = one > 12 ? DateOrder::day_first : two > 12 ? DateOrder::month_first : order;
  if (order == DateOrder::unknown && one != two) return std::nullopt;
  const bool day_first = order != DateOrder::month_first;
  return day_of(whole_year(tokens[2].text), day_first ? two : one, day_first ? one : two);
}

std::optional<PartialDate> with_named_month(std::vector<Token> tokens, std::size_t place) {
  const int month = month_of(tokens[place].text);
  tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(place));
  if (tokens.size() != 2 || !tokens[0].number() || !tokens[1].number()) return std::nullopt;
  const bool year_first = tokens[0].text.size() == 4;
  return day_of(whole_year(tokens[year_first ? 0 : 1].text), month, tokens[year_first ? 1 : 0].value());
}

// 2026年3月18日: the words part the numbers.
std::optional<PartialDate> in_characters(const std::vector<Token>& tokens) {
  constexpr std::array<std::array<std::string_view, 3>, 2> words = {{{"年", "月", "日"}, {"년", "월", "일"}}};
  if (tokens.size() < 6) return std::nullopt;
  for (const auto& [year, month, day] : words) {
    if (tokens[1].text == year && tokens[3].text == month && tokens[5].text.starts_with(day)) {
      return day_of(whole_year(tokens[0].text), tokens[2].value(), tokens[4].value());
    }
  }
  return std::nullopt;
}

std::optional<PartialDate> three_numbers(const std::vector<Token>& tokens, DateOrder order) {
  if (needs_order(tokens)) return ordered(tokens, order);
  if (tokens[0].text.size() == 4) return day_of(tokens[0].value(), tokens[1].value(), tokens[2].value());
  // With dots the day stands first, wherever that is written.
  if (tokens[1].before.starts_with('.')) return day_of(whole_year(tokens[2].text), tokens[1].value(), tokens[0].value());
  return std::nullopt;
}

std::optional<PartialDate> day_written(std::string_view text, DateOrder order) {
  if (text.size() == 8 && ascii::all_digits(text)) {
    return day_of(*whole_number(text.substr(0, 4)), *whole_number(text.substr(4, 2)), *whole_number(text.substr(6, 2)));
  }
  if (text.starts_with('-')) return std::nullopt;  // --08-15
  std::vector<Token> tokens = tokens_of(text);
  if (const auto day = in_characters(tokens)) return day;
  std::erase_if(tokens, [](const Token& token) { return !token.number() && is_weekday(token.text); });
  const auto named = std::find_if(tokens.begin(), tokens.end(), [](const Token& token) { return !token.number() && month_of(token.text) > 0; });
  if (named != tokens.end()) return with_named_month(tokens, static_cast<std::size_t>(named - tokens.begin()));
  const bool numbers = tokens.size() == 3 && std::all_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.number(); });
  return numbers ? three_numbers(tokens, order) : std::nullopt;
}

}  // namespace

std::optional<PartialDate> serial_day(std::string_view text) {
  const std::string_view whole = text.substr(0, text.find('.'));
  if (whole.size() != 5 || (whole.size() < text.size() && !ascii::all_digits(text.substr(whole.size() + 1)))) return std::nullopt;
  const auto number = whole_number(whole, first_serial, last_serial);
  if (!number) return std::nullopt;
  const auto parts = calendar::parts(*calendar::make_date(1899, 12, 30) + std::chrono::days(*number));
  return PartialDate{.year = parts.year, .month = static_cast<int>(parts.month), .day = static_cast<int>(parts.day)};
}

std::optional<WrittenMoment> read_moment(std::string_view text, DateOrder order) {
  text = ascii::trimmed(text);
  if (const auto day = serial_day(text)) return WrittenMoment{*day, serial_time(text)};
  const ClockText parted = clock_in(text);
  if (const auto day = day_written(ascii::trimmed(parted.rest), order)) return WrittenMoment{*day, parted.time, parted.offset};
  if (needs_order(tokens_of(ascii::trimmed(parted.rest)))) return std::nullopt;
  const auto day = calendar::parse_partial_date(parted.time ? parted.rest : text);
  return day ? std::optional(WrittenMoment{*day, parted.time, parted.offset}) : std::nullopt;
}

TakenMoment taken(calendar::Instant at, const Input& input) {
  const auto local = input.local ? input.local(at) : calendar::LocalTime(at.time_since_epoch());
  const auto parts = calendar::parts(std::chrono::floor<std::chrono::days>(local));
  return {PartialDate{.year = parts.year, .month = static_cast<int>(parts.month), .day = static_cast<int>(parts.day)}, at};
}

TakenMoment taken(const WrittenMoment& written, const Input& input) {
  const auto& day = written.day;
  if (!written.time || !day.year || day.day == 0 || day.lunar) return {day};
  const auto date = calendar::make_date(*day.year, static_cast<unsigned>(day.month), static_cast<unsigned>(day.day));
  const calendar::LocalTime shown = *date + *written.time;
  if (written.offset) return taken(calendar::Instant(shown.time_since_epoch() - *written.offset), input);
  return input.zone ? taken(input.zone(shown), input) : TakenMoment{day};
}

void DateOrderGuess::add(std::string_view value) {
  const ClockText parted = clock_in(ascii::trimmed(value));
  const auto tokens = tokens_of(ascii::trimmed(parted.rest));
  if (!needs_order(tokens)) return;
  const int one = tokens[0].value();
  const int two = tokens[1].value();
  if (one > 12 && two <= 12) day_first_ = true;
  if (two > 12 && one <= 12) month_first_ = true;
  if (one <= 12 && two <= 12 && one != two && needs_it_ == 0) needs_it_ = line_;
}

Result<DateOrder> DateOrderGuess::order(const Input& input) const {
  if (input.date_order != DateOrder::unknown) return input.date_order;
  if (day_first_ && !month_first_) return DateOrder::day_first;
  if (month_first_ && !day_first_) return DateOrder::month_first;
  if (needs_it_ == 0) return DateOrder::unknown;
  return usage_error(
      message("{file}:{line}: the file does not show whether the day or the month stands first in a date", "file"_is = input.name, "line"_is = needs_it_),
      message("say --date-order dmy for 31/12/2026, or --date-order mdy for 12/31/2026"));
}

}  // namespace guanxi::exchange
