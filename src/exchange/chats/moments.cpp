#include "chats/moments.hpp"

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/pooled.hpp>

namespace guanxi::exchange::chats {
namespace {

constexpr std::string_view written_before_times[] = {"上午", "下午", "凌晨", "清晨", "早上", "中午", "傍晚", "晚上",  "午前", "午後", "오전", "오후",
                                                     "klo",  "kl.",  "kl",   "at",   "um",   "às",   "à",    "a las", "AM",   "PM",   "am",   "pm"};
constexpr auto before_times = pooled<written_before_times>();
constexpr std::string_view written_after_times[] = {"AM", "PM", "am", "pm", "a.m.", "p.m.", "a. m.", "p. m.", "vorm.", "nachm.", "Uhr"};
constexpr auto after_times = pooled<written_after_times>();

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

constexpr std::string_view wide_blanks[] = {"\u202F", "\u2009", "\u00A0", "\u3000"};
constexpr std::string_view marks[] = {"\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u2066", "\u2067", "\u2068", "\u2069", "\uFEFF"};

std::size_t mark_at(std::string_view text, std::size_t at) {
  const auto rest = text.substr(at);
  const auto* found = std::find_if(std::begin(marks), std::end(marks), [&](std::string_view mark) { return rest.starts_with(mark); });
  return found == std::end(marks) ? 0 : found->size();
}

struct Number {
  int value = 0;
  std::size_t digits = 0;
};

std::optional<Number> take_number(std::string_view& text, std::size_t most) {
  std::size_t digits = 0;
  while (digits < text.size() && ascii::is_digit(text[digits])) ++digits;
  if (digits == 0 || digits > most) return std::nullopt;
  const Number number{whole_number(text.substr(0, digits)).value_or(0), digits};
  text.remove_prefix(digits);
  return number;
}

std::optional<int> year_of(const Number& number) {
  constexpr int thai_years = 543;
  if (number.digits == 2) return 2000 + number.value;
  if (number.digits != 4) return std::nullopt;
  if (number.value > 2400 && number.value < 2700) return number.value - thai_years;
  return number.value >= 1970 && number.value < 2400 ? std::optional(number.value) : std::nullopt;
}

bool is_month(int number) { return number >= 1 && number <= 12; }
bool is_day(int number) { return number >= 1 && number <= 31; }

std::optional<WrittenDay> ordered(std::optional<int> year, int month, int day) {
  if (!year || !is_month(month) || !is_day(day)) return std::nullopt;
  return WrittenDay{*year, month, day, true};
}

// Nobody writes the month first but with strokes.
std::optional<WrittenDay> year_last(std::optional<int> year, int first, int second, char mark) {
  if (mark != '/' && is_month(second)) return ordered(year, second, first);
  if (mark != '/') return ordered(year, first, second);
  if (!year || !is_day(first) || !is_day(second) || (!is_month(first) && !is_month(second))) return std::nullopt;
  return WrittenDay{*year, first, second, false};
}

std::optional<WrittenDay> take_numbers(std::string_view& text) {
  const auto one = take_number(text, 4);
  if (!one || text.empty()) return std::nullopt;
  const char mark = text.front();
  if (mark != '/' && mark != '-' && mark != '.') return std::nullopt;
  const auto next = [&]() -> std::optional<Number> {
    if (text.empty() || text.front() != mark) return std::nullopt;
    text.remove_prefix(1);
    if (mark == '.') eat(text, " ");
    return take_number(text, 4);
  };
  const auto two = next();
  const auto three = next();
  if (!two || !three || two->digits > 2) return std::nullopt;
  if (one->digits == 4 && three->digits <= 2) {
    if (mark == '.') eat(text, ".");
    return ordered(year_of(*one), two->value, three->value);
  }
  if (one->digits > 2) return std::nullopt;
  if (mark == '.' && text.starts_with(".")) text.remove_prefix(1);
  return year_last(year_of(*three), one->value, two->value, mark);
}

std::optional<WrittenDay> take_characters(std::string_view& text, std::string_view year_word, std::string_view month_word, std::string_view day_word) {
  const auto part = [&](std::string_view word, std::size_t most) -> std::optional<Number> {
    skip_blanks(text);
    const auto number = take_number(text, most);
    return number && eat(text, word) ? number : std::nullopt;
  };
  const auto year = part(year_word, 4);
  const auto month = year ? part(month_word, 2) : std::nullopt;
  const auto day = month ? part(day_word, 2) : std::nullopt;
  return day ? ordered(year_of(*year), month->value, day->value) : std::nullopt;
}

std::optional<int> take_month(std::string_view& text) {
  const auto end = std::find_if_not(text.begin(), text.end(), ascii::is_letter);
  const auto size = static_cast<std::size_t>(end - text.begin());
  const auto found = std::find_if(months.begin(), months.end(), [&](std::string_view month) { return ascii::starts_with_word(text, month); });
  constexpr std::size_t longest = 9;
  if (found == months.end() || size > longest) return std::nullopt;
  text.remove_prefix(size);
  eat(text, ".");
  return static_cast<int>(found - months.begin()) + 1;
}

// March 18, 2026; 18 March 2026
std::optional<WrittenDay> take_words(std::string_view& text) {
  auto day = take_number(text, 2);
  if (day) skip_blanks(text);
  const auto month = take_month(text);
  skip_blanks(text);
  if (month && !day) day = take_number(text, 2);
  if (!month || !day) return std::nullopt;
  eat(text, ",");
  skip_blanks(text);
  const auto year = take_number(text, 4);
  return year && year->digits == 4 ? ordered(year_of(*year), *month, day->value) : std::nullopt;
}

template <class Table>
bool eat_any(std::string_view& text, const Table& words) {
  return std::any_of(words.begin(), words.end(), [&](const auto& word) { return eat(text, word.view()); });
}

}  // namespace

bool eat(std::string_view& text, std::string_view literal) {
  if (!text.starts_with(literal)) return false;
  text.remove_prefix(literal.size());
  return true;
}

void skip_blanks(std::string_view& text) {
  while (!text.empty() && ascii::is_blank(text.front())) text.remove_prefix(1);
}

std::optional<WrittenDay> take_day(std::string_view& text) {
  if (text.empty() || (!ascii::is_digit(text.front()) && !ascii::is_letter(text.front()))) return std::nullopt;
  const auto try_way = [&](const auto& way) {
    std::string_view rest = text;
    const auto day = way(rest);
    if (day) text = rest;
    return day;
  };
  if (auto day = try_way(take_numbers)) return day;
  if (auto day = try_way([](std::string_view& rest) { return take_characters(rest, "年", "月", "日"); })) return day;
  if (auto day = try_way([](std::string_view& rest) { return take_characters(rest, "년", "월", "일"); })) return day;
  return try_way(take_words);
}

std::optional<WrittenTime> take_time(std::string_view& text) {
  std::string_view rest = text;
  skip_blanks(rest);
  for (int words = 0; words < 2 && eat_any(rest, before_times); ++words) skip_blanks(rest);
  const auto hour = take_number(rest, 2);
  if (!hour || hour->value > 24 || rest.empty() || (rest.front() != ':' && rest.front() != '.')) return std::nullopt;
  const char mark = rest.front();
  const auto part = [&]() -> bool {
    if (rest.size() < 3 || rest.front() != mark || !ascii::is_digit(rest[1]) || rest[1] > '5' || !ascii::is_digit(rest[2])) return false;
    if (rest.size() > 3 && ascii::is_digit(rest[3])) return false;
    rest.remove_prefix(3);
    return true;
  };
  if (!part()) return std::nullopt;
  const WrittenTime time{part()};
  std::string_view behind = rest;
  skip_blanks(behind);
  if (eat_any(behind, after_times) && (behind.empty() || !ascii::is_alphanumeric(behind.front()))) rest = behind;
  text = rest;
  return time;
}

std::optional<calendar::Date> date_of(const WrittenDay& day, DateOrder order) {
  const bool day_first = !day.ordered && order == DateOrder::day_first;
  return calendar::make_date(day.year, static_cast<unsigned>(day_first ? day.second : day.first), static_cast<unsigned>(day_first ? day.first : day.second));
}

std::string plain_line(std::string_view line) {
  std::string plain;
  line = without_marks(line);
  plain.reserve(line.size());
  for (std::size_t at = 0; at < line.size();) {
    const auto rest = line.substr(at);
    const bool may_be_wide = static_cast<unsigned char>(rest.front()) >= 0xC2 && static_cast<unsigned char>(rest.front()) <= 0xE3;
    const auto* blank = may_be_wide ? std::find_if(std::begin(wide_blanks), std::end(wide_blanks), [&](std::string_view one) { return rest.starts_with(one); })
                                    : std::end(wide_blanks);
    plain += blank == std::end(wide_blanks) ? rest.front() : ' ';
    at += blank == std::end(wide_blanks) ? 1 : blank->size();
  }
  return plain;
}

std::string_view without_marks(std::string_view text) {
  while (const std::size_t size = text.empty() ? 0 : mark_at(text, 0)) text.remove_prefix(size);
  for (bool found = true; found;) {
    found = std::any_of(std::begin(marks), std::end(marks), [&](std::string_view mark) {
      if (!text.ends_with(mark)) return false;
      text.remove_suffix(mark.size());
      return true;
    });
  }
  return text;
}

bool begins_with_mark(std::string_view text) { return !text.empty() && mark_at(text, 0) > 0; }

}  // namespace guanxi::exchange::chats
